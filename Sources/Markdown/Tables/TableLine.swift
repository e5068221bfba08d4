internal import Base

/// A line of a table: where its text stands, and where its cells do.
struct TableLine {
  /// In the file's bytes; what stands before it on the line are the markers of containers.
  let content: Range<Int>
  /// The cells' text, without white space around it, in the file's bytes.
  let cells: [Range<Int>]

  init(_ bytes: [UInt8], content: Range<Int>) {
    self.content = content
    cells = Self.cells(in: bytes, content)
  }

  /// The part of a line, counted from 0, that follows the markers of lists and quotations.
  static func content(of source: SourceText, line: Int) -> Range<Int> {
    let range = source.byteRange(ofLine: line + 1)
    var start = range.lowerBound
    while start < range.upperBound,
      source.bytes[start] == 0x20 || source.bytes[start] == 0x09 || source.bytes[start] == UInt8(ascii: ">")
    { start += 1 }
    return start..<range.upperBound
  }

  /// Splits at each pipe but the first and the last thing of the line, and but escaped ones (GFM 0.29, "Tables").
  ///
  /// A pipe in a code span splits too, unless it is escaped.
  private static func cells(in bytes: [UInt8], _ content: Range<Int>) -> [Range<Int>] {
    let line = bytes[content].trimmed
    var cells: [Range<Int>] = []
    var start = line.startIndex
    if line.first == UInt8(ascii: "|") { start += 1 }
    var index = start
    while index < line.endIndex {
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < line.endIndex, bytes[index + 1] == UInt8(ascii: "|") {
        index += 2
      } else if bytes[index] == UInt8(ascii: "|") {
        cells.append(trimmed(bytes, start..<index))
        index += 1
        start = index
      } else {
        index += 1
      }
    }
    if start < line.endIndex { cells.append(trimmed(bytes, start..<line.endIndex)) }
    return cells
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let slice = bytes[range].trimmed
    return slice.isEmpty ? range.upperBound..<range.upperBound : slice.startIndex..<slice.endIndex
  }

  /// Whether a line begins what ends a table though it would not end a paragraph.
  ///
  /// That is a rule, a tag or a pipe alone on its line, and a list item that does not begin with 1 or has no text. What ends a
  /// paragraph is known from the tree.
  static func endsTable(_ bytes: [UInt8], _ content: Range<Int>) -> Bool {
    let line = bytes[content].trimmed
    guard let first = line.first else { return true }
    switch first {
    case UInt8(ascii: "|"): return line.count == 1
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "+"):
      if line.count == 1 { return first != UInt8(ascii: "_") }
      let marks = line.filter { !PlainText.isSpace($0) }
      return first != UInt8(ascii: "+") && marks.count >= 3 && marks.allSatisfy { $0 == first }
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let rest = line.drop(while: \.isASCIIDigit)
      guard line.count - rest.count <= 9, let mark = rest.first else { return false }
      let follows = rest.dropFirst().first
      return (mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")")) && follows.map(PlainText.isSpace) ?? true
    case UInt8(ascii: "<"):
      guard let tag = RawTag.scan(Array(line), at: 0) else { return false }
      return tag.range.upperBound == line.count && (tag.form == .start || tag.form == .end)
    default: return false
    }
  }
}
