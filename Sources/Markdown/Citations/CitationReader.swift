internal import Base

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
  /// Each part between semicolons has an `@id`, with a comma before what follows it unless that plainly names a place in
  /// the work; brackets that hold anything else are none. Nothing that is markup may stand in it, nor another bracket, so that of a text of opening brackets each is
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

  /// The first `@id` in brackets that are no citation, and where they end; nil where they hold none.
  ///
  /// In those with code, a tag or an escape, or without an end, none is looked for. Each text of brackets is read once.
  func strayID(inBracketsAt bracket: Int) -> (id: Range<Int>, end: Int)? {
    var id: Range<Int>?
    for index in (bracket + 1)..<max(bracket + 1, end) {
      switch bytes[index] {
      case UInt8(ascii: "]"): return id.map { ($0, index + 1) }
      case UInt8(ascii: "["), UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "<"): return nil
      case UInt8(ascii: "@") where id == nil && mayPrecedeID(index): id = self.id(at: index)
      default: break
      }
    }
    return nil
  }

  /// Whether an `@` may begin a word, or stands behind the hyphen that hides the author.
  private func mayPrecedeID(_ sign: Int) -> Bool {
    let place = bytes[sign - 1] == UInt8(ascii: "-") ? sign - 1 : sign
    return InlineScan.mayPrecedeCitation(PlainText.scalar(in: bytes, before: place))
  }

  /// The `@id` at a place, unless it is one of the names that some networks give people (`@a@b.c`).
  private func id(at sign: Int) -> Range<Int>? {
    guard let idEnd = endOfID(after: sign, until: end), idEnd == end || bytes[idEnd] != UInt8(ascii: "@") else {
      return nil
    }
    return sign..<idEnd
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
      if bytes[locator] == UInt8(ascii: ",") {
        locator += 1
      } else if locator == idEnd || !beginsLocator(at: locator, until: part.upperBound) {
        return nil
      }
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
    guard beginsLocator(at: start, until: end) else { return nil }
    var close = start
    while close < end, close - start < 80, bytes[close] != UInt8(ascii: "]") {
      if "[\\`<*{&@\n\r".utf8.contains(bytes[close]) { return nil }
      close += 1
    }
    guard close < end, bytes[close] == UInt8(ascii: "]") else { return nil }
    return (start..<close, close + 1)
  }

  /// Whether what begins at a place, which is before the limit, plainly names a place in a work.
  private func beginsLocator(at place: Int, until limit: Int) -> Bool {
    bytes[place].isASCIIDigit
      || Self.locators.contains { bytes[place..<limit].starts(with: $0.utf8) }
  }

  /// How people name the parts of a work.
  private static let locators = [
    "p. ", "pp. ", "ch. ", "chapter ", "sec. ", "section ", "§", "para. ", "fig. ", "table ",
  ]
}
