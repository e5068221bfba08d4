import Foundation
import Testing

@Suite struct TemplatesCommandTests {
  private static let project = ["sitegen.yml": "title: T\nurl: https://example.org/\n"]

  @Test func `lists, copies and compares the files of the theme`() throws {
    try Scratch.with(Self.project) { folder in
      let copied = try Program.run("templates", "--extract", "partials/day.html", "404.html", in: folder.url)
      #expect(copied.error == "")
      #expect(
        copied.output == """
          templates/partials/day.html: a copy of the built-in one, to be changed
          templates/404.html: a copy of the built-in one, to be changed

          """)
      #expect(copied.status == 0)
      let copy = try folder.read("templates/404.html")
      #expect(copy.hasPrefix("{# sitegen: copied from version 0.1.0, "))
      let list = try Program.run("templates", in: folder.url)
      let lines = list.output.split(separator: "\n")
      #expect(lines.first == "templates/404.html                         own, in place of the built-in one")
      #expect(lines.last == "templates/tags.html                        built-in")
      #expect(list.status == 0)
      try folder.write(
        "templates/404.html", copy.replacingOccurrences(of: "{% endblock %}\n", with: "{% endblock main %}\n"))
      let difference = try Program.run("templates", "--diff", "404.html", in: folder.url)
      #expect(
        difference.output.hasPrefix("--- built-in/templates/404.html\n+++ templates/404.html\n@@ -1,3 +1,4 @@\n+{# "))
      #expect(difference.output.hasSuffix("-{% endblock %}\n+{% endblock main %}\n"))
      #expect(difference.status == 0)
    }
  }

  @Test func `the list has a form for programs`() throws {
    try Scratch.with(Self.project) { folder in
      let run = try Program.run("templates", "--format", "json", in: folder.url)
      #expect(
        run.output.split(separator: "\n").first
          == "{\"path\":\"templates/404.html\",\"source\":\"built-in\",\"outdated\":false}")
    }
  }

  @Test func `a file that is there is never written over`() throws {
    try Scratch.with(Self.project.merging(["templates/404.html": "mine"]) { $1 }) { folder in
      let run = try Program.run("templates", "--extract", "404.html", in: folder.url)
      #expect(
        run.error == """
          sitegen: there is a "templates/404.html" already, which is left as it is
            help: move it elsewhere to get a fresh copy

          """)
      #expect(run.status == 1)
      #expect(try folder.read("templates/404.html") == "mine")
      let json = try Program.run("templates", "--extract", "404.html", "--format", "json", in: folder.url)
      #expect(json.error.hasPrefix("{\"code\":\"run/refused\",\"severity\":\"error\","))
    }
  }

  @Test func `what is not there cannot be compared`() throws {
    try Scratch.with(Self.project) { folder in
      let run = try Program.run("templates", "--diff", "404.html", in: folder.url)
      #expect(
        run.error == """
          sitegen: the project has no "templates/404.html" to compare with the built-in one
            help: `sitegen templates --extract 404.html` makes it a copy

          """)
      #expect(run.status == 1)
    }
  }

  @Test func `wrong usage gives exit code 64 and says what was wanted`() throws {
    try Scratch.with(Self.project) { folder in
      func complaint(_ arguments: String...) throws -> Substring? {
        let run = try Program.start([Program.binary, "templates"] + arguments, in: folder.url).result()
        #expect(run.status == 64)
        return run.error.split(separator: "\n").first
      }
      let unknown = try complaint("--extract", "pst.html")
      #expect(
        unknown
          == "Error: there is no built-in template \"pst.html\"; did you mean \"post.html\"?")
      #expect(
        try complaint("--diff", "nothing")
          == "Error: there is no built-in template \"nothing\"; `sitegen templates` lists them")
      #expect(
        try complaint("--extract", "404.html", "--diff", "404.html")
          == "Error: --extract and --diff cannot be used together")
      #expect(try complaint("--extract") == "Error: Missing value for '--extract <name>'")
    }
  }
}
