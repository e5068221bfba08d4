import Base
import Disk
import Foundation
import Output
import Pipeline
import Testing

@Suite struct BuildTests {
  private let about = "---\ntitle: About\n---\nText.\n"

  @Test func `builds a site from a folder`() throws {
    try ScratchProject.with(["content/about.md": about, "content/a.txt": "x"]) { project in
      let outcome = try project.build()
      #expect(outcome.report == "")
      #expect(outcome.publication == Publication(written: 7, unchanged: 0, removed: 0))
      #expect(outcome.pageCount == 3)
      #expect(try project.read("site/about/index.html") == "<h1>About</h1><p>Text.</p>\n")
      #expect(
        try project.tree().keys.sorted() == [
          "404.html", "a.txt", "about/index.html", "feed.xml", "index.html", "robots.txt", "sitemap.xml",
        ])
    }
  }

  @Test func `reports all problems of a run in path order, each once, and leaves the old site`() throws {
    try ScratchProject.with(["content/about.md": about]) { project in
      _ = try project.build()
      let before = try project.tree()
      try project.write("content/b.md", "---\ntitle: B\ncolour: red\n---\n[x](nowhere.md)\n")
      try project.write("content/a.md", "---\ntitle: A\n---\n<font>\n")
      try project.write("templates/page.html", "{{ page.titel }}\n")
      let outcome = try project.build()
      #expect(outcome.publication == nil)
      #expect(
        outcome.diagnostics.map { "\($0.path) \($0.code.name)" } == [
          "content/a.md markdown/raw-html", "content/b.md front-matter/unknown-key", "content/b.md links/not-found",
          "templates/page.html template/unknown-field",
        ])
      #expect(try project.tree() == before)
    }
  }

  @Test func `publishes nothing when a template's loops have no end in sight, and names one`() throws {
    let text = String(repeating: "x", count: 2 << 20)
    func post(_ day: Int) -> String { "---\ntitle: \(day)\ndate: 2021-01-0\(day)\n---\n\(text)" }
    try ScratchProject.with(["content/posts/a.md": post(1), "content/posts/b.md": post(2)]) { project in
      let loops = (1...9).map { "{% for e\($0) in site.newest %}" }.joined()
      let ends = String(repeating: "{% endfor %}", count: 9)
      for name in ["home", "404"] { try project.write("templates/\(name).html", "\(loops){{ e1.body }}\(ends)\n") }
      let outcome = try project.build()
      #expect(outcome.publication == nil)
      #expect(
        outcome.diagnostics.map { problem in
          let place = problem.position.map { "\($0.line):\($0.column)" } ?? ""
          return "\(problem.path):\(place) \(problem.code.name): \(problem.message)"
        } == [
          """
          templates/home.html:1:220 template/endless-loop: this loop grows a page past 10000000 rounds or 256 MiB (on "index.html")
          """
        ])
    }
  }

  @Test func `a diagnostic reads as promised`() throws {
    let post = "---\ntitle: L\ndate: 2021-01-01\nauhtors: [H Taylor]\n---\n"
    try ScratchProject.with(["content/posts/lessons.md": post]) { project in
      let report = try project.build().report
      #expect(
        report == """
          content/posts/lessons.md:4:1: error: unknown key "auhtors" in a post [front-matter/unknown-key]
            4 | auhtors: [H Taylor]
              | ^~~~~~~
            help: did you mean "authors"?

          """)
    }
  }

  @Test func `warnings publish, and fail when strict`() throws {
    try ScratchProject.with(["content/about.md": "---\ntitle: A\n---\n[later](#)\n"]) { project in
      #expect(try project.build(strict: true).publication == nil)
      let outcome = try project.build()
      #expect(outcome.publication?.written == 6)
      #expect(outcome.diagnostics.map(\.code.name) == ["markdown/placeholder-link"])
    }
  }

  @Test func `comments exempt a block or a paragraph from a warning, never from an error`() throws {
    let body = """
      <!-- sitegen-ignore markdown/vague-link links/insecure -->

      - [here](https://a.example/), [there](http://example.org/x)

      [here](https://b.example/)

      A [here](https://c.example/) <!-- sitegen-ignore markdown/vague-link --> and
      [here](https://d.example/).

      <!-- sitegen-ignore markdown/vague-links, links/not-found, markdown/deep-heading -->
      [x](nowhere.md)

      """
    try ScratchProject.with(["content/a.md": "---\ntitle: A\n---\n\(body)"]) { project in
      let told = try project.build().diagnostics.map { diagnostic in
        "\(diagnostic.position?.line ?? 0) \(diagnostic.code.name): \(diagnostic.message) / \(diagnostic.help ?? "")"
      }
      #expect(
        told == [
          "8 markdown/vague-link: the link text \"here\" does not say where it leads / write between the brackets what "
            + "readers find there",
          "13 markdown/instruction: \"links/not-found\" is an error and cannot be ignored / put right what it reports, and "
            + "take it out of the comment",
          "13 markdown/instruction: unknown rule \"markdown/vague-links\" / did you mean \"markdown/vague-link\"?",
          "13 markdown/unused-ignore: there is nothing here for \"markdown/deep-heading\" to report / remove it from the "
            + "comment",
          "14 links/not-found: link \"nowhere.md\" leads nowhere / there is no file \"content/nowhere.md\"",
        ])
    }
  }

  @Test func `rules promote, lower and silence warnings, never errors`() throws {
    let page = "---\ntitle: A\n---\n[later](#)\n"
    func settings(_ rules: String) -> String { "title: T\nurl: https://example.org/\nrules: {\(rules)}\n" }
    try ScratchProject.with(["content/about.md": page]) { project in
      try project.write("sitegen.yml", settings("markdown/placeholder-link: off"))
      #expect(try project.build(strict: true).diagnostics == [])
      try project.write("sitegen.yml", settings("markdown/placeholder-link: error"))
      let promoted = try project.build()
      #expect(promoted.publication == nil)
      #expect(promoted.diagnostics.map(\.severity) == [.error])
      try project.write("sitegen.yml", settings("markdown/placeholder-lnik: off, links/not-found: off"))
      #expect(
        try project.build().report == """
          content/about.md:4:1: warning: the link "later" has no address yet [markdown/placeholder-link]
            4 | [later](#)
              | ^~~~~~~~~~
            help: write its address between the parentheses, or remove the brackets
          sitegen.yml:3:9: error: unknown rule "markdown/placeholder-lnik" [settings/unknown-rule]
            3 | rules: {markdown/placeholder-lnik: off, links/not-found: off}
              |         ^~~~~~~~~~~~~~~~~~~~~~~~~
            help: did you mean "markdown/placeholder-link"?
          sitegen.yml:3:41: error: rule "links/not-found" is an error and stays one [settings/error-rule]
            3 | rules: {markdown/placeholder-lnik: off, links/not-found: off}
              |                                         ^~~~~~~~~~~~~~~
            help: take it out of `rules`

          """)
    }
  }

  @Test func `says what a project lacks`() throws {
    try ScratchProject.with { project in
      try project.remove("content")
      #expect(
        try project.build().report == """
          content: error: there is no folder "content" [content/missing]
            help: make it, or name the project with --root

          """)
      try project.remove("sitegen.yml")
      #expect(try project.build().diagnostics.map(\.code.name) == ["settings/missing"])
    }
  }

  @Test func `links out of the project, loops and dangling links are problems of the author`() throws {
    try ScratchProject.with(["content/about.md": about]) { project in
      let content = project.root + "/content/"
      try FileManager.default.createSymbolicLink(atPath: content + "out", withDestinationPath: "/etc")
      try FileManager.default.createSymbolicLink(atPath: content + "loop", withDestinationPath: ".")
      try FileManager.default.createSymbolicLink(atPath: content + "gone", withDestinationPath: "nowhere")
      try project.write("content/notes.markdown", "x")
      #expect(
        try project.build().report == """
          content/gone: error: this symbolic link leads to nothing [files/dangling]
            help: correct or remove it
          content/loop: error: this symbolic link leads back to a folder it lies in [files/loop]
            help: remove it
          content/notes.markdown: warning: this file is copied as it is, because its name does not end in ".md" [files/extension]
            help: rename it to "notes.md"
          content/out: error: this symbolic link leads out of the project [files/outside]
            help: copy what it names into the project

          """)
    }
  }

  @Test func `refuses an output folder that is somebody else's before any work`() throws {
    try ScratchProject.with(["content/about.md": "not an entry", "site/mine.txt": "mine"]) { project in
      let outcome = try project.build()
      #expect(outcome.failures.map(\.isRefusal) == [true])
      #expect(outcome.diagnostics == [])
      #expect(try project.tree() == ["mine.txt": "mine"])
    }
  }

  @Test func `the same input gives the same bytes, on one thread or many`() throws {
    var files: [String: String] = [:]
    for number in 0..<200 {
      files["content/posts/p\(number).md"] =
        "---\ntitle: P\(number)\ndate: 2021-01-01\ntags: [t\(number % 7)]\nauthors: [Ada L]\n---\nText \(number).\n"
    }
    try ScratchProject.with(files) { project in
      _ = try project.build(output: "one", threads: 1)
      _ = try project.build(output: "many", threads: 8)
      #expect(try project.tree("one") == project.tree("many"))
    }
  }

  @Test func `a second build writes nothing and a changed entry only what shows it`() throws {
    try ScratchProject.with(["content/about.md": about, "content/b.md": "---\ntitle: B\n---\n"]) { project in
      _ = try project.build()
      #expect(try project.build().publication == Publication(written: 0, unchanged: 7, removed: 0))
      try project.write("content/about.md", "---\ntitle: About\n---\nOther.\n")
      #expect(try project.build().publication == Publication(written: 1, unchanged: 6, removed: 0))
      try project.remove("content/b.md")
      #expect(try project.build().publication == Publication(written: 1, unchanged: 5, removed: 1))
    }
  }

  @Test func `a profile names every phase in order`() throws {
    try ScratchProject.with(["content/about.md": about]) { project in
      let profile = try project.build().profile
      #expect(
        profile.phases.map(\.name) == [
          "admit", "settings", "list", "entries", "link", "templates", "pages", "publish",
        ])
      #expect(
        profile.phases.map(\.count) == [
          nil, nil, "1 files in content", "1 entries", "1 public entries",
          "\(ScratchProject.templates.count + 1) templates", "3 pages, 3 other files",
          "6 written, 0 unchanged, 0 removed",
        ])
      #expect(profile.table.split(separator: "\n").count == 9)
    }
  }

  @Test func `the first problem of pages is the same on one thread or many, and its phase is counted`() throws {
    var files = [
      "templates/page.html":
        "{% if entry.title == \"P037\" %}{{ 10 // (entry.title | length - 4) }}{% endif %}{{ entry.body }}",
      "templates/components/x.html": "{% macro x(a: integer) %}<p>{{ 10 // a }}</p>{% endmacro %}",
    ]
    for number in 1000..<1080 {
      let title = "P\(number)".replacing("P1", with: "P")
      files["content/\(title).md"] = "---\ntitle: \(title)\n---\n\n::x{a=\(number == 1045 ? 0 : 1)}\n"
    }
    try ScratchProject.with(files) { project in
      for threads in [1, 8, 8, 8, 8, 8, 8] {
        let outcome = try project.build(threads: threads)
        #expect(
          outcome.diagnostics.map(\.message) == [
            "\"//\" has a divisor of zero (on \"p037/index.html\", from content/P037.md)"
          ])
        #expect(outcome.profile.phases.map(\.name).suffix(2) == ["templates", "pages"])
      }
    }
  }

  @Test func `all components that show nothing are told, on one thread or many`() throws {
    let files = [
      "templates/components/note.html": "{% macro note(body: html) %}<p>Note</p>{{ body }}{% endmacro %}",
      "templates/components/found.html":
        "{% macro found(label: html?) %}<ul>{% if label %}{{ label }}{% endif %}</ul>{% endmacro %}",
      "templates/components/english.html":
        "{% macro english() %}{% if words.home == \"Home\" %}x{% endif %}{% endmacro %}",
      "templates/components/share.html": "{% macro share(of: integer) %}{{ 10 // of }}{% endmacro %}",
      "templates/list.html": "{% if list.introduction %}{{ list.introduction.body }}{% endif %}",
      "content/a.md": "---\ntitle: A\n---\n:::note\n:::\n\n:::note\n&nbsp;\n:::\n",
      "content/b.md": "---\ntitle: B\n---\n::found[b]\n\n::english\n\n:::note\nMind the gap.\n:::\n",
      "content/c.md": "---\ntitle: C\nlanguage: cy\n---\n::found\n\n::english\n",
      "content/d.md": "---\ntitle: D\n---\n::share{of=0}\n\n::found\n",
      "content/posts/index.md": "---\ntitle: Posts\n---\n::found\n",
      "content/posts/e.md": "---\ntitle: E\ndate: 2021-01-01\n---\nText\n",
    ]
    try ScratchProject.with(files) { project in
      for threads in [1, 8] {
        let outcome = try project.build(threads: threads)
        let told = outcome.diagnostics.map { "\($0.path):\($0.position?.line ?? 0) \($0.message)" }
        #expect(
          told == [
            "content/a.md:4 \"note\" has no text in it", "content/a.md:7 \"note\" has no text in it",
            "content/c.md:5 \"found\" shows nothing here", "content/c.md:7 \"english\" shows nothing here",
            "content/d.md:6 \"found\" shows nothing here", "content/posts/index.md:4 \"found\" shows nothing here",
            "templates/components/share.html:1 \"//\" has a divisor of zero (at content/d.md:4:1)",
          ])
      }
    }
  }

  @Test func `every code is registered once, named alike and explained`() {
    let names = DiagnosticRegistry.codes.map(\.name)
    #expect(Set(names).count == names.count)
    for code in DiagnosticRegistry.codes {
      #expect(code.name.wholeMatch(of: /[a-z]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(code.name)")
      #expect(code.title.count > 10 && code.explanation.count > 40, "\(code.name)")
      #expect(code.explanation.hasSuffix("."), "\(code.name)")
    }
  }

  @Test func `names that are one in two forms of Unicode are an error`() throws {
    // Not a dictionary: to String the names are equal.
    let paths = [
      "caf\u{E9}.png", "cafe\u{301}.png", "e\u{301}/a.png", "e\u{301}/c.png", "\u{E9}/b.png", "\u{E9}/d.png",
    ]
    try ScratchProject.with { project in
      for path in paths {
        try Disk.makeFolders(project.root + "/content/" + RelativePath.folder(of: path))
        try Disk.write(Array("x".utf8), to: project.root + "/content/" + path)
      }
      let outcome = try project.build()
      let message = "error: this name differs from that of another file or folder in a form of Unicode that nobody sees"
      #expect(
        outcome.report == """
          content/caf\u{E9}.png: \(message) [files/name-twin]
            help: rename one of the two, both "cafe\u{301}.png"
          content/\u{E9}: \(message) [files/name-twin]
            help: rename one of the two, both "e\u{301}"

          """)
      #expect(outcome.publication == nil)
    }
  }
}

@Suite struct WorkersTests {
  @Test(arguments: [0, 1, 2, 63, 64, 65, 1000])
  func `a map keeps the order of its indexes`(count: Int) {
    for threads in [1, 2, 8] {
      #expect(Workers(threads: threads).map(count) { $0 * $0 } == (0..<count).map { $0 * $0 })
    }
  }

  @Test(arguments: [0, 1, 65, 1000])
  func `each index is in one run, and a run is in order`(count: Int) {
    for threads in [1, 2, 8] {
      let runs = Workers(threads: threads).mapRuns(count) { run in run.map { (run, $0) } }
      #expect(runs.map(\.1) == Array(0..<count))
      #expect(runs.allSatisfy { run, index in run.contains(index) && run.count <= 64 })
    }
  }
}
