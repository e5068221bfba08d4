import Foundation
import Testing

@Suite struct RenderCommandTests {
  @Test func `prints the fragment of a file or of standard input`() throws {
    try Scratch.with(["a.md": "---\ntitle: A\n---\n# Hello *you*\n\n[link](b.md#c)\n"]) { folder in
      let html = "<h2 id=\"hello-you\">Hello <em>you</em></h2>\n<p><a href=\"b.md#c\">link</a></p>\n"
      let file = try Program.run("render", "a.md", in: folder.url)
      #expect(file.output == html)
      #expect(file.status == 0)
      let input = Data(try folder.read("a.md").utf8)
      #expect(try Program.run("render", "-", in: folder.url, input: input).output == html)
    }
  }

  @Test func `prints the fragment also when there are problems, which go to standard error`() throws {
    try Scratch.with(["a.md": "x <font>y\n"]) { folder in
      let run = try Program.run("render", "a.md", in: folder.url)
      #expect(run.output == "<p>x &lt;font&gt;y</p>\n")
      #expect(run.error.hasPrefix("a.md:1:3: error: "))
      #expect(run.status == 1)
    }
  }

  @Test func `shows the components of the project's theme, or else of the built-in one`() throws {
    let note = ":::note[*N*]\n[a](b.md)\n:::\n"
    let own = "{% macro note(label: html, body: html) %}<b>{{ label }}</b>{{ body }}{% endmacro %}"
    try Scratch.with([
      "sitegen.yml": "title: T\nurl: https://example.org/\n", "content/a.md": "---\ntitle: A\n---\n" + note,
      "templates/components/note.html": own,
    ]) { folder in
      let entry = try Program.run("render", "content/a.md", in: folder.url)
      #expect(entry.output == "<b><em>N</em></b><p><a href=\"b.md\">a</a></p>\n\n")
      #expect(entry.error == "")
      let loose = try Program.run("render", "-", in: folder.url, input: Data(note.utf8))
      #expect(loose.output == entry.output)
    }
    try Scratch.with([:]) { folder in
      let loose = try Program.run("render", "-", in: folder.url, input: Data(note.utf8))
      #expect(
        loose.output == """
          <div class="callout" role="note">
          <p class="callout-title"><em>N</em></p>
          <p><a href="b.md">a</a></p>
          </div>


          """)
      let code = Data("::button[x]{to=javascript:alert(1)}\n".utf8)
      #expect(try !Program.run("render", "-", in: folder.url, input: code).output.contains("javascript"))
      // What is wrong is not shown for that reason, with or without the whole site.
      let argument = try Program.run("render", "-", in: folder.url, input: Data(":::note[a]{open}\n:::\n".utf8))
      #expect(
        argument.error == """
          -:1:12: error: "note" has no parameter "open" [component/argument]
            1 | :::note[a]{open}
              |            ^~~~
            help: it has none; its label stands in brackets before the braces

          """)
      let wrong = try Program.run("render", "-", in: folder.url, input: Data("a\n\n:::noet\nb\n:::\n".utf8))
      #expect(wrong.output == "<p>a</p>\n<p>b</p>\n\n")
      #expect(wrong.error.hasPrefix("-:3:1: error: unknown component \"noet\" [component/unknown]\n"))
      #expect(wrong.status == 1)
    }
  }

  @Test func `reads a text outside of content as the project's texts are`() throws {
    let text = "\"It's\" -- NRM <font>x</font>\n\n![a](b.svg){width=20}\n"
    let settings =
      "title: T\nurl: https://example.org/\nlanguage: de\nmarkdown: {html: any}\nabbreviations: {NRM: Mechanism}\n"
    let image = "<p><img src=\"b.svg\" alt=\"a\" width=\"20\" /></p>\n"
    try Scratch.with(["p/sitegen.yml": settings, "a.md": text, "q/sitegen.yml": "titel: T\n"]) { folder in
      let own = try Program.run("render", "--root", "p", "a.md", in: folder.url)
      #expect(own.output == "<p>„It’s“ – <abbr title=\"Mechanism\">NRM</abbr> <font>x</font></p>\n" + image)
      #expect(own.error == "")
      for root in [".", "q"] {
        let loose = try Program.run("render", "--root", root, "a.md", in: folder.url)
        #expect(loose.output == "<p>“It’s” – NRM &lt;font&gt;x&lt;/font&gt;</p>\n" + image)
      }
    }
  }

  @Test func `plain CommonMark takes the bytes as they are`() throws {
    try Scratch.with(["a.md": "---\ntitle: A\n---\n<font>x</font>\n"]) { folder in
      let run = try Program.run("render", "--commonmark", "a.md", in: folder.url)
      #expect(run.output == "<hr />\n<h2>title: A</h2>\n<p><font>x</font></p>\n")
      #expect(run.error == "")
    }
  }

  @Test func `an entry of a project is read as the kind it is`() throws {
    let minutes = "---\ntitle: E\nstart: 2021-01-01\n---\n## Q&A\n\n**Why?**\n"
    try Scratch.with(["sitegen.yml": "title: T\nurl: https://example.org/\n", "content/events/e.md": minutes]) {
      folder in
      let run = try Program.run("render", "content/events/e.md", in: folder.url)
      #expect(run.output == "<h2 id=\"q-a\">Q&amp;A</h2>\n<h3 id=\"why\">Why?</h3>\n")
      #expect(run.status == 0)
    }
  }

  @Test func `bytes that are not UTF-8 are an error, and an empty input is none`() throws {
    try Scratch.with([:]) { folder in
      let run = try Program.run("render", "-", in: folder.url, input: Data([0x61, 0xFF, 0x62]))
      #expect(run.output == "<p>a\u{FFFD}b</p>\n")
      #expect(
        run.error == """
          -:1:2: error: the file is not UTF-8: it looks like Windows-1252 (byte FF here) [content/not-utf8]
            1 | a\u{FFFD}b
              |  ^
            help: save it as UTF-8

          """)
      #expect(run.status == 1)
      let empty = try Program.run("render", "-", in: folder.url)
      #expect(empty.output + empty.error == "")
      #expect(empty.status == 0)
    }
  }

  @Test func `standard input is judged as an entry's text is`() throws {
    try Scratch.with([:]) { folder in
      let run = try Program.run("render", "-", in: folder.url, input: Data("a\u{0}b\n".utf8))
      #expect(
        run.error == """
          -:1:2: error: there is a NUL character in the file [content/control-character]
            1 | a\\u{0}b
              |  ^~~~~
            help: delete it; it may be that the file is no text at all

          """)
      #expect(run.status == 1)
    }
  }

  @Test func `a project's folder needs a name`() throws {
    try Scratch.with([:]) { folder in
      for command in ["build", "render"] {
        let file = command == "render" ? "--commonmark" : "--strict"
        let run = try Program.run(command, "--root", "", file, in: folder.url)
        #expect(run.status == 64)
      }
      let run = try Program.run("build", "--root", "", in: folder.url)
      #expect(run.error.hasPrefix("Error: --root wants the name of a folder, such as \".\"\n"))
    }
  }

  @Test func `a file that cannot be read gives exit code 2`() throws {
    try Scratch.with([:]) { folder in
      let run = try Program.run("render", "none.md", in: folder.url)
      #expect(run.status == 2)
      #expect(run.error == "sitegen: cannot read \"none.md\": no such file or directory\n")
    }
  }
}

