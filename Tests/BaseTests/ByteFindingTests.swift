import Base
import TestSupport
import Testing

@Suite struct ByteFindingTests {
  @Test func `finds the first byte from a place on, wherever it stands among eight`() {
    for count in 0...20 {
      for place in 0..<count {
        var bytes = [UInt8](repeating: 0x3D, count: count)
        // One more and one less than what is looked for, which a comparison of eight at once could take for it.
        if place > 0 { bytes[place - 1] = 0x3B }
        bytes[place] = 0x3C
        if place + 2 < count { bytes[place + 2] = 0x3C }
        #expect(bytes.index(of: 0x3C, from: 0) == place)
        #expect(bytes.index(of: 0x3C, from: place) == place)
        #expect(bytes.index(of: 0x3C, from: place + 1) == min(place + 2, count))
      }
      #expect([UInt8](repeating: 0xFF, count: count).index(of: 0x7F, from: 0) == count)
      #expect([UInt8](repeating: 0, count: count).index(of: 0x80, from: count + 3) == count)
    }
  }

  @Test func `finds the first of two values in a range and nowhere else`() {
    for count in 0...40 {
      for start in 0...count {
        for end in start...count {
          var bytes = [UInt8](repeating: 0x3F, count: count)
          // Neither what stands before the range nor what stands behind it is found.
          if start > 0 { bytes[start - 1] = 0x23 }
          if end < count { bytes[end] = 0x40 }
          #expect(bytes.span.index(of: 0x23, or: 0x40, in: start..<end) == end)
          guard end - start > 1 else { continue }
          bytes[end - 1] = 0x40
          #expect(bytes.span.index(of: 0x23, or: 0x40, in: start..<end) == end - 1)
          bytes[start] = 0x23
          #expect(bytes.span.index(of: 0x23, or: 0x40, in: start..<end) == start)
        }
      }
    }
  }

  @Test func `sees in any range what is seen byte by byte`() {
    var generator = SeededGenerator(seed: 4)
    let pieces = [
      "a", "b c", "é", "“", "😀", "\n", "\r", "\t", "\"", "'", "-", ".", "\u{7F}", "\u{1}", "words without end", "(",
      ")", "*", "\\", "[]",
    ]
    for _ in 0..<400 {
      let text = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }
      let bytes = Array(text.joined().utf8)
      let start = Int.random(in: 0...bytes.count, using: &generator)
      let range = start..<Int.random(in: start...bytes.count, using: &generator)
      #expect(bytes.span.characters(in: range) == bytes[range].count { $0 & 0xC0 != 0x80 })
      #expect(
        bytes.span.firstQuote(in: range) == bytes[range].firstIndex { "\"'-.".utf8.contains($0) } ?? range.upperBound)
      #expect(
        bytes.span.endOfAddress(in: range)
          == bytes[range].firstIndex { $0 <= UInt8(ascii: ")") || $0 == UInt8(ascii: "\\") } ?? range.upperBound)
      #expect(
        bytes.endOfPrintable(in: range)
          == bytes[range].firstIndex { ($0 < 0x20 || $0 > 0x7E) && $0 != 0x0A } ?? range.upperBound)
    }
  }
}
