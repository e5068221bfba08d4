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
    #expect(try project.site().entry("briefings/b/index.md").attachments.map(\.pages) == [14, nil])
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
    #expect(try first.site().entry("briefings/b/index.md").attachments.map(\.access.html) == [.ownPage])
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
      site.attachments.map { "\(site[$0.entry].title): \($0.name), \($0.file.title), \($0.file.size ?? -1)" } == [
        "New: data.csv, data.csv, 2", "New: https://a.example/a.pdf, a.pdf, -1", "Old: plan.pdf, The plan, 1",
        "Old: data.csv, data.csv, 2", "Home: plan.pdf, The plan, 1",
      ])
    #expect(site.addresses.contains("/attachments/"))
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
