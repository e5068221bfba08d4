import Base
import Content
import Testing

/// Front matter and settings larger or stranger than anyone writes: a clear message or a right value, in good time.
@Suite struct ExtremeTests {
  private func lines(_ count: Int, _ line: (Int) -> String) -> String {
    (0..<count).map(line).joined(separator: "\n")
  }

  @Test func `reports ten thousand unknown keys, each with a suggestion or the keys there are`() {
    let found = readEntry("---\ntitle: T\n\(lines(10_000) { "sumary\($0): a" })\nsumary: b\n---\n").diagnostics
    #expect(found.count == 10_001)
    #expect(found.allSatisfy { $0.code.name == "front-matter/unknown-key" })
    #expect(found.last?.position == SourcePosition(line: 10_003, column: 1))
    #expect(found.last?.help == "did you mean \"summary\"?")
    #expect(found.prefix(10).allSatisfy { $0.help == "did you mean \"summary\"?" })
  }

  @Test func `reads ten thousand free keys, tags, authors and aliases`() {
    let entry = readEntry(
      """
      ---
      title: T
      tags: [\((0..<10_000).map { "t\($0)" }.joined(separator: ", "))]
      authors: [\((0..<10_000).map { "N \($0)" }.joined(separator: ", "))]
      aliases: [\((0..<10_000).map { "/o/\($0)/" }.joined(separator: ", "))]
      extra:
      \(lines(10_000) { "  k\($0): v" })
      ---
      """)
    #expect(entry.diagnostics == [])
    let front = entry.document?.frontMatter
    #expect(
      [front?.tags.count, front?.authors.count, front?.aliases.count, front?.extra.count] == [
        10_000, 10_000, 10_000, 10_000,
      ])
  }

  @Test func `reads ten thousand fields that a collection declares`() {
    let settings = testSettings(
      "collections:\n  pages:\n    kind: page\n    title: P\n    fields:\n\(lines(10_000) { "      f\($0): text" })\n")
    let entry = readEntry(
      "---\ntitle: T\n\(lines(10_000) { "f\($0): v" })\n---\n", path: "content/pages/a.md", settings: settings)
    #expect(entry.diagnostics == [])
    #expect(entry.document?.frontMatter.fields.count == 10_000)
  }

  @Test func `reads a text of ten megabytes`() {
    let word = String(repeating: "word ", count: 2_000_000)
    for (written, read) in [
      (word, word.dropLast()), ("\"\(word)\"", word[...]), ("'\(word)'", word[...]), ("|-\n  \(word)", word[...]),
    ] {
      let entry = readEntry("---\ntitle: T\nsummary: \(written)\n---\n")
      #expect(entry.diagnostics == [])
      #expect(entry.document?.frontMatter.summary?.utf8.count == read.utf8.count)
    }
  }

  @Test func `refuses a slug of a megabyte that is none`() {
    let slug = String(repeating: "a b", count: 300_000)
    let found = readEntry("---\ntitle: T\nslug: \(slug)\n---\n").diagnostics
    #expect(found.map(\.code.name) == ["front-matter/invalid-value"])
  }

  @Test(arguments: [
    ("a: \"" + String(repeating: "x ", count: 500_000), "4:4"),
    ("a: '" + String(repeating: "x\n", count: 500_000), "4:4"),
  ])
  func `says where a quotation begins that a million bytes do not end`(line: String, place: String) {
    let found = readEntry("---\ntitle: T\nsummary: S\n\(line)\n---\n").diagnostics
    #expect(
      found.map { "\($0.position.map { "\($0.line):\($0.column)" } ?? "") \($0.message)" } == [
        "\(place) the quotation mark that begins here has no second one"
      ])
  }

  @Test(arguments: [("extra: ", "["), ("extra: ", "{a: "), ("extra:\n  ", "- "), ("", "? ")])
  func `refuses a hundred thousand levels of lists and maps before a parser sees them`(start: String, level: String) {
    let levels = String(repeating: level, count: 100_000)
    let found = readEntry("---\ntitle: T\n\(start)\(levels)a\n---\n").diagnostics
    #expect(found.map(\.code.name) == ["front-matter/too-deep"])
  }

  @Test func `refuses a thousand levels of indentation`() {
    let found = readEntry(
      "---\ntitle: T\nextra:\n\(lines(1000) { String(repeating: " ", count: $0 + 1) + "a:" }) b\n---\n"
    ).diagnostics
    #expect(found.map(\.code.name) == ["front-matter/too-deep"])
  }

  @Test func `reads a million hyphens`() {
    #expect(
      problems(String(repeating: "-", count: 1_000_000)).hasPrefix("3:1+1000000 error front-matter/syntax: "))
    let items = readEntry("---\ntitle: T\ntags:\n\(String(repeating: "- \n", count: 20_000))---\n").diagnostics
    #expect(items.count == 20_000)
    #expect(items.allSatisfy { $0.code.name == "front-matter/empty-value" })
  }

  @Test func `says that front matter has no end in a file of 20 megabytes`() {
    let found = readEntry("---\ntitle: T\n" + String(repeating: "text text\n", count: 2_000_000)).diagnostics
    #expect(found.map { "\($0.code.name) \($0.position?.line ?? 0)" } == ["front-matter/unclosed 1"])
  }

  @Test(arguments: [
    "0000-01-01", "10000-01-01", "-1-01-01", "2024-02-30", "2023-02-29", "2024-01-01 10:00+99:99",
    "2024-01-01 10:00:60", "2024-01-01 24:00", "2024-13-01", "99999999999999999999-01-01",
  ])
  func `refuses a date at the edge of what there is`(date: String) {
    let found = readEntry("---\ntitle: T\ndate: \"\(date)\"\n---\n").diagnostics
    #expect(found.map(\.position) == [SourcePosition(line: 3, column: 7)])
    #expect(found.map(\.severity) == [.error])
  }

  @Test(arguments: ["0001-01-01", "9999-12-31", "2024-02-29 23:59:59+14:00"])
  func `takes the first and the last date there is`(date: String) {
    #expect(readEntry("---\ntitle: T\ndate: \(date)\n---\n").diagnostics == [])
  }

  @Test func `reads settings of ten thousand tags, rules and collections`() {
    let (settings, diagnostics) = readSettings(
      """
      title: T
      url: https://example.org
      tags:
      \(lines(10_000) { "  t\($0): {title: T\($0), parent: t\($0 + 1)}" })
        t10000: {title: E}
      collections:
      \(lines(10_000) { "  c\($0): {kind: post, title: C\($0)}" })
      rules:
      \(lines(10_000) { "  a/r\($0): off" })
      """)
    #expect(diagnostics == [])
    #expect(settings?.tags.count == 10_001)
    #expect((settings?.collections.count ?? 0) >= 10_000)
  }

  @Test func `keeps bidirectional and zero-width characters of a title`() {
    let title = "A \u{202E}b\u{200B}c\u{200D} d"
    #expect(readEntry("---\ntitle: \"\(title)\"\n---\n").document?.frontMatter.title == title)
  }
}
