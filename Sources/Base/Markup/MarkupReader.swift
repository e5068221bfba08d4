/// Finds the start tags of a page, and of those what ``PageMarkup`` keeps.
///
/// It follows the tokenizer of the HTML Living Standard (section 13.2.5) as far as that decides what is a tag and where a
/// value ends.
struct MarkupReader {
  private var tags: [PageMarkup.Tag] = []
  private var attributes: [PageMarkup.Attribute] = []

  static func read(_ html: [UInt8]) -> PageMarkup {
    var reader = MarkupReader()
    reader.tags.reserveCapacity(html.count / 128)
    reader.attributes.reserveCapacity(html.count / 128)
    reader.run(html.span, html.places(of: UInt8(ascii: "<")))
    return PageMarkup(tags: reader.tags, attributes: reader.attributes)
  }

  private mutating func run(_ html: Span<UInt8>, _ places: [Int]) {
    var passed = 0
    for start in places where start >= passed && start + 1 < html.count {
      let next = html[start + 1]
      if next.isASCIILetter {
        passed = readTag(html, from: start + 1)
      } else if next == UInt8(ascii: "/") {
        passed = passTag(html, from: start + 2)
      } else if next == UInt8(ascii: "!"), html.has("--", at: start + 2) {
        passed = html.endOfComment(from: start + 2)
      } else if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
        passed = html.index(of: UInt8(ascii: ">"), from: start)
      }
    }
  }

  /// - Parameter start: where the element's name begins.
  /// - Returns: where what follows the tag begins, and the text that belongs to it.
  private mutating func readTag(_ html: Span<UInt8>, from start: Int) -> Int {
    let name = start..<html.endOfName(from: start)
    var element = PageMarkup.Element(html, name)
    // Most tags have no attributes, or classes alone.
    let next = html.endOfClass(from: name.upperBound)
    if element == .other, next < html.count, html[next] == UInt8(ascii: ">") { return next + 1 }
    let first = attributes.count
    guard let end = readAttributes(html, from: next, of: element) else {
      attributes.removeSubrange(first...)
      return html.count
    }
    if element == .other {
      if attributes.count == first { return end }
      // Asked only of the few that say something.
      if PageMarkup.Element.isCustom(html, name) {
        element = .custom
        for index in first..<attributes.count { attributes[index].element = .custom }
      }
    }
    let text = end..<(element.holdsText ? html.endOfText(of: name, from: end) : end)
    tags.append(PageMarkup.Tag(element: element, attributes: first..<attributes.count, text: text))
    return text.upperBound
  }

  /// Passes an end tag, whose attributes, if it has any, are none.
  private mutating func passTag(_ html: Span<UInt8>, from start: Int) -> Int {
    let end = html.endOfName(from: start)
    if end < html.count, html[end] == UInt8(ascii: ">") { return end + 1 }
    let first = attributes.count
    defer { attributes.removeSubrange(first...) }
    return readAttributes(html, from: end, of: .other) ?? html.count
  }

  /// - Returns: where what follows the tag begins; nil where the page ends in it, so that it is none.
  private mutating func readAttributes(
    _ html: Span<UInt8>, from start: Int, of element: PageMarkup.Element
  ) -> Int? {
    let first = attributes.count
    var index = start
    while index < html.count {
      let byte = html[index]
      if byte == UInt8(ascii: ">") { return index + 1 }
      if let value = html.plainLink(from: index), !attributes[first...].contains(where: { $0.name == .href }) {
        attributes.append(PageMarkup.Attribute(element: element, name: .href, value: value))
        index = value.upperBound + 1
        continue
      }
      if byte == UInt8(ascii: "/") || Markup.isSpace(byte) {
        index += 1
        continue
      }
      // A sign of equality at the beginning belongs to the name.
      let name = index..<html.endOfAttributeName(from: index + 1)
      let sign = html.endOfSpace(from: name.upperBound)
      guard sign < html.count, html[sign] == UInt8(ascii: "=") else {
        index = sign
        // Without a value, the only one that says something.
        if element.mayHaveText, PageMarkup.AttributeName(html, name, of: element) == .alt {
          let end = name.upperBound..<name.upperBound
          attributes.append(PageMarkup.Attribute(element: element, name: .alt, value: end))
        }
        continue
      }
      let value = html.value(from: html.endOfSpace(from: sign + 1))
      index = value.next
      guard let known = PageMarkup.AttributeName(html, name, of: element) else { continue }
      // Of two of one name the first holds.
      if known != .handler, known != .paint, attributes[first...].contains(where: { $0.name == known }) { continue }
      attributes.append(PageMarkup.Attribute(element: element, name: known, value: value.range))
    }
    return nil
  }
}

/// Where the parts of tags end.
extension Span where Element == UInt8 {
  fileprivate func endOfName(from start: Int) -> Int {
    var index = start
    while index < count, !Markup.endsName(self[index]) { index += 1 }
    return index
  }

  fileprivate func endOfAttributeName(from start: Int) -> Int {
    var index = start
    while index < count, !Markup.endsName(self[index]), self[index] != UInt8(ascii: "=") { index += 1 }
    return index
  }

  fileprivate func endOfSpace(from start: Int) -> Int {
    var index = start
    while index < count, Markup.isSpace(self[index]) { index += 1 }
    return index
  }

  /// Where a class attribute ends, if one begins as nearly all do; else the start.
  ///
  /// A tag is what it is in whichever way it is written, but most are written in one, which is read at once.
  fileprivate func endOfClass(from start: Int) -> Int {
    guard EightBytes.number(in: self, at: start) == 0x223D_7373_616C_6320 else { return start }
    let end = index(of: UInt8(ascii: "\""), from: start + 8)
    return end < count ? end + 1 : start
  }

  /// Where the value of a link stands, if one begins as nearly all do.
  fileprivate func plainLink(from start: Int) -> Range<Int>? {
    guard let number = EightBytes.number(in: self, at: start), number << 8 == 0x223D_6665_7268_2000 else { return nil }
    let end = index(of: UInt8(ascii: "\""), from: start + 7)
    return end < count ? (start + 7)..<end : nil
  }

  /// Where an attribute's value stands, and where what follows it begins.
  fileprivate func value(from start: Int) -> (range: Range<Int>, next: Int) {
    guard start < count else { return (count..<count, count) }
    let quote = self[start]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let end = index(of: quote, from: start + 1)
      return ((start + 1)..<Swift.max(end, start + 1), Swift.min(end + 1, count))
    }
    var end = start
    while end < count, self[end] != UInt8(ascii: ">"), !Markup.isSpace(self[end]) { end += 1 }
    return (start..<end, end)
  }

  /// Where the end tag of an element begins that holds text alone.
  fileprivate func endOfText(of name: Range<Int>, from start: Int) -> Int {
    var place = start
    while true {
      place = index(of: UInt8(ascii: "<"), from: place)
      let end = place + 2 + name.count
      guard end < count else { return count }
      if self[place + 1] == UInt8(ascii: "/"), Markup.endsName(self[end]), equals((place + 2)..<end, name) {
        return place
      }
      place += 1
    }
  }

  /// - Parameter start: where the two hyphens stand that begin it, which may end it too.
  fileprivate func endOfComment(from start: Int) -> Int {
    var place = start
    while true {
      place = index(of: UInt8(ascii: ">"), from: place)
      guard place < count else { return count }
      if has("--", at: place - 2) || place - 3 >= start + 2 && has("--!", at: place - 3) { return place + 1 }
      place += 1
    }
  }
}
