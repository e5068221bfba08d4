import Base

/// A tag's attribute.
struct MarkupAttribute {
  /// In lower case.
  let element: String
  /// In lower case.
  let name: String
  /// Where its value stands, without quotation marks.
  let range: Range<Int>
  /// Its value, character references resolved; nil where it has one that is not known here.
  let value: String?
}

/// Reads the attributes of a page's start tags in their order, as browsers find them.
///
/// It follows the tokenizer of the HTML Living Standard (section 13.2.5) as far as that decides what is a tag: comments,
/// declarations and the text of elements whose content is no markup are passed over.
struct TagReader {
  /// Elements whose content is text up to their end tag (section 13.2.5.1, RCDATA, RAWTEXT and script data).
  private static let textElements: Set<String> = [
    "iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp",
  ]

  private let bytes: [UInt8]
  private var index = 0
  private var attributes: [MarkupAttribute] = []

  static func attributes(of html: [UInt8]) -> [MarkupAttribute] {
    var reader = TagReader(bytes: html)
    reader.read()
    return reader.attributes
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func read() {
    while let less = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = less + 1
      guard index < bytes.count else { return }
      if has("!--", at: index) {
        let start = index + 1
        index = min(end(of: "-->", from: start), end(of: "--!>", from: start))
      } else if bytes[index] == UInt8(ascii: "!") || bytes[index] == UInt8(ascii: "?") {
        index = end(of: ">", from: index)
      } else if bytes[index] == UInt8(ascii: "/") {
        index += 1
        _ = readTag(isStart: false)
      } else if Markup.isLetter(bytes[index]) {
        let name = readTag(isStart: true)
        if Self.textElements.contains(name) { passText(of: name) }
      }
    }
  }

  /// Reads a tag from its name on; gives the name.
  private mutating func readTag(isStart: Bool) -> String {
    let start = index
    while index < bytes.count, !endsName(bytes[index]) { index += 1 }
    let element = lowercased(start..<index)
    let first = attributes.count
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      guard !Markup.isSpace(bytes[index]), bytes[index] != UInt8(ascii: "/") else {
        index += 1
        continue
      }
      readAttribute(of: isStart ? element : nil, beside: first)
    }
    index = min(index + 1, bytes.count)
    return element
  }

  /// - Parameter first: the index of the first attribute of the same tag.
  private mutating func readAttribute(of element: String?, beside first: Int) {
    let start = index
    // A sign of equality at the beginning belongs to the name.
    index += 1
    while index < bytes.count, !endsName(bytes[index]), bytes[index] != UInt8(ascii: "=") { index += 1 }
    let name = lowercased(start..<index)
    passSpace()
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return }
    index += 1
    passSpace()
    guard index < bytes.count else { return }
    let quote = bytes[index]
    let range: Range<Int>
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let end = bytes[(index + 1)...].firstIndex(of: quote) ?? bytes.count
      range = (index + 1)..<end
      index = min(end + 1, bytes.count)
    } else {
      let begin = index
      while index < bytes.count, !Markup.isSpace(bytes[index]), bytes[index] != UInt8(ascii: ">") { index += 1 }
      range = begin..<index
    }
    // Of two attributes of one name the first holds.
    guard let element, !attributes[first...].contains(where: { $0.name == name }) else { return }
    attributes.append(
      MarkupAttribute(element: element, name: name, range: range, value: CharacterReference.resolving(bytes[range])))
  }

  /// Goes to the end tag of an element whose content is text.
  private mutating func passText(of element: String) {
    while index < bytes.count {
      index = end(of: "</", from: index)
      if index + element.utf8.count <= bytes.count, lowercased(index..<(index + element.utf8.count)) == element {
        return
      }
    }
  }

  private mutating func passSpace() { while index < bytes.count, Markup.isSpace(bytes[index]) { index += 1 } }

  private func endsName(_ byte: UInt8) -> Bool {
    Markup.isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }

  private func has(_ text: StaticString, at start: Int) -> Bool {
    guard start + text.utf8CodeUnitCount <= bytes.count else { return false }
    for offset in 0..<text.utf8CodeUnitCount where unsafe bytes[start + offset] != text.utf8Start[offset] {
      return false
    }
    return true
  }

  /// The index behind a text's next occurrence; that of the end when there is none.
  private func end(of text: StaticString, from start: Int) -> Int {
    let first = unsafe text.utf8Start[0]
    var index = start
    while index < bytes.count, let found = bytes[index...].firstIndex(of: first) {
      if has(text, at: found) { return found + text.utf8CodeUnitCount }
      index = found + 1
    }
    return bytes.count
  }

  /// In lower case as far as ASCII goes, which is what names of HTML are compared by.
  private func lowercased(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
