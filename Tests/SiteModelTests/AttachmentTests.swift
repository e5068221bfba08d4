import Base
import Content
import SiteModel
import TestSupport
import Testing

@Suite struct AttachmentTests {
  /// Words enough for a web page of its own.
  private static let page = String(repeating: "word ", count: 300) + "\n"
  private static let download = ComponentVocabulary([
    ComponentSignature(
      name: "download",
      parameters: [
        .init("file", .file, isRequired: true), .init("accessible", .boolean, isRequired: false),
        .init("html", .url, isRequired: false),
      ], slots: [.label, .argument(0), .argument(1), .argument(2)], label: .optional, body: .refused, id: .refused,
      isInline: false)
  ])

  private func project(_ attachments: String, kind: String = "briefings", body: String = "") -> Project {
    var project = Project(
      entries: [
        "\(kind)/b/index.md": entry("B", "date: 2021-01-01", "attachments: [\(attachments)]", body: body),
        "summary.md": entry("Summary"),
      ], files: ["\(kind)/b/a.pdf": 10, "\(kind)/b/b.pdf": 10, "\(kind)/b/c.csv": 10, "\(kind)/b/old.html": 10])
    project.components = Self.download
    return project
  }

  @Test func `knows the pages of a PDF that says how many it has`() throws {
    var project = project("{file: a.pdf, accessible: true}, {file: b.pdf, accessible: true}")
    project.pages = ["content/briefings/b/a.pdf": 14]
    #expect(try project.site().entry("briefings/b/index.md").attachments.map(\.file.pages) == [14, nil])
  }

