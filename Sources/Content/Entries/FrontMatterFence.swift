import Base

/// Where a file's front matter and body lie.
struct FrontMatterFence {
  /// The bytes between the two lines of hyphens; nil when there is no front matter, or no end to it.
  let yaml: Range<Int>?
  /// The first byte of the text below.
  let bodyStart: Int
  /// Where the opening line stands, or would.
  let position: SourcePosition
  let length: Int

  private static let minimal = "write a line \"---\", a line \"title: …\" and a line \"---\" at the top of the file"

  /// Finds the fences; what is wrong with them is reported.
  init(_ report: Report) {
    let source = report.source
    let bytes = source.bytes
    let lineCount = source.lineStarts.count
    let byteOrderMark = SourceCheck.hasByteOrderMark(bytes) ? 3 : 0
    var first = 1
    while first < lineCount, Self.isBlank(bytes[Self.range(first, source, byteOrderMark)]) { first += 1 }
    let opening = Self.range(first, source, byteOrderMark)
    guard Self.isFence(bytes[opening]) else {
      yaml = nil
      bodyStart = byteOrderMark
      position = .start
      length = 1
      Self.reportMissing(bytes[opening], at: source.position(ofByte: opening.lowerBound), report)
      return
    }
    position = source.position(ofByte: opening.lowerBound)
    length = 3
    if first > 1 {
      report.add(
        .frontMatterBlankLines, at: position, length: 3, "there are blank lines above the front matter",
        help: "delete them, so that \"---\" is the first line")
    }
    let begin = first < lineCount ? source.lineStarts[first] : bytes.count
    for line in stride(from: first + 1, through: lineCount, by: 1) where Self.isFence(line, source) {
      yaml = begin..<source.lineStarts[line - 1]
      bodyStart = line < lineCount ? source.lineStarts[line] : bytes.count
      return
    }
    yaml = nil
    bodyStart = bytes.count
    report.add(
      .frontMatterUnclosed, at: position, length: 3, "the front matter that begins here has no end",
      help: "put a line \"---\" below its last key")
  }

  private static func reportMissing(_ line: ArraySlice<UInt8>, at position: SourcePosition, _ report: Report) {
    let other: String? =
      if line.starts(with: Array("+++".utf8)) {
        "TOML"
      } else if line.first == UInt8(ascii: "{") {
        "JSON"
      } else {
        nil
      }
    if let other {
      report.add(
        .frontMatterFormat, at: position, "the front matter looks like \(other); it must be YAML",
        help: "write \"key: value\" lines between two lines \"---\"")
    } else {
      report.add(.frontMatterMissing, at: .start, "there is no front matter", help: minimal)
    }
  }

  private static func range(_ line: Int, _ source: SourceText, _ byteOrderMark: Int) -> Range<Int> {
    let range = source.byteRange(ofLine: line)
    return line == 1 ? range.lowerBound + byteOrderMark..<range.upperBound : range
  }

  private static func isFence(_ line: Int, _ source: SourceText) -> Bool {
    let start = source.lineStarts[line - 1]
    guard start < source.bytes.count, source.bytes[start] == UInt8(ascii: "-") else { return false }
    return isFence(source.bytes[source.byteRange(ofLine: line)])
  }

  /// Three hyphens, perhaps with white space behind them.
  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: [0x2D, 0x2D, 0x2D]) && isBlank(line.dropFirst(3))
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }
}
