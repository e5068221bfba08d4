import Base
import Disk
import Pipeline
import Testing
import Theme

/// Built-in files that are copied into a project to be changed there.
@Suite struct OriginalTests {
  private static func theme(_ text: String = "built in") -> [SourceFile] {
    [
      "templates/list.html", "templates/partials/card.html", "templates/static/font.woff2",
      "templates/static/style.css",
    ]
    .map { SourceFile(path: $0, bytes: Array(text.utf8)) }
  }

  private static func extract(_ names: String..., into project: ScratchProject) throws {
    let files = try names.map { try #require(ThemeExtraction.file(named: $0, in: theme())) }
    try ThemeExtraction.extract(files, into: project.root, version: "0.1.0")
  }

  private static func failure(_ body: () throws -> Void) -> BuildOutcome.Failure? {
    do {
      try body()
      return nil
    } catch {
      return error as? BuildOutcome.Failure
    }
  }

  @Test func `a copy says in a comment what it was copied from, where its kind of file has comments`() throws {
    try ScratchProject.with { project in
      try project.remove("templates/list.html")
      try Self.extract(
        "list.html", "templates/partials/card.html", "static/style.css", "static/font.woff2", into: project)
      let hash = ContentHash(Array("built in".utf8)).hexadecimal
      let mark = "sitegen: copied from version 0.1.0, \(hash)"
      #expect(try project.read("templates/list.html") == "{# \(mark) #}\nbuilt in")
      #expect(try project.read("templates/partials/card.html") == "{# \(mark) #}\nbuilt in")
      #expect(try project.read("templates/static/style.css") == "/* \(mark) */\nbuilt in")
      #expect(try project.read("templates/static/font.woff2") == "built in")
      #expect(
        try project.build(theme: Self.theme()).report == """
          templates/partials/card.html: warning: no page uses this template [template/unused-template]
            help: include or extend it, or remove the file

          """)
    }
  }

  @Test func `a copy whose original has changed since is told, and no more once it has been seen`() throws {
    try ScratchProject.with { project in
      try project.remove("templates/list.html")
      try Self.extract("list.html", "static/style.css", into: project)
      let (old, new) = (
        ContentHash(Array("built in".utf8)).hexadecimal, ContentHash(Array("newer".utf8)).hexadecimal
      )
      let outcome = try project.build(theme: Self.theme("newer"))
      #expect(
        outcome.report == """
          templates/list.html:1:40: advice: the built-in file of this name has changed since it was copied from version \
          0.1.0 [template/original-changed]
            1 | {# sitegen: copied from version 0.1.0, \(old) #}
              |                                        \("^" + String(repeating: "~", count: 31))
            help: look at `sitegen templates --diff list.html`, take over what you want, and write \(new) here
          templates/static/style.css:1:40: advice: the built-in file of this name has changed since it was copied from \
          version 0.1.0 [template/original-changed]
            1 | /* sitegen: copied from version 0.1.0, \(old) */
              |                                        \("^" + String(repeating: "~", count: 31))
            help: look at `sitegen templates --diff static/style.css`, take over what you want, and write \(new) here

          """)
      for path in ["templates/list.html", "templates/static/style.css"] {
        try project.write(path, try project.read(path).replacing(old, with: new))
      }
      #expect(try project.build(theme: Self.theme("newer")).report == "")
    }
  }

  @Test func `what is there already is left alone, and then nothing is copied`() throws {
    try ScratchProject.with { project in
      let failure = Self.failure { try Self.extract("static/style.css", "list.html", into: project) }
      #expect(failure?.message == "there is a \"templates/list.html\" already, which is left as it is")
      #expect(failure?.help == "move it elsewhere to get a fresh copy")
      #expect(failure?.isRefusal == true)
      let left = try project.read("templates/list.html")
      #expect(left == "{# empty #}")
      #expect(try !Disk.exists(project.root + "/templates/static"))
    }
  }

  @Test func `nothing is copied outside a project or over a link out of it`() throws {
    try ScratchProject.with { project in
      try project.write("templates/partials", "a file")
      let taken = Self.failure { try Self.extract("partials/card.html", into: project) }
      #expect(
        taken?.message == "\"templates/partials\" is not a folder, so \"templates/partials/card.html\" cannot be made")
      try project.remove("sitegen.yml")
      let missing = Self.failure { try Self.extract("partials/card.html", into: project) }
      #expect(missing?.message == "there is no file \"sitegen.yml\" in \"\(project.root)\"")
      #expect(missing?.help == "run sitegen in the project's folder, or name that folder with --root")
    }
  }

  @Test func `the list tells where each file comes from`() throws {
    try ScratchProject.with { project in
      try project.remove("templates")
      try Self.extract("list.html", into: project)
      try project.write("templates/mine.html", "mine")
      try project.write("templates/static/style.css", "mine")
      let catalogue = try ThemeCatalogue(of: project.root, theme: Self.theme("newer"))
      #expect(
        catalogue.items.map { "\($0.path) \($0.source.rawValue)\($0.isOutdated ? " outdated" : "")" } == [
          "templates/list.html replacement outdated", "templates/mine.html own",
          "templates/partials/card.html built-in", "templates/static/font.woff2 built-in",
          "templates/static/style.css replacement",
        ])
      #expect(catalogue.diagnostics.map(\.code.name) == ["template/original-changed"])
    }
  }

  @Test func `every template that is built in can be copied, and the site stays as it is`() throws {
    try ScratchProject.with(["content/about.md": "---\ntitle: About\n---\nText.\n"]) { project in
      try project.remove("templates")
      _ = try project.build(theme: BuiltInTheme.files)
      let before = try project.tree()
      let templates = BuiltInTheme.files.filter { $0.path.hasSuffix(".html") }
      try ThemeExtraction.extract(templates, into: project.root, version: "0.1.0")
      let outcome = try project.build(strict: true, theme: BuiltInTheme.files)
      #expect(outcome.report == "")
      let after = try project.tree()
      #expect(before == after)
    }
  }
}
