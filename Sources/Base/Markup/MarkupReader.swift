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
