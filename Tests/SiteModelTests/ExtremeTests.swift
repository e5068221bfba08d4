import Base
import SiteModel
import TestSupport
import Testing

/// More of everything than any site has: each problem is still told, and in good time.
@Suite(.timeLimit(.minutes(2))) struct ExtremeTests {
  private func list(_ count: Int, _ item: (Int) -> String) -> String {
    "[" + (0..<count).map(item).joined(separator: ", ") + "]"
  }

  @Test func `reports every undeclared tag, and suggests for the first of them`() throws {
    let declared = list(5000) { "t\($0): {title: Title \($0)}" }.dropFirst().dropLast()
    let problems = try Project(
      settings: "tags: {\(declared)}\n",
      entries: ["posts/a.md": entry("A", "date: 2021-01-01", "tags: \(list(5000) { "x\($0 + 1000)" })")]
    ).problems()
    #expect(problems.count == 5000)
    #expect(problems.first?.hasSuffix("help: did you mean \"t1000\"?") == true)
    #expect(problems.last?.contains("help: use one of \"t0\", \"t1\", ") == true)
  }

  @Test func `follows a chain of five thousand parents to its end or its beginning`() throws {
    func chain(_ last: String) -> String {
      "tags: {" + list(5000) { "t\($0): {title: T\($0), parent: t\($0 + 1)}" }.dropFirst().dropLast()
        + ", t5000: {title: T5000\(last)}}\n"
    }
    let entries = ["posts/a.md": entry("A", "date: 2021-01-01")]
    #expect(try Project(settings: chain(""), entries: entries).problems() == [])
    let circle = try Project(settings: chain(", parent: t1"), entries: entries).problems()
    #expect(circle.count == 1)
    #expect(circle.first?.contains(": the parents of tag \"t1\" lead back to it: t1, t2, t3, t4, t5, …, t1 [") == true)
  }

  @Test func `keeps ten thousand tags and authors of one entry, each once`() throws {
    let site = try Project(entries: [
      "posts/a.md": entry(
        "A", "date: 2021-01-01", "tags: \(list(20_000) { "t\($0 % 10_000)" })",
        "authors: \(list(20_000) { "N \($0 % 10_000)" })")
    ]).site()
    #expect(site.tags.count == 10_000)
    #expect(site.people.count == 10_000)
    #expect(try site.entry("posts/a.md").tags.count == 10_000)
    #expect(try site.entry("posts/a.md").authors.count == 10_000)
  }

  @Test func `compares thousands of names of one family, and of organisations with one word in common`() throws {
    func word(_ number: Int) -> String {
      String((0..<8).map { Character(Unicode.Scalar(UInt8(97 + number / [1, 26, 676, 17_576][$0 % 4] % 26))) })
    }
    let site = try Project(entries: [
      "posts/a.md": entry("A", "date: 2021-01-01", "authors: \(list(1_000) { "J\(word($0)) Smith" })"),
      "events/e.md": entry("E", "start: 2021-01-01", "organiser: \(list(1_000) { "University of \(word($0))" })"),
    ]).link().site
    #expect(site.people.count == 1_000)
    #expect(site.organisations.count == 1_000)
  }

  @Test func `reports ten thousand broken links, headings and unknown authors`() throws {
    let body = (0..<10_000).map { "## Heading \($0)\n\n[a](#nothing-\($0)) [b](gone\($0).md)\n\n" }.joined()
    let problems = try Project(entries: [
      "posts/a.md": entry("A", "date: 2021-01-01", "authors: \(list(10_000) { "nobody\($0)" })", body: body)
    ]).link().problems
    #expect(
      Dictionary(grouping: problems, by: \.code.name).mapValues(\.count) == [
        "links/unknown-anchor": 10_000, "links/not-found": 10_000, "people/unknown": 10_000,
      ])
  }

  @Test func `finds titles and dates in an item of a hundred thousand bytes`() throws {
    let lead = String(repeating: "a", count: 100_000)
    let text =
      "## Resources\n\n- \(lead) [\(lead)b](https://a.org)\n- \(String(repeating: "(2006) ", count: 15_000))x: [c](https://c.org)\n"
    let site = try Project(entries: ["events/e.md": entry("E", "start: 2021-01-01", body: text)]).site()
    #expect(site.resources.map(\.title.utf8.count).sorted() == [1, 100_001])
    #expect(Set(site.resources.map { $0.sharings.first?.source ?? "" }) == [lead, "x"])
  }
}
