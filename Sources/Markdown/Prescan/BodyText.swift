internal import Base

/// What libcmark is given to read, and where in the file each of its bytes stands.
///
/// Mostly that is the file itself. Where lines were rewritten for libcmark (`Prescan`), it is a copy, line for line the
/// same: a line of the copy is a line of the body. Whatever is made of the tree speaks of offsets in these bytes, and
/// `SourceLines` turns them into places in the file.
struct BodyText {
  /// The bytes and their lines.
  let text: SourceText
  /// The offset at which libcmark begins to read, at the start of a line.
  let start: Int
  /// How many lines were put before the body's first.
  let linesBefore: Int
  /// The line, counted from 0, at which libcmark begins to read.
  private let firstLine: Int
  /// libcmark drops a byte-order mark before it counts columns.
  private let markLength: Int
  /// The stretches of a copy, ascending; empty for the file itself.
  private let stretches: [Stretch]

  /// Bytes that follow one another in the file as they do in the copy.
  struct Stretch {
    /// Where it begins in the copy.
    let start: Int
    /// Where it begins in the file.
    let source: Int
    /// How many bytes of the file it stands for; places behind them are its last.
    let length: Int
  }

  var bytes: [UInt8] { text.bytes }

  /// The file itself, or its bytes with refused parts made white space.
  init(_ source: SourceText, from start: Int) {
    (text, self.start, linesBefore, stretches) = (source, start, 0, [])
    firstLine = source.lineIndex(ofByte: start)
    markLength = source.bytes[start...].starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// A copy.
  init(copy bytes: [UInt8], linesBefore: Int, stretches: [Stretch]) {
    (text, start, self.linesBefore, self.stretches) = (SourceText(bytes), 0, linesBefore, stretches)
    (firstLine, markLength) = (0, 0)
  }

  /// The offset in the file of an offset in these bytes.
  func sourceOffset(_ offset: Int) -> Int {
    if stretches.isEmpty { return offset }
    let stretch = stretches[max(0, stretches.partitioningIndex { $0.start > offset } - 1)]
    return stretch.source + min(max(0, offset - stretch.start), max(0, stretch.length - 1))
  }

  /// The offset in the file behind the last byte of a range of these bytes.
  func sourceEnd(_ end: Int) -> Int { stretches.isEmpty || end == 0 ? end : sourceOffset(end - 1) + 1 }

  /// The last line of a block, 1-based.
  ///
  /// libcmark says so of most. Of an underlined heading, and of a fence that nothing closes, it gives the line behind, in
  /// which it learned that they had ended, unless the text ended there.
  func lastLine(of node: CommonMarkNode) -> Int {
    let end = max(node.startLine, node.endLine)
    guard end > node.startLine, node.kind == .heading || node.kind == .codeBlock else { return end }
    if node.kind == .heading, end > node.startLine + 1, isUnderline(end - 1) { return end - 1 }
    // What holds them ends where they do, and of that libcmark knows it.
    guard let holder = node.parent, holder.kind != .document, holder.endLine > 0 else { return end }
    return max(node.startLine, min(end, holder.endLine))
  }

  /// Whether a 1-based line has nothing but `=` or `-`, behind signs of quotations.
  private func isUnderline(_ line: Int) -> Bool {
    let content = bytes[offset(ofLine: line, column: 1)..<end(ofLine: line)].drop {
      $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">")
    }
    guard let sign = content.first, sign == UInt8(ascii: "=") || sign == UInt8(ascii: "-") else { return false }
    return content.drop { $0 == sign }.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// The offset in these bytes at which a block begins.
  func start(of node: CommonMarkNode) -> Int { offset(ofLine: node.startLine, column: node.startColumn) }

  /// The offset in the file at which a block begins.
  func sourceStart(of node: CommonMarkNode) -> Int { sourceOffset(start(of: node)) }

  /// The offset of a 1-based line and 1-based byte column, as libcmark counts them.
  func offset(ofLine line: Int, column: Int) -> Int {
    if line <= 1 { return min(start + markLength + column - 1, bytes.count) }
    let index = firstLine + line - 1
    guard index < text.lineStarts.count else { return bytes.count }
    return min(text.lineStarts[index] + column - 1, bytes.count)
  }

  /// The offset at which a 1-based line ends, its line ending not included.
  func end(ofLine line: Int) -> Int { max(start, text.byteRange(ofLine: firstLine + line).upperBound) }
}
