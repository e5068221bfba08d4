import Base
import Starting
import Testing

@Suite struct StarterSiteTests {
  private func site(_ title: String = "T", _ day: Int = 20_000) throws -> StarterSite {
    StarterSite(title: title, url: try #require(SiteURL("https://example.org/")), today: CivilDate(dayNumber: day))
  }

  private func text(_ path: String, of site: StarterSite) throws -> String {
    String(decoding: try #require(site.files.first { $0.path == path }).bytes, as: UTF8.self)
  }

  @Test func `has entries of the usual kinds, named for their day`() throws {
    #expect(
      try site().files.map(\.path) == [
        ".gitignore", "README.md", "content/about.md", "content/briefings/2024-10-04-the-question.md",
        "content/events/2024-09-26-first-meeting.md", "content/events/2024-10-31-second-meeting.md", "content/index.md",
        "content/people/sokoro.md", "content/posts/2024-10-04-we-have-begun.md", "content/resources/where-to-begin.md",
        "sitegen.yml",
      ])
  }

  @Test func `the first meeting has been and the second is to come, both on a Thursday, whatever the day`() throws {
    for day in 20_000..<20_020 {
      let today = CivilDate(dayNumber: day)
      let dates = try site("T", day).files.filter { $0.path.hasPrefix("content/events/") }.map { file in
        try DateParsing.parse(String(RelativePath.name(of: file.path).prefix(10))).date
      }
      try #require(dates.count == 2)
      #expect(dates.map(\.weekday) == [4, 4])
      #expect((8...14).contains(day - dates[0].dayNumber), "\(today.iso8601)")
      #expect((22...28).contains(dates[1].dayNumber - day), "\(today.iso8601)")
    }
  }

  @Test(arguments: [
    ("My site", "title: My site\n"), ("Site", "title: \"Site\"\n"), ("no", "title: \"no\"\n"),
    ("2027", "title: \"2027\"\n"), ("Say: \"yes\" # 1", "title: \"Say: \\\"yes\\\" # 1\"\n"),
    ("Forêt & mer", "title: \"Forêt & mer\"\n"), ("Forêt et mer", "title: Forêt et mer\n"),
    ("Two words ", "title: \"Two words \"\n"),
  ])
  func `a title is a text, whatever YAML would make of it`(title: String, line: String) throws {
    #expect(try text("sitegen.yml", of: site(title)).contains("\n" + line))
  }

  @Test(arguments: [
    ("my-site", "My site"), ("BuddyingScheme", "BuddyingScheme"), ("_a__b-", "A b"), ("évaluation", "Évaluation"),
    ("", "My site"), ("--", "My site"), ("\u{1B}[1m\n", "[1m"), ("ß", "SS"),
  ])
  func `a folder's name becomes a title`(name: String, title: String) {
    #expect(StarterSite.title(forFolder: name) == title)
  }
}
