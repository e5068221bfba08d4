import Base
import Content
import SiteModel
import TestSupport
import Testing

@Suite struct ResourceTests {
  /// An event whose minutes hold the given text.
  private func minutes(_ text: String) -> [String: String] {
    ["events/launch.md": entry("Launch", "start: 2020-07-08", body: text)]
  }

  private func resources(_ text: String) throws -> [SharedResource] {
    try Project(entries: minutes(text)).site().resources
  }

  @Test func `links in lists under a heading of resources are resources, until the section ends`() throws {
    let found = try resources(
      """
      ## Introduction

      - [not this](https://example.com/0)

      ## Resources shared by participants

      Nor [this](https://example.com/1), which is no list.

      - [one](https://example.com/a)

      ### Peer research

      1. [two](https://example.com/b)
         - nested [three](https://example.com/c)

      ## Thanks

      - [not this either](https://example.com/2)
      """)
    #expect(found.map(\.title) == ["one", "two", "three"])
    #expect(found.map { $0.sharings[0].group } == [nil, "Peer research", "Peer research"])
    #expect(
      found.map { $0.sharings[0].anchor } == ["resources-shared-by-participants", "peer-research", "peer-research"])
  }

  @Test func `which headings hold resources is settable`() throws {
    let project = Project(
      settings: "minutes: {resources: [Links]}\n",
      entries: minutes(
        "## Resources\n\n- [a](https://example.com/a)\n\n## LINKS and more\n\n- [b](https://example.com/b)"))
    #expect(try project.site().resources.map(\.title) == ["b"])
  }

  @Test func `the text before the first link is the source of all, its bracketed year the date`() throws {
    let found = try resources(
      """
      ## Resources

      - Rights Lab Brexit [research report](https://example.com/r) and [policy briefing](https://example.com/p)
      - Flex blog (May 2019): [Disrupting power](https://example.com/d)
      - The [ladder](https://example.com/l) is a tool
      - [A Part of Society (2006)](https://example.com/s)
      """)
    #expect(found.map { $0.sharings[0].source } == ["Rights Lab Brexit", "Rights Lab Brexit", "Flex blog", nil, nil])
    #expect(found.map { $0.date?.year } == [nil, nil, 2019, nil, 2006])
    #expect(found.map { $0.date?.month } == [nil, nil, 5, nil, nil])
    #expect(
      found.map { $0.sharings[0].description } == [
        "Rights Lab Brexit research report and policy briefing",
        "Rights Lab Brexit research report and policy briefing",
        "Flex blog (May 2019): Disrupting power", "The ladder is a tool", nil,
      ])
  }

  @Test func `each of several links has the date that stands behind it`() throws {
    let found = try resources(
      "## Resources\n\n- [A](https://example.com/a) (2006), [B](https://example.com/b) (May 2010) and [C](https://example.com/c)"
    )
    #expect(found.map { $0.date?.year } == [2006, 2010, nil])
  }

  @Test(arguments: [
    ("(2006)", "2006"), ("(8 July 2020)", "8 July 2020"), ("(Sept. 2019 )", "September 2019"),
    ("(second) (May\u{A0}2019)", "May 2019"), ("((2006)", "2006"), ("(31 June 2020)", ""), ("(999)", ""),
    ("(20060)", ""), ("(2006", ""), ("()", ""), ("(page 2006 of many)", ""),
  ]) func `a date is a year, with or without a month and a day, that has brackets to itself`(
    text: String, date: String
  ) throws {
    let found = try resources("## Resources\n\n- Lab \(text): [A](https://example.com/a)")
    #expect(found.map { $0.date?.text ?? "" } == [date])
  }

  @Test(arguments: [
    ("Lab (2006), ", "Lab"), ("Lab (2006) and partners — “", "Lab and partners"), ("(2006) Lab (2007): ", "Lab"),
    ("See also: ", nil), ("Lab (the first): ", "Lab (the first)"), ("Zürich (2006) · ", "Zürich"),
  ]) func `a source is what stands before the link, less dates, joining words and marks`(
    lead: String, source: String?
  ) throws {
    let found = try resources("## Resources\n\n- \(lead)[A](https://example.com/a)")
    #expect(found.map { $0.sharings[0].source } == [source])
  }

  @Test(arguments: [
    ("Lab (2006): [The ladder](https://example.com/l)", nil),
    ("Lab (2006): [The ladder](https://example.com/l), the LADDER, 2006", nil),
    ("Lab (2006): [The ladder](https://example.com/l) is a tool", "Lab (2006): The ladder is a tool"),
    ("[The ladder](https://example.com/l)s", "The ladders"),
  ]) func `a resource is described by an item that says more than its source, title and date`(
    item: String, description: String?
  ) throws {
    #expect(try resources("## Resources\n\n- \(item)").map(\.description) == [description])
  }

  @Test(arguments: [
    ("https://example.com/l", "HTTP://Example.com:80/l/"), ("https://example.com", "https://example.com:443//"),
    ("https://example.com?a=/", "http://EXAMPLE.com?a="), ("https://dx.doi.org/10.1093/X", "http://doi.org/10.1093/x"),
  ]) func `two addresses that lead to one place name one thing`(one: String, other: String) throws {
    #expect(try resources("## Resources\n\n- [A](\(one))\n- [B](\(other))").map(\.title) == ["A"])
  }

  @Test(arguments: [
    ("https://example.com/l", "https://example.com/L"), ("https://example.com/l", "https://example.com:8080/l"),
    ("https://example.com/l", "https://example.com/l?a"), ("https://example.com/10.1/x", "https://doi.org/10.1/x"),
  ]) func `addresses that may lead to two places name two things`(one: String, other: String) throws {
    #expect(try resources("## Resources\n\n- [A](\(one))\n- [B](\(other))").map(\.title) == ["A", "B"])
  }

  @Test func `the address that an author described it with is a thing's own`() throws {
    let site = try Project(entries: [
      "events/a.md": entry(
        "E", "start: 2020-01-01", body: "## Resources\n\n- [x](https://doi.org/10.1093/poq/x)"),
      "resources/l.md": entry("L", "items: [{title: X, url: https://example.com/x, doi: 10.1093/poq/x}]"),
    ]).site()
    #expect(site.resources.map(\.target) == [.asWritten("https://example.com/x")])
  }

  @Test func `a placeholder is listed without a link and never merged; mail is no resource`() throws {
    let found = try resources(
      "## Resources\n\n- [report](#)\n- [report](#)\n- [write](mailto:a@example.com) to join\n- ![image](https://example.com/i.png)"
    )
    #expect(found.map(\.id) == ["report", "report-2"])
    #expect(found.map { $0.target == nil } == [true, true])
  }

  @Test func `a thing shared twice is listed once with both places, newest first`() throws {
    let site = try Project(entries: [
      "events/a.md": entry(
        "First", "start: 2020-01-01", body: "## Resources\n\n- [Ladder](http://Example.com/ladder/)"),
      "events/b.md": entry(
        "Second", "start: 2021-01-01", body: "## Resources\n\n- [The ladder](https://example.com/ladder)"),
      "resources/list.md": entry(
        "List", body: "- [same](https://example.com/ladder) \n- [other](https://example.com/Ladder)"),
    ]).site()
    #expect(site.resources.map(\.title) == ["Ladder", "other"])
    #expect(site.titles(site.resources[0].sharings.map(\.entry)) == ["Second", "First", "List"])
  }

  @Test func `an item described in full outranks a link in passing, and a DOI is one however written`() throws {
    let site = try Project(entries: [
      "events/a.md": entry(
        "Event", "start: 2020-01-01", body: "## Resources\n\n- [that article](https://doi.org/10.1093/POQ/x)"),
      "resources/list.md": entry(
        "List", "items: [{title: The Article, doi: 10.1093/poq/x, authors: [Ada Lovelace], year: 2020, type: article}]"),
    ]).site()
    #expect(site.resources.map(\.title) == ["The Article"])
    #expect(site.resources.map(\.authors) == [["Ada Lovelace"]])
    #expect(site.resources.map(\.target) == [.asWritten("https://doi.org/10.1093/poq/x")])
    // An author of a resource gets no page.
    #expect(site.people == [])
    #expect(try site.entry("resources/list.md").items.map { site[$0].title } == ["The Article"])
  }

  @Test func `who wrote or published a resource must not be hidden, and an id needs a file`() throws {
    let person = "is the person of \"content/people/secret.md\", which is under embargo [people/unpublished]"
    let organisation =
      "is the organisation of \"content/organisations/so.md\", which is a draft [organisations/unpublished]"
    let help = "help: publish that file, or take the name out"
    #expect(
      try Project(entries: [
        "people/secret.md": entry("Secret Person", "aka: [S. Person]", "publish: 2030-01-01"),
        "people/ada.md": entry("Ada Lovelace"), "organisations/lab.md": entry("Rights Lab"),
        "organisations/so.md": entry("Secret Org", "draft: true"),
        "resources/r.md": """
        ---
        title: R
        items:
          - {title: A, authors: [Dr Secret Person, S Person, secret]}
          - {title: B, authors: [{family: Person, given: Secret}, "Person, Secret", Secret Org]}
          - {title: C, publisher: Secret Org}
          - {title: D, publisher: so}
          - {title: E, authors: [ada, lab, adda], publisher: lab}
          - {title: F, authors: [Somebody Else], publisher: gov.uk}
        ---
        """,
      ]).problems() == [
        "content/resources/r.md:4:26: error: \"Dr Secret Person\" \(person) \(help)",
        "content/resources/r.md:4:44: error: \"S Person\" \(person) \(help)",
        "content/resources/r.md:4:54: error: \"secret\" \(person) \(help)",
        "content/resources/r.md:5:26: error: \"Secret Person\" \(person) \(help)",
        "content/resources/r.md:5:59: error: \"Person, Secret\" \(person) \(help)",
        "content/resources/r.md:5:77: error: \"Secret Org\" \(organisation) \(help)",
        "content/resources/r.md:6:27: error: \"Secret Org\" \(organisation) \(help)",
        "content/resources/r.md:7:27: error: \"so\" \(organisation) \(help)",
        """
        content/resources/r.md:8:36: error: no file in "people" has the id "adda" [people/unknown] help: did you mean \
        "ada"?
        """,
      ])
  }

  @Test func `a thing with a URL and a DOI is one with whoever shares either`() throws {
    let site = try Project(entries: [
      "events/a.md": entry(
        "Event", "start: 2020-01-01",
        body: "## Resources\n\n- [a paper](https://press.example.com/p)\n- [the same](https://doi.org/10.1093/poq/x)"),
      "resources/list.md": entry(
        "List", "items: [{title: The Article, url: 'https://press.example.com/p/', doi: 10.1093/POQ/x}]"),
    ]).site()
    #expect(site.resources.map(\.title) == ["The Article"])
    #expect(site.resources.map { site.titles($0.sharings.map(\.entry)) } == [["Event", "List"]])
  }

  @Test func `a resource is told apart by its id or its title, as a part of an address`() throws {
    let items = "items: [{title: A & B}, {title: A and B, id: 'My <id>'}, {title: a b}]"
    let site = try Project(entries: ["resources/l.md": entry("L", items)]).site()
    #expect(site.resources.map(\.id) == ["a-b", "my-id", "a-b-2"])
  }

  @Test func `a link to the site's own page or file is a resource, one within the page is not`() throws {
    let site = try Project(
      entries: [
        "events/e.md": entry(
          "E", "start: 2020-01-01",
          body: "## Resources\n\n- [slides](slides.odp)\n- [about](../about.md)\n- [up](#resources)"),
        "about.md": entry("About"),
      ], files: ["events/slides.odp": 1]
    ).site()
    #expect(site.resources.map { $0.target?.address?.path } == ["/events/slides.odp", "/about/"])
  }

  @Test func `a link to a person or an organisation is part of the source, not a resource`() throws {
    let site = try Project(entries: [
      "organisations/hestia.md": entry("Hestia"),
      "events/e.md": entry(
        "E", "start: 2020-01-01",
        body: "## Resources\n\n- [Hestia](../organisations/hestia.md) (2019): [a paper](https://example.com/p)"),
    ]).site()
    #expect(site.resources.map(\.title) == ["a paper"])
    #expect(site.resources.map { $0.sharings[0].source } == ["Hestia"])
    #expect(site.resources.map { $0.date?.year } == [2019])
  }

  @Test func `the index groups by type and sorts by title`() throws {
    let items =
      "items: [{title: b, url: https://example.com/1, type: report}, {title: A, url: https://example.com/2, type: report},"
      + " {title: z, url: https://example.com/3}, {title: t, url: https://example.com/4, type: article}]"
    let site = try Project(entries: ["resources/l.md": entry("L", items)]).site()
    let groups = ResourceIndex.groups(of: site.resources.indices.map { ResourceID($0) }, in: site.resources)
    #expect(groups.map(\.title) == [.reports, .articles, .otherResources])
    #expect(groups.map { $0.resources.map { site[$0].title } } == [["A", "b"], ["t"], ["z"]])
    #expect(site.addresses == ["/resources/", "/resources/l/"])
  }
}
