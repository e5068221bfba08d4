import Foundation
import Testing

/// File names that need care on their way into addresses.
@Suite struct OddNameTests {
  private static let settings = "title: T\nurl: https://example.org/sub/\nrules: {files/pdf-without-alternative: off}\n"
  /// A name, how Markdown writes a link to it, and the end of its address in HTML.
  private static let names: [(name: String, link: String, address: String)] = [
    ("a b.zip", "<a b.zip>", "a%20b.zip"), ("q?.zip", "q%3F.zip", "q%3F.zip"), ("h#.zip", "h%23.zip", "h%23.zip"),
    ("p%41.zip", "p%2541.zip", "p%2541.zip"), ("p%.zip", "p%25.zip", "p%25.zip"),
    ("x\"y.zip", "<x\"y.zip>", "x%22y.zip"), ("x'y.zip", "x'y.zip", "x'y.zip"),
    ("😀.zip", "😀.zip", "%F0%9F%98%80.zip"), ("a&b.zip", "a&b.zip", "a&amp;b.zip"),
    ("l<g>.zip", "l%3Cg%3E.zip", "l%3Cg%3E.zip"), ("b\\s.zip", "b%5Cs.zip", "b%5Cs.zip"),
    ("é.zip", "é.zip", "%C3%A9.zip"), ("--output=x", "--output=x", "--output=x"),
    (long, long, long),
  ]
  private static let long = String(repeating: "n", count: 251) + ".zip"

  @Test func `files of any name are copied, and linked with percent escapes in pages and feeds`() throws {
    let body = Self.names.map { "[x](\($0.link))" }.joined(separator: "\n")
    var files = [
      "sitegen.yml": Self.settings, "templates/post.html": "{{ entry.body }}",
      "content/posts/odd/index.md": "---\ntitle: Odd\ndate: 2021-01-01\n---\n\(body)\n",
    ]
    for (name, _, _) in Self.names { files["content/posts/odd/" + name] = name }
    try Scratch.withProject(files) { project in
      let run = try Program.run("build", "--strict", in: project.url)
      #expect(run.error == "")
      #expect(run.status == 0)
      for (name, _, _) in Self.names {
        let copy = try project.read("site/posts/odd/" + name)
        #expect(copy == name)
      }
      let page = try project.read("site/posts/odd/index.html")
      let hrefs = page.matches(of: /href="([^"]*)"/).map { String($0.1) }
      #expect(hrefs == Self.names.map { "/sub/posts/odd/" + $0.address })
      let feed = try project.read("site/feed.xml")
      for (_, _, address) in Self.names {
        let escaped = address.replacing("&", with: "&amp;")
        #expect(feed.contains("\"https://example.org/sub/posts/odd/\(escaped)\""), "\(address)")
      }
    }
  }

  @Test func `entries of any name have an address of their letters and digits`() throws {
    var files = ["sitegen.yml": Self.settings]
    let names = [
      "a b", "q?", "h#", "p%41", "x\"y", "x'y", "n\nl", "t\tb", "c&d", "..dots", "über", "日本", "e😀",
      String(repeating: "m", count: 252),
    ]
    for name in names { files["content/posts/\(name).md"] = "---\ntitle: E\ndate: 2021-01-01\n---\n" }
    try Scratch.withProject(files) { project in
      let run = try Program.run("build", "--strict", in: project.url)
      #expect(run.error == "")
      let map = try project.read("site/sitemap.xml")
      #expect(
        map.matches(of: /posts\/([^<]*)\/<\/loc>/).map { String($0.1) } == [
          "a-b", "c-d", "e", "h", String(repeating: "m", count: 252), "n-l", "p-41", "q", "t-b", "uber", "x-y", "xy",
          "%E6%97%A5%E6%9C%AC",
        ])
      #expect(try project.read("site/posts/日本/index.html") == "")
    }
  }

  @Test func `names that give no address are told`() throws {
    let entry = "---\ntitle: E\n---\n"
    let files = [
      "content/😀.md": entry, "content/!!!/index.md": entry, "content/nl\n.zip": "x", "content/\u{1}/a.zip": "x",
      "content/a&b.md": entry, "content/a b.md": entry,
    ]
    try Scratch.withProject(files) { project in
      let run = try Program.run("build", in: project.url)
      #expect(
        project.report(run) == """
          content/\\u{1}/a.zip: error: address "/\\u{1}/a.zip" of "content/\\u{1}/a.zip" has a control character in it [address/impossible]
            help: rename the file, or take the character out
          content/!!!/index.md: error: the file's name has no letter or digit to make an address of [address/empty-slug]
            help: rename the file, or add `slug: some-words`
          content/a&b.md: error: address "/a-b/" of "content/a&b.md" is already that of "content/a b.md" [address/taken]
            help: give one of the two another name or `slug`
          content/nl\\u{A}.zip: error: address "/nl\\u{A}.zip" of "content/nl\\u{A}.zip" has a control character in it [address/impossible]
            help: rename the file, or take the character out
          content/😀.md: error: the file's name has no letter or digit to make an address of [address/empty-slug]
            help: rename the file, or add `slug: some-words`
          nothing published, site is as it was: 5 errors, 0 warnings, 0 advice; … s
          exit 1

          """)
      #expect(!project.exists("site"))
    }
  }

  @Test func `names that differ in letter case, or in their form of Unicode, are told once`() throws {
    let entry = "---\ntitle: E\n---\n"
    let files = [
      "content/About.md": entry, "content/posts/x.md": "---\ntitle: E\ndate: 2021-01-01\nslug: X\n---\n",
      "content/posts/y/x.md": "---\ntitle: E\ndate: 2021-01-01\n---\n", "content/i/A.png": "1", "content/i/a.png": "2",
      "content/cafe\u{301}.md": entry,
    ]
    try Scratch.withProject(files) { project in
      // To a dictionary it is the same name.
      try project.write("content/caf\u{E9}.md", entry)
      let run = try Program.run("build", "--format", "github", in: project.url)
      #expect(
        run.error.split(separator: "\n").map { $0.prefix { $0 != "%" } } == [
          "::error file=content/about.md,title=address/taken::address \"/about/\" of \"content/about.md\" is already that of \"content/About.md\"",
          "::error file=content/caf\u{E9}.md,title=files/name-twin::this name differs from that of another file or folder in a form of Unicode that nobody sees",
          "::error file=content/i/a.png,title=address/taken::address \"/i/a.png\" of \"content/i/a.png\" differs only in letter case from \"/i/A.png\" of \"content/i/A.png\"",
          "::warning file=content/posts/x.md,line=4,col=7,title=front-matter/slug-case::\"slug\" has capital letters: \"X\"",
          "::error file=content/posts/y/x.md,title=address/taken::address \"/posts/x/\" of \"content/posts/y/x.md\" differs only in letter case from \"/posts/X/\" of \"content/posts/x.md\"",
        ])
      #expect(run.status == 1)
    }
  }
}
