import Base
import TestSupport
import Testing

@Suite struct SourceTextTests {
  @Test(arguments: [
    ("", [""]), ("a", ["a"]), ("a\n", ["a", ""]), ("a\nb", ["a", "b"]), ("a\r\nb\r\n", ["a", "b", ""]),
    ("a\rb", ["a", "b"]), ("a\r", ["a", ""]), ("\n\n", ["", "", ""]), ("\r\r\n\n", ["", "", "", ""]),
    ("a\n\rb", ["a", "", "b"]), ("é\u{2028}\u{85}b", ["é\u{2028}\u{85}b"]),
  ])
  func `ends lines at LF, CRLF and CR`(text: String, lines: [String]) {
    let source = SourceText(Array(text.utf8))
    #expect((1...source.lineStarts.count).map { source.line($0) } == lines)
    #expect(source.line(0) == nil)
    #expect(source.line(lines.count + 1) == nil)
    #expect(source.byteRange(ofLine: lines.count + 1) == text.utf8.count..<text.utf8.count)
  }

  @Test func `finds line ends wherever they stand`() {
    var random = SeededGenerator(seed: 9)
    for _ in 0..<1000 {
      let pieces = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        ["\n", "\r\n", "a", "line of text", "\t", "\u{0B}\u{0C}\u{0E}", "é", "日本"].randomElement(using: &random) ?? ""
      }
      let bytes = Array(pieces.joined().utf8)
      let starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
      #expect(SourceText(bytes).lineStarts == starts)
    }
  }

  @Test func `counts columns in characters`() {
    let source = SourceText(Array("aé日👍b\r\nx".utf8))
    let positions = [0, 1, 3, 6, 10, 11, 12, 13, 14].map { source.position(ofByte: $0) }
    #expect(
      positions == [(1, 1), (1, 2), (1, 3), (1, 4), (1, 5), (1, 6), (1, 7), (2, 1), (2, 2)].map(SourcePosition.init))
  }

  @Test(arguments: [(-5, 1, 1), (Int.min, 1, 1), (4, 2, 1), (99, 2, 1), (Int.max, 2, 1)])
  func `takes an offset outside the text for its nearer end`(offset: Int, line: Int, column: Int) {
    #expect(SourceText(Array("abc\n".utf8)).position(ofByte: offset) == SourcePosition(line: line, column: column))
  }

  @Test(arguments: [
    (1, 0, 1, 1), (1, 2, 1, 2), (1, 3, 1, 3), (1, 99, 1, 3), (2, 1, 2, 2), (2, Int.max, 2, 2), (2, -1, 2, 1),
    (3, 5, 3, 1),
    (9, 5, 9, 1), (0, 5, 1, 1),
  ])
  func `turns a line and a byte column into a position`(line: Int, byteColumn: Int, toLine: Int, column: Int) {
    let source = SourceText(Array("éb\r\nc\n".utf8))
    #expect(
      source.position(line: line, byteColumn: byteColumn) == SourcePosition(line: toLine, column: column))
  }

  @Test func `shows bytes that are not UTF-8 as replacement characters`() {
    let source = SourceText([0x61, 0xFF, 0x62, 0x0A, 0xC3, 0x0A])
    #expect(source.line(1) == "a\u{FFFD}b")
    #expect(source.line(2) == "\u{FFFD}")
    #expect(source.position(ofByte: 2) == SourcePosition(line: 1, column: 3))
  }
}
