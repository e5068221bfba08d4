internal import Base
internal import CBlocks

/// Where in a text something of our dialect may begin.
///
/// Each construct is looked for by its rarest byte. Where none occurs, which is so in most of what people write, the
/// search is all that it costs; and a paragraph without an opener is not looked at twice.
struct Openers {
  /// What begins at the start of a line and changes how lines are read.
  enum LineOpener {
    /// `[^` of a footnote's definition.
    case note
    /// `|`, or `:` beside `-`, as in the second line of a table.
    case tableRule
    /// `: ` of a definition.
    case definition
    /// `::`, the first of its run.
    case component
    /// `*[` of what an abbreviation stands for.
    case abbreviation
    /// `<!--`.
    case comment
  }

  struct Line {
    let opener: LineOpener
    let place: Int
  }

  /// In the order of their kinds, each kind ascending.
  private(set) var lines: [Line] = []
  /// Places within text, ascending.
  private var inlines: [Int] = []

  init(_ bytes: [UInt8], from start: Int) {
    inlines.reserveCapacity(8)
    Self.find(UInt8(ascii: "|"), in: bytes, from: start) { lines.append(Line(opener: .tableRule, place: $0)) }
    Self.find(UInt8(ascii: "^"), in: bytes, from: start) { place in
      guard place > start, bytes[place - 1] == UInt8(ascii: "[") else { return }
      lines.append(Line(opener: .note, place: place - 1))
      inlines.append(place - 1)
    }
    Self.find(UInt8(ascii: "~"), in: bytes, from: start) { inlines.append($0) }
    Self.find(UInt8(ascii: "{"), in: bytes, from: start) { inlines.append($0) }
    Self.find(UInt8(ascii: "@"), in: bytes, from: start) { inlines.append($0) }
    Self.find(UInt8(ascii: ":"), in: bytes, from: start) { place in
      let following = place + 1 < bytes.count ? bytes[place + 1] : 0
      if following == UInt8(ascii: "/") {
        if !Self.isDestination(place, in: bytes, from: start) { inlines.append(place) }
      } else if following == UInt8(ascii: ":") {
        if place == start || bytes[place - 1] != UInt8(ascii: ":") {
          lines.append(Line(opener: .component, place: place))
        }
      } else if following.isASCIILetter {
        if InlineScan.mayBeginComponent(bytes, at: place) { inlines.append(place) }
      } else if following == UInt8(ascii: "-") || place > start && bytes[place - 1] == UInt8(ascii: "-") {
        lines.append(Line(opener: .tableRule, place: place))
      } else if following == 0x20 || following == 0x09, Self.mayBeginLine(place, in: bytes, from: start) {
        lines.append(Line(opener: .definition, place: place))
      }
    }
    Self.find(UInt8(ascii: "<"), in: bytes, from: start) { place in
      guard place + 3 < bytes.count, bytes[place + 1] == UInt8(ascii: "!"), bytes[place + 2] == UInt8(ascii: "-"),
        bytes[place + 3] == UInt8(ascii: "-")
      else { return }
      lines.append(Line(opener: .comment, place: place))
      inlines.append(place)
    }
    Self.findDoubled("w", or: "=", in: bytes, from: start) { inlines.append($0) }
    Self.find(UInt8(ascii: "["), in: bytes, from: start) { place in
      if place > start, bytes[place - 1] == UInt8(ascii: "*") {
        lines.append(Line(opener: .abbreviation, place: place - 1))
      }
    }
    // A few ascending runs, which cost no more to sort than to join.
    if inlines.count > 1 { inlines.sort() }
  }

  /// Where lines of a kind may begin; ascending, but for rules of tables.
  func places(of opener: LineOpener) -> [Int] { lines.compactMap { $0.opener == opener ? $0.place : nil } }

  /// Where comments begin.
  var comments: [Int] { lines.isEmpty ? [] : places(of: .comment) }

  /// Whether anything may begin in a range.
  func occur(in range: Range<Int>) -> Bool { Self.anyOccur(of: inlines, in: range) }

  /// Whether any of ascending places lies in a range.
  static func anyOccur(of places: [Int], in range: Range<Int>) -> Bool {
    let first = places.partitioningIndex { $0 >= range.lowerBound }
    return first < places.count && places[first] < range.upperBound
  }

  /// Whether the scheme before a colon stands behind `](` or `<`, as in most links.
  ///
  /// Where that is no link after all, the address in it is no link either.
  static func isDestination(_ colon: Int, in bytes: [UInt8], from start: Int) -> Bool {
    var index = colon
    while index > start, colon - index < 6, bytes[index - 1].isASCIILetter { index -= 1 }
    guard index > start, bytes[index - 1] != UInt8(ascii: "<") else { return index > start }
    return index - start >= 2 && bytes[index - 1] == UInt8(ascii: "(") && bytes[index - 2] == UInt8(ascii: "]")
  }

  /// Whether a line's start, white space or a quotation's sign stands before a place.
  private static func mayBeginLine(_ place: Int, in bytes: [UInt8], from start: Int) -> Bool {
    place == start || PlainText.isSpace(bytes[place - 1]) || bytes[place - 1] == UInt8(ascii: ">")
  }

  static func find(_ byte: UInt8, in bytes: [UInt8], from start: Int, _ note: (Int) -> Void) {
    var index = start
    while let found = ByteSearch.first(byte, in: bytes, index..<bytes.count) {
      note(found)
      index = found + 1
    }
  }

  /// Finds where a byte stands twice, which is one of two: `ww` is rare where `w` is not.
  static func findDoubled(
    _ one: Unicode.Scalar, or other: Unicode.Scalar, in bytes: [UInt8], from start: Int, _ note: (Int) -> Void
  ) {
    let (one, other) = (UInt8(ascii: one), UInt8(ascii: other))
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let first = buffer.baseAddress else { return }
      var index = start
      // Safe: 65 bytes are read where there are 65.
      while index + 64 < buffer.count {
        var pairs = unsafe cblocks_doubled(first + index, one, other)
        while pairs != 0 {
          note(index + pairs.trailingZeroBitCount)
          pairs &= pairs &- 1
        }
        index += 64
      }
      while index + 1 < buffer.count {
        let byte = unsafe buffer[index]
        if unsafe byte == buffer[index + 1], byte == one || byte == other { note(index) }
        index += 1
      }
    }
  }
}
