import Base
import Content
import SiteModel
import TestSupport
import Testing

@Suite struct CitationTests {
  private let works = """
    items:
      - {title: Pairs, id: balch-pairs, url: https://a.example/1, authors: [Alex Balch], year: 2019}
      - {title: An audit, id: balch-audit, url: https://a.example/2, authors: ["Balch, Alex"], year: 2019}
      - {title: Two, id: two, url: https://a.example/3, authors: [Dr Ada Roe, Vera van Eck], date: 2020-05}
      - {title: Three, id: three, url: https://a.example/4, authors: [A B, C D, E F]}
      - {title: Three more, id: more, url: https://a.example/5, authors: [A B, G H, I J]}
      - {title: Guide, id: guide, url: https://a.example/6, authors: [Home Office], year: 2018}
      - {title: Lab report, id: lab, url: https://a.example/7, authors: [Rights Studio], year: 2017}
      - {title: Nobody wrote this long title, id: nobody, url: https://a.example/8}
      - {title: Sheet, id: sheet, url: https://a.example/9, publisher: The Press, year: 2021}
    """

  private func project(_ body: String) -> Project {
    Project(entries: [
      "resources/list.md": entry("List", works), "organisations/o.md": entry("O", "name: Rights Studio"),
      "posts/p.md": entry("P", "date: 2021-01-01", body: body),
    ])
  }

  /// The references as `authors year ×times: title`, and the works of each citation.
  private func cited(_ body: String) throws -> (references: [String], uses: [String]) {
    let site = try project(body).site()
    let citations = try site.entry("posts/p.md").citations
    return (
      citations.references.map { "\($0.authors) \($0.year) ×\($0.times): \(site[$0.resource].title)" },
      citations.uses.map { $0?.map { "\($0.reference).\($0.time)" }.joined(separator: " ") ?? "text" }
    )
  }

