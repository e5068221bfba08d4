import Base
import SiteModel
import TestSupport
import Testing

@Suite struct SeriesTests {
  private func shown(_ site: Site) -> [String] {
    site.series.map { "\($0.title) \($0.address.path) \(site.titles($0.parts))" }
  }

  @Test func `entries whose series differ in case, accents, spacing or hyphens are parts of one`() throws {
    let site = try Project(entries: [
      "posts/a.md": entry("A", "date: 2021-01-01", "series: Café notes"),
      "posts/b.md": entry("B", "date: 2021-01-02", "series: cafe-notes"),
      "posts/c.md": entry("C", "date: 2021-01-03", "series: \"CAFE\u{301}   NOTES\""),
      "posts/d.md": entry("D", "date: 2021-01-04", "series: Cafe\u{2010}Notes"),
      "posts/e.md": entry("E", "date: 2021-01-05"),
    ]).site()
    #expect(shown(site) == ["Café notes /series/cafe-notes/ [\"A\", \"B\", \"C\", \"D\"]"])
    #expect(site.addresses.filter { $0.hasPrefix("/series/") } == ["/series/", "/series/cafe-notes/"])
  }

  @Test func `a site without series has no pages for them, whatever the settings declare`() throws {
    let site = try Project(
      settings: "series: {notes: {title: Notes}}\n", entries: ["posts/a.md": entry("A", "date: 2021-01-01")]
    ).site()
    #expect(site.addresses == ["/posts/", "/posts/a/"])
  }

