internal import Base

/// Turns what libcmark says of lines into byte offsets of the file, and offsets into positions.
struct SourceLines {
  let source: SourceText
  private let bodyStart: Int
  /// The 1-based line of the file in which the body begins.
  private let firstLine: Int
  /// cmark drops a byte-order mark before it counts columns.
  private let markLength: Int

  /// How far positions have been asked for; they are mostly asked for in the order of the text, and then a long line is
  /// counted through once rather than once per link.
  private var offset: Int
  private var line: Int
  private var column: Int

  init(_ source: SourceText, bodyStart: Int) {
    self.source = source
    self.bodyStart = bodyStart
    let start = source.position(ofByte: bodyStart)
    firstLine = start.line
    markLength = source.bytes[bodyStart...].starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    offset = bodyStart
    line = start.line
    column = start.column
  }

  /// The byte offset of a 1-based line and 1-based byte column of the body.
  func offset(ofLine line: Int, column: Int) -> Int {
    if line <= 1 { return min(bodyStart + markLength + column - 1, source.bytes.count) }
    let index = firstLine + line - 2
    guard index < source.lineStarts.count else { return source.bytes.count }
    return min(source.lineStarts[index] + column - 1, source.bytes.count)
  }

  /// The byte offset at which a 1-based line of the body ends, its line ending not included.
  func end(ofLine line: Int) -> Int { max(bodyStart, source.byteRange(ofLine: firstLine + line - 1).upperBound) }

  /// The position in the file of a byte offset.
  mutating func position(of target: Int) -> SourcePosition {
    guard target >= offset else { return source.position(ofByte: target) }
    while line < source.lineStarts.count, source.lineStarts[line] <= target {
      offset = source.lineStarts[line]
      (line, column) = (line + 1, 1)
    }
    column += ByteSearch.characters(in: source.bytes, offset..<target)
    offset = target
    return SourcePosition(line: line, column: column)
  }

  /// How many characters a stretch covers on the line on which it begins, white space at the line's end left out.
  func length(from start: Int, to end: Int) -> Int {
    let end = min(end, source.bytes.count)
    guard start < end else { return 1 }
    let bytes = source.bytes
    var last = ByteSearch.first(UInt8(ascii: "\n"), in: bytes, start..<end) ?? end
    last = ByteSearch.first(UInt8(ascii: "\r"), in: bytes, start..<last) ?? last
    while last > start, bytes[last - 1] == 0x20 || bytes[last - 1] == 0x09 { last -= 1 }
    return max(1, ByteSearch.characters(in: bytes, start..<last))
  }

  /// How many characters are left on a line from an offset on.
  func lengthOfRest(from start: Int) -> Int { length(from: start, to: source.bytes.count) }
}
