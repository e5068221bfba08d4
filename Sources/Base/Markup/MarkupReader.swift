/// Finds the start tags of a page, and of those what ``PageMarkup`` keeps.
///
/// It follows the tokenizer of the HTML Living Standard (section 13.2.5) as far as that decides what is a tag and where a
/// value ends.
struct MarkupReader {
  private var tags: [PageMarkup.Tag] = []
  private var attributes: [PageMarkup.Attribute] = []

  static func read(_ html: [UInt8]) -> PageMarkup {
    var reader = MarkupReader()
    // A page has about so many that are kept.
    reader.tags.reserveCapacity(html.count / 512)
    reader.attributes.reserveCapacity(html.count / 64)
    reader.run(html.span)
    return PageMarkup(tags: reader.tags, attributes: reader.attributes)
  }

  private mutating func run(_ html: Span<UInt8>) {
    var start = html.near(UInt8(ascii: "<"), from: 0)
    while start + 1 < html.count { start = html.near(UInt8(ascii: "<"), from: passMarkup(html, from: start + 1)) }
  }

  /// - Parameter start: behind a `<`.
  /// - Returns: from where on the next one may begin a tag.
  @inline(__always) private mutating func passMarkup(_ html: Span<UInt8>, from start: Int) -> Int {
    guard let word = EightBytes.number(in: html, at: start) else { return passAnyMarkup(html, from: start) }
    let sign = UInt64(UInt8(ascii: ">"))
    if word & 0xFF == UInt64(UInt8(ascii: "/")) {
      // Nearly all end tags are a short name.
      let length = ShortName.letters(word >> 8)
      if word >> UInt64(8 * length + 8) & 0xFF == sign { return start + length + 2 }
      return passEndTag(html, from: start + 1)
    }
    let length = ShortName.letters(word)
    let next = word >> UInt64(8 * length) & 0xFF
    guard UInt8(truncatingIfNeeded: word).isASCIILetter, next == sign || next == 0x20 else {
      return passAnyMarkup(html, from: start)
    }
    // So are most start tags, or a name with a class, which says nothing; and of most others but an address or an id is kept.
    let element = PageMarkup.Element(ShortName(word, length))
    if !element.isKept {
      if next == sign { return start + length + 1 }
      let end = html.endOfClass(from: start + length)
      if end < html.count, html[end] == UInt8(ascii: ">") { return end + 1 }
      if let (name, value) = html.lastAttribute(from: end) {
        attributes.append(PageMarkup.Attribute(element: element, name: name, value: value))
        return value.upperBound + 2
      }
    }
    return readTag(html, start..<(start + length), element)
  }

  private mutating func passAnyMarkup(_ html: Span<UInt8>, from start: Int) -> Int {
    let next = html[start]
    if next.isASCIILetter {
      let name = start..<html.endOfName(from: start)
      return readTag(html, name, PageMarkup.Element(html, name))
    }
    switch next {
    case UInt8(ascii: "/"): return passEndTag(html, from: start + 1)
    case UInt8(ascii: "!") where html.has("--", at: start + 1): return html.endOfComment(from: start + 1)
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return html.index(of: UInt8(ascii: ">"), from: start)
    default: return start
    }
  }

  /// - Parameter name: where the element's name stands.
  /// - Returns: where what follows the tag begins, and the text that belongs to it.
  private mutating func readTag(_ html: Span<UInt8>, _ name: Range<Int>, _ element: PageMarkup.Element) -> Int {
    let first = attributes.count
    guard let end = readAttributes(html, from: name.upperBound, of: element) else {
      attributes.removeSubrange(first...)
      return html.count
    }
    if !element.isKept {
      // Asked only of the few that say something.
      if element == .other, attributes.count > first, PageMarkup.Element.isCustom(html, name) {
        for index in first..<attributes.count { attributes[index].element = .custom }
      }
      return end
    }
    let text = end..<(element.holdsText ? html.endOfText(of: name, from: end) : end)
    tags.append(PageMarkup.Tag(element: element, attributes: first..<attributes.count, text: text))
    return text.upperBound
  }

  /// Passes an end tag, whose attributes, if it has any, are none.
  private mutating func passEndTag(_ html: Span<UInt8>, from start: Int) -> Int {
    let end = html.endOfName(from: start)
    if end < html.count, html[end] == UInt8(ascii: ">") { return end + 1 }
    let first = attributes.count
    let next = readAttributes(html, from: end, of: .other) ?? html.count
    attributes.removeSubrange(first...)
    return next
  }

  /// - Returns: where what follows the tag begins; nil where the page ends in it, so that it is none.
  @inline(__always) private mutating func readAttributes(
    _ html: Span<UInt8>, from start: Int, of element: PageMarkup.Element
  ) -> Int? {
    let first = attributes.count
    var index = start
    while index < html.count {
      let byte = html[index]
      if byte == UInt8(ascii: ">") { return index + 1 }
      if byte == 0x20, let (name, value) = html.plainAttribute(from: index + 1) {
        if let known = PageMarkup.AttributeName(name, of: element) { keep(value, as: known, of: element, from: first) }
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
      if let known = PageMarkup.AttributeName(html, name, of: element) {
        keep(value.range, as: known, of: element, from: first)
      }
    }
    return nil
  }

  /// - Parameter first: the index of the first attribute of the tag.
  @inline(__always) private mutating func keep(
    _ value: Range<Int>, as name: PageMarkup.AttributeName, of element: PageMarkup.Element, from first: Int
  ) {
    if name != .handler, name != .paint {
      // Of two of one name the first holds.
      for index in first..<attributes.count where attributes[index].name == name { return }
    }
    attributes.append(PageMarkup.Attribute(element: element, name: name, value: value))
  }
}