  @Test func `parts stand by number, then from the oldest on, events by their start, then by title`() throws {
    let site = try Project(entries: [
      "briefings/a.md": entry("Tenth", "date: 2021-01-01", "series: S", "number: 10"),
      "briefings/b.md": entry("Second", "date: 2021-01-05", "series: S", "number: 2"),
      "briefings/c.md": entry("Second, appendix", "date: 2021-01-04", "series: S", "number: 2A"),
      "briefings/d.md": entry("No number", "date: 2021-01-03", "series: S"),
      "events/e.md": entry("Event", "start: 2021-01-02 10:00", "date: 2021-05-01", "series: S"),
      "posts/f.md": entry("Post", "date: 2021-01-04", "series: S"),
      "g.md": entry("Zebra", "series: S"), "h.md": entry("Éclair", "series: S"),
    ]).site()
    #expect(
      site.titles(site.series[0].parts) == [
        "Second", "Second, appendix", "Tenth", "Event", "No number", "Post", "Éclair", "Zebra",
      ])
    #expect(try site.entry("posts/f.md").series?.place == 5)
    #expect(try site.entry("posts/f.md").series.map { site[$0.series].title } == "S")
  }

  @Test func `what is not public, and what has no page, is no part`() throws {
    let site = try Project(
      entries: [
        "posts/a.md": entry("A", "date: 2021-01-01", "series: S"),
        "posts/b.md": entry("B", "date: 2021-01-02", "series: S", "draft: true"),
        "posts/c.md": entry("C", "date: 2021-01-03", "series: S", "publish: 2022-01-01"),
        "posts/d.md": entry("D", "date: 2021-01-04", "series: S", "expires: 2021-05-01"),
        "posts/e.md": entry("E", "date: 2021-01-05", "series: Secret", "draft: true"),
        "posts/index.md": entry("Posts", "series: S"), "people/f.md": entry("Ada Lovelace", "series: S", "page: false"),
      ]
    ).link().site
    #expect(shown(site) == ["S /series/s/ [\"A\"]"])
    #expect(try site.entry("posts/index.md").series == nil)
  }

  @Test func `a declared series is found by name or title, and has its title and description`() throws {
    let site = try Project(
      settings: "series: {notes: {title: Notes from the pairs, description: How they work}, short: {}}\n",
      entries: [
        "posts/a.md": entry("A", "date: 2021-01-01", "series: notes"),
        "posts/b.md": entry("B", "date: 2021-01-02", "series: Notes from the Pairs"),
        "posts/c.md": entry("C", "date: 2021-01-03", "series: Short"),
      ]
    ).site()
    #expect(
      shown(site) == ["Notes from the pairs /series/notes/ [\"A\", \"B\"]", "short /series/short/ [\"C\"]"])
    #expect(site.series.map(\.description) == ["How they work", nil])
  }

  @Test func `a series that is not declared, where any is, is an error that suggests the nearest`() throws {
    #expect(
      try Project(
        settings: "series: {notes: {title: Notes from the pairs}}\n",
        entries: [
          "posts/a.md": entry("A", "date: 2021-01-01", "series: note"),
          "posts/b.md": entry("B", "date: 2021-01-02", "series: Notes from the pair"),
          "posts/c.md": entry("C", "date: 2021-01-03", "series: Gardening"),
        ]
      ).problems() == [
        "content/posts/a.md:4:9: error: unknown series \"note\" [series/unknown] help: did you mean \"notes\"?",
        """
        content/posts/b.md:4:9: error: unknown series "Notes from the pair" [series/unknown] help: did you mean \
        "Notes from the pairs"?
        """,
        """
        content/posts/c.md:4:9: error: unknown series "Gardening" [series/unknown] help: use one of "notes", or declare it \
        in sitegen.yml
        """,
      ])
  }

  @Test func `a series needs a letter or digit, and an address of its own`() throws {
    #expect(
      try Project(entries: [
        "posts/a.md": entry("A", "date: 2021-01-01", "series: \"!!!\""),
        "posts/b.md": entry("B", "date: 2021-01-01", "series: Work"),
        "posts/c.md": entry("C", "date: 2021-01-01", "series: Work+"),
        "posts/d.md": entry("D", "date: 2021-01-01", "aliases: [/series/work/]"),
        "series.md": entry("S"),
      ]).problems() == [
        "content/posts/a.md:4:9: error: series \"!!!\" has no letter or digit [series/empty] help: name it in words",
        """
        content/posts/c.md:4:9: error: series "Work+" is another than "Work", but would have the same address \
        [series/same-address] help: write its sign in words, or declare both under `series` in sitegen.yml, each with a name \
        of its own
        """,
        """
        content/posts/d.md:4:11: error: address "/series/work/" of alias "/series/work/" in "content/posts/d.md" is already \
        that of the series "Work" [address/taken] help: correct the alias, or take it out
        """,
        """
        content/series.md: error: address "/series/" of "content/series.md" is already that of the list of series \
        [address/taken] help: give one of the two another name or `slug`
        """,
      ])
  }

  @Test func `what can be no part of the series that it names is a warning`() throws {
    #expect(
      try Project(entries: [
        "briefings/index.md": entry("Papers", "series: S"),
        "briefings/a.md": entry("A", "date: 2021-01-01", "series: S"),
        "people/x.md": "---\nname: X Y\npage: false\nseries: S\n---\n",
      ]).problems() == [
        """
        content/briefings/index.md:3:9: warning: the text above a list is no part of the series "S" [series/no-part] help: \
        take the series out here
        """,
        """
        content/people/x.md:4:9: warning: an entry without a page of its own is no part of the series "S" [series/no-part] \
        help: take the series out here
        """,
      ])
  }

  @Test func `two parts with one number are a warning that names both`() throws {
    #expect(
      try Project(entries: [
        "briefings/a.md": entry("A", "date: 2021-01-01", "series: S", "number: 2"),
        "briefings/b.md": entry("B", "date: 2020-01-01", "number: \"02\"", "series: S"),
        "briefings/c.md": entry("C", "date: 2021-01-01", "series: S", "number: 3"),
        "briefings/d.md": entry("D", "date: 2021-01-01", "series: T", "number: 2"),
      ]).problems() == [
        """
        content/briefings/b.md:4:9: warning: number "02" in the series "S" is also that of "content/briefings/a.md" (line 5) \
        [series/same-number] help: give one of the two another number
        """
      ])
  }

  @Test func `a title that two declared series have is an error, whether or not an entry has one`() throws {
    #expect(
      try Project(settings: "series: {a: {title: One}, b: {title: one}}\n", entries: [:]).problems() == [
        """
        sitegen.yml:3:27: error: "one" means the series "a" and the series "b" [series/claimed-twice] help: let it mean \
        one: take it out of one of the two, or make one series of both
        """
      ])
  }

  @Test func `two series that differ by a letter are an advice that names both, unless they are declared`() throws {
    let entries = [
      "posts/a.md": entry("A", "date: 2021-01-01", "series: Notes from the pairs"),
      "posts/b.md": entry("B", "date: 2021-01-02", "series: Notes from the pair"),
      "posts/c.md": entry("C", "date: 2021-01-03", "series: Notes from the pair"),
      // No slips: a year, a short name, two letters.
      "posts/d.md": entry("D", "date: 2021-01-04", "series: Report of 2020"),
      "posts/e.md": entry("E", "date: 2021-01-05", "series: Report of 2021"),
      "posts/f.md": entry("F", "date: 2021-01-06", "series: PaCCS"),
      "posts/g.md": entry("G", "date: 2021-01-07", "series: PaCTS"),
      "posts/h.md": entry("H", "date: 2021-01-08", "series: Notes in the pairs"),
    ]
    #expect(
      try Project(entries: entries).problems() == [
        """
        content/posts/b.md:4:9: advice: series "Notes from the pair" is nearly "Notes from the pairs" in \
        "content/posts/a.md" (line 4) [series/nearly] help: write one name for both, or, if they are two, set the rule \
        `series/nearly` to off in sitegen.yml
        """
      ])
    let declared =
      "series: {pairs: {title: Notes from the pairs}, pair: {title: Notes from the pair}, x: {title: Report of 2020}, "
      + "y: {title: Report of 2021}, z: {title: PaCCS}, v: {title: PaCTS}, w: {title: Notes in the pairs}}\n"
    #expect(try Project(settings: declared, entries: entries).problems() == [])
  }

  @Test(.timeLimit(.minutes(1))) func `thousands of series are compared in no time`() throws {
    var entries: [String: String] = [:]
    for number in 0..<3000 {
      let name = String(number, radix: 26).map { String($0) }.joined(separator: "q")
      entries["p\(number).md"] = entry("P", "series: series \(name)")
    }
    #expect(try Project(entries: entries).link().site.series.count == 3000)
  }
}
