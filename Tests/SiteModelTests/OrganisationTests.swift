import Base
import SiteModel
import TestSupport
import Testing

@Suite struct OrganisationTests {
  @Test func `organisations are those of files, speakers, people, organisers, institutions and the publisher`() throws {
    let site = try Project(
      settings: "publisher: {name: The Scheme}\n",
      entries: [
        "organisations/lab.md": entry("Rights Lab", "aka: [RL Nottingham]"),
        "people/htaylor.md": entry("Helen Taylor", "organisation: RL Nottingham"),
        "people/ada.md": entry("Ada Lovelace", "organisation: Analytical Society"),
        "events/e.md": entry(
          "E", "start: 2021-02-01", "organiser: [lab, Scheme]", "speakers: [{name: Grace Hopper, organisation: Navy}]"),
        "briefings/b.md": entry("B", "date: 2021-01-01", "institution: Science & Society"),
        "briefings/c.md": entry("C", "date: 2021-03-01", "institution: science and society"),
      ]
    ).site()
    #expect(
      site.organisations.map(\.name) == [
        "Analytical Society", "Navy", "Rights Lab", "The Scheme", "Science & Society",
      ])
    #expect(
      site.addresses.filter { $0.hasPrefix("/organisations/") } == [
        "/organisations/", "/organisations/analytical-society/", "/organisations/lab/", "/organisations/navy/",
        "/organisations/scheme/", "/organisations/science-and-society/",
      ])
    #expect(site.organisations.map { site.titles($0.events) } == [[], [], ["E"], ["E"], []])
    #expect(site.organisations.map { site.titles($0.briefings) } == [[], [], [], [], ["C", "B"]])
    #expect(site.organisations.map(\.isPublisher) == [false, false, false, true, false])
  }

  @Test func `case, accents, spacing and a leading The make no other organisation`() throws {
    let names = [
      "The University of Málaga", "university of malaga", "University  of Málaga", "the University of Malaga",
    ]
    let site = try Project(
      entries: Dictionary(
        uniqueKeysWithValues: names.enumerated().map {
          ("briefings/\($0).md", entry("B\($0)", "date: 2021-01-01", "institution: \($1)"))
        })
    ).site()
    #expect(site.organisations.map(\.name) == ["The University of Málaga"])
    #expect(site.organisations.map(\.address?.path) == ["/organisations/university-of-malaga/"])
    #expect(site.organisations.map(\.briefings.count) == [4])
  }

  @Test func `a publisher of a resource makes no organisation, and is one that is known`() throws {
    let site = try Project(entries: [
      "organisations/lab.md": entry("Rights Lab"), "people/ada.md": entry("Dr Ada Lovelace"),
      "resources/r.md": """
      ---
      title: R
      items:
        - {title: Old, publisher: the rights lab, authors: [Ada Lovelace, Nobody Else], year: 2001}
        - {title: New, publisher: lab, authors: [ada], date: 2020-05}
        - {title: By it, publisher: Somebody Else, authors: [Rights Lab]}
        - {title: Its own, publisher: Rights Lab, authors: [Rights Lab], year: 2010}
      ---
      """,
    ]).site()
    #expect(site.organisations.map(\.name) == ["Rights Lab"])
    #expect(site.people.map(\.name) == ["Dr Ada Lovelace"])
    #expect(site.resources.map(\.publisher) == ["the rights lab", "Rights Lab", "Somebody Else", "Rights Lab"])
    #expect(site.credits.byPerson == [[ResourceID(1), ResourceID(0)]])
    #expect(site.credits.byOrganisation == [[ResourceID(1), ResourceID(3), ResourceID(0), ResourceID(2)]])
    #expect(site.credits.authors[0] == [.person(PersonID(0)), nil])
    #expect(site.credits.authors[2] == [.organisation(OrganisationID(0))])
  }

  @Test func `an id without a file is an error that suggests the nearest`() throws {
    #expect(
      try Project(entries: [
        "organisations/home-office.md": entry("Home Office"),
        "events/e.md": entry("E", "start: 2021-02-01", "organiser: home-ofice"),
        "people/ada.md": entry("Ada Lovelace", "organisation: freelance"),
      ]).problems() == [
        """
        content/events/e.md:4:12: error: no file in "organisations" has the id "home-ofice" [organisations/unknown] \
        help: did you mean "home-office"?
        """,
        """
        content/people/ada.md:3:15: error: no file in "organisations" has the id "freelance" [organisations/unknown] \
        help: add "content/organisations/freelance.md", or write the organisation's full name
        """,
      ])
  }

  @Test func `an organisation whose file is hidden must not be named, by id or by name`() throws {
    let project = Project(
      settings: "publisher: {name: Rights Lab}\n",
      entries: [
        "organisations/lab.md": entry("Rights Lab", "draft: true"),
        "briefings/b.md": entry("B", "date: 2021-01-01", "institution: lab"),
        "events/e.md": entry(
          "E", "start: 2021-02-01", "speakers: [{name: Ada Lovelace, organisation: The Rights Lab}]"),
      ])
    #expect(try project.link().site.organisations == [])
    let rest = """
      is the organisation of "content/organisations/lab.md", which is a draft [organisations/unpublished] help: publish \
      that file, or take the name out
      """
    #expect(
      try project.problems() == [
        "content/briefings/b.md:4:14: error: \"lab\" \(rest)",
        "content/events/e.md:4:47: error: \"The Rights Lab\" \(rest)",
        "sitegen.yml:3:19: error: \"Rights Lab\" \(rest)",
      ])
  }

  @Test func `two files for one name are an error, and so is a name without a letter`() throws {
    #expect(
      try Project(entries: [
        "organisations/a.md": entry("Rights Lab"), "organisations/b.md": entry("The Rights Lab"),
        "events/e.md": entry("E", "start: 2021-02-01", "organiser: \"?!\""),
      ]).problems() == [
        """
        content/events/e.md:4:12: error: name "?!" has no letter or digit [organisations/no-name] help: write the \
        organisation's full name
        """,
        """
        content/organisations/b.md: error: "The Rights Lab" is also the organisation of "content/organisations/a.md" \
        [organisations/same-name] help: if they are one organisation, delete one of the files; if they are two, tell \
        them apart by their names
        """,
      ])
  }

  @Test func `a collected organisation and a file of another one cannot have one address`() throws {
    #expect(
      try Project(entries: [
        "organisations/rights-lab.md": entry("The Old Lab"),
        "events/e.md": entry("E", "start: 2021-02-01", "organiser: Rights Lab"),
      ]).problems() == [
        """
        content/organisations/rights-lab.md: error: address "/organisations/rights-lab/" of \
        "content/organisations/rights-lab.md" is already that of the organisation "Rights Lab" [address/taken] help: give \
        one of the two another name or `slug`
        """
      ])
  }

  @Test func `organisations go over several pages as the settings say`() throws {
    let site = try Project(
      settings: "collections: {organisations: {kind: organisation, page_size: 2}}\n",
      entries: [
        "organisations/index.md": entry("Partners"), "organisations/a.md": entry("Alpha"),
        "organisations/b.md": entry("Beta"), "organisations/c.md": entry("Gamma"),
      ]
    ).site()
    #expect(
      site.addresses == [
        "/organisations/", "/organisations/a/", "/organisations/b/", "/organisations/c/", "/organisations/page/2/",
      ])
    #expect(site.organisationsIntroduction.map { site[$0].title } == "Partners")
    #expect(site.lists == [])
  }

  @Test func `the people of an organisation are those of files, then those who spoke for it`() throws {
    let site = try Project(entries: [
      "people/htaylor.md": entry("Helen Taylor", "role: Director", "organisation: Rights Lab"),
      "events/e.md": entry(
        "E", "start: 2020-02-01",
        "speakers: [{name: Ada Lovelace, role: Analyst, organisation: The Rights Lab}, {person: htaylor, role: Chair}]"),
      "events/f.md": entry(
        "F", "start: 2019-02-01", "speakers: [{name: Ada Lovelace, organisation: The Rights Lab}, {person: htaylor}]"),
    ]).site()
    let lab = OrganisationID(0)
    #expect(site.affiliations.members[0].map { site[$0.person].name } == ["Helen Taylor", "Ada Lovelace"])
    #expect(site.affiliations.members[0].map(\.isPresent) == [true, false])
    let summaries = site.affiliations.members[0].map { $0.roles.map(Self.summary) }
    #expect(summaries == [["Director 2019–2019 now", "Chair 2020–2020"], ["Analyst 2020–2020", "– 2019–2019"]])
    #expect(site.affiliations.members[0].allSatisfy { $0.roles.allSatisfy { $0.organisation == lab } })
  }

  static func summary(_ role: Role) -> String {
    let years = role.years.map { " \($0.lowerBound)–\($0.upperBound)" } ?? ""
    return (role.title ?? "–") + years + (role.isPresent ? " now" : "")
  }
}
