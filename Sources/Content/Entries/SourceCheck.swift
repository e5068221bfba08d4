import Base

/// What every text file must be, whatever is written in it.
enum SourceCheck {
  /// Whether there is text to read; what is wrong with the file's bytes is reported.
  static func check(_ report: Report, emptyHelp: String) -> Bool {
    let bytes = report.source.bytes
    if bytes.isEmpty {
      report.add(.emptyFile, at: nil, "the file is empty", help: emptyHelp)
      return false
    }
    guard checkEncoding(report) else { return false }
    if hasByteOrderMark(bytes) {
      report.add(
        .byteOrderMark, at: .start, "the file begins with a byte-order mark", help: "save it as UTF-8 without one")
    }
    if bytes.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) {
      report.add(.emptyFile, at: nil, "the file has nothing but white space in it", help: emptyHelp)
      return false
    }
    checkNUL(report)
    return true
  }

  /// Reports the first NUL, which no text has.
  static func checkNUL(_ report: Report) {
    guard report.source.holdsForbidden, let offset = report.source.bytes.firstIndex(of: 0) else { return }
    report.add(
      .controlCharacter, at: report.source.position(ofByte: offset),
      "there is a NUL character in the file", help: "delete it; it may be that the file is no text at all")
  }

  /// Whether the bytes are UTF-8; the first that is not is reported.
  @discardableResult
  static func checkEncoding(_ report: Report) -> Bool {
    let bytes = report.source.bytes
    if report.source.isUTF8 { return true }
    guard let offset = UTF8Validity.firstInvalidByte(in: bytes) else { return true }
    report.add(
      .notUTF8, at: report.source.position(ofByte: offset), "the file is not UTF-8: \(encoding(bytes, offset))",
      help: "save it as UTF-8")
    return false
  }

  /// Reports the characters of a body that may stand in no page, the first of each line, as far as a few lines.
  ///
  /// NUL is reported for the file as a whole.
  static func checkCharacters(_ report: Report, from bodyStart: Int) {
    let source = report.source
    guard source.holdsForbidden else { return }
    var start = bodyStart
    var reported = 0
    while start < source.bytes.count, reported < mostCharacters,
      let found = ForbiddenCharacter.first(in: source.bytes, start..<source.bytes.count)
    {
      start = found.offset + found.length
      if found.value == 0 { continue }
      let position = source.position(ofByte: found.offset)
      report.add(
        .controlCharacter, at: position,
        "the invisible character \(ForbiddenCharacter.name(of: found.value)) may not stand in a page",
        help: ForbiddenCharacter.help(for: found.value))
      reported += 1
      start = position.line < source.lineStarts.count ? source.lineStarts[position.line] : source.bytes.count
    }
  }

  /// A file with more lines like these is no text, and need not be told so in thousands of messages.
  private static let mostCharacters = 8

  static func hasByteOrderMark(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0xEF, 0xBB, 0xBF]) }

  /// What a file that is not UTF-8 probably is.
  private static func encoding(_ bytes: [UInt8], _ offset: Int) -> String {
    // Before UTF-16, whose little-endian mark begins that of UTF-32.
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return "it looks like UTF-32"
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "it looks like UTF-16" }
    let value = String(bytes[offset], radix: 16, uppercase: true)
    let byte = "byte " + (value.utf8.count == 1 ? "0" : "") + value
    let isText = bytes.allSatisfy { $0 >= 0x20 || (0x09...0x0D).contains($0) }
    // A letter or typographic mark among ASCII: what one byte stands for in Windows-1252.
    let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0x20
    if isText, bytes[offset] >= 0x80, next < 0x80 { return "it looks like Windows-1252 (\(byte) here)" }
    return "\(byte) here stands for nothing"
  }
}
