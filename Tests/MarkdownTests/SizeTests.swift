import Markdown
import Testing

/// Texts far larger than anyone writes, but within the limits; `LimitTests` holds those beyond.
@Suite struct SizeTests {
  private static let count = 20_000

  private func times(_ text: String) -> String { String(repeating: text, count: Self.count) }

  @Test func `reads a line of a megabyte`() {
    let body = read(times("word word word word word word word word word word "))
    #expect(body.problems == [])
    #expect(body.html.utf8.count == 50 * Self.count + 7)
    #expect(body.facts.wordCount == 10 * Self.count)
  }

  @Test func `reads a heading of a hundred kilobytes`() {
    let body = read("# " + times("word "))
    #expect(body.problems == [])
    #expect(body.facts.headings.map(\.id.utf8.count) == [5 * Self.count - 1])
  }

  @Test func `gives each of thousands of headings with the same text an id of its own`() {
    let ids = read(times("# Same text\n\n")).facts.headings.map(\.id)
    #expect(ids.prefix(3) == ["same-text", "same-text-2", "same-text-3"])
    #expect(ids.last == "same-text-\(Self.count)")
    #expect(Set(ids).count == Self.count)
  }

  @Test(arguments: ["[a](b) ", "[a](b)\n", "- [a](b)\n"]) func `reads thousands of links`(piece: String) {
    let body = read(times(piece))
    #expect(body.problems == [])
    #expect(body.facts.links.count == Self.count)
  }

  @Test func `reads a list of thousands of items`() {
    let body = read(times("- a\n"))
    #expect(body.problems == [])
    #expect(body.html == "<ul>\n" + times("<li>a</li>\n") + "</ul>\n")
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("", "x [^a]: ", ""), ("", "[a](b.md) ", "[^q]"), ("", "[a [^q]](b.md) ", ""),
      ("[^a]: ", "[a](b.md) ", "\n\n[c](d.md) [^a]"),
    ])
  func `finds the places of thousands of links and notes on a line`(before: String, piece: String, after: String) {
    #expect(read(before + times(piece) + after).html.utf8.count > Self.count)
  }
}
