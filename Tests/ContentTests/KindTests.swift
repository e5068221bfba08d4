import Base
import Content
import Testing

@Suite struct KindTests {
  @Test func `decodes every key of a briefing`() {
    let (document, diagnostics) = readEntry(
      """
      ---
      title: Evaluation
      date: 2021-03-29
      abstract: >-
        Two lines
        folded.
      keywords: [policy, survivors]
      institution: Rights Lab
      number: 1.0
      doi: https://doi.org/10.1000/182
      attachments: [{file: /files/evaluation.pdf, accessible: true}]
      cite: {type: report, pages: 12}
      ---
      """, path: "content/briefings/evaluation/index.md")
    #expect(diagnostics == [])
    #expect(
      document?.fields
        == .briefing(
          BriefingFields(
            abstract: "Two lines folded.", keywords: ["policy", "survivors"],
            institutions: [located(.name("Rights Lab"), 8, 14, 10)], number: located("1.0", 9, 9, 3),
            doi: "10.1000/182",
            attachments: [Attachment(file: located("/files/evaluation.pdf", 11, 22, 21), isAccessible: true)],
            cite: [
              member("type", 12, 8, value: .text("report")),
              member("pages", 12, 22, value: .text("12")),
            ])))
  }

  @Test func `needs a date for a briefing`() {
    #expect(
      problems("", in: "content/briefings/a.md") == """
        1:1+3 error front-matter/missing-key: "date" is missing in a briefing
          add "date": the day of publication, such as 2021-03-29
        """)
    #expect(problems("", in: "content/briefings/2021-03-29-a.md") == "")
  }

  @Test func `decodes every key of a resource`() {
    let (document, diagnostics) = readEntry(
      """
      ---
      title: Reading
      items:
        - title: From Engagement to Co-Production
          url: https://journal.example/1
          doi: doi:10.1177/1234
          authors: ["Fatherazi, Rose", abalch]
          date: 2023-05
          type: article
          publisher: Sage
          journal: {name: Journal, volume: 9, issue: 1, pages: 1–20}
          abstract: Why
          keywords: [co-production]
          language: en
          access: open
          tags: [research]
          id: engagement
        - title: Older
          year: 2006
          url: ../briefings/a.md
      ---
      """, path: "content/resources/reading.md")
    #expect(diagnostics == [])
    #expect(
      document?.fields
        == .resourceList(
          ResourceListFields(items: [
            Resource(
              title: "From Engagement to Co-Production", url: located("https://journal.example/1", 5, 10, 25),
              doi: "10.1177/1234",
              authors: [located(.init(.name("Fatherazi, Rose")), 7, 15, 17), located(.init(.id("abalch")), 7, 34, 6)],
              date: PartialDate(year: 2023, month: 5), type: .article, publisher: located("Sage", 10, 16, 4),
              journal: Resource.Journal(name: "Journal", volume: "9", issue: "1", pages: "1–20"), abstract: "Why",
              keywords: ["co-production"], language: "en", access: .open, tags: [located("research", 16, 12, 8)],
              id: located("engagement", 17, 9, 10), position: SourcePosition(line: 4, column: 5)),
            Resource(
              title: "Older", url: located("../briefings/a.md", 20, 10, 17), date: PartialDate(year: 2006),
              position: SourcePosition(line: 18, column: 5)),
          ])))
  }

  @Test func `says what is wrong with a resource`() {
    #expect(
      problems(
        "items:\n  - url: ftp://example.org/a\n  - {title: A, year: 06, date: 2021-13, type: artcle, access: free}\n  - B",
        in: "content/resources/reading.md") == """
          4:5+1 error front-matter/missing-key: "title" is missing in a resource
            add "title"
          4:10+19 error front-matter/invalid-value: "url" must be an absolute http or https URL or a path, \
          not "ftp://example.org/a"
          5:16+4 error front-matter/conflicting-keys: a resource has "year" or "date", not both
            keep "date"
          5:22+2 error front-matter/date: "year" must be a year, not "06"
            write four digits, or write "date" for a month or a day: 2021-03
          5:32+7 error front-matter/date: "date" says 2021-13, which does not exist
            months run from 01 to 12; the order is year, month, day
          5:47+6 error front-matter/unknown-value: "type" cannot be "artcle"
            did you mean "article"?
          5:63+4 error front-matter/unknown-value: "access" cannot be "free"
            it is one of open, paywalled
          6:5+1 error front-matter/wrong-type: an item of "items" must be a map, not text
            write "title: B", indented, on a line of its own
          """)
  }

  @Test func `decodes every key of a person`() {
    let (document, diagnostics) = readEntry(
      """
      ---
      name: Professor Alex Balch
      aka: [A Balch]
      role: Director
      organisation: University of Liverpool
      orcid: https://orcid.org/0000-0002-1825-0097
      url: https://liverpool.example/balch
      email: alex@liverpool.example
      page: false
      ---
      """, path: "content/people/abalch.md")
    #expect(diagnostics == [])
    #expect(document?.frontMatter.title == "Professor Alex Balch")
    #expect(
      document?.fields
        == .person(
          PersonFields(
            name: "Professor Alex Balch", aka: ["A Balch"], role: "Director",
            organisation: located(.name("University of Liverpool"), 5, 15, 23), orcid: "0000-0002-1825-0097",
            url: "https://liverpool.example/balch", email: "alex@liverpool.example", hasPage: false)))
  }

  @Test func `takes the title of a person for the name`() {
    let (document, diagnostics) = readEntry("---\ntitle: Alex Balch\n---\n", path: "content/people/abalch.md")
    #expect(diagnostics == [])
    #expect(document?.fields == .person(PersonFields(name: "Alex Balch")))
  }

  @Test func `needs a name or a title for a person`() {
    #expect(
      printed(readEntry("---\nrole: Director\n---\n", path: "content/people/abalch.md").diagnostics) == """
        1:1+3 error front-matter/missing-key: "name" is missing in a person
          add "name" or "title"
        """)
  }

  @Test func `decodes every key of an organisation`() {
    let (document, diagnostics) = readEntry(
      """
      ---
      name: University of Nottingham
      aka: [Nottingham]
      url: https://www.nottingham.ac.uk/
      ror: 01ee9ar58
      logo: nottingham.svg
      ---
      """, path: "content/organisations/nottingham.md")
    #expect(diagnostics == [])
    #expect(
      document?.fields
        == .organisation(
          OrganisationFields(
            name: "University of Nottingham", aka: ["Nottingham"], url: "https://www.nottingham.ac.uk/",
            ror: "https://ror.org/01ee9ar58", logo: located("nottingham.svg", 6, 7, 14))))
  }

  @Test func `decodes every key of a page`() {
    let (document, diagnostics) = readEntry("---\ntitle: About\nnavigation: {title: About us, order: -1}\n---\n")
    #expect(diagnostics == [])
    #expect(document?.fields == .page(PageFields(navigation: PageFields.Navigation(title: "About us", order: -1))))
    #expect(
      problems("navigation: {order: first}") == """
        3:21+5 error front-matter/wrong-type: "order" must be a whole number, not "first"
        """)
  }

  @Test func `decodes the fields that a site declares`() {
    let settings = testSettings(
      """
      collections:
        posts:
          fields:
            funder: text
            grant: {type: integer, required: true}
            open: boolean
            decided: date
            site: url
            themes: list
      """)
    let (document, diagnostics) = readEntry(
      """
      ---
      title: T
      themes: [a, b]
      site: https://example.org
      decided: 2021-03-29
      open: false
      grant: 12
      funder: no
      ---
      """, path: "content/posts/2021-03-29-a.md", settings: settings)
    #expect(diagnostics == [])
    #expect(
      document?.frontMatter.fields == [
        FrontMatter.FieldValue(name: "funder", value: .text("no")),
        FrontMatter.FieldValue(name: "grant", value: .integer(12)),
        FrontMatter.FieldValue(name: "open", value: .boolean(false)),
        FrontMatter.FieldValue(name: "decided", value: .date(day(2021, 3, 29))),
        FrontMatter.FieldValue(name: "site", value: .url("https://example.org")),
        FrontMatter.FieldValue(name: "themes", value: .list(["a", "b"])),
      ])
    #expect(
      problems("", in: "content/posts/2021-03-29-a.md", settings: settings) == """
        1:1+3 error front-matter/missing-key: "grant" is missing in a post
          add "grant"
        """)
  }
}
