import Base
import Markdown
import TestSupport
import Testing

/// Openers are found 64 bytes at once, and asked for where the last answer was; here both are held against the plain way.
@Suite struct OpenersTests {
  private static let pieces = [
    "a", "word ", " ", "\n", "[", "<", "<!--", "\\", "&", "&#1;", "\"", "'", "-", "--", ".", "..", "...", "w", "ww",
    "=", "==",
    "~", "{", "@", "]", "}", "#", "\u{7F}", "é", "“", "😀", ":",
  ]

  @Test func `finds in any range what is found byte by byte`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<400 {
      let count = Int.random(in: 0...80, using: &generator)
      // Half of the texts without `:` and `<`, of which it depends on what follows whether they begin anything.
      let pieces =
        Bool.random(using: &generator) ? Self.pieces : Self.pieces.filter { !$0.contains { ":<".contains($0) } }
      let bytes = (0..<count).flatMap { _ in pieces.randomElement(using: &generator).map { Array($0.utf8) } ?? [] }
      let start = Int.random(in: 0...bytes.count, using: &generator)
      var openers = Openers(bytes, from: start)
      for _ in 0..<20 {
        let lower = Int.random(in: start...bytes.count, using: &generator)
        let range = lower..<min(bytes.count, lower + Int.random(in: 0...20, using: &generator))
        func repeats(_ index: Int, _ times: Int) -> Bool {
          index + times <= bytes.count && bytes[index..<(index + times)].allSatisfy { $0 == bytes[index] }
        }
        func any(_ wanted: String, times: Int = 1) -> Bool {
          range.contains { wanted.utf8.contains(bytes[$0]) && repeats($0, times) }
        }
        #expect(openers.tagsOccur(in: range) == any("[<"))
        #expect(openers.escapesOccur(in: range) == any("\\&"))
        #expect(openers.punctuationOccurs(in: range) == (any("\"'") || any("-", times: 2) || any(".", times: 3)))
        if !bytes.contains(UInt8(ascii: ":")), !bytes.contains(UInt8(ascii: "<")) {
          #expect(openers.occur(in: range) == (any("~{@") || any("w=", times: 2)))
        }
      }
    }
  }

  @Test func `finds the same wherever a text stands in a block of 64 bytes`() throws {
    let text = "[^a] x:b[c] <!-- d --> http://e ]( ^ ~~a~~ {b} c@d www. ==e== |:-|\n: f\n::: g\n*[h]: i\n"
    var alone = Openers(Array(text.utf8), from: 0)
    let length = text.utf8.count
    let expected = (0..<length).map { alone.occur(in: $0..<($0 + 1)) }
    for opener in ["~~a", "{", "@", "ww", "=="] {
      let place = try #require(text.firstRange(of: opener)).lowerBound.utf16Offset(in: text)
      #expect(expected[place])
    }
    let lines = Openers.LineOpener.allCases.map { alone.places(of: $0) }
    #expect(lines.allSatisfy { !$0.isEmpty })
    for shift in 1...130 {
      let bytes = Array((String(repeating: "\n", count: shift) + text + String(repeating: "x", count: 64)).utf8)
      var shifted = Openers(bytes, from: shift)
      #expect((0..<length).map { shifted.occur(in: ($0 + shift)..<($0 + shift + 1)) } == expected)
      #expect(Openers.LineOpener.allCases.map { shifted.places(of: $0).map { $0 - shift } } == lines)
    }
  }

  @Test func `knows places whatever the order of the ranges that are asked for`() {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<100 {
      let all = (0..<Int.random(in: 0...60, using: &generator)).map { _ in Int.random(in: 0...300, using: &generator) }
        .sorted()
      var places = AscendingPlaces()
      for place in all { places.append(place) }
      var next = 0
      for _ in 0..<60 {
        // Mostly forward, as blocks ask.
        next = Int.random(in: 0...3, using: &generator) == 0 ? Int.random(in: 0...300, using: &generator) : next + 5
        let range = next..<(next + Int.random(in: 0...30, using: &generator))
        #expect(places.occur(in: range) == all.contains(where: range.contains))
      }
    }
  }
}
