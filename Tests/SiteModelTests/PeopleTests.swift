import Base
import SiteModel
import TestSupport
import Testing

@Suite struct PeopleTests {
  @Test func `authors and speakers have a page each, with or without a file`() throws {
    let site = try Project(entries: [
      "people/htaylor.md": entry("Helen Taylor"),
      "posts/a.md": entry("A", "date: 2021-01-01", "authors: [htaylor, Ada Lovelace]"),
      "events/e.md": entry("E", "start: 2021-02-01", "speakers: [{name: Grace Hopper}, {person: htaylor}]"),
    ]).site()
    #expect(site.people.map(\.name) == ["Grace Hopper", "Ada Lovelace", "Helen Taylor"])
    #expect(
      site.people.map(\.address?.path) == ["/people/grace-hopper/", "/people/ada-lovelace/", "/people/htaylor/"])
    let helen = try site.person("Helen Taylor")
    #expect(site.titles(helen.written) == ["A"])
    #expect(site.titles(helen.spoke) == ["E"])
    #expect(site.addresses.contains("/people/"))
  }

  @Test func `honorifics are shown but count neither for identity, address nor order`() throws {
    let site = try Project(entries: [
      "events/e.md": entry(
        "E", "start: 2021-02-01",
        "speakers: [{name: Dame Sara Thornton}, {name: Dr Tristram Riley-Smith}, {name: Professor Alex Balch}]"),
      "events/f.md": entry("F", "start: 2021-03-01", "speakers: [{name: Sara Thornton}]"),
    ]).site()
    #expect(site.people.map(\.name) == ["Professor Alex Balch", "Dr Tristram Riley-Smith", "Dame Sara Thornton"])
    #expect(
      site.people.map(\.address?.path) == [
        "/people/alex-balch/", "/people/tristram-riley-smith/", "/people/sara-thornton/",
      ])
    #expect(site.titles(try site.person("Dame Sara Thornton").spoke) == ["F", "E"])
    let plainFirst = try Project(entries: [
      "posts/a.md": entry("A", "date: 2021-01-01", "authors: [Sara Thornton]"),
      "posts/b.md": entry("B", "date: 2021-01-01", "authors: [Dame Sara Thornton]"),
    ]).site()
    #expect(plainFirst.people.map(\.name) == ["Dame Sara Thornton"])
  }

  @Test func `a name is that of a file which gives it as name or other name`() throws {
    let site = try Project(entries: [
      "people/htaylor.md": entry("Helen Taylor", "aka: [H Taylor]"),
      "posts/a.md": entry("A", "date: 2021-01-01", "authors: [Dr Helen Taylor]"),
      "posts/b.md": entry("B", "date: 2021-01-02", "authors: [H. Taylor]"),
    ]).site()
    #expect(site.people.map(\.name) == ["Helen Taylor"])
    #expect(site.titles(try site.person("Helen Taylor").written) == ["B", "A"])
  }

  @Test func `an id, a shortened name with or without honorific and the full name are one person`() throws {
    let ways = ["htaylor", "H. Taylor", "Dr H Taylor", "Helen Taylor", "h taylor", "Professor Helen Táylor"]
    var entries = Dictionary(
      uniqueKeysWithValues: ways.enumerated().map {
        ("posts/\($0).md", entry("P\($0)", "date: 2021-01-0\($0 + 1)", "authors: [\($1)]"))
      })
    entries["people/htaylor.md"] = entry("Helen Taylor", "aka: [H. Taylor]")
    let site = try Project(entries: entries).site()
    #expect(site.people.map(\.name) == ["Helen Taylor"])
    #expect(site.titles(site.people[0].written) == ["P5", "P4", "P3", "P2", "P1", "P0"])
  }

  @Test func `people are sorted by family name, particles included`() throws {
    let names = [
      "Vera van Eck", "Ada Lovelace", "Martin Luther King Jr.", "Dr Ursula von der Leyen", "Zadie Smith", "Eck, Tom",
      "Van Morrison",
    ]
    let site = try Project(entries: [
      "posts/a.md": entry("A", "date: 2021-01-01", "authors: [\(names.map { "\"\($0)\"" }.joined(separator: ", "))]")
    ]).site()
    #expect(
      site.people.map(\.name) == [
        "Eck, Tom", "Martin Luther King Jr.", "Ada Lovelace", "Van Morrison", "Zadie Smith", "Vera van Eck",
        "Dr Ursula von der Leyen",
      ])
  }

  @Test(arguments: [
    ("Kevin Hyland OBE", "/people/kevin-hyland/"), ("Prof Sir John Smith KCB FRS", "/people/john-smith/"),
    ("Jane Roe, FAcSS", "/people/jane-roe/"), ("Jane Roe, DBE QPM", "/people/jane-roe/"),
    ("Jane Roe PhD, FRSA", "/people/jane-roe/"), ("The Rt Hon Theresa May", "/people/theresa-may/"),
    ("Rev Canon Bob Jones", "/people/bob-jones/"), ("Sgt. Ann Lee Q.P.M.", "/people/ann-lee/"),
    // What may be a given name, or initials, is none of it.
    ("Yo-Yo Ma", "/people/yo-yo-ma/"), ("Li, Ma", "/people/li-ma/"), ("Smith MA", "/people/smith-ma/"),
    ("JANE ROE MA", "/people/jane-roe-ma/"), ("Roe, JK", "/people/roe-jk/"), ("ROE, JANE", "/people/roe-jane/"),
    ("Martin Luther King, Jr., PhD", "/people/martin-luther-king-jr/"), ("Dr OBE", "/people/dr-obe/"),
    ("The Edge", "/people/the-edge/"), ("Justice Smith", "/people/justice-smith/"),
    ("Bishop Smith", "/people/bishop-smith/"), ("Dr Smith", "/people/dr-smith/"),
    ("The Rt Hon May", "/people/the-rt-hon-may/"), ("Justice Ann Smith", "/people/ann-smith/"),
    // Nor are initials behind a family name, and what may be one.
    ("Smith, MA", "/people/smith-ma/"), ("Smith, M.A.", "/people/smith-ma/"), ("De Souza, JP", "/people/de-souza-jp/"),
    ("Smith, PhD", "/people/smith/"), ("Jane Smith, MA", "/people/jane-smith/"),
    ("Smith, Jane, MA", "/people/smith-jane/"), ("Baron Cohen, Sacha", "/people/baron-cohen-sacha/"),
    ("Dr Roe, Ann", "/people/roe-ann/"), ("Judge Ann Roe, MA", "/people/ann-roe/"),
  ])
  func `what stands in front of a name and behind it makes no other person`(name: String, address: String) throws {
    let site = try Project(entries: ["posts/a.md": entry("A", "date: 2021-01-01", "authors: [\"\(name)\"]")]).site()
    #expect(site.people.map(\.name) == [name])
    #expect(site.people.map(\.address?.path) == [address])
  }

  @Test func `people of whose names only a family name and initials or a title are told are not one`() throws {
    let site = try Project(entries: [
      "posts/a.md": entry(
        "A", "date: 2021-01-01", "authors: [\"Smith, MA\", \"Smith, MD\", \"Smith, JP\", Bishop Smith, Smith]")
    ]).site()
    #expect(site.people.map(\.name) == ["Smith", "Bishop Smith", "Smith, JP", "Smith, MA", "Smith, MD"])
  }

  @Test func `people with letters behind their names are shown with them, in the order of their family names`() throws {
    let site = try Project(entries: [
      "posts/a.md": entry(
        "A", "date: 2021-01-01",
        "authors: [Sara Thornton DBE, Hannah Taylor MBE, Sam Li, Smith J, Lord Jones of Barry, Kevin Hyland]"),
      "posts/b.md": entry("B", "date: 2021-01-01", "authors: [Kevin Hyland OBE]"),
    ]).site()
    #expect(
      site.people.map(\.name) == [
        "Kevin Hyland OBE", "Lord Jones of Barry", "Sam Li", "Smith J", "Hannah Taylor MBE", "Sara Thornton DBE",
      ])
  }

  @Test func `events to come stand apart from those at which a person spoke, and cancelled ones in neither`() throws {
    let speakers = "speakers: [{name: Ann Smith}]"
    let site = try Project(entries: [
      "events/a.md": entry("Past", "start: 2020-01-01", speakers),
      "events/b.md": entry("Cancelled", "start: 2020-01-02", "status: cancelled", speakers),
      "events/c.md": entry("Postponed", "start: 2020-01-03", "status: postponed", speakers),
      "events/d.md": entry("Earlier", "start: 2019-01-01", speakers),
      "events/e.md": entry("Later", "start: 2991-01-01", speakers),
      "events/f.md": entry("Soon", "start: 2990-01-01", "status: postponed", speakers),
      "events/g.md": entry("Never", "start: 2992-01-01", "status: cancelled", speakers),
    ]).site()
    let ann = try site.person("Ann Smith")
    #expect(site.titles(ann.spoke) == ["Past", "Earlier"])
    #expect(site.titles(ann.speaks) == ["Soon", "Later"])
  }

  @Test func `two files for one name are an error that names both`() throws {
    let help = "if they are one person, delete one of the files; if they are two, tell them apart by their names"
    #expect(
      try Project(entries: [
        "people/a.md": entry("Ada Lovelace", "aka: [Countess of Lovelace]"), "people/b.md": entry("Dr Ada Lovelace"),
        "people/c.md": entry("A. King", "aka: [The Countess, \"Countess of Lovelace\", Ada Lovelace]"),
        "people/d.md": entry("Ada Lovelace (Leeds)", "aka: [Ada Lovelace (Leeds)]"),
      ]).problems() == [
        """
        content/people/b.md: error: "Dr Ada Lovelace" is also the person of "content/people/a.md" [people/same-name] \
        help: \(help)
        """,
        """
        content/people/c.md: error: "Countess of Lovelace" is also the person of "content/people/a.md" \
        [people/same-name] help: \(help)
        """,
      ])
  }

  @Test func `a person whose file asks for no page has none`() throws {
    let site = try Project(entries: [
      "people/htaylor.md": entry("Helen Taylor", "page: false"),
      "posts/a.md": entry("A", "date: 2021-01-01", "authors: [htaylor]"),
    ]).site()
    #expect(try site.person("Helen Taylor").address == nil)
    #expect(site.addresses == ["/posts/", "/posts/a/"])
    let linked = Project(entries: [
      "people/htaylor.md": entry("Helen Taylor", "page: false"),
      "about.md": entry("About", body: "[H](people/htaylor.md)"),
    ])
    #expect(
      try linked.problems() == [
        """
        content/about.md:4:1: error: link to "content/people/htaylor.md", which has no page of its own [links/not-found] \
        help: take the link out, or give the target a page
        """
      ])
  }

  @Test func `an id without a file is an error that suggests the nearest`() throws {
    let problems = try Project(entries: [
      "people/htaylor.md": entry("Helen Taylor"),
      "posts/a.md": entry("A", "date: 2021-01-01", "authors: [htaylro, nobody]"),
    ]).problems()
    #expect(
      problems == [
        """
        content/posts/a.md:4:11: error: no file in "people" has the id "htaylro" [people/unknown] help: did you mean \
        "htaylor"?
        """,
        """
        content/posts/a.md:4:20: error: no file in "people" has the id "nobody" [people/unknown] help: add \
        "content/people/nobody.md", or write the person's full name
        """,
      ])
  }

  @Test func `a person whose file is hidden must not be named, by id or by name`() throws {
    let project = Project(entries: [
      "people/ada.md": entry("Ada Lovelace", "draft: true"),
      "posts/a.md": entry("A", "date: 2021-01-01", "authors: [ada]"),
      "posts/b.md": entry("B", "date: 2021-01-01", "authors: [Ada Lovelace]"),
    ])
    #expect(try project.link().site.people == [])
    #expect(
      try project.problems() == [
        """
        content/posts/a.md:4:11: error: "ada" is the person of "content/people/ada.md", which is a draft \
        [people/unpublished] help: publish that file, or take the name out
        """,
        """
        content/posts/b.md:4:11: error: "Ada Lovelace" is the person of "content/people/ada.md", which is a draft \
        [people/unpublished] help: publish that file, or take the name out
        """,
      ])
  }

  @Test func `an author who is an organisation of the site is that one, by id, name or other name`() throws {
    let site = try Project(
      settings: "publisher: {name: The Scheme}\n",
      entries: [
        "organisations/hestia.md": entry("Hestia", "aka: [HST]"),
        "events/e.md": entry("E", "start: 2021-02-01", "organiser: [Rights Lab, Ada Lovelace]"),
        "posts/a.md": entry(
          "A", "date: 2021-01-01",
          "authors: [hestia, HST, H. Taylor, Hestia, Scheme, Rights Lab, Ada Lovelace]"),
        "briefings/b.md": entry("B", "date: 2021-01-02", "authors: [Hestia]", "institution: Hestia"),
        "briefings/c.md": entry("C", "date: 2021-01-03", "institution: Hestia"),
      ]
    ).site()
    // Who organised an event may be a person, and is one here by the words of the name.
    #expect(site.people.map(\.name) == ["Ada Lovelace", "H. Taylor"])
    #expect(site.organisations.map(\.name) == ["Ada Lovelace", "Hestia", "Rights Lab", "The Scheme"])
    #expect(
      try site.entry("posts/a.md").authors.map { site.name(of: $0) } == [
        "Hestia", "H. Taylor", "The Scheme", "Rights Lab", "Ada Lovelace",
      ])
    #expect(try site.entry("posts/a.md").authors.map { $0.person == nil } == [true, false, true, true, false])
    #expect(site.affiliations.works.map { site.titles($0) } == [[], ["C", "B", "A"], ["A"], ["A"]])
  }

  @Test func `an author with a file among people is no organisation`() throws {
    let site = try Project(entries: [
      "people/ada.md": entry("Ada Lovelace"), "organisations/ada.md": entry("Ada Lovelace"),
      "posts/a.md": entry("A", "date: 2021-01-01", "authors: [ada]"),
      "posts/b.md": entry("B", "date: 2021-01-01", "authors: [Ada Lovelace]"),
    ]).site()
    #expect(try site.entry("posts/a.md").authors == [.person(PersonID(0))])
    #expect(try site.entry("posts/b.md").authors == [.person(PersonID(0))])
  }

  @Test func `a hidden name must not pass as a person's for an organisation's, nor the other way round`() throws {
    #expect(
      try Project(entries: [
        "organisations/so.md": entry("Secret Org", "draft: true"),
        "people/secret.md": entry("Secret Person", "publish: 2030-01-01"),
        "posts/a.md": entry("A", "date: 2021-01-01", "authors: [Secret Org, so, \"Person, Secret\"]"),
        "events/e.md": entry("E", "start: 2021-02-01", "organiser: [Secret Person, secret]"),
      ]).problems() == [
        """
        content/events/e.md:4:13: error: "Secret Person" is the person of "content/people/secret.md", which is under \
        embargo [people/unpublished] help: publish that file, or take the name out
        """,
        """
        content/events/e.md:4:28: error: "secret" is the person of "content/people/secret.md", which is under \
        embargo [people/unpublished] help: publish that file, or take the name out
        """,
        """
        content/posts/a.md:4:11: error: "Secret Org" is the organisation of "content/organisations/so.md", which is a \
        draft [organisations/unpublished] help: publish that file, or take the name out
        """,
        """
        content/posts/a.md:4:23: error: "so" is the organisation of "content/organisations/so.md", which is a \
        draft [organisations/unpublished] help: publish that file, or take the name out
        """,
        """
        content/posts/a.md:4:27: error: "Person, Secret" is the person of "content/people/secret.md", which is under \
        embargo [people/unpublished] help: publish that file, or take the name out
        """,
      ])
  }

  @Test func `a name needs a letter`() throws {
    #expect(
      try Project(entries: ["posts/a.md": entry("A", "date: 2021-01-01", "authors: [\"?!\"]")]).problems() == [
        """
        content/posts/a.md:4:11: error: name "?!" has no letter or digit [people/no-name] help: write the person's full \
        name
        """
      ])
  }
}
