import Base
import SiteModel
import TestSupport
import Testing

@Suite struct TagRelationTests {
  /// `Title <parent [narrower] ~related` of each tag.
  private func shown(_ site: Site) -> [String] {
    site.tags.map { tag in
      let narrower = tag.narrower.map { site[$0].title }.joined(separator: ",")
      let related = tag.related.map { site[$0].title }.joined(separator: ",")
      return "\(tag.title) <\(tag.parent.map { site[$0].title } ?? "–") [\(narrower)] ~\(related)"
    }
  }

  private func tagged(_ tags: String...) -> [String: String] {
    var entries: [String: String] = [:]
    for (number, tags) in tags.enumerated() { entries["p\(number).md"] = entry("P\(number)", "tags: [\(tags)]") }
    return entries
  }

  @Test func `tags whose spelling differs in case, accents, spacing or hyphens are one, declared or not`() throws {
    let spellings = [
      "Co-production", "co production", "Co\u{2010}Production", "CO_PRODUCTION", "\"#co-production\"", "có-production",
      "\"co-produ\u{301}ction\"", "co\u{A0}production", "co – production",
    ]
    var project = Project(entries: [
      "p.md": entry("P", "tags: [\(spellings.joined(separator: ", "))]"), "q.md": entry("Q", "tags: [co-production]"),
    ])
    #expect(
      try project.site().tags.map { "\($0.title) \($0.address.path) \($0.entries.count)" } == [
        "Co-production /tags/co-production/ 2"
      ])
    project.settings = "tags: {together: {title: Working together, synonyms: [Co-production]}}\n"
    #expect(
      try project.site().tags.map { "\($0.title) \($0.address.path) \($0.entries.count)" } == [
        "Working together /tags/together/ 2"
      ])
  }

  @Test func `a tag's page has entries of every kind, newest first`() throws {
    let site = try Project(entries: [
      "posts/a.md": entry("Post", "date: 2021-01-03", "tags: [t]"),
      "events/b.md": entry("Event", "start: 2021-01-04", "tags: [t]"),
      "briefings/c.md": entry("Briefing", "date: 2021-01-02", "tags: [t]"),
      "resources/d.md": entry("List", "date: 2021-01-05", "tags: [t]"), "e.md": entry("Page", "tags: [t]"),
      "people/f.md": entry("Ada Roe", "tags: [t]"), "organisations/g.md": entry("Lab", "tags: [t]"),
    ]).site()
    #expect(
      site.titles(site.tags[0].entries) == ["List", "Event", "Post", "Briefing", "Ada Roe", "Lab", "Page"])
  }

  @Test func `a tag knows its parent and those below it, and above one that entries carry each has a page`() throws {
    let site = try Project(
      settings: "tags: {top: {title: Top}, middle: {title: Middle, parent: top}, unused: {title: U, parent: middle}, "
        + "low: {title: Low, parent: unused}, lower: {title: Lower, parent: unused}, lone: {title: Lone}, never: {title: Never, parent: top}}\n",
      entries: tagged("top", "middle", "low", "lower", "lone")
    ).site()
    #expect(
      shown(site) == [
        "Lone <– [] ~", "Low <U [] ~", "Lower <U [] ~", "Middle <Top [U] ~", "Never <Top [] ~", "Top <– [Middle] ~",
        "U <Middle [Low,Lower] ~",
      ])
    #expect(
      site.addresses.filter { $0.hasPrefix("/tags/") } == [
        "/tags/", "/tags/lone/", "/tags/low/", "/tags/lower/", "/tags/middle/", "/tags/top/", "/tags/unused/",
      ])
    #expect(site.listedTags.map { site[$0].title } == ["Lone", "Low", "Lower", "Middle", "Top", "U"])
  }

  @Test func `related tags are those that most entries carry together with one, not those above and below it`() throws {
    let site = try Project(
      settings: "tags: {a: {title: A}, b: {title: B}, c: {title: C, parent: a}, d: {title: D}, e: {title: E}, "
        + "f: {title: F, parent: c}}\n",
      entries: tagged("a, b, c", "a, d", "d, a", "e, b, a", "e", "f, a")
    ).site()
    #expect(
      shown(site) == ["A <– [C] ~B,D,E", "B <– [] ~A,C,E", "C <A [F] ~B", "D <– [] ~A", "E <– [] ~A,B", "F <C [] ~"])
  }

  @Test func `there are at most eight, and an entry with very many tags says nothing of those behind the first`() throws
  {
    let tags = (10..<90).map { "t\($0)" }
    let site = try Project(entries: tagged(tags.joined(separator: ", "), "t10, t19, t20", "t10, t60, t61")).site()
    #expect(site.tags[0].related.map { site[$0].title } == ["t19", "t20", "t11", "t12", "t13", "t14", "t15", "t16"])
    #expect(site.tags[50].related.map { site[$0].title } == ["t10", "t61"])
    #expect(site.tags[70].related == [])
  }

  @Test(.timeLimit(.minutes(1))) func `ten thousand tags, with chains of parents and on one entry, take no time`()
    throws
  {
    let names = (0..<10_000).map { "t\($0)" }
    let chain = zip(names, names.dropFirst()).map { "\($0): {parent: \($1)}" } + ["t9999: {}"]
    let site = try Project(
      settings: "tags: {\(chain.joined(separator: ", "))}\n",
      entries: tagged(names.joined(separator: ", "), "t0, t9999")
    ).site()
    #expect(site.tags.count == 10_000)
    #expect(site.tags.first.map { site.titles($0.entries) } == ["P0", "P1"])
    let lone = try Project(settings: "tags: {\(chain.joined(separator: ", "))}\n", entries: tagged("t0, t9999")).site()
    #expect(lone.listedTags.count == 10_000)
    #expect(shown(lone).prefix(2) == ["t0 <t1 [] ~", "t1 <t2 [t0] ~"])
  }
}
