internal import Base

/// The text of one node, with the place of each of its bytes.
struct InlineText {
  let node: CommonMarkNode
  let bytes: [UInt8]
  /// Where each byte stands in what libcmark read; the complement of that for a byte that stands there otherwise than it
  /// reads, as an escape or a character reference, and so means itself.
  let places: [Int]
  /// Whether it is the first thing of its line.
  let beginsLine: Bool
  /// What libcmark read.
  let source: [UInt8]
  /// Where in that the block ends.
  let end: Int

  /// A byte that is no escape and no reference; nil for others, and outside the text.
  func plainByte(at index: Int) -> UInt8? {
    bytes.indices.contains(index) && places[index] >= 0 ? bytes[index] : nil
  }

  /// The index of the plain byte at a place of what libcmark read; nil where that is not in the text.
  func index(of place: Int) -> Int? {
    let index = places.partitioningIndex { max($0, ~$0) >= place }
    return index < places.count && places[index] == place ? index : nil
  }

  /// Where a range of the bytes stands in what libcmark read.
  func place(of range: Range<Int>) -> Range<Int> {
    let (first, last) = (places[range.lowerBound], places[range.upperBound - 1])
    let start = first >= 0 ? first : ~first
    return start..<max(start + 1, (last >= 0 ? last : ~last) + 1)
  }

  /// The character before a plain byte in the source; a line feed at the beginning of a line.
  func scalarBefore(_ index: Int) -> Unicode.Scalar {
    if index == 0, beginsLine { return "\n" }
    return places[index] > 0 ? PlainText.scalar(in: source, before: places[index]) : "\n"
  }

  /// The character behind a plain byte in the source; a line feed at the end of the block.
  func scalarAfter(_ index: Int) -> Unicode.Scalar {
    let next = places[index] + 1
    return next < end ? PlainText.scalar(in: source, at: next).0 : "\n"
  }
}
