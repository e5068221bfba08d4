import Base
import SiteModel
import TestSupport
import Testing

@Suite struct VisibilityTests {
  private let entries = [
    "posts/open.md": entry("Open", "date: 2021-01-01"),
    "posts/draft.md": entry("Draft", "date: 2021-01-01", "draft: true", "tags: [secret]", "authors: [Ada Secret]"),
    "posts/later.md": entry("Later", "date: 2021-01-01", "publish: 2021-06-02"),
    "posts/over.md": entry("Over", "date: 2021-01-01", "expires: 2021-06-01"),
  ]

  @Test func `keeps drafts, embargoed and expired entries out of everything`() throws {
    let site = try Project(entries: entries).site()
    #expect(site.entries.map(\.title) == ["Open"])
    #expect(site.addresses == ["/posts/", "/posts/open/"])
    #expect(site.titles(site.feed) == ["Open"])
    #expect(site.tags == [])
    #expect(site.people == [])
  }

  @Test func `publishes at the moment named and not a second before`() throws {
    let entries = ["posts/a.md": entry("A", "date: 2021-01-01", "publish: 2021-06-01 10:00")]
    #expect(try Project(entries: entries, now: "2021-06-01T09:59:59Z").site().entries.isEmpty)
    #expect(try Project(entries: entries, now: "2021-06-01T10:00:00Z").site().entries.map(\.title) == ["A"])
  }

  @Test func `a date of publication in the future hides nothing`() throws {
    let site = try Project(entries: ["posts/a.md": entry("A", "date: 2030-01-01")]).site()
    #expect(site.entries.map(\.title) == ["A"])
  }

  @Test func `shows drafts and future entries to those who ask, marked as such`() throws {
    let drafts = try Project(entries: entries, audience: .init(seesDrafts: true)).site()
    #expect(drafts.entries.map(\.title) == ["Draft", "Open"])
    #expect(drafts.entries.map(\.preview) == [.draft, nil])
    let future = try Project(entries: entries, audience: .init(seesFuture: true)).site()
    #expect(future.entries.map(\.title) == ["Later", "Open"])
    let date = SiteDate(try DateParsing.parse("2021-06-02"), in: .utc)
    #expect(future.entries.map(\.preview) == [.embargoed(until: date), nil])
  }

  @Test func `keeps back files that only hidden entries use`() throws {
    let site = try Project(
      entries: [
        "posts/open.md": entry("Open", "date: 2021-01-01", body: "![both](both.png) ![open](open.png)"),
        "posts/draft.md": entry(
          "Draft", "date: 2021-01-01", "draft: true", "attachments: [{file: paper.pdf}]",
          body: "![both](both.png) ![draft](draft.png) [data](../data/table.csv)"),
        "briefings/secret/index.md": entry("Secret", "date: 2021-01-01", "publish: 2030-01-01"),
      ],
      files: [
        "posts/both.png": 1, "posts/open.png": 1, "posts/draft.png": 1, "posts/paper.pdf": 1, "data/table.csv": 1,
        "briefings/secret/annex.pdf": 1, "unused.txt": 1,
      ]
    ).site()
    #expect(site.files.map(\.address.path) == ["/posts/both.png", "/posts/open.png", "/unused.txt"])
  }

  @Test func `a file that a resource or the navigation names is used as one that a body links to`() throws {
    let site = try Project(
      settings: "navigation: [{title: Terms, to: terms.pdf}]\n",
      entries: [
        "resources/draft.md": entry(
          "Draft", "draft: true", "items: [{title: Report, url: report.pdf}, {title: Both, url: both.pdf}]",
          body: "[terms](../terms.pdf)"),
        "resources/open.md": entry("Open", "items: [{title: Both, url: both.pdf}]"),
      ], files: ["resources/report.pdf": 1, "resources/both.pdf": 1, "terms.pdf": 1]
    ).site()
    #expect(site.files.map(\.address.path) == ["/resources/both.pdf", "/terms.pdf"])
  }

  @Test func `a link to a hidden entry or its file is an error`() throws {
    let problems = try Project(
      entries: [
        "posts/open.md": entry("Open", "date: 2021-01-01", body: "[one](draft.md) [two](../briefings/b/annex.csv)"),
        "posts/draft.md": entry("Draft", "date: 2021-01-01", "draft: true"),
        "briefings/b/index.md": entry("B", "date: 2021-01-01", "expires: 2021-05-01"),
      ], files: ["briefings/b/annex.csv": 1]
    ).problems()
    // A file that a public entry names is used by it, so the second link makes the file public.
    #expect(
      problems == [
        """
        content/posts/open.md:5:1: error: link to "content/posts/draft.md", which is a draft [links/unpublished] \
        help: publish it, give both the same `publish` date, or take the link out
        """
      ])
  }
}
