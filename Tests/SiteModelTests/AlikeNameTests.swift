import Base
import SiteModel
import TestSupport
import Testing

@Suite struct AlikeNameTests {
  @Test func `a name that may be another's is an advice at the second place that names both`() throws {
    #expect(
      try Project(entries: [
        "posts/a.md": entry("A", "date: 2021-01-01", "authors: [A. Balch]"),
        "posts/b.md": entry("B", "date: 2021-01-01", "authors: [Ada Lovelace, Professor Alex Balch]"),
      ]).problems() == [
        """
        content/posts/b.md:4:25: advice: "Professor Alex Balch" may be the person "A. Balch" of "content/posts/a.md" (line \
        4) [people/alike] help: if they are one person, write one spelling, or add a file in "people" with the other as \
        `aka`; if they are two, give each a file
        """
      ])
    #expect(
      try Project(entries: [
        "people/abalch.md": entry("Alex Balch"),
        "events/e.md": entry("E", "start: 2021-01-01", "speakers: [{name: Dr A Balch}]"),
      ]).problems() == [
        """
        content/events/e.md:4:19: advice: "Dr A Balch" may be the person "Alex Balch" of "content/people/abalch.md" \
        [people/alike] help: if they are one person, add "Dr A Balch" to the `aka` of that file; if they are two, give \
        this one a file too
        """
      ])
  }

  @Test func `a name that may be that of somebody who is not public is an advice`() throws {
    let project = Project(entries: [
      "people/balch.md": "---\nname: Alex Balch\npublish: 2990-01-01\n---\n",
      "posts/a.md": entry("A", "date: 2021-01-01", "authors: [A. Balch]"),
    ])
    #expect(
      try project.problems() == [
        """
        content/posts/a.md:4:11: advice: "A. Balch" may be the person "Alex Balch" of "content/people/balch.md", which is \
        under embargo [people/alike] help: if they are one person, publish that file, or take the name out; if they are \
        two, give this one a file
        """
      ])
  }

  @Test(arguments: [
    ("A. Balch", "Alex Balch"), ("Alex Balch", "A Balch"), ("Alex J. Balch", "Alex Balch"),
    ("A. J. Balch", "Alex Balch"),
    ("Juliana Semione", "Juliana Semioni"), ("Juliana Semione", "Julianna Semione"), ("V. van Eck", "Vera van Eck"),
    ("Juliana Semione", "Juliana Seimone"), ("Balch, Alex", "A. Balch"), ("José Ruiz", "J Ruiz"),
    ("Roe JK", "Jane Roe"), ("Kristina Berg", "Kristyna Berg"),
    ("Ann Andersen", "Ann Andersena"), ("K. Hyland OBE", "Kevin Hyland"), ("Анна Кузнецова", "Анна Кузнецева"),
  ])
  func `likeness of people`(one: String, other: String) throws {
    #expect(try advice(for: one, other, "authors") == ["people/alike"])
  }

  @Test(arguments: [
    ("Alex Balch", "Alan Balch"), ("Ada Balch", "Ada Balsh"), ("Alex Balch", "Balch"), ("A. Balch", "B. Balch"),
    ("Martin King Jr.", "Martin King"), ("Author number 1a", "Author number 2a"), ("Alex Balch (Leeds)", "Alex Balch"),
    ("Juliana Semione", "Julianna Semioni"), ("Anna Schmidt", "Anna Schulze"), ("李明", "李娜"), ("李明", "王明"),
    ("김철수", "김철호"), ("Анна Лим", "Анна Ким"),
    ("Martin Andersen", "Martina Andersen"), ("Christian Berg", "Christina Berg"), ("Frances Tan", "Francis Tan"),
    ("Julian Walker", "Juliana Walker"), ("Gabriele Rossi", "Gabriela Rossi"), ("Andrea Meier", "Andreas Meier"),
  ])
  func `no likeness of people`(one: String, other: String) throws {
    #expect(try advice(for: one, other, "authors") == [])
  }

  @Test(arguments: [
    ("IASC", "Independent Anti-Slavery Commissioner"), ("University of Nottingham", "Univ. of Nottingham"),
    ("Leeds University", "University of Leeds"),
    ("School of Law, University of Leeds", "University of Leeds School of Law"),
    ("Hestia", "Hestia Ltd"), ("University of Liverpool", "University of Liverpol"), ("Hestia", "Hestai"),
    ("Centre for Evidence", "The Center for Evidence"), ("UoL", "University of Leeds"),
    ("Ministry of Justice", "Ministry of Jsutice"),
  ])
  func `likeness of organisations`(one: String, other: String) throws {
    #expect(try advice(for: one, other, "institution") == ["organisations/alike"])
  }

  @Test(arguments: [
    ("University of York", "University of Cork"), ("UN", "University of Nottingham"), ("Home Office", "Foreign Office"),
    ("Team 100001", "Team 100002"), ("HM Revenue and Customs", "HMRCS"), ("Health Board North", "Health Board South"),
  ])
  func `no likeness of organisations`(one: String, other: String) throws {
    #expect(try advice(for: one, other, "institution") == [])
  }

  @Test func `there is no advice between two who have files, nor where a file joins the names`() throws {
    #expect(
      try Project(entries: [
        "people/a.md": entry("Alex Balch", "aka: [A. Balch]"), "people/b.md": entry("Alex B. Balch"),
        "posts/a.md": entry("A", "date: 2021-01-01", "authors: [A Balch]"),
        "organisations/a.md": entry("IASC"), "organisations/b.md": entry("Independent Anti-Slavery Commissioner"),
      ]).problems() == [])
  }

  @Test func `a name is compared with a file's other names too`() throws {
    #expect(
      try Project(entries: [
        "organisations/a.md": entry("The Commissioner", "aka: [Independent Anti-Slavery Commissioner]"),
        "events/e.md": entry("E", "start: 2021-01-01", "organiser: IASC"),
      ]).problems() == [
        """
        content/events/e.md:4:12: advice: "IASC" may be the organisation "Independent Anti-Slavery Commissioner" of \
        "content/organisations/a.md" [organisations/alike] help: if they are one organisation, add "IASC" to the `aka` of \
        that file; if they are two, give this one a file too
        """
      ])
  }

  /// The codes of the problems when two entries name one each.
  private func advice(for one: String, _ other: String, _ key: String) throws -> [String] {
    func value(_ name: String) -> String { key == "authors" ? "[\"\(name)\"]" : "\"\(name)\"" }
    return try Project(entries: [
      "briefings/a.md": entry("A", "date: 2021-01-01", "\(key): \(value(one))"),
      "briefings/b.md": entry("B", "date: 2021-01-01", "\(key): \(value(other))"),
    ]).link().problems.map(\.code.name)
  }
}
