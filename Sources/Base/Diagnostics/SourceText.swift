internal import CBlocks

/// A source file's lines: turns byte offsets into positions and shows a line in a report.
///
/// Lines end at LF, CRLF or a lone CR, as in CommonMark. The bytes need not be valid UTF-8:
/// a column counts every byte that does not continue a UTF-8 sequence.
package struct SourceText: Sendable {
  package let bytes: [UInt8]
  /// The byte offset at which each line begins; never empty.
  package let lineStarts: [Int]
  /// Whether the bytes are UTF-8.
  package let isUTF8: Bool
  /// Whether a character is among them that no page may hold (`ForbiddenCharacter`).
  package let holdsForbidden: Bool

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    // What prose needs, so that growing costs nothing there.
    starts.reserveCapacity(min(bytes.count / 32, 1024) + 1)
    var check = TextCheck()
    unsafe bytes.withBlocks(of: { unsafe cblocks_lines($0) }) { index, kinds in
      for offset in SetBits(kinds.feeds | kinds.returns) {
        let next = index + offset + 1
        // A carriage return before a line feed is one line ending with it.
        if kinds.returns != 0, bytes[next - 1] == UInt8(ascii: "\r"), next < bytes.count,
          bytes[next] == UInt8(ascii: "\n")
        {
          continue
        }
        starts.append(next)
      }
      if kinds.high | kinds.suspects != 0 {
        check.read(bytes, at: index, high: kinds.high, suspects: kinds.suspects)
      }
      return true
    }
    lineStarts = starts
    (isUTF8, holdsForbidden) = (check.isUTF8, check.holdsForbidden)
  }

  /// The position of a byte offset; offsets past the end give the end.
  package func position(ofByte offset: Int) -> SourcePosition {
    let offset = min(max(0, offset), bytes.count)
    let line = lineIndex(ofByte: offset)
    return SourcePosition(line: line + 1, column: bytes.span.characters(in: lineStarts[line]..<offset) + 1)
  }

  /// The line, counted from 0, in which a byte offset lies.
  package func lineIndex(ofByte offset: Int) -> Int {
    max(0, lineStarts.partitioningIndex { $0 > offset } - 1)
  }

  /// The position of a 0-based byte column on a 1-based line; columns outside the line give its nearer end.
  package func position(line: Int, byteColumn: Int) -> SourcePosition {
    guard line >= 1, line <= lineStarts.count else { return SourcePosition(line: max(1, line), column: 1) }
    let range = byteRange(ofLine: line)
    return position(ofByte: range.lowerBound + min(max(0, byteColumn), range.count))
  }

  /// The bytes of a 1-based line without its line ending; empty past the end.
  package func byteRange(ofLine line: Int) -> Range<Int> {
    guard line >= 1, line <= lineStarts.count else { return bytes.count..<bytes.count }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// A 1-based line as text, or nil past the end; bytes that are not UTF-8 become U+FFFD.
  package func line(_ line: Int) -> String? {
    guard line >= 1, line <= lineStarts.count else { return nil }
    return String(decoding: bytes[byteRange(ofLine: line)], as: UTF8.self)
  }
}
