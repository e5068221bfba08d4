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

  @Test func `tells of a text as a whole what those tell who look for a fault's place`() {
    var random = SeededGenerator(seed: 10)
    for _ in 0..<3000 {
      let pieces: [[UInt8]] = (0..<Int.random(in: 0...30, using: &random)).map { _ in
        let plain = Int.random(in: 0..<3, using: &random) > 0
        return plain
          ? Array("some plain text\n".utf8.prefix(Int.random(in: 0...16, using: &random)))
          : [
            [0xC3, 0xA9], [0xC2, 0xA3], [0xE2, 0x80, 0x94], [0xF0, 0x9F, 0x98, 0x80], [0x09], [0x0D], [0x0D, 0x0A],
            [0xEF, 0xBB, 0xBF], [0x20], [0x41],
          ].randomElement(using: &random) ?? []
      }
      var bytes = Array(pieces.joined())
      // Every other text has one fault, or what may be one.
      let fault = [
        [0x00], [0x07], [0x7F], [0x80], [0xC2, 0x85], [0xC2], [0xE2, 0x80], [0xEF, 0xBF, 0xBF], [0xED, 0xA0, 0x80],
        [0xF0, 0x9F, 0xBF, 0xBE], [0xF0, 0x9F], [0xFF], [0xC0, 0x80], [0xF5, 0x80, 0x80, 0x80],
      ].randomElement(using: &random)
      if let fault, Bool.random(using: &random) {
        bytes.insert(contentsOf: fault.map { UInt8($0) }, at: Int.random(in: 0...bytes.count, using: &random))
      }
      let source = SourceText(bytes)
      #expect(source.isUTF8 == (UTF8Validity.firstInvalidByte(in: bytes) == nil))
      #expect(source.holdsForbidden == (ForbiddenCharacter.first(in: bytes, bytes.indices) != nil))
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