  @Test func `works are named by authors and year, and stand in that order`() throws {
    let all = "balch-pairs two three more guide lab nobody sheet balch-audit two".split(separator: " ")
    let (references, uses) = try cited("a [\(all.map { "@" + $0 }.joined(separator: "; "))] @two says\n")
    #expect(
      references == [
        "B et al. n.d.-a ×1: Three", "B et al. n.d.-b ×1: Three more", "Balch 2019a ×1: An audit",
        "Balch 2019b ×1: Pairs", "Home Office 2018 ×1: Guide",
        "“Nobody wrote this long …” n.d. ×1: Nobody wrote this long title",
        "Rights Studio 2017 ×1: Lab report", "Roe and van Eck 2020 ×3: Two", "The Press 2021 ×1: Sheet",
      ])
    #expect(uses == ["3.1 7.1 0.1 1.1 4.1 6.1 5.1 8.1 2.1 7.2", "7.3"])
  }

  @Test(arguments: [
    ("Vera van Eck", "van Eck"), ("Ana de la Cruz", "de la Cruz"), ("Dr Otto von der Heide", "von der Heide"),
    ("de la Cruz, Ana", "de la Cruz"), ("Professor Roe, Ada", "Roe"), ("José Ortega y Gasset", "Ortega y Gasset"),
    ("Martin Luther King Jr.", "King"), ("Thuy Van Nguyen", "Nguyen"), ("van Eck", "Eck"), ("Von Mises", "Mises"),
    ("bell hooks", "hooks"), ("Plato", "Plato"), ("Maria e Silva", "Silva"), ("Jan op 't Hof", "op 't Hof"),
    ("Martin Luther King, Jr.", "King"), ("Jane Smith, PhD", "Smith"), ("Roe, J. K., MBE", "Roe"), ("JK Roe", "Roe"),
    ("Roe JK", "Roe"), ("Smith J.", "Smith"), ("De Souza M", "De Souza"), ("Malcolm X", "X"),
    ("Sir Ian McKellen CBE", "McKellen"), ("Dame Sara Thornton, DBE QPM", "Thornton"), ("Jane Roe, FRSA", "Roe"),
    ("Jane Roe, FAcSS", "Roe"), ("Jane Roe, EdD", "Roe"), ("Roe, Jane, PhD", "Roe"),
    ("King, Martin Luther, Jr.", "King"), ("Smith, MA", "Smith"), ("Smith, JP", "Smith"), ("Smith, MD", "Smith"),
    ("Roe, JK", "Roe"), ("De Souza, MA", "De Souza"), ("Dr Roe", "Roe"), ("Justice Smith", "Smith"),
    ("Baron Cohen, Sacha", "Baron Cohen"), ("Canon Brookes, Ed", "Canon Brookes"), ("Lord Jones, Ann", "Lord Jones"),
    ("Kevin Bales et al.", "Bales et al."), ("Court, Julius", "Court"), ("Lord Smith of Finsbury", "Smith"),
    ("Nguyen The Anh", "Anh"), ("Li On", "On"), ("ROE, Jane", "ROE"),
    ("ANNA ROE", "ROE"), ("{family: De Souza, given: Maria}", "De Souza"), ("{family: Balch Works}", "Balch Works"),
  ])
  func `people are cited by their family names`(author: String, family: String) throws {
    var project = project("[@one]\n")
    let written = author.hasPrefix("{") ? author : "\"\(author)\""
    project.entries["resources/list.md"] = entry(
      "List", "items: [{title: One, id: one, url: https://a.example/1, authors: [\(written)], year: 2019}]")
    #expect(try project.site().entry("posts/p.md").citations.references.map(\.authors) == [family])
  }

  @Test func `a summary names works where they are cited, and leaves alone what looks alike`() throws {
    let body =
      "Write to me@two.org or `@two` about \\@two: as @two [p. 4]\n *says*, see <https://x.example/@two> and @two.\n"
    #expect(
      try project(body).site().entry("posts/p.md").summary
        == "Write to me@two.org or @two about @two: as Roe and van Eck (2020, p. 4) says, see https://x.example/@two and "
        + "Roe and van Eck (2020).")
    let many = (1...40).map { "\($0) @two" }.joined(separator: ", ")
    #expect(
      try project(many + "\n\n<!-- more -->\n").site().entry("posts/p.md").summary
        == many.replacing("@two", with: "Roe and van Eck (2020)"))
  }

  @Test(arguments: [
    "HM Treasury", "Amnesty International", "World Bank", "UNICEF UK", "Human Rights Watch", "Rights Studio", "IASC",
    "UK Finance", "Treasury, HM",
    "Department for Business, Energy and Industrial Strategy", "NHS England", "Council of Europe",
    "Public Health England", "Citizens Advice", "World Vision", "Salvation Army", "BBC News", "UCL Press", "Oxfam GB",
    "Research England", "Transparency Deutschland e.V.", "Llywodraeth Cymru", "Prifysgol Caerdydd",
    "Ministère de la Justice", "Institut Pasteur", "Universität Leipzig", "Bundesministerium für Arbeit",
    "Universidad de Chile", "The Guardian", "Health, Department of", "Sir William Dunn School of Pathology",
  ])
  func `organisations are cited by all of their names`(author: String) throws {
    var project = project("[@one]\n")
    project.entries["resources/list.md"] = entry(
      "List", "items: [{title: One, id: one, url: https://a.example/1, authors: [\"\(author)\"], year: 2019}]")
    let site = try project.site()
    #expect(try site.entry("posts/p.md").citations.references.map(\.authors) == [author])
    #expect(site.resources.map(\.authors) == [[author]])
  }

  @Test func `a name with its family first is shown in the usual order`() throws {
    var project = project("")
    project.entries["resources/list.md"] = entry(
      "List",
      "items: [{title: One, url: https://a.example/1, authors: "
        + "[\"De Souza, Maria\", \"Dr Roe, A.\", \"Jo Doe, PhD\", \"Jo Doe, FAcSS\", \"Roe, Jane, PhD\", "
        + "\"King, Martin, Jr.\", \"Court, Julius\", \"Smith, MA\", \"Baron Cohen, Sacha\"]}]"
    )
    #expect(
      try project.site().resources.map(\.authors) == [
        [
          "Maria De Souza", "Dr A. Roe", "Jo Doe, PhD", "Jo Doe, FAcSS", "Jane Roe, PhD", "Martin King, Jr.",
          "Julius Court", "MA Smith", "Sacha Baron Cohen",
        ]
      ])
  }

  @Test func `a citation speaks the language of its text`() throws {
    var project = project("")
    project.entries["posts/p.md"] = entry(
      "P", "date: 2021-01-01", "language: de", body: "@two [siehe @three] [@nobody]\n")
    #expect(
      try project.site().entry("posts/p.md").citations.references.map { "\($0.authors) \($0.year)" } == [
        "B et al. o. J.", "“Nobody wrote this long …” o. J.", "Roe und van Eck 2020",
      ])
  }

  @Test func `a name in parts is shown in the usual order`() throws {
    var project = project("")
    project.entries["resources/list.md"] = entry(
      "List",
      "items: [{title: One, url: https://a.example/1, authors: [{family: De Souza, given: Maria}, {family: X}]}]")
    #expect(try project.site().resources.map(\.authors) == [["Maria De Souza", "X"]])
  }

  @Test func `a year has no letter where the entry cites one work of it`() throws {
    #expect(try cited("[@balch-audit] [@balch-audit]").references == ["Balch 2019 ×2: An audit"])
  }

  @Test func `a word with the sign that is no id is text`() throws {
    let (references, uses) = try cited("@somebody and @two say\n")
    #expect(references.count == 1)
    #expect(uses == ["text", "0.1"])
  }

  @Test func `an unknown id in brackets is an error, and one nearly right in a sentence a warning`() throws {
    #expect(
      try project("a [see @balch-pears; @two; @x]\n@guides and @tow say\n").problems() == [
        """
        content/posts/p.md:5:8: error: no resource has the id "balch-pears" [citations/unknown] help: did you mean \
        "balch-pairs"?
        """,
        """
        content/posts/p.md:5:28: error: no resource has the id "x" [citations/unknown] help: give it to one of the `items` \
        of a resource list, or write "\\[" if nothing is cited
        """,
        """
        content/posts/p.md:6:1: warning: "@guides" is shown as it is, for no resource has the id "guides" \
        [citations/nearly] help: did you mean "guide"? If nothing is cited, write "\\@guides"
        """,
      ])
  }

  @Test func `an id belongs to one resource, in however many lists that stands`() throws {
    var project = project("[@two]\n")
    project.entries["resources/other.md"] = entry(
      "Other",
      """
      items:
        - {title: Two again, id: two, url: "http://a.example/3/"}
        - {title: Another, id: guide, url: https://b.example/}
      """)
    #expect(
      try project.problems() == [
        """
        content/resources/other.md:5:26: error: the id "guide" is already that of another resource \
        [citations/duplicate-id] help: give one of the two another `id`, or both the same `url` or `doi` if they are one
        """
      ])
  }

  @Test func `works of a list that is not public are unknown`() throws {
    var project = project("[@two]\n")
    project.entries["resources/list.md"] = entry("List", "draft: true", works)
    #expect(try project.link().problems.map(\.message) == ["no resource has the id \"two\""])
  }

  @Test func `a summary names works as the page does`() throws {
    let site = try project("@two [p. 4] and @somebody say so [@guide].\n").site()
    #expect(try site.entry("posts/p.md").summary == "Roe and van Eck (2020, p. 4) and @somebody say so.")
  }
}
