internal import Base

/// Refuses lists and quotations that lie in one another deeper than anyone could read.
///
/// libcmark 0.30 goes through all that are open at each blank line and at each emphasis. Each of them takes at least one
/// column before the marker of the one within, so the column of a marker bounds their number.
enum Nesting {
  /// The last column, counted from 0, in which a list item or a quotation may begin.
  static let deepest = 256
  /// Bytes that a line needs at least to reach so far: a tab takes four columns.
  private static let shortest = deepest / 4

  static func refusals(in source: SourceText, from start: Int) -> [BodyLimits.Refusal] {
    var refusals: [BodyLimits.Refusal] = []
    let (starts, bytes) = (source.lineStarts, source.bytes)
    // libcmark drops a byte-order mark before it reads the first line.
    let first = bytes[start...].starts(with: [0xEF, 0xBB, 0xBF]) ? start + 3 : start
    var line = source.lineIndex(ofByte: start)
    while line < starts.count {
      let lineStart = max(first, starts[line])
      let end = line + 1 < starts.count ? starts[line + 1] : bytes.count
      line += 1
      guard end - lineStart > shortest, mayBegin(bytes[lineStart]), let place = deepMarker(bytes, lineStart..<end)
      else { continue }
      let blank = source.blankLine(from: line)
      refusals.append(
        BodyLimits.Refusal(
          range: lineStart..<blank.start, place: place, code: .tooDeep,
          message: "lists and quotations are nested more than \(deepest) columns deep here",
          help: "take out the outer ones; what stands here up to the next blank line is not read"))
      line = blank.line
    }
    return refusals
  }

  /// Whether a line with this first byte may begin with a container's marker.
  @inline(__always)
  private static func mayBegin(_ byte: UInt8) -> Bool { byte <= UInt8(ascii: ">") }

  /// Where the first list item or quotation that begins too far to the right has its marker.
  private static func deepMarker(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    var column = 0
    while index < range.upperBound {
      switch bytes[index] {
      case 0x20: column += 1
      case 0x09: column += 4 - column % 4
      case UInt8(ascii: ">"):
        if column > deepest { return index }
        column += 1
      default:
        guard let length = listMarker(bytes, index, range.upperBound) else { return nil }
        if column > deepest { return isThematicBreak(bytes, range) ? nil : index }
        column += length
        index += length
        continue
      }
      index += 1
    }
    return nil
  }

  /// The length of a list item's marker at an index: a sign, or a number with a full stop or parenthesis.
  private static func listMarker(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var index = start
    switch bytes[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): break
    default:
      while index < end, index - start < 9, bytes[index].isASCIIDigit { index += 1 }
      guard index > start, index < end, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")") else {
        return nil
      }
    }
    index += 1
    return index == end || PlainText.isSpace(bytes[index]) ? index - start : nil
  }

  /// Whether the line is a rule of hyphens or asterisks with spaces between them, which is no list.
  private static func isThematicBreak(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var sign: UInt8?
    for byte in bytes[range] where !PlainText.isSpace(byte) {
      guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*"), byte == sign ?? byte else { return false }
      sign = byte
    }
    return true
  }
}
