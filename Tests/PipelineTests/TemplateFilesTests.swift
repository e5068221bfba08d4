import Base
import Output
import Pipeline
import Testing

/// What lies in `templates/` and does nothing, or more than its owner may think.
@Suite struct TemplateFilesTests {
  private func report(_ files: [String: String]) throws -> String {
    var report = ""
    try ScratchProject.with(files) { project in report = try project.build().report }
    return report
  }

  @Test func `an empty template is a warning, and one that says that it is empty is none`() throws {
    let files = ["templates/home.html": "", "templates/list.html": " \n\t\r\n", "templates/tag.html": "{# empty #}\n"]
    let found = try report(files)
    let help = "remove it to use the built-in one, if there is one; write {# empty #} into it if it is meant to be so"
    #expect(
      found == """
        templates/home.html: warning: this template is empty, so what it is for is empty too [template/empty]
          help: \(help)
        templates/list.html: warning: this template is empty, so what it is for is empty too [template/empty]
          help: \(help)

        """)
  }

  @Test func `a folder named like a template, and a file that is none, are warnings`() throws {
    let files = [
      "templates/README.md": "x", "templates/note.txt": "x", "templates/list.html/x.txt": "x",
      "templates/static/note.txt": "x",
    ]
    let list = SourceFile(path: "templates/list.html", bytes: Array("x".utf8))
    try ScratchProject.with { project in
      try project.remove("templates/list.html")
      for (path, text) in files { try project.write(path, text) }
      let outcome = try project.build(theme: [list])
      #expect(
        outcome.report == """
          templates/list.html: warning: this is a folder, so the built-in template of its name is used \
          [template/misplaced]
            help: put the template into a file of this name, or rename the folder
          templates/list.html/x.txt: warning: this is no template, as its name does not end in ".html", and is not \
          copied [template/misplaced]
            help: move it to "templates/static" to have it copied, or rename or remove it
          templates/note.txt: warning: this is no template, as its name does not end in ".html", and is not copied \
          [template/misplaced]
            help: move it to "templates/static" to have it copied, or rename or remove it

          """)
      #expect(try project.read("site/note.txt") == "x")
    }
  }

  @Test func `of the names with a dot, those that are there to be published are copied, and others are told`() throws {
    let files = [
      "templates/static/.well-known/security.txt": "s", "templates/static/.nojekyll": "",
      "templates/static/.htaccess": "x", "templates/static/css/.env": "x", "templates/static/.well-known/.git/x": "x",
      "templates/static/.DS_Store": "x", "templates/static/css/.gitkeep": "", "templates/.git/x": "x",
      "content/.hidden/x": "x",
    ]
    try ScratchProject.with(files) { project in
      let outcome = try project.build()
      let help = "give it another name; only \".well-known\" and \".nojekyll\" are copied"
      #expect(
        outcome.report
          == [".htaccess", ".well-known/.git", "css/.env"].map {
            "templates/static/\($0): warning: this is left out, because its name begins with a dot [files/hidden]\n"
              + "  help: \(help)\n"
          }.joined())
      #expect(try project.read("site/.well-known/security.txt") == "s")
      #expect(try project.read("site/.nojekyll") == "")
      // What is gone from the theme goes from the site, as any other file does.
      try project.remove("templates/static/.well-known")
      #expect(try project.build().publication?.removed == 1)
    }
  }

  @Test func `content that is a file is told as one, and nothing else that follows from it`() throws {
    let settings = "title: T\nurl: https://example.org/\nnavigation: [{title: About, to: about.md}]\n"
    try ScratchProject.with(["sitegen.yml": settings]) { project in
      try project.remove("content")
      let missing = try project.build().report
      #expect(
        missing == """
          content: error: there is no folder "content" [content/missing]
            help: make it, or name the project with --root

          """)
      try project.write("content", "x")
      let report = try project.build().report
      #expect(
        report == """
          content: error: "content" is not a folder [content/missing]
            help: put the entries into a folder of this name

          """)
    }
  }
}
