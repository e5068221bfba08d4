import Foundation
import Testing

/// Paths that would lead out of the project, however they are written.
@Suite struct ClimbingPathTests {
  private static let ways = [
    "../secret.txt", "../../secret.txt", "/../secret.txt", "/../../secret.txt", "./../../secret.txt",
    "x/../../../secret.txt", "%2e%2e/%2e%2e/secret.txt", "..%2f..%2fsecret.txt", "%2E%2E%2F%2E%2E%2Fsecret.txt",
    "%252e%252e/%252e%252e/secret.txt", "..\\..\\secret.txt", "..%5c..%5csecret.txt", "a%00b", "%ff%fe", "/etc/passwd",
    "file:///etc/passwd", "FILE:/etc/passwd", "C:\\secret.txt", "../..",
  ]

  @Test(arguments: ways) func `are errors in every reference of an entry`(way: String) throws {
    let quoted = "'\(way)'"
    let entry = """
      ---
      title: A
      date: 2021-01-01
      image: {src: \(quoted), alt: x}
      attachments: [{file: \(quoted)}]
      ---
      [link](<\(way)>)

      ![image](<\(way)>)
      """
    try Scratch.withProject(["secret.txt": "s", "content/secret.md/x": "", "content/posts/a.md": entry]) { project in
      let run = try Program.run("build", "--format", "github", in: project.url)
      let found = run.error.matches(of: /file=([^,]*),line=(\d+),col=(\d+),title=([^:]*)::/)
      #expect(
        found.map { "\($0.1):\($0.2)" } == ["4", "5", "7", "9"].map { "content/posts/a.md:\($0)" }, "\(run.error)")
      let codes: Set = ["links/outside", "links/not-found", "markdown/forbidden-link", "front-matter/invalid-value"]
      #expect(codes.isSuperset(of: found.map { String($0.4) }), "\(run.error)")
      #expect(run.status == 1)
      #expect(!project.exists("site"))
    }
  }

  @Test(arguments: [
    "../x", "/../x/", "/a/../../x", "a/..", "%2e%2e/x", "..%2fx", "%2e%2e%2fx", "..\\x", "..%5cx", "a%00b", "//x/y",
    "file:///x", ".", "/./x",
  ])
  func `are errors in aliases`(alias: String) throws {
    try Scratch.withProject(["content/a.md": "---\ntitle: A\naliases: ['\(alias)']\n---\n"]) { project in
      let run = try Program.run("build", "--format", "github", in: project.url)
      #expect(run.error.hasPrefix("::error file=content/a.md,line=3,col=11,title=front-matter/invalid-value::"))
      #expect(run.status == 1)
    }
  }

  @Test(arguments: ["..", ".", "../x", "a/b", "/a", "%2e%2e", "a\\b", "a b", ""])
  func `are errors in slugs`(slug: String) throws {
    try Scratch.withProject(["content/a.md": "---\ntitle: A\nslug: '\(slug)'\n---\n"]) { project in
      let run = try Program.run("build", "--format", "github", in: project.url)
      let place = slug.isEmpty ? "1,title=front-matter/empty-value" : "7,title=front-matter/invalid-value"
      #expect(run.error.hasPrefix("::error file=content/a.md,line=3,col=\(place)::"), "\(run.error)")
      #expect(run.status == 1)
    }
  }

  @Test(arguments: [
    ("collections: {\"../x\": {kind: post}}", "3,col=15", "settings/invalid-value"),
    ("collections: {posts: {permalink: /../:slug/}}", "3,col=34", "settings/permalink"),
    ("collections: {posts: {permalink: /%2e%2e/:slug/}}", "3,col=34", "settings/permalink"),
    ("collections: {posts: {permalink: '/a\\b/:slug/'}}", "3,col=34", "settings/permalink"),
    ("timezone: ../../etc/passwd", "3,col=11", "settings/invalid-value"),
    ("timezone: A/../passwd", "3,col=11", "settings/invalid-value"),
    ("theme: {logo: ../sitegen.yml}", "3,col=15", "links/outside"),
    ("publisher: {name: P, logo: /%2e%2e/sitegen.yml}", "3,col=28", "links/outside"),
    ("navigation: [{title: x, to: ../sitegen.yml}]", "3,col=29", "links/outside"),
    ("tags: {\"../x\": {title: X}}", "3,col=8", "settings/invalid-value"),
  ])
  func `are errors in the settings`(line: String, place: String, code: String) throws {
    try Scratch.withProject(["sitegen.yml": "title: T\nurl: https://example.org/\n\(line)\n"]) { project in
      let run = try Program.run("build", "--format", "github", in: project.url)
      #expect(run.error.hasPrefix("::error file=sitegen.yml,line=\(place),title=\(code)::"), "\(run.error)")
      #expect(run.status == 1)
    }
  }

  @Test(arguments: ["../secret.html", "../../secret.html", "/etc/passwd", "%2e%2e/secret.html", "static/secret.html"])
  func `are errors where a template includes or extends another`(name: String) throws {
    for word in ["include", "extends"] {
      let files = [
        "secret.html": "s", "templates/static/secret.html": "s", "templates/page.html": "{% \(word) \"\(name)\" %}",
      ]
      try Scratch.withProject(files) { project in
        let run = try Program.run("build", "--format", "github", in: project.url)
        #expect(run.error.hasPrefix("::error file=templates/page.html,line=1,col="), "\(run.error)")
        #expect(run.error.contains("title=template/"), "\(run.error)")
        #expect(run.status == 1)
      }
    }
  }

  @Test func `an address below the program's records is an error`() throws {
    let files = [
      "content/a.md": "---\ntitle: A\nslug: .sitegen\n---\n",
      "content/b.md": "---\ntitle: B\naliases: [/.sitegen/lock]\n---\n",
      "templates/static/.sitegen/manifest": "x",
    ]
    try Scratch.withProject(files) { project in
      let run = try Program.run("build", in: project.url)
      #expect(
        project.report(run) == """
          content/a.md:3:7: error: address "/.sitegen/" of "content/a.md" lies in the folder of sitegen's own records [address/impossible]
            3 | slug: .sitegen
              |       ^~~~~~~~
            help: choose an address outside "/.sitegen/"
          content/b.md:3:11: error: address "/.sitegen/lock/" of alias "/.sitegen/lock" in "content/b.md" lies in the folder of sitegen's own records [address/impossible]
            3 | aliases: [/.sitegen/lock]
              |           ^~~~~~~~~~~~~~
            help: choose an address outside "/.sitegen/"
          nothing published, site is as it was: 2 errors, 0 warnings, 0 advice; … s
          exit 1

          """)
    }
  }
}
