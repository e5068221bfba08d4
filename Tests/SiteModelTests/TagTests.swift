import Base
import SiteModel
import TestSupport
import Testing

@Suite struct TagTests {
  @Test func `without declared tags every text is one, spellings of one slug together`() throws {
    let site = try Project(entries: [
      "posts/a.md": entry("A", "date: 2021-01-01", "tags: [Modern Slavery, Zebra]"),
      "posts/b.md": entry("B", "date: 2021-01-02", "tags: [modern slavery]"),
    ]).site()
    #expect(site.tags.map(\.title) == ["Modern Slavery", "Zebra"])
    #expect(site.tags.map(\.address.path) == ["/tags/modern-slavery/", "/tags/zebra/"])
    #expect(site.tags.map { site.titles($0.entries) } == [["B", "A"], ["A"]])
  }

  @Test func `declared tags are found by slug, title or synonym`() throws {
    let site = try Project(
      settings:
        "tags: {research: {title: Research use, description: How, synonyms: [evidence use]}, unused: {title: U}}\n",
      entries: [
        "posts/a.md": entry("A", "date: 2021-01-03", "tags: [research]"),
        "posts/b.md": entry("B", "date: 2021-01-02", "tags: [Research use]"),
        "posts/c.md": entry("C", "date: 2021-01-01", "tags: [Evidence use]"),
      ]
    ).site()
    #expect(site.tags.map(\.title) == ["Research use"])
    #expect(site.tags.map(\.description) == ["How"])
    #expect(site.tags.map { site.titles($0.entries) } == [["A", "B", "C"]])
  }

  @Test func `an undeclared tag is an error that suggests the nearest`() throws {
    let problems = try Project(
      settings: "tags: {research: {title: Research}, policy: {title: Policy}}\n",
      entries: ["posts/a.md": entry("A", "date: 2021-01-01", "tags: [reserach, gardening]")]
    ).problems()
    #expect(
      problems == [
        """
        content/posts/a.md:4:8: error: unknown tag "reserach" [tags/unknown] help: did you mean "research"?
        """,
        """
        content/posts/a.md:4:18: error: unknown tag "gardening" [tags/unknown] help: use one of "research", "policy", or \
        declare it in sitegen.yml
        """,
      ])
  }

  @Test func `a tag needs a letter or digit`() throws {
    #expect(
      try Project(entries: ["posts/a.md": entry("A", "date: 2021-01-01", "tags: [\"!!!\"]")]).problems() == [
        """
        content/posts/a.md:4:8: error: tag "!!!" has no letter or digit [tags/empty] help: write the subject in words
        """
      ])
  }

  @Test func `a parent must be a declared tag that is not below its child`() throws {
    let problems = try Project(
      settings: """
        tags:
          a: {title: A, parent: b}
          b: {title: B, parent: a}
          c: {title: C, parent: nowhere}

        """, entries: [:]
    ).problems()
    #expect(
      problems == [
        "sitegen.yml:4:25: error: tag \"a\" is above its own parent \"b\" [tags/unknown-parent] help: take one of the parents out",
        "sitegen.yml:5:25: error: tag \"b\" is above its own parent \"a\" [tags/unknown-parent] help: take one of the parents out",
        """
        sitegen.yml:6:25: error: parent "nowhere" of tag "c" is not a declared tag [tags/unknown-parent] help: declare \
        "nowhere" under `tags`, or take the parent out
        """,
      ])
  }

  @Test func `a tag's entries go over several pages`() throws {
    let entries = (1...41).map { ("posts/\($0).md", entry("P\($0)", "date: 2021-01-01", "tags: [t]")) }
    let site = try Project(entries: Dictionary(uniqueKeysWithValues: entries)).site()
    #expect(
      site.addresses.filter { $0.hasPrefix("/tags/") } == [
        "/tags/", "/tags/t/", "/tags/t/page/2/", "/tags/t/page/3/",
      ])
  }
}
