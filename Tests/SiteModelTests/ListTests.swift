import Base
import Content
import SiteModel
import TestSupport
import Testing

@Suite struct ListTests {
  @Test func `lists are newest first, events by start, things without dates by title`() throws {
    let partners = "collections: {partners: {kind: organisation, title: Partners}}\n"
    let site = try Project(
      settings: partners,
      entries: [
        "posts/a.md": entry("A", "date: 2021-01-01"), "posts/b.md": entry("B", "date: 2021-01-03 09:00"),
        "posts/c.md": entry("C", "date: 2021-01-03 10:00"),
        "events/x.md": entry("X", "start: 2021-02-01", "date: 2021-05-01"),
        "events/y.md": entry("Y", "start: 2021-03-01"),
        "partners/z.md": entry("Zebra"), "partners/e.md": entry("Éclair"), "partners/f.md": entry("foo"),
      ]
    ).site()
    #expect(site.lists.map(\.title) == ["Partners", "Posts", "Events"])
    #expect(site.lists.map { site.titles($0.entries) } == [["Éclair", "foo", "Zebra"], ["C", "B", "A"], ["Y", "X"]])
  }

  @Test func `entries of one moment are ordered by title, however the moment is written`() throws {
    let site = try Project(entries: [
      "posts/1.md": entry("C", "date: 2021-01-01"), "posts/2.md": entry("B", "date: 2021-01-01 00:00"),
      "posts/3.md": entry("A", "date: 2021-01-01"),
    ]).site()
    #expect(site.titles(site.lists[0].entries) == ["A", "B", "C"])
  }

  @Test func `a person without a page stands in no list`() throws {
    let site = try Project(
      settings: "collections: {staff: {kind: person}}\n",
      entries: ["staff/a.md": entry("Ada Lovelace", "page: false"), "staff/b.md": entry("Bea Webb")]
    ).site()
    #expect(site.titles(site.lists[0].entries) == ["Bea Webb"])
    #expect(site.addresses == ["/people/", "/staff/", "/staff/b/"])
  }

  @Test func `an introduction is published also where there is nothing to introduce yet`() throws {
    let site = try Project(entries: [
      "people/index.md": entry("Who we are"), "resources/index.md": entry("What we share"),
      "posts/index.md": entry("What we write"),
    ]).site()
    #expect(site.addresses == ["/people/", "/posts/", "/resources/"])
  }

  @Test func `an entry knows its neighbours in its list`() throws {
    let site = try Project(entries: [
      "posts/a.md": entry("A", "date: 2021-01-01"), "posts/b.md": entry("B", "date: 2021-01-02"),
      "posts/c.md": entry("C", "date: 2021-01-03"),
    ]).site()
    let middle = try site.entry("posts/b.md")
    #expect(middle.newer.map { site[$0].title } == "C")
    #expect(middle.older.map { site[$0].title } == "A")
    #expect(try site.entry("posts/c.md").newer == nil)
  }

