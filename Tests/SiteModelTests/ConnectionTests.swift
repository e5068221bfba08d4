import Base
import Content
import SiteModel
import TestSupport
import Testing

@Suite struct ConnectionTests {
  private func names(_ ids: [EntryID], in site: Site) -> String {
    ids.map { RelativePath.name(of: site[$0].document.path).replacing(".md", with: "") }.joined(separator: " ")
  }

  private func post(_ title: String, _ day: Int, _ more: String = "", body: String = "") -> String {
    entry(title, "date: 2021-01-\(day < 10 ? "0" : "")\(day)\n" + more, body: body)
  }

  /// `name: sentence` of each mention.
  private func mentions(_ path: String, in site: Site) throws -> [String] {
    try site.entry(path).connections.mentions.map { names([$0.entry], in: site) + ": " + ($0.sentence ?? "–") }
  }

  @Test func `an entry knows the texts that refer to it, newest first, and the sentence around the link`() throws {
    let site = try Project(entries: [
      "posts/a.md": post("A", 1),
      "posts/b.md": post("B", 2, body: "First. Dr. Smith wrote [of *it*](a.md) e.g. here, and [again](a.md). Last.\n"),
      "posts/c.md": post("C", 3, body: "- An item [on A](/posts/a/#x)\n".replacing("#x", with: "")),
      "posts/d.md": post("D", 4, body: "# About [A](a.md)\n\n| [x y](a.md) |\n|-|\n"),
      "about.md": entry("About", body: "[A](posts/a.md)!"),
    ]).site()
    #expect(
      try mentions("posts/a.md", in: site) == [
        "d: About A", "c: An item on A", "b: Dr. Smith wrote of it e.g. here, and again.", "about: A!",
      ])
    #expect(try names(site.entry("posts/a.md").connections.linked, in: site) == "d c b about")
    #expect(try names(site.entry("about.md").connections.linked, in: site) == "a")
    #expect(try mentions("posts/b.md", in: site) == [])
  }

  @Test func `a long sentence is cut between words around the link`() throws {
    let words = (1...80).map { "word\($0)" }.joined(separator: " ")
    let site = try Project(entries: [
      "posts/a.md": post("A", 1), "posts/b.md": post("B", 2, body: "\(words) [here it is](a.md) \(words).\n"),
    ]).site()
    let sentence = try #require(try site.entry("posts/a.md").connections.mentions.first?.sentence)
    #expect(sentence.hasPrefix("…word"))
    #expect(sentence.hasSuffix("…"))
    #expect(sentence.contains(" here it is word1 "))
    #expect(sentence.count <= 302)
  }

  @Test(arguments: [
    ("这是第一句。这里是[链接](a.md)的句子。这是第三句。", "这里是链接的句子。"),
    ("真的吗？[是](a.md)！好。", "是！"), ("最後です。彼は「[そう](a.md)です。」と言った。次。", "彼は「そうです。」と言った。"),
    ("他说(是。)这里是[链接](a.md)。", "他说(是。)这里是链接。"),
    ("First. See Fig. 3, E. Roe's (etc.) [it](a.md). Last.", "See Fig. 3, E. Roe's (etc.) it."),
    ("He said \"A. B\" and [it](a.md). \"A. B\" he said.", "He said \"A. B\" and it."),
  ])
  func `a sentence ends where its language ends it`(body: String, sentence: String) throws {
    let markdown = "markdown: {smart: false}\n"
    let site = try Project(
      settings: markdown, entries: ["posts/a.md": post("A", 1), "posts/b.md": post("B", 2, body: body + "\n")]
    ).site()
    #expect(try mentions("posts/a.md", in: site) == ["b: " + sentence])
  }

  @Test func `a long sentence without spaces is cut between characters`() throws {
    let clauses = String(repeating: "這是一個很長的句子，", count: 30)
    let site = try Project(entries: [
      "posts/a.md": post("A", 1), "posts/b.md": post("B", 2, body: "\(clauses)[這裡](a.md)\(clauses)。\n"),
    ]).site()
    let sentence = try #require(try site.entry("posts/a.md").connections.mentions.first?.sentence)
    #expect(sentence == "…\(clauses.suffix(49))這裡\(clauses.prefix(49))…")
  }

  @Test func `a sentence does not end within a citation, and repeats of a link's text are told apart`() throws {
    let works = "items: [{title: One, id: magenta, url: https://a.example/1, authors: [Ada Roe], year: 2020}]"
    let site = try Project(entries: [
      "resources/list.md": entry("List", works), "posts/a.md": post("A", 1),
      "posts/b.md": post("B", 2, body: "One it. See [it](a.md), @magenta [p. 4] and @someone. Last.\n"),
    ]).site()
    #expect(try mentions("posts/a.md", in: site) == ["b: See it, Roe (2020, p. 4) and @someone."])
  }

  @Test func `what stands far from a link is not looked at`() throws {
    let links = (0..<300).map { "[link \($0)](p\($0).md) and more" }.joined(separator: " ")
    var entries = ["about.md": entry("About", body: links + ".\n")]
    for number in 0..<300 { entries["p\(number).md"] = entry("P\(number)") }
    let site = try Project(entries: entries).site()
    let sentence = try #require(try site.entry("p150.md").connections.mentions.first?.sentence)
    #expect(sentence.hasPrefix("…") && sentence.hasSuffix("…") && sentence.contains(" link 150 and more "))
    #expect(sentence.count <= 302)
  }

  @Test func `of those that chose an entry no more are shown than there are places`() throws {
    var entries = ["posts/hub.md": post("Hub", 1)]
    for day in 2...9 { entries["posts/p\(day).md"] = post("P\(day)", day, "related: [hub.md]") }
    let site = try Project(entries: entries).site()
    #expect(try names(site.entry("posts/hub.md").connections.related, in: site) == "p9 p8 p7")
  }

  @Test func `a link to itself, to a heading of its own or to a list connects nothing`() throws {
    let site = try Project(entries: [
      "posts/a.md": post("A", 1, body: "## H\n[a](a.md) [h](#h) [all](/posts/)\n")
    ]).site()
    #expect(try site.entry("posts/a.md").connections == .none)
  }

  @Test func `the parts beside an entry in its series are not related once more`() throws {
    let parts =
      (1...4).map { ("posts/\($0).md", post("Notes \($0)", $0, "tags: [x]\nseries: Notes")) } + [
        ("posts/5.md", post("E", 5))
      ]
    let site = try Project(entries: Dictionary(uniqueKeysWithValues: parts)).site()
    #expect(try names(site.entry("posts/2.md").connections.related, in: site) == "4")
  }

  @Test func `what an author chose comes first, then those who chose it, then what has most in common`() throws {
    let site = try Project(entries: [
      "posts/a.md": post("On pilots", 1, "tags: [x, y]\nauthors: [Ada Roe]\nrelated: [f.md, ../events/e.md]"),
      "posts/b.md": post("B", 2, "tags: [x]\nauthors: [Ada Roe]"),
      "posts/c.md": post("C", 3, "tags: [x, y]\nauthors: [Ada Roe]"),
      "posts/d.md": post("D", 4, "related: [a.md]"),
      "posts/f.md": post("F", 6),
      "events/e.md": entry("E", "start: 2021-02-01"),
      "posts/g.md": post("G", 7, "tags: [z]"), "posts/h.md": post("H", 8, "tags: [z]"),
    ]).site()
    #expect(try names(site.entry("posts/a.md").connections.related, in: site) == "f e d")
    #expect(try names(site.entry("posts/c.md").connections.related, in: site) == "a b")
    #expect(try names(site.entry("posts/g.md").connections.related, in: site) == "h")
    #expect(try names(site.entry("posts/f.md").connections.related, in: site).hasPrefix("a "))
  }

  @Test func `the settings say how many there are, and what counts`() throws {
    var project = Project(entries: [
      "posts/a.md": post("Lessons from pilots", 1, "tags: [x]\nauthors: [Ada Roe]"),
      "posts/b.md": post("B", 2, "tags: [x]"), "posts/c.md": post("C", 3, "authors: [Ada Roe]"),
      "posts/d.md": post("More pilots", 4), "posts/e.md": post("E", 5), "posts/f.md": post("F", 6),
    ])
    func related(_ settings: String) throws -> String {
      project.settings = "related: {\(settings)}\n"
      let site = try project.site()
      return try names(site.entry("posts/a.md").connections.related, in: site)
    }
    #expect(try related("") == "b c d")
    #expect(try related("count: 1") == "b")
    #expect(try related("count: 0") == "")
    #expect(try related("people: 5") == "c b d")
    #expect(try related("tags: 0, people: 0") == "d")
    #expect(try related("text: 0") == "b c")
  }

  @Test func `what front matter names is connected as a link in the text is`() throws {
    let site = try Project(
      entries: [
        "v.md": entry("V"),
        "briefings/b.md": entry(
          "B", "date: 2021-01-03", "attachments: [{file: a.csv, html: ../v.md}, {file: c.csv, html: ../v.md}]"),
        "events/e.md": entry("E", "start: 2021-01-02", "slides: {file: /briefings/a.csv, html: ../v.md}"),
        "resources/r.md": entry("R", "items: [{title: T, url: ../v.md}]"),
        "posts/p.md": post("P", 4, body: "[v](../v.md) is it."),
      ], files: ["briefings/a.csv": 1, "briefings/c.csv": 1]
    ).site()
    #expect(try mentions("v.md", in: site) == ["p: v is it.", "b: –", "e: –", "r: –"])
    #expect(try names(site.entry("briefings/b.md").connections.linked, in: site) == "v")
  }

  @Test func `words of keywords, summaries and abstracts count too, those of sentences where few have them`() throws {
    var entries = [
      "posts/a.md": post("A", 1, "summary: Which wages fishermen have"),
      "posts/b.md": post("B", 2, "summary: Fishermen and their wages"),
      "briefings/c.md": entry("C", "date: 2021-01-03", "keywords: [wages at sea]"),
      "briefings/d.md": entry("D", "date: 2021-01-04", "abstract: Harbours of which nobody knows"),
    ]
    for number in 5...16 { entries["posts/x\(number).md"] = post("X", number, "summary: Which") }
    let site = try Project(settings: "related: {count: 4}\n", entries: entries).site()
    #expect(try names(site.entry("posts/a.md").connections.related, in: site) == "b c")
    #expect(try names(site.entry("briefings/c.md").connections.related, in: site) == "b a")
    #expect(try names(site.entry("briefings/d.md").connections.related, in: site) == "")
  }

  @Test func `what both are linked with counts too`() throws {
    let site = try Project(entries: [
      "posts/a.md": post("A", 1, body: "[r](../resources/r.md)"),
      "posts/b.md": post("B", 2, body: "[r](../resources/r.md)"),
      "posts/c.md": post("C", 3), "posts/d.md": post("D", 4), "resources/r.md": entry("R"),
    ]).site()
    #expect(try names(site.entry("posts/a.md").connections.related, in: site) == "b")
  }

  @Test func `nothing that is not public is related or refers to anything`() throws {
    let site = try Project(entries: [
      "posts/a.md": post("A", 1, "tags: [x]"), "posts/b.md": post("B", 2, "tags: [x]\ndraft: true", body: "[a](a.md)"),
      "posts/c.md": post("C", 3, "tags: [x]\npublish: 2022-01-01", body: "[a](a.md)"),
      "posts/d.md": post("D", 4, "tags: [x]\nexpires: 2021-05-01", body: "[a](a.md)"),
    ]).site()
    #expect(try site.entry("posts/a.md").connections == .none)
  }

  @Test func `of what hundreds share, those near in date are found`() throws {
    var entries: [String: String] = [:]
    for number in 0..<600 {
      let day = CivilDate(dayNumber: 18_000 + number)
      entries["posts/p\(1000 + number).md"] = entry("T\(number)", "date: \(day.iso8601)\ntags: [x]")
    }
    entries["posts/z.md"] = post("Z", 1)
    let site = try Project(entries: entries).site()
    #expect(try names(site.entry("posts/p1300.md").connections.related, in: site).split(separator: " ").count == 3)
  }

  @Test func `reports what is related and no entry`() throws {
    let project = Project(
      entries: [
        "posts/a.md": post("A", 1, "related: [b.md, x.pdf, /posts/, \"https://a.example/\", a.md]"),
        "posts/b.md": post("B", 2, "draft: true"),
      ],
      files: ["posts/x.pdf": 1])
    #expect(
      try project.problems() == [
        "content/posts/a.md:4:11: error: related entry to \"content/posts/b.md\", which is a draft [links/unpublished]"
          + " help: publish it, give both the same `publish` date, or take the related entry out",
        "content/posts/a.md:4:17: error: \"related\" names \"x.pdf\", which is no entry [front-matter/related]"
          + " help: name the Markdown file of an entry; link to anything else in the text",
        "content/posts/a.md:4:24: error: \"related\" names \"/posts/\", which is no entry [front-matter/related]"
          + " help: name the Markdown file of an entry; link to anything else in the text",
        "content/posts/a.md:4:33: error: \"related\" names \"https://a.example/\", which is no entry [front-matter/related]"
          + " help: name the Markdown file of an entry; link to anything else in the text",
        "content/posts/a.md:4:55: error: \"related\" names this entry itself [front-matter/related]"
          + " help: name another, or take it out",
      ])
  }

  @Test func `a profile without a page refers to nothing`() throws {
    let site = try Project(entries: [
      "posts/a.md": post("A", 1), "posts/b.md": post("B", 2),
      "people/p.md": "---\nname: P\npage: false\nrelated: [../posts/b.md]\n---\nOn [A](../posts/a.md).\n",
    ]).site()
    #expect(try site.entry("posts/a.md").connections.mentions == [])
    #expect(try site.entry("posts/a.md").connections.linked == [])
    #expect(try site.entry("posts/b.md").connections.linked == [])
  }
}
