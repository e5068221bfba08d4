import Base
import Testing

@Suite struct TextNumbersTests {
  @Test func `each text has a number, in the order in which they come`() {
    var numbers = TextNumbers()
    #expect(["b", "", "b", "a longer one", "", "é"].map { numbers.number(of: $0) } == [0, 1, 0, 2, 1, 3])
    #expect(numbers.texts == ["b", "", "a longer one", "é"])
    #expect(numbers.count == 4)
    #expect(numbers.known("a longer one") == 2)
    #expect(numbers.known("a longer two") == nil)
    #expect(TextNumbers().known("") == nil)
  }

  @Test func `bytes in the midst of others are found as a text is`() {
    var numbers = TextNumbers()
    for text in ["/posts", "/café"] { _ = numbers.number(of: text) }
    let path = "/posts/café/".utf8Span.span
    #expect(numbers.known(path.extracting(0..<6)) == 0)
    #expect(numbers.known(path.extracting(6..<12)) == 1)
    #expect(numbers.known(path.extracting(0..<5)) == nil)
  }

  @Test func `accents written in two ways are one text`() {
    var numbers = TextNumbers()
    #expect(["caf\u{E9}", "cafe\u{301}", "cafe"].map { numbers.number(of: $0) } == [0, 0, 1])
    #expect(numbers.known("cafe\u{301}".utf8Span.span) == 0)
  }

  @Test func `signs beyond ASCII that are one of it are the same text`() {
    var numbers = TextNumbers()
    #expect(
      ["a K", "a \u{212A}", "\u{37E}", ";", "\u{1FEF}\u{E9}", "`e\u{301}"].map { numbers.number(of: $0) } == [
        0, 0, 1, 1, 2, 2,
      ])
    #expect(numbers.known(";".utf8Span.span) == 1)
    #expect(numbers.known("a \u{212A}".utf8Span.span) == 0)
  }

  @Test func `the table grows with what it holds`() {
    var numbers = TextNumbers(minimumCapacity: 1)
    let texts = (0..<1000).map { $0.isMultiple(of: 2) ? "text \($0)" : "ä\($0)" }
    for round in 1...2 { #expect(texts.map { numbers.number(of: $0) } == Array(0..<1000), "in round \(round)") }
    #expect(texts.map { numbers.known($0) } == Array(0..<1000))
  }
}
