import Content
import Testing

@Suite struct UnknownKeyTests {
  @Test func `suggests the nearest key`() {
    #expect(
      problems("date: 2021-03-29\nauhtors: [H Taylor]", in: "content/posts/lessons.md") == """
        4:1+7 error front-matter/unknown-key: unknown key "auhtors" in a post
          did you mean "authors"?
        """)
  }

  @Test func `names the kind that a key belongs to`() {
    #expect(
      problems("date: 2021-03-29\nspeakers: []", in: "content/posts/lessons.md") == """
        4:1+8 error front-matter/unknown-key: unknown key "speakers" in a post
          "speakers" belongs to an event
        """)
  }

  @Test func `names the collection that a field belongs to`() {
    let settings = testSettings("collections:\n  briefings:\n    fields: {funder: text}\n")
    #expect(
      problems("funder: ESRC", settings: settings) == """
        3:1+6 error front-matter/unknown-key: unknown key "funder" in a page
          "funder" is a field of the collection "briefings"
        """)
  }

  @Test func `lists the keys when none is near`() {
    #expect(
      problems("'colour scheme': red") == """
        3:1+15 error front-matter/unknown-key: unknown key "colour scheme" in a page
          a page has the keys title, summary, slug, tags, authors, date, updated, changes, draft, publish, expires, \
        withdrawn, aliases, image, language, related, series, reviewed, owner, license, noindex, contents, id, extra, navigation
        """)
  }

  @Test func `looks into maps and lists of maps`() {
    #expect(
      problems(
        "start: 2021-07-08\nlocation: {nmae: X, name: Y}\nspeakers:\n  - name: Z\n    rolle: Chair",
        in: "content/events/launch.md") == """
          4:12+4 error front-matter/unknown-key: unknown key "nmae" in a location
            did you mean "name"?
          7:5+5 error front-matter/unknown-key: unknown key "rolle" in a speaker
            did you mean "role"?
          """)
  }

  @Test func `checks the settings and their maps`() {
    #expect(
      settingsProblems("titel: X\npublisher: {name: P, web: x}") == """
        3:1+5 error settings/unknown-key: unknown key "titel" in the settings
          did you mean "title"?
        4:22+3 error settings/unknown-key: unknown key "web" in a publisher
          a publisher has the keys name, url, logo
        """)
  }
}