  @Test func `a list goes over as many pages as its collection's page size asks for`() throws {
    let entries = (1...5).map { ("news/\($0).md", entry("N\($0)", "date: 2021-01-0\($0)")) }
    let site = try Project(
      settings: "collections: {news: {kind: post, page_size: 2}}\n", entries: Dictionary(uniqueKeysWithValues: entries)
    ).site()
    #expect(
      site.addresses.filter { !$0.hasPrefix("/news/n") && !$0.hasSuffix("1/") } == [
        "/news/", "/news/2/", "/news/3/", "/news/4/", "/news/5/", "/news/page/2/", "/news/page/3/",
      ])
    let pagination = Pagination(total: 5, pageSize: 2)
    #expect((1...3).map { pagination.range(ofPage: $0) } == [0..<2, 2..<4, 4..<5])
    #expect(Pagination(total: 0, pageSize: 2).pageCount == 1)
  }

  @Test(arguments: [
    (1, 1, [1]), (3, 2, [1, 2, 3]), (9, 1, [1, 2, 3, 9]), (9, 5, [1, 3, 4, 5, 6, 7, 9]), (9, 9, [1, 7, 8, 9]),
  ])
  func `a page links to its neighbours, the first page and the last`(count: Int, page: Int, shown: [Int]) {
    #expect(Pagination(total: count, pageSize: 1).shownPages(around: page) == shown)
  }

  @Test func `an introduction gives its list a title and a text`() throws {
    let site = try Project(entries: [
      "posts/index.md": entry("What we write", body: "Text."), "posts/a.md": entry("A", "date: 2021-01-01"),
    ]).site()
    #expect(site.lists.map(\.title) == ["What we write"])
    #expect(site.lists[0].introduction.map { site[$0].summary } == "Text.")
    #expect(site.addresses == ["/posts/", "/posts/a/"])
  }

  @Test func `the feed holds dated entries of the kinds that are news, newest first`() throws {
    let site = try Project(entries: [
      "posts/a.md": entry("Post", "date: 2021-01-01"), "events/e.md": entry("Event", "start: 2021-09-01"),
      "briefings/b.md": entry("Briefing", "date: 2021-01-02"), "resources/r.md": entry("List", "date: 2021-01-03"),
      "resources/undated.md": entry("Undated list"), "about.md": entry("About", "date: 2021-01-04"),
    ]).site()
    #expect(site.titles(site.feed) == ["Event", "List", "Briefing", "Post"])
  }

  @Test func `the feed begins with the next five events that are announced without a date`() throws {
    var entries = ["posts/a.md": entry("Post", "date: 2021-01-01")]
    for day in 1...7 { entries["events/\(day).md"] = entry("E\(day)", "start: 2021-07-0\(day)") }
    entries["events/dated.md"] = entry("Dated", "start: 2021-08-01", "date: 2021-05-01")
    let site = try Project(entries: entries).site()
    #expect(site.titles(site.feed) == ["E1", "E2", "E3", "E4", "E5", "Dated", "Post"])
  }

  @Test func `a folder named like a collection in other letters is a warning`() throws {
    let problems = try Project(entries: [
      "Posts/a.md": entry("A"), "Posts/b.md": entry("B"), "posts/c.md": entry("C", "date: 2021-01-01"),
    ]).problems()
    #expect(
      problems == [
        """
        content/Posts: warning: the folder "Posts" holds pages, not entries of the collection "posts" \
        [content/folder-case] help: rename it to "posts"
        """
      ])
  }

  @Test func `two entries of one id are an error that names both`() throws {
    let problems = try Project(entries: [
      "posts/a.md": entry("A", "date: 2021-01-01", "id: one"), "posts/b.md": entry("B", "date: 2021-01-01", "id: one"),
      "about.md": entry("C", "id: posts/c"), "posts/c.md": entry("D", "date: 2021-01-01"),
    ]).problems()
    let help = "[front-matter/duplicate-id] help: give one of the two another `id`, or take it out"
    #expect(
      problems == [
        "content/about.md:3:5: error: id \"posts/c\" is already that of \"content/posts/c.md\" \(help)",
        "content/posts/b.md:4:5: error: id \"one\" is already that of \"content/posts/a.md\" \(help)",
      ])
  }

  @Test func `an event is upcoming until it is over`() throws {
    let entries = [
      "events/past.md": entry("Past", "start: 2021-05-31"),
      "events/today.md": entry("Today", "start: 2021-06-01 09:00"),
      "events/running.md": entry("Running", "start: 2021-05-01", "end: 2021-06-02"),
      "events/ended.md": entry("Ended", "start: 2021-06-01 08:00", "end: 2021-06-01 11:00"),
      "events/later.md": entry("Later", "start: 2021-07-01"),
    ]
    let site = try Project(entries: entries, now: "2021-06-01T12:00:00Z").site()
    #expect(site.titles(site.upcoming) == ["Running", "Today", "Later"])
  }

  @Test func `a summary is what the author wrote, or the beginning of the text up to a word's end`() throws {
    let long = Array(repeating: "word", count: 100).joined(separator: " ")
    let site = try Project(entries: [
      "a.md": entry("A", "summary: Said", body: "Text."), "b.md": entry("B", body: "## H\n\nFirst *para*.\n\nSecond."),
      "c.md": entry("C", body: long), "d.md": entry("D"),
      "briefings/e.md": entry("E", "date: 2021-01-01", "abstract: In short", body: "Text."),
    ]).site()
    #expect(try site.entry("a.md").summary == "Said")
    #expect(try site.entry("b.md").summary == "First para.")
    #expect(try site.entry("c.md").summary == Array(repeating: "word", count: 56).joined(separator: " ") + "…")
    #expect(try site.entry("d.md").summary == nil)
    #expect(try site.entry("briefings/e.md").summary == "In short")
  }

  @Test func `a summary without the author's is the text up to a comment, or whole sentences that fit`() throws {
    func summary(_ body: String) throws -> String? {
      try Project(entries: ["a.md": entry("A", body: body)]).site().entry("a.md").summary
    }
    let long = Array(repeating: "word", count: 100).joined(separator: " ")
    #expect(try summary("One.\n\nTwo\nthree.\n\n<!-- more -->\n\nFour.") == "One. Two three.")
    #expect(try summary("\(long)\n\n<!-- more -->") == long)
    #expect(try summary("One. Two “three!” \(long).") == "One. Two “three!”")
    #expect(
      try summary("In 2020 it began. It went on in (2021). \(long).") == "In 2020 it began. It went on in (2021).")
    let sentence = String(repeating: "字", count: 100) + "。"
    #expect(try summary(sentence + sentence + sentence) == sentence + sentence)
    #expect(try summary("A " + String(repeating: "字", count: 300)) == "A " + String(repeating: "字", count: 278) + "…")
    let cut = Array(repeating: "word", count: 54).joined(separator: " ")
    for start in ["See Dr. Osei", "See J. Osei", "It was 3. Mai", "e.g. this one", "See pp. 4"] {
      let words = try #require(try summary("\(start) \(long)."))
      #expect(words.hasPrefix(start) && words.hasSuffix("word…") && words.count > cut.count, "\(words)")
    }
  }

  @Test func `times are read in the event's zone, the settings' zone, or as their offset says`() throws {
    let zone = "timezone: Nowhere/Else\n"
    let problems = try Project(
      settings: zone, entries: ["events/e.md": entry("E", "start: 2021-01-01", "timezone: No/Where")]
    ).problems()
    #expect(
      problems == [
        """
        content/events/e.md:4:11: error: unknown time zone "No/Where" [date/unknown-time-zone] help: use a name of the \
        IANA database, such as "Europe/London"
        """,
        """
        sitegen.yml:3:11: error: unknown time zone "Nowhere/Else" [date/unknown-time-zone] help: use a name of the IANA \
        database, such as "Europe/London"
        """,
      ])
  }

  @Test func `nothing gives a site of a home page and an error page`() throws {
    let site = try Project(entries: [:]).site()
    #expect(site.pages.map(\.address.path) == ["/", "/404.html"])
  }
}
