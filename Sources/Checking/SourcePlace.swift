import Base

/// Where what stands on a page was written.
struct SourcePlace: Hashable {
  let path: String
  let position: SourcePosition
  /// In characters.
  let length: Int

  init(path: String, position: SourcePosition, length: Int) {
    (self.path, self.position, self.length) = (path, position, length)
  }

  private init(_ range: Range<Int>, of source: SourceFile) {
    self.init(
      path: source.path, position: SourceText(source.bytes).position(ofByte: range.lowerBound),
      length: String(decoding: source.bytes[range], as: UTF8.self).count)
  }

  /// Where a source has an attribute, value and all.
  init?(ofAttribute written: [UInt8], in source: SourceFile) {
    let bytes = source.bytes
    let found = Self.first(written[...], in: bytes) { range in
      range.lowerBound > 0 && Markup.isSpace(bytes[range.lowerBound - 1])
    }
    guard let found else { return nil }
    self.init(found, of: source)
  }

  /// Where a text in Markdown has a link that leads nowhere.
  ///
  /// An address in full stands in the text as it does on the page. Of a place that is not there, what comes before the `#` may
  /// be written in other ways; where several links have it, the first whose path is the end of the page's is meant.
  init?(ofLinkOf fault: FaultyPage.Fault, in source: SourceFile) {
    let found =
      fault.code == .deadAnchor
      ? Self.link(toPlaceOf: fault.written, in: source.bytes) : Self.link(inFull: fault.written, in: source.bytes)
    guard let found else { return nil }
    self.init(found, of: source)
  }

  private static func link(inFull written: [UInt8], in bytes: [UInt8]) -> Range<Int>? {
    guard written.starts(with: "http".utf8) else { return nil }
    return first(written[...], in: bytes) { range in
      !isOfAddress(bytes[range.upperBound]) && (range.lowerBound == 0 || !isOfAddress(bytes[range.lowerBound - 1]))
    }
  }

  private static func link(toPlaceOf written: [UInt8], in bytes: [UInt8]) -> Range<Int>? {
    guard let hash = written.firstIndex(of: UInt8(ascii: "#")) else { return nil }
    var best: Range<Int>?
    _ = first(written[hash...], in: bytes) { range in
      guard !isOfAddress(bytes[range.upperBound]) else { return false }
      let start = bytes[..<range.lowerBound].lastIndex { !isOfAddress($0) }.map { $0 + 1 } ?? 0
      // Behind a bracket, a quotation mark or the colon of a definition.
      guard start > 1, "(<\"'".utf8.contains(bytes[start - 1]) || bytes[(start - 2)..<start] == [0x3A, 0x20] else {
        return false
      }
      let path = bytes[start..<range.lowerBound]
      let isSame = path.isEmpty ? hash == 0 : written[..<hash].reversed().starts(with: path.reversed())
      if isSame || best == nil { best = start..<range.upperBound }
      return isSame
    }
    return best
  }

  /// The first occurrence of a value with a byte behind it that is the right one.
  private static func first(
    _ value: ArraySlice<UInt8>, in bytes: [UInt8], where isRight: (Range<Int>) -> Bool
  ) -> Range<Int>? {
    guard let first = value.first else { return nil }
    var start = bytes.startIndex
    while let found = bytes[start...].firstIndex(of: first) {
      let end = found + value.count
      guard end < bytes.count else { return nil }
      if bytes[found..<end] == value, isRight(found..<end) { return found..<end }
      start = found + 1
    }
    return nil
  }

  private static func isOfAddress(_ byte: UInt8) -> Bool { byte > 0x20 && !"()<>\"'".utf8.contains(byte) }
}