  @Test func `reports a PDF of which nobody knows who can read it`() throws {
    #expect(
      try project("{file: a.pdf}, {file: c.csv}", kind: "posts", body: Self.page).problems() == [
        """
        content/posts/b/index.md:4:22: warning: attachment "a.pdf" has no HTML version, and nothing says whether it is \
        accessible [files/pdf-without-alternative] help: add `accessible: true` or `accessible: false`, or `html:` with the \
        entry that has the same content
        """
      ])
    for keys in [
      "accessible: true", "accessible: false", "html: true", "html: /summary.md", "html: https://a.example/",
    ] {
      #expect(try project("{file: a.pdf, \(keys)}", kind: "posts").problems() == [], "\(keys)")
    }
    #expect(try project("{file: \"https://a.example/a.pdf\"}").problems() == [])
  }

  @Test func `takes a briefing of a page's length for the web version of its first attachment`() throws {
    let first = project("{file: a.pdf}", body: Self.page)
    #expect(try first.site().entry("briefings/b/index.md").attachments.map(\.file.access.html) == [.ownPage])
    let short = "B. " + String(repeating: "word ", count: 298)
    #expect(try project("{file: a.pdf}", body: short).problems().count == 1)
    #expect(try project("{file: a.pdf, html: false}", body: Self.page).problems().count == 1)
    #expect(try project("{file: c.csv}, {file: a.pdf}", body: Self.page).problems().count == 1)
  }

  @Test func `refuses a web version that is none`() throws {
    #expect(
      try project("{file: a.pdf, html: b.pdf}, {file: c.csv, html: summary.md}, {file: a.pdf, html: old.html}")
        .problems()
        == [
          """
          content/briefings/b/index.md:4:35: error: HTML version "b.pdf" is a file that is no web page \
          [files/html-version] help: name the entry that has the same content, or leave `html` out
          """,
          """
          content/briefings/b/index.md:4:63: error: HTML version "summary.md" leads nowhere [links/not-found] help: did you \
          mean "../../summary.md"?
          """,
        ])
  }

  @Test func `a component's file is judged by what its use says`() throws {
    #expect(
      try project(
        "", body: "::download{file=a.pdf}\n\n::download{file=b.pdf accessible=false}\n\n::download{file=c.csv}\n"
      )
      .problems() == [
        """
        content/briefings/b/index.md:6:17: warning: attachment "a.pdf" has no HTML version, and nothing says whether it is \
        accessible [files/pdf-without-alternative] help: write {accessible} or {accessible=false} behind it, or html= and \
        the entry that has the same content
        """
      ])
    #expect(
      try project("", body: "::download{file=a.pdf html=b.pdf}\n\n::download{file=a.pdf html=/summary.md}\n").problems()
        == [
          """
          content/briefings/b/index.md:6:28: error: HTML version "b.pdf" is a file that is no web page [files/html-version] \
          help: name the entry that has the same content, or leave `html` out
          """
        ])
  }

  @Test(
    arguments: [
      ("PDF", nil, false, true), ("PDF", nil, true, false), ("PDF", false, true, true), ("DOCX", nil, false, true),
      ("CSV", nil, false, false), ("CSV", false, false, true), ("PDF", true, false, false), ("", nil, false, true),
    ] as [(String, Bool?, Bool, Bool)])
  func `says who may have to ask for another format`(type: String, accessible: Bool?, hasPage: Bool, asks: Bool) throws
  {
    let keys = accessible.map { ", accessible: \($0)" } ?? ""
    let name = type.isEmpty ? "a" : "a." + type.lowercased()
    var project = Project(
      entries: ["posts/b.md": entry("B", "date: 2021-01-01", "attachments: [{file: \(name)\(keys), html: \(hasPage)}]")]
    )
    project.files = ["posts/" + name: 1]
    #expect(try project.link().site.entries[0].attachments.map(\.mayNeedFormat) == [asks])
  }

  @Test func `lists every file once for each entry that offers it, newest first`() throws {
    var project = Project(
      entries: [
        "index.md": entry("Home", body: "::download[The plan]{file=plan.pdf accessible}\n"),
        "posts/old.md": entry(
          "Old", "date: 2020-01-01", "attachments: [{file: /plan.pdf, title: The plan, accessible: true}]",
          body: "::download{file=/plan.pdf accessible}\n\n::download{file=/data.csv}\n"),
        "posts/new.md": entry(
          "New", "date: 2021-01-01", "attachments: [{file: /data.csv}, {file: \"https://a.example/a.pdf\"}]"),
        "posts/secret.md": entry("Secret", "date: 2021-01-01", "draft: true", "attachments: [{file: secret.csv}]"),
        "people/p.md": "---\nname: P\npage: false\n---\n::download{file=/data.csv}\n",
      ], files: ["plan.pdf": 1, "data.csv": 2, "posts/secret.csv": 3])
    project.components = Self.download
    let site = try project.site()
    #expect(
      site.attachments.map { "\(site[$0.entry].title): \($0.name), \($0.file.title), \($0.file.file.size ?? -1)" } == [
        "New: data.csv, data.csv, 2", "New: https://a.example/a.pdf, a.pdf, -1", "Old: plan.pdf, The plan, 1",
        "Old: data.csv, data.csv, 2", "Home: plan.pdf, The plan, 1",
      ])
    #expect(site.addresses.contains("/attachments/"))
  }

  @Test func `name, type and size are those of the file that is meant, however it is written`() throws {
    var project = project(
      "{file: \"a.pdf#page=2\", html: true}, {file: my%20report.pdf, html: true}, {file: \"https://a.example/r.pdf?dl=1#p\"}, "
        + "{file: \"https://a.example/download\"}, {file: \"https://a.example/\", title: Theirs}",
      kind: "posts", body: "::download{file=\"b.pdf?x#page=2\" accessible}\n")
    project.files["posts/b/my report.pdf"] = 7
    let site = try project.site()
    #expect(
      try site.entry("posts/b/index.md").attachments.map { "\($0.title), \($0.file.type), \($0.file.size ?? -1)" } == [
        "a.pdf, PDF, 10", "my report.pdf, PDF, 7", "r.pdf, PDF, -1", "download, , -1", "Theirs, , -1",
      ])
    #expect(
      site.attachments.map(\.name) == [
        "a.pdf", "my report.pdf", "https://a.example/r.pdf?dl=1#p", "https://a.example/download", "https://a.example/",
        "b.pdf",
      ])
    #expect(
      try self.project("{file: \"a.pdf#page=2\"}, {file: \"https://a.example\"}", kind: "posts").problems() == [
        """
        content/posts/b/index.md:4:22: warning: attachment "a.pdf#page=2" has no HTML version, and nothing says whether it is \
        accessible [files/pdf-without-alternative] help: add `accessible: true` or `accessible: false`, or `html:` with the \
        entry that has the same content
        """,
        """
        content/posts/b/index.md:4:46: error: attachment "https://a.example" has no name to show [files/no-title] help: add \
        `title:` with what readers find there
        """,
      ])
  }

  @Test func `slides and a transcript are files to download`() throws {
    var project = Project(
      entries: [
        "events/a.md": entry(
          "A", "start: 2021-01-01", "slides: s.pdf",
          "recording: {url: \"https://a.example/\", transcript: {file: t.pdf, title: Words, html: ../b.md}}"),
        "events/b.md": entry(
          "B", "start: 2020-01-01", "slides: \"https://a.example/deck\"",
          "recording: {url: \"https://a.example/\", transcript: ../b.md}"),
        "b.md": entry("B"),
      ], files: ["events/s.pdf": 0, "events/t.pdf": 3])
    project.pages = ["content/events/t.pdf": 2]
    let site = try project.link().site
    #expect(
      site.attachments.map { "\($0.file.title), \($0.name), \($0.file.file.size ?? -1), \($0.file.file.pages ?? -1)" }
        == [
          "s.pdf, s.pdf, 0, -1", "Words, t.pdf, 3, 2",
        ])
    #expect(
      try project.problems() == [
        """
        content/events/a.md:4:9: warning: slides file "s.pdf" is an empty file [files/empty] help: put the finished document \
        in its place
        """,
        """
        content/events/a.md:4:9: warning: slides file "s.pdf" has no HTML version, and nothing says whether it is accessible \
        [files/pdf-without-alternative] help: write `slides: {file: s.pdf, accessible: true}` or `accessible: false`, or \
        `html:` with the entry that has the same content
        """,
      ])
    project.entries = ["events/b.md": project.entries["events/b.md"] ?? "", "b.md": entry("B")]
    #expect(try !project.site().addresses.contains("/attachments/"))
  }

  @Test func `a PDF that texts only link to is listed, and told of once unless an entry offers it`() throws {
    var project = Project(
      entries: [
        "posts/a.md": entry("A", "date: 2021-01-01", body: "[a](../x.pdf#page=3), [b](/x.pdf) and [c](/y.pdf).\n"),
        "posts/b.md": entry("B", "date: 2021-01-02", body: "[a](../x.PDF)\n"),
        "briefings/c.md": entry("C", "date: 2021-01-03", "attachments: [{file: /y.pdf, html: true}]"),
        "d.md": entry("D", body: "[x](https://a.example/z.pdf) [y](x.pdf)\n"),
      ], files: ["x.pdf": 1, "y.pdf": 2])
    project.entries["posts/b.md"] = nil
    let site = try project.link().site
    #expect(
      site.attachments.map { "\(site[$0.entry].title) \($0.name) \($0.file.file.size ?? -1)" } == [
        "C y.pdf 2", "A x.pdf 1", "A y.pdf 2", "D x.pdf 1",
      ])
    #expect(site.attachments.map(\.file.file.access.html)[2] == .page(.site(Address("/briefings/c/"), suffix: "")))
    #expect(
      try project.problems() == [
        """
        content/d.md:4:30: warning: linked PDF "x.pdf" has no HTML version, and nothing says whether it is accessible \
        [files/pdf-without-alternative] help: offer it under `attachments` or with `::download`, where that can be said
        """
      ])
  }

  @Test func `of two statements about one file that contradict one another the second is a warning`() throws {
    var project = project(
      "{file: c.csv, accessible: true}, {file: c.csv}, {file: \"c.csv#x\", html: true, accessible: true}",
      kind: "posts",
      body: "::download{file=c.csv accessible=false}\n")
    project.entries["posts/b/z.md"] = entry(
      "Z", "date: 2021-01-01", "attachments: [{file: c.csv, accessible: false}, {file: a.pdf, accessible: true}]")
    #expect(
      try project.problems() == [
        """
        content/posts/b/index.md:6:23: warning: "c.csv" is not accessible here, and accessible in \
        "content/posts/b/index.md" (line 4) [files/contradiction] help: find out which is so, and say that in both places
        """,
        """
        content/posts/b/z.md:4:22: warning: "c.csv" is not accessible here, and accessible in "content/posts/b/index.md" \
        (line 4) [files/contradiction] help: find out which is so, and say that in both places
        """,
      ])
  }

  @Test func `a file that an entry offers more than once is listed with all that is said of it`() throws {
    let site = try project("{file: c.csv}, {file: c.csv, accessible: true}, {file: c.csv, html: true}", kind: "posts")
      .site()
    #expect(site.attachments.map(\.file.file.access) == [FileAccess(isAccessible: true, html: .ownPage)])
  }

  @Test func `a site that offers no file has no list of them, nor one that does not want it`() throws {
    #expect(try !project("").site().addresses.contains("/attachments/"))
    var off = project("{file: c.csv}")
    off.settings = "outputs: {attachments: off}\n"
    #expect(try !off.site().addresses.contains("/attachments/"))
    let personal = Project(entries: ["people/p.md": "---\nname: P\npage: false\n---\n"])
    #expect(try personal.site().addresses == [])
  }

  @Test func `the address of the list belongs to it`() throws {
    var project = project("{file: c.csv}")
    project.entries["attachments.md"] = entry("Mine")
    #expect(
      try project.problems() == [
        """
        content/attachments.md: error: address "/attachments/" of "content/attachments.md" is already that of the list of \
        attachments [address/taken] help: give one of the two another name or `slug`
        """
      ])
  }
}
