import Foundation
import Testing

@Suite struct NewCommandTests {
  @Test func `makes a site, says what to do next, and that is enough`() throws {
    try Scratch.with([:]) { folder in
      let run = try Program.run("new", "site", "my site", in: folder.url)
      #expect(run.error == "")
      #expect(run.status == 0)
      #expect(
        run.output == """
          my site: 11 files; a site to begin with
            to build it:   sitegen build --root 'my site'
            to make it yours, begin with sitegen.yml, content/index.md and content/about.md

          """)
      #expect(try folder.read("my site/sitegen.yml").contains("\ntitle: My site\n"))
      let build = try Program.run("build", "--strict", "--root", "my site", in: folder.url)
      #expect(build.error == "")
      #expect(build.status == 0)
    }
  }

  @Test func `title, address and day are the person's to choose`() throws {
    try Scratch.with([:]) { folder in
      let run = try Program.run(
        "new", "site", ".", "--title", "Rights Lab", "--url", "https://example.ac.uk/lab", "--now", "2027-03-29",
        in: folder.url)
      #expect(run.status == 0)
      let settings = try folder.read("sitegen.yml")
      #expect(settings.contains("\ntitle: Rights Lab\n"))
      #expect(settings.contains("\nurl: https://example.ac.uk/lab/\n"))
      #expect(try folder.read("content/posts/2027-03-29-we-have-begun.md").hasPrefix("---\ntitle: We have begun\n"))
    }
  }

  @Test func `a folder that is not empty gives exit code 1 and stays as it is`() throws {
    try Scratch.with(["site/mine.txt": "mine"]) { folder in
      let run = try Program.run("new", "site", "site", in: folder.url)
      #expect(run.error == "sitegen: \"site\" is not empty\n  help: give the name of a new or an empty folder\n")
      #expect(run.status == 1)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.appendingPathComponent("site").path)
      #expect(names == ["mine.txt"])
    }
  }

  @Test func `a machine that fails gives exit code 2`() throws {
    try Scratch.with([:]) { folder in
      let run = try Program.run("new", "site", "/proc/new", in: folder.url)
      #expect(run.error == "sitegen: cannot make \"/proc/new\": no such file or directory\n")
      #expect(run.status == 2)
    }
  }

  @Test func `wrong usage gives exit code 64 and says what was wanted`() throws {
    try Scratch.with([:]) { folder in
      func complaint(_ option: String, _ value: String) throws -> Substring? {
        let run = try Program.run("new", "site", "x", option, value, in: folder.url)
        #expect(run.status == 64)
        return run.error.split(separator: "\n").first
      }
      let url = "Error: --url wants the site's address, an absolute http or https URL, such as \"https://example.org/\""
      let said = try complaint("--url", "example.org")
      #expect(said.map(String.init) == url)
      #expect(try complaint("--title", " ") == "Error: --title wants a text in one line")
      #expect(try complaint("--title", "a\nb") == "Error: --title wants a text in one line")
      #expect(
        try complaint("--title", "\u{FEFF}A")
          == "Error: --title has an invisible character in it, \\u{FEFF}; write it anew")
      #expect(try complaint("--title", "\u{FFFD}") == "Error: --title is not UTF-8")
      let foreign = "; write the name \"b\u{FC}cher.example\" in its ASCII form (xn--…)"
      #expect(try complaint("--url", "https://b\u{FC}cher.example/").map(String.init) == url + foreign)
      #expect(
        try complaint("--now", "2027-02-30")
          == "Error: The value '2027-02-30' is invalid for '--now <date>': 2027-02-30 does not exist; February 2027 has "
          + "28 days")
      #expect(
        try complaint("--now", "soon")
          == "Error: The value 'soon' is invalid for '--now <date>': a date is written as 2027-03-29, or with a time as "
          + "\"2027-03-29 10:00\"")
      #expect(try Program.run("new", "site", in: folder.url).status == 64)
      #expect(
        try Program.run("new", "site", "", in: folder.url).error
          .hasPrefix("Error: a new site wants the name of a folder, such as \"my-site\"\n"))
    }
  }

  @Test(arguments: [
    ("-x", "./-x"), ("a\nb", "$'a\\012b'"), ("it's", "'it'\\''s'"), ("\u{E9}t\u{E9}", "'\u{E9}t\u{E9}'"),
  ])
  func `the line to build it with is one that a shell takes`(name: String, word: String) throws {
    try Scratch.with([:]) { folder in
      let run = try Program.run("new", "site", "--", name, in: folder.url)
      #expect(run.status == 0)
      #expect(run.output.split(separator: "\n").dropFirst().first == "  to build it:   sitegen build --root \(word)")
      let build = try Program.start(
        ["bash", "-c", "\"$0\" build --strict --root \(word)", Program.binary], in: folder.url
      ).result()
      #expect(build.error == "")
    }
  }
}
