/// Reads a citation from the source.
struct CitationReader {
  /// One of its works, by where its parts stand.
  struct Item {
    /// Of `@id`.
    let range: Range<Int>
    let prefix: Range<Int>
    let locator: Range<Int>
    let hidesAuthor: Bool
  }

  private let bytes: [UInt8]
  private let end: Int

  /// - Parameter end: where the block ends.
  init(_ bytes: [UInt8], until end: Int) { (self.bytes, self.end) = (bytes, end) }

  /// The citation whose bracket stands at a place: its works, and where it ends.
  ///
  /// Each part between semicolons has an `@id`, with a comma before what follows it; brackets that hold anything else
  /// are none. Nothing that is markup may stand in it, nor another bracket, so that of a text of opening brackets each is
  /// read once.
  func bracketed(at bracket: Int) -> (items: [Item], end: Int)? {
    var items: [Item] = []
    var start = bracket + 1
    var index = start
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: ";"), UInt8(ascii: "]"):
        guard let item = item(start..<index) else { return nil }
        items.append(item)
        if bytes[index] == UInt8(ascii: "]") { return (items, index + 1) }
        start = index + 1
      case UInt8(ascii: "["), UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: "*"),
        UInt8(ascii: "{"), UInt8(ascii: "&"):
        return nil
      default: break
      }
      index += 1
    }
    return nil
  }

  private func item(_ part: Range<Int>) -> Item? {
    guard let sign = bytes[part].firstIndex(of: UInt8(ascii: "@")),
      let idEnd = endOfID(after: sign, until: part.upperBound)
    else { return nil }
    let hidesAuthor = sign > part.lowerBound && bytes[sign - 1] == UInt8(ascii: "-")
    let prefix = part.lowerBound..<(hidesAuthor ? sign - 1 : sign)
    if let last = bytes[prefix].last, !PlainText.isSpace(last) { return nil }
    var locator = idEnd
    while locator < part.upperBound, isBetween(bytes[locator]) { locator += 1 }
    if locator < part.upperBound {
      guard bytes[locator] == UInt8(ascii: ",") else { return nil }
      locator += 1
    }
    return Item(range: sign..<idEnd, prefix: prefix, locator: locator..<part.upperBound, hidesAuthor: hidesAuthor)
  }

  /// White space, and what begins a line in a quotation.
  private func isBetween(_ byte: UInt8) -> Bool { PlainText.isSpace(byte) || byte == UInt8(ascii: ">") }

  /// Where an id behind an `@` ends; nil where there is none.
  ///
  /// It begins with a letter or digit; full stops, colons, slashes and hyphens stand only within it.
  func endOfID(after sign: Int, until limit: Int) -> Int? {
    var index = sign + 1
    var last: Int?
    while index < limit {
      let (scalar, length) = PlainText.scalar(in: bytes, at: index)
      if scalar == "_" || PlainText.isLetterOrDigit(scalar) {
        last = index + length
      } else if last == nil || !"-.:/".unicodeScalars.contains(scalar) {
        break
      }
      index += length
    }
    return last
  }

  /// Where in a work, as it stands in brackets behind an `@id` of the sentence: ` [p. 4]`; its text and where it ends.
  func locator(at index: Int) -> (range: Range<Int>, end: Int)? {
    guard index + 2 < end, bytes[index] == 0x20, bytes[index + 1] == UInt8(ascii: "[") else { return nil }
    let start = index + 2
    guard
      Self.locators.contains(where: { bytes[start..<end].starts(with: $0.utf8) })
        || PlainText.isASCIIDigit(bytes[start])
    else { return nil }
    var close = start
    while close < end, close - start < 80, bytes[close] != UInt8(ascii: "]") {
      if "[\\`<*{&@\n\r".utf8.contains(bytes[close]) { return nil }
      close += 1
    }
    guard close < end, bytes[close] == UInt8(ascii: "]") else { return nil }
    return (start..<close, close + 1)
  }

  /// How people name the parts of a work.
  private static let locators = [
    "p. ", "pp. ", "ch. ", "chapter ", "sec. ", "section ", "§", "para. ", "fig. ", "table ",
  ]
}