@Suite struct ExplainCommandTests {
  @Test func `explains a code`() throws {
    try Scratch.with([:]) { folder in
      let run = try Program.run("explain", "tags/empty", in: folder.url)
      #expect(
        run.output == """
          tags/empty (error): a tag without a letter or digit

          A tag's address is made of its letters and digits; a tag such as "!!!" has none.

          """)
      #expect(run.status == 0)
    }
  }

  @Test func `lists all codes`() throws {
    try Scratch.with([:]) { folder in
      let lines = try Program.run("explain", in: folder.url).output.split(separator: "\n")
      #expect(lines.count > 80)
      #expect(lines == lines.sorted())
    }
  }

  @Test func `suggests the nearest code`() throws {
    try Scratch.with([:]) { folder in
      let run = try Program.run("explain", "tags/emtpy", in: folder.url)
      #expect(run.status == 64)
      #expect(
        run.error.split(separator: "\n").first == "Error: unknown code \"tags/emtpy\"; did you mean \"tags/empty\"?")
    }
  }

  @Test func `says its version and lists its commands`() throws {
    try Scratch.with([:]) { folder in
      #expect(try Program.run("--version", in: folder.url).output == "0.1.0\n")
      let help = try Program.run("--help", in: folder.url).output
      for command in ["new", "build", "render", "explain"] {
        #expect(help.split(separator: "\n").contains { $0.hasPrefix("  \(command)") })
      }
    }
  }

  @Test func `help on what is no command gives exit code 64`() throws {
    try Scratch.with([:]) { folder in
      let run = try Program.run("help", "biuld", in: folder.url)
      #expect(run.status == 64)
      #expect(run.output == "")
      #expect(
        run.error.split(separator: "\n").first == "Error: there is no command \"biuld\"; did you mean \"build\"?")
      let help = try Program.run("help", "new", "site", in: folder.url)
      #expect(help.status == 0)
      #expect(help.output.hasPrefix("OVERVIEW: Makes a small site to begin with.\n"))
    }
  }

  @Test func `explains a code that was copied with its brackets`() throws {
    try Scratch.with([:]) { folder in
      let run = try Program.run("explain", "[tags/empty]", in: folder.url)
      #expect(run.output.hasPrefix("tags/empty (error): "))
    }
  }
}
