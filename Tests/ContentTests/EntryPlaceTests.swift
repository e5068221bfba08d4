import Base
import Content
import TestSupport
import Testing

@Suite struct EntryPlaceTests {
  private static let date = CivilDate(year: 2021, month: 3, day: 29)

  @Test(arguments: [
    ("content/index.md", EntryPlace(role: .home, name: ""), Kind.page),
    ("content/posts/index.md", EntryPlace(role: .introduction, collection: "posts", name: ""), .page),
    ("content/posts/lessons.md", EntryPlace(role: .entry, collection: "posts", name: "lessons"), .post),
    ("content/news/pilot.md", EntryPlace(role: .entry, collection: "news", name: "pilot"), .post),
    ("content/events/launch.md", EntryPlace(role: .entry, collection: "events", name: "launch"), .event),
    ("content/resources/reading.md", EntryPlace(role: .entry, collection: "resources", name: "reading"), .resourceList),
    ("content/people/htaylor.md", EntryPlace(role: .entry, collection: "people", name: "htaylor"), .person),
    ("content/organisations/un.md", EntryPlace(role: .entry, collection: "organisations", name: "un"), .organisation),
    (
      "content/posts/2021/spring/2021-03-29-lessons.md",
      EntryPlace(
        role: .entry, collection: "posts", folders: ["2021", "spring"], name: "lessons", dateInName: date), .post
    ),
    (
      "content/briefings/2021-03-29_evaluation/index.md",
      EntryPlace(
        role: .entry, collection: "briefings", name: "evaluation", dateInName: date,
        ownFolder: "content/briefings/2021-03-29_evaluation"), .briefing
    ),
    (
      "content/posts/2021-03-29.md",
      EntryPlace(role: .entry, collection: "posts", name: "2021-03-29", dateInName: date), .post
    ),
    ("content/posts/2021-03-290.md", EntryPlace(role: .entry, collection: "posts", name: "2021-03-290"), .post),
    ("content/about.md", EntryPlace(role: .entry, name: "about"), .page),
    ("content/guides/index.md", EntryPlace(role: .entry, name: "guides", ownFolder: "content/guides"), .page),
    ("content/guides/deep/start.md", EntryPlace(role: .entry, folders: ["guides", "deep"], name: "start"), .page),
    (
      "content/guides/deep/index.md",
      EntryPlace(role: .entry, folders: ["guides"], name: "deep", ownFolder: "content/guides/deep"), .page
    ),
  ])
  func `comes from the path`(path: String, place: EntryPlace, kind: Kind) {
    let found = EntryPlace.of(path: path, settings: testSettings())
    #expect(found.place == place)
    #expect(found.kind == kind)
  }

  @Test func `comes from a plain path as from any`() {
    let settings = testSettings("collections:\n  papers: {kind: briefing, fields: {funder: text}}\n")
    var random = SeededGenerator(seed: 23)
    let names = [
      "papers", "posts", "index", "index.md", "a.md", "a.b.md", ".md", "2021-03-29-a.md", "2021", "é.md", "", "x",
    ]
    for _ in 0..<3000 {
      let below = (0..<Int.random(in: 1...4, using: &random)).map { _ in names.randomElement(using: &random) ?? "" }
      let path = (["content"] + below).joined(separator: "/")
      let (one, other) = (EntryPlace.of(path: path, settings: settings), EntryPlace.general(path, settings))
      #expect(one.place == other.place && one.kind == other.kind && one.fields == other.fields)
    }
  }

  @Test func `knows the collections of the settings`() {
    let settings = testSettings("collections:\n  papers: {kind: briefing}\n")
    let found = EntryPlace.of(path: "content/papers/a.md", settings: settings)
    #expect(found.place == EntryPlace(role: .entry, collection: "papers", name: "a"))
    #expect(found.kind == .briefing)
  }

  @Test func `gives the date of the name to an entry without one`() {
    let document = readEntry("---\ntitle: T\n---\n", path: "content/posts/2021-03-29-a.md").document
    #expect(document?.frontMatter.date == located(day(2021, 3, 29), 1, 1, 3))
  }

  @Test func `reports a date in the name that does not exist`() {
    #expect(
      problems("", in: "content/posts/2021-02-30-a.md") == """
        error content/file-name-date: the name of the file begins with 2021-02-30, which does not exist
          February 2021 has 28 days
        """)
    #expect(
      problems("", in: "content/posts/2021-13-01-a/index.md") == """
        error content/file-name-date: the name of the folder begins with 2021-13-01, which does not exist
          months run from 01 to 12; the order is year, month, day
        """)
  }

  @Test func `warns when name and front matter differ`() {
    #expect(
      problems("date: 2021-03-30", in: "content/posts/2021-03-29-a.md") == """
        3:7+10 warning front-matter/date-differs: "date" says 2021-03-30, but the file's name says 2021-03-29
          make them agree; the one in the front matter is used
        """)
    #expect(problems("date: 2021-03-29 10:00", in: "content/posts/2021-03-29-a.md") == "")
    #expect(problems("date: 2021-03-01\nstart: 2021-03-29 10:00", in: "content/events/2021-03-29-a.md") == "")
  }
}
