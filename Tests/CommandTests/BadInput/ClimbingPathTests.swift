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
      [the file](<\(way)>)

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

  /// The one problem of a build as `file:line:column code: message; help`.
  private func problem(of run: Program.Result) throws -> String {
    let form = #/::error file=([^,]*),line=(\d+),col=(\d+),title=([^:]*)::([^\n]*)\n/#
    let found = try #require(run.error.wholeMatch(of: form), "\(run.error)")
    let text = found.5.replacing("%0Ahelp: ", with: "; ").replacing("%25", with: "%")
    return "\(found.1):\(found.2):\(found.3) \(found.4): \(text)"
  }

  @Test(arguments: [
    ("../x", climbing), ("/../x/", climbing), ("/a/../../x", climbing), ("a/..", climbing), ("%2e%2e/x", climbing),
    ("..%2fx", climbing), ("%2e%2e%2fx", climbing), (".", climbing), ("/./x", climbing), ("..\\x", unwritable),
    ("..%5cx", unwritable), ("//x/y", elsewhere), ("file:///x", elsewhere),
    ("a%00b", ("a path", "write `%25` for a percent sign that is part of a name")),
  ])
  func `are errors in aliases`(alias: String, wanted: (form: String, help: String)) throws {
    try Scratch.withProject(["content/a.md": "---\ntitle: A\naliases: ['\(alias)']\n---\n"]) { project in
      let run = try Program.run("build", "--format", "github", in: project.url)
      #expect(
        try problem(of: run) == "content/a.md:3:11 front-matter/invalid-value: "
          + "an item of \"aliases\" must be \(wanted.form), not \"\(alias)\"; \(wanted.help)")
      #expect(run.status == 1)
    }
  }

  private static let climbing = (#"a path without "." and "..""#, "write it from the site's root: /old/path/")
  private static let unwritable = ("a path without backslashes and control characters", "write it as /old/path/")
  private static let elsewhere = ("a path on this site", "write what follows the site's address: /old/path/")

  @Test(arguments: [
    ("..", nil), (".", nil), ("../x", "x"), ("a/b", "a-b"), ("/a", "a"), ("%2e%2e", "2e-2e"), ("a\\b", "a-b"),
    ("a b", "a-b"), ("", nil),
  ])
  func `are errors in slugs`(slug: String, better: String?) throws {
    try Scratch.withProject(["content/a.md": "---\ntitle: A\nslug: '\(slug)'\n---\n"]) { project in
      let run = try Program.run("build", "--format", "github", in: project.url)
      let message =
        slug.isEmpty
        ? #"1 front-matter/empty-value: "slug" has no value; write a value, or delete the line"#
        : #"7 front-matter/invalid-value: "slug" must be letters, digits, hyphens, underscores and full stops, not "#
          + "\"\(slug)\"" + (better.map { "; write \($0)" } ?? "")
      #expect(try problem(of: run) == "content/a.md:3:\(message)")
      #expect(run.status == 1)
    }
  }

  @Test(arguments: [
    (
      "collections: {\"../x\": {kind: post}}",
      #"15 settings/invalid-value: "../x" cannot be a name here; a collection's name is a folder's name of letters, digits, hyphens and underscores"#
    ),
    ("collections: {posts: {permalink: /../:slug/}}", #"34 settings/permalink: ".." \#(noPermalink)"#),
    ("collections: {posts: {permalink: /%2e%2e/:slug/}}", #"34 settings/permalink: "%2e%2e" \#(noPermalink)"#),
    ("collections: {posts: {permalink: '/a\\b/:slug/'}}", #"34 settings/permalink: "a\b" \#(noPermalink)"#),
    ("timezone: ../../etc/passwd", #"\#(noZone), not "../../etc/passwd"; \#(zones)"#),
    ("timezone: A/../passwd", #"\#(noZone), not "A/../passwd"; \#(zones)"#),
    ("theme: {logo: ../sitegen.yml}", #"15 links/outside: logo "../sitegen.yml" \#(outside)"#),
    (
      "publisher: {name: P, logo: /%2e%2e/sitegen.yml}",
      #"28 links/outside: logo "/%2e%2e/sitegen.yml" \#(outside)"#
    ),
    (
      "navigation: [{title: x, to: ../sitegen.yml}]",
      #"29 links/outside: navigation target "../sitegen.yml" \#(outside)"#
    ),
    (
      "tags: {\"../x\": {title: X}}",
      #"8 settings/invalid-value: "../x" cannot be a name here; a tag's name is its address: letters, digits, hyphens, underscores and full stops"#
    ),
  ])
  func `are errors in the settings`(line: String, message: String) throws {
    try Scratch.withProject(["sitegen.yml": "title: T\nurl: https://example.org/\n\(line)\n"]) { project in
      let run = try Program.run("build", "--format", "github", in: project.url)
      #expect(try problem(of: run) == "sitegen.yml:3:\(message)")
      #expect(run.status == 1)
    }
  }

  private static let noPermalink =
    "cannot be part of a permalink; use letters, digits, hyphens, underscores and full stops"
  private static let noZone = #"11 settings/invalid-value: "timezone" must be the name of a time zone"#
  private static let zones = "write it as Europe/London, or UTC"
  private static let outside =
    #"leaves the content folder; copy what it names into "content", and refer to it there"#

  @Test(arguments: ["../secret.html", "../../secret.html", "/etc/passwd", "%2e%2e/secret.html", "static/secret.html"])
  func `are errors where a template includes or extends another`(name: String) throws {
    for word in ["include", "extends"] {
      let files = [
        "secret.html": "s", "templates/static/secret.html": "s", "templates/page.html": "{% \(word) \"\(name)\" %}",
      ]
      try Scratch.withProject(files) { project in
        let run = try Program.run("build", "--format", "github", in: project.url)
        // Its help names every template that there is.
        let message = try problem(of: run).prefix { $0 != ";" }
        #expect(message == "templates/page.html:1:12 template/unknown-template: unknown template \"\(name)\"")
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
          templates/static/.sitegen: warning: this is left out, because its name begins with a dot [files/hidden]
            help: give it another name; only ".well-known" and ".nojekyll" are copied
          nothing published, site is as it was: 2 errors, 1 warning, 0 advice; … s
          exit 1

          """)
    }
  }
}
