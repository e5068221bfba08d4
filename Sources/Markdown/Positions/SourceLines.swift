internal import Base

/// Turns what libcmark says of lines into byte offsets of what it read, and these into positions in the file.
struct SourceLines {
  /// What libcmark read.
  let text: BodyText
  /// The file.
  private let source: SourceText

  /// How far positions have been asked for; they are mostly asked for in the order of the text, and then a long line is
  /// counted through once rather than once per link.
  private var offset: Int
  private var line: Int
  private var column: Int

  /// Those of no text.
  init() { self.init(SourceText([]), bodyStart: 0, text: BodyText(SourceText([]), from: 0)) }

  init(_ source: SourceText, bodyStart: Int, text: BodyText) {
    (self.source, self.text) = (source, text)
    let start = source.position(ofByte: bodyStart)
    offset = bodyStart
    line = start.line
    column = start.column
  }

  var bytes: [UInt8] { text.bytes }

  /// The bytes of the file from an offset on.
  func sourceBytes(at offset: Int) -> ArraySlice<UInt8> { source.bytes[offset...] }

  /// The byte offset of a 1-based line and 1-based byte column of what libcmark read.
  func offset(ofLine line: Int, column: Int) -> Int { text.offset(ofLine: line, column: column) }

  /// The byte offset at which a 1-based line ends, its line ending not included.
  func end(ofLine line: Int) -> Int { text.end(ofLine: line) }

  /// The last line of a block, 1-based.
  func lastLine(of node: CommonMarkNode) -> Int { text.lastLine(of: node) }

  /// The position in the file of a byte offset.
  mutating func position(of target: Int) -> SourcePosition { position(ofSource: text.sourceOffset(target)) }

  /// The line of a byte offset in the file; unlike its position, it is found without counting characters.
  func line(of target: Int) -> Int { source.lineIndex(ofByte: text.sourceOffset(target)) + 1 }

  /// The position of a byte offset in the file.
  mutating func position(ofSource target: Int) -> SourcePosition {
    if target >= offset, let ahead = lineAhead(of: target) {
      let start = ahead == line ? offset : source.lineStarts[ahead - 1]
      column = (ahead == line ? column : 1) + source.bytes.span.characters(in: start..<target)
      line = ahead
    } else {
      // Far away, or back: footnotes are read last, and stray references before a block's links.
      let position = source.position(ofByte: target)
      (line, column) = (position.line, position.column)
    }
    offset = target
    return SourcePosition(line: line, column: column)
  }

  /// The line of an offset from the present one on, if it is one of the next few; nil where it is to be searched for.
  private func lineAhead(of target: Int) -> Int? {
    guard target <= source.bytes.count else { return nil }
    for next in line...(line + 8) where next >= source.lineStarts.count || target < source.lineStarts[next] {
      return next
    }
    return nil
  }

  /// How many characters a stretch covers on the line on which it begins, white space at the line's end left out.
  func length(from start: Int, to end: Int) -> Int {
    length(fromSource: text.sourceOffset(start), to: text.sourceEnd(end))
  }

  /// How many characters a stretch of the file covers on the line on which it begins.
  func length(fromSource start: Int, to end: Int) -> Int {
    let end = min(end, source.bytes.count)
    guard start < end else { return 1 }
    let bytes = source.bytes
    var last = endOfLine(from: start, before: end)
    while last > start, bytes[last - 1] == 0x20 || bytes[last - 1] == 0x09 { last -= 1 }
    return max(1, bytes.span.characters(in: start..<last))
  }

  /// Where a stretch of the file ends on the line on which it begins.
  private func endOfLine(from start: Int, before end: Int) -> Int {
    // Mostly it is a link's, on the line of the position that was asked for last.
    if line < source.lineStarts.count, source.lineStarts[line - 1] <= start, end < source.lineStarts[line] - 1 {
      return end
    }
    let last = ByteSearch.first(UInt8(ascii: "\n"), in: source.bytes, start..<end) ?? end
    return ByteSearch.first(UInt8(ascii: "\r"), in: source.bytes, start..<last) ?? last
  }

  /// How many characters are left on a line from an offset on.
  func lengthOfRest(from start: Int) -> Int {
    length(fromSource: text.sourceOffset(start), to: source.bytes.count)
  }
}
