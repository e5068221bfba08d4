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
    #expect(site.listedTags.map { site[$0].title } == ["Research use"])
    #expect(site.listedTags.map { site[$0].description } == ["How"])
    #expect(site.listedTags.map { site.titles(site[$0].entries) } == [["A", "B", "C"]])
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

  @Test func `tags that differ in a sign are not one`() throws {
    let entries = [
      "a.md": entry("A", "tags: [C, R&D, \"#policy\"]"),
      "b.md": entry("B", "tags: [c, \"C#\", \"C++\", r and d, Policy]"),
    ]
    let end = "declare both under `tags` in sitegen.yml, each with a name of its own"
    #expect(
      try Project(entries: entries).problems() == [
        """
        content/b.md:3:11: error: tag "C#" is another than "C", but would have the same address [tags/same-address] \
        help: write its sign in words, or \(end)
        """,
        """
        content/b.md:3:17: error: tag "C++" is another than "C", but would have the same address [tags/same-address] \
        help: write its sign in words, or \(end)
        """,
      ])
    let site = try Project(
      settings: "tags: {c: {title: C}, cpp: {title: C++}, c-sharp: {title: \"C#\", synonyms: [C sharp]}}\n",
      entries: ["a.md": entry("A", "tags: [C++, c, \"C#\"]"), "b.md": entry("B", "tags: [c-sharp]")]
    ).site()
    #expect(
      site.tags.map { "\($0.title) \($0.address.path) \(site.titles($0.entries))" } == [
        "C /tags/c/ [\"A\"]", "C# /tags/c-sharp/ [\"A\", \"B\"]", "C++ /tags/cpp/ [\"A\"]",
      ])
  }

  @Test(arguments: [
    ("en-GB", "Research & development", "Research and Development", "research-and-development"),
    ("fr", "Recherche & développement", "Recherche et développement", "recherche-et-developpement"),
    ("de-AT", "Forschung&Entwicklung", "Forschung und Entwicklung", "forschung-und-entwicklung"),
    ("cy", "Ymchwil & Datblygu", "Ymchwil a Datblygu", "ymchwil-a-datblygu"),
    ("cy", "Ymchwil & Arloesi", "Ymchwil ac Arloesi", "ymchwil-ac-arloesi"),
    // Whose word is not known.
    ("es", "I & D", "I D", "i-d"),
  ])
  func `an ampersand is the word for and of the site's language`(
    language: String, sign: String, word: String, slug: String
  ) throws {
    let site = try Project(
      settings: "language: \(language)\n",
      entries: ["a.md": entry("A", "tags: [\"\(sign)\"]"), "b.md": entry("B", "tags: [\(word)]")]
    ).site()
    #expect(site.tags.map { "\($0.title) \($0.address.path)" } == ["\(sign) /tags/\(slug)/"])
    #expect(site.tags.map(\.entries.count) == [2])
  }

  @Test func `a tag with a double letter is not near to itself`() throws {
    #expect(try Project(entries: ["a.md": entry("A", "tags: [committee, Mississippi]")]).problems() == [])
  }

  @Test func `short tags that differ by a letter are two, in scripts of several bytes a letter too`() throws {
    let entries = ["a.md": entry("A", "tags: [人权, мир, πόλη]"), "b.md": entry("B", "tags: [人口, мор, πύλη]")]
    #expect(try Project(entries: entries).problems() == [])
    let long = ["a.md": entry("A", "tags: [торговля]"), "b.md": entry("B", "tags: [торговлю]")]
    #expect(
      try Project(entries: long).problems() == [
        """
        content/b.md:3:8: advice: tag "торговлю" is nearly "торговля" in "content/a.md" (line 3) [tags/nearly] help: \
        write one name for both, or, if they are two, set the rule `tags/nearly` to off in sitegen.yml
        """
      ])
  }

  @Test func `a declared tag is not meant by one that differs in a sign`() throws {
    #expect(
      try Project(settings: "tags: {c: {title: C}}\n", entries: ["a.md": entry("A", "tags: [\"C#\"]")]).problems() == [
        "content/a.md:3:8: error: unknown tag \"C#\" [tags/unknown] help: did you mean \"c\"?"
      ])
  }

  @Test func `a spelling that two declared tags claim is an error where the later one does`() throws {
    let settings = """
      tags:
        a: {title: Alpha, synonyms: [bee, B]}
        bee: {title: Bee}
        d: {title: Delta, synonyms: [x, ALPHA, alpha]}
        e: {title: alpha}
        a_b: {title: One}
        a-b: {title: Two}

      """
    func problem(_ place: String, _ spelling: String, _ one: String, _ other: String) -> String {
      "sitegen.yml:\(place): error: \"\(spelling)\" means the tag \"\(one)\" and the tag \"\(other)\" [tags/claimed-twice] "
        + "help: let it mean one: take it out of one of the two, or make one tag of both"
    }
    #expect(
      try Project(settings: settings, entries: [:]).problems() == [
        problem("4:32", "bee", "bee", "a"), problem("6:35", "ALPHA", "a", "d"), problem("7:3", "alpha", "a", "e"),
        problem("9:3", "a-b", "a_b", "a-b"),
      ])
  }

  @Test func `tags that differ by a letter, a hyphen or spaces are an advice, unless they are declared`() throws {
    let entries = [
      "a.md": entry("A", "tags: [Co-production, COVID-19, e-mail, Report 2020, NGO]"),
      "b.md": entry("B", "tags: [coproduction, covid19, email, Report 2021, NAO, Coproductions]"),
    ]
    func advice(_ column: Int, _ one: String, _ other: String) -> String {
      "content/b.md:3:\(column): advice: tag \"\(one)\" is nearly \"\(other)\" in \"content/a.md\" (line 3) [tags/nearly] "
        + "help: write one name for both, or, if they are two, set the rule `tags/nearly` to off in sitegen.yml"
    }
    #expect(
      try Project(entries: entries).problems() == [
        advice(8, "coproduction", "Co-production"), advice(22, "covid19", "COVID-19"), advice(31, "email", "e-mail"),
        """
        content/b.md:3:56: advice: tag "Coproductions" is nearly "coproduction" in "content/b.md" (line 3) [tags/nearly] \
        help: write one name for both, or, if they are two, set the rule `tags/nearly` to off in sitegen.yml
        """,
      ])
    #expect(
      try Project(
        settings: "tags: {co-production: {title: One}, coproductions: {title: Two}}\n",
        entries: ["a.md": entry("A", "tags: [Co-production, coproductions]")]
      ).problems() == [])
  }

  @Test func `a parent must be a declared tag, and a circle of parents is told of once`() throws {
    let problems = try Project(
      settings: """
        tags:
          a: {title: A, parent: b}
          b: {title: B, parent: a}
          c: {title: C, parent: nowhere}
          d: {title: D, parent: d}
          z: {title: Z, parent: a}

        """, entries: [:]
    ).problems()
    #expect(
      problems == [
        """
        sitegen.yml:4:25: error: the parents of tag "a" lead back to it: a, b, a [tags/circle] help: take one of these \
        parents out
        """,
        """
        sitegen.yml:6:25: error: parent "nowhere" of tag "c" is not a declared tag [tags/unknown-parent] help: declare \
        "nowhere" under `tags`, or take the parent out
        """,
        """
        sitegen.yml:7:25: error: the parents of tag "d" lead back to it: d, d [tags/circle] help: take one of these parents out
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
