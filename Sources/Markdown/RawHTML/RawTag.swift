internal import Base

/// One piece of markup in raw HTML: a tag, a comment, or one of the rarer forms.
struct RawTag {
  enum Form {
    case start
    case end
    case comment
    /// Begins like a comment, but nothing ends it.
    case openComment
    /// A declaration, a processing instruction, a CDATA section, or what only begins like a tag.
    case other
  }

  struct Attribute {
    /// In lower case.
    let name: String
    /// As written, without its quotes; nil when there is none.
    let value: [UInt8]?
    let isQuoted: Bool
  }

  let form: Form
  /// An element's name as written; of another form, its first word: `!DOCTYPE`.
  let name: String
  let attributes: [Attribute]
  let isSelfClosing: Bool
  let range: Range<Int>

  private init(
    _ form: Form, _ name: ArraySlice<UInt8>, _ range: Range<Int>, _ attributes: [Attribute] = [],
    isSelfClosing: Bool = false
  ) {
    self.form = form
    self.name = String(decoding: name, as: UTF8.self)
    self.attributes = attributes
    self.isSelfClosing = isSelfClosing
    self.range = range
  }

  /// The tag with what browsers take for a part of it.
  func continued(to end: Int, _ attributes: [Attribute]) -> RawTag {
    RawTag(form, Array(name.utf8)[...], range.lowerBound..<end, attributes)
  }

  /// The markup that begins with the `<` at an offset; nil when that is only a less-than sign.
  static func scan(_ bytes: [UInt8], at start: Int) -> RawTag? {
    guard start + 1 < bytes.count else { return nil }
    let next = bytes[start + 1]
    if next.isASCIILetter { return startTag(bytes, start) }
    switch next {
    case UInt8(ascii: "/"):
      guard start + 2 < bytes.count, bytes[start + 2].isASCIILetter else { return nil }
      return endTag(bytes, start)
    case UInt8(ascii: "!"): return declaration(bytes, start)
    case UInt8(ascii: "?"): return other(bytes, start, endedBy: "?>")
    default: return nil
    }
  }

  // MARK: - Tags (CommonMark 0.30, 6.6)

  private static func startTag(_ bytes: [UInt8], _ start: Int) -> RawTag {
    let nameEnd = afterName(bytes, start + 1)
    let name = bytes[(start + 1)..<nameEnd]
    var index = nameEnd
    var attributes: [Attribute] = []
    while true {
      let space = afterSpace(bytes, index)
      guard space < bytes.count else { break }
      if bytes[space] == UInt8(ascii: ">") { return RawTag(.start, name, start..<(space + 1), attributes) }
      if bytes[space] == UInt8(ascii: "/"), space + 1 < bytes.count, bytes[space + 1] == UInt8(ascii: ">") {
        return RawTag(.start, name, start..<(space + 2), attributes, isSelfClosing: true)
      }
      guard space > index, let (attribute, end) = attribute(bytes, space) else { break }
      attributes.append(attribute)
      index = end
    }
    return RawTag(.other, name, start..<nameEnd)
  }

  private static func endTag(_ bytes: [UInt8], _ start: Int) -> RawTag {
    let nameEnd = afterName(bytes, start + 2)
    let index = afterSpace(bytes, nameEnd)
    guard index < bytes.count, bytes[index] == UInt8(ascii: ">") else {
      return RawTag(.other, bytes[(start + 1)..<nameEnd], start..<nameEnd)
    }
    return RawTag(.end, bytes[(start + 2)..<nameEnd], start..<(index + 1))
  }

  private static func attribute(_ bytes: [UInt8], _ start: Int) -> (attribute: Attribute, end: Int)? {
    var index = start
    guard bytes[index].isASCIILetter || bytes[index] == UInt8(ascii: "_") || bytes[index] == 0x3A else {
      return nil
    }
    while index < bytes.count, isAttributeName(bytes[index]) { index += 1 }
    let name = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    var valueStart = afterSpace(bytes, index)
    guard valueStart < bytes.count, bytes[valueStart] == UInt8(ascii: "=") else {
      return (Attribute(name: name, value: nil, isQuoted: false), index)
    }
    valueStart = afterSpace(bytes, valueStart + 1)
    guard valueStart < bytes.count else { return nil }
    let quote = bytes[valueStart]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      guard let end = bytes[(valueStart + 1)...].firstIndex(of: quote) else { return nil }
      return (Attribute(name: name, value: Array(bytes[(valueStart + 1)..<end]), isQuoted: true), end + 1)
    }
    index = valueStart
    while index < bytes.count, !PlainText.isSpace(bytes[index]), !"\"'=<>`".utf8.contains(bytes[index]) { index += 1 }
    guard index > valueStart else { return nil }
    return (Attribute(name: name, value: Array(bytes[valueStart..<index]), isQuoted: false), index)
  }

  // MARK: - The other forms

  private static func declaration(_ bytes: [UInt8], _ start: Int) -> RawTag? {
    let rest = bytes[(start + 2)...]
    if rest.starts(with: "--".utf8) {
      // Read as libcmark reads an inline comment; `<!-->` and `<!--->` are whole.
      guard let end = position(after: "-->", bytes, start + 2) else {
        return RawTag(.openComment, bytes[(start + 1)..<(start + 4)], start..<bytes.count)
      }
      return RawTag(.comment, bytes[(start + 1)..<(start + 4)], start..<end)
    }
    if rest.starts(with: "[CDATA[".utf8) { return other(bytes, start, endedBy: "]]>") }
    guard let first = rest.first, first.isASCIILetter else { return nil }
    return other(bytes, start, endedBy: ">")
  }

  /// A form without elements; all the rest when nothing ends it.
  private static func other(_ bytes: [UInt8], _ start: Int, endedBy terminator: String) -> RawTag {
    let end = position(after: terminator, bytes, start + 2) ?? bytes.count
    var nameEnd = start + 2
    if terminator == "]]>" { nameEnd += 1 }
    while nameEnd < end, bytes[nameEnd].isASCIILetterOrDigit {
      nameEnd += 1
    }
    return RawTag(.other, bytes[(start + 1)..<nameEnd], start..<end)
  }

  private static func position(after terminator: String, _ bytes: [UInt8], _ start: Int) -> Int? {
    let wanted = Array(terminator.utf8)
    var index = start
    while index + wanted.count <= bytes.count {
      if bytes[index..<(index + wanted.count)].elementsEqual(wanted) { return index + wanted.count }
      index += 1
    }
    return nil
  }

  private static func afterName(_ bytes: [UInt8], _ start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index].isASCIILetterOrDigit || bytes[index] == UInt8(ascii: "-") {
      index += 1
    }
    return index
  }

  private static func afterSpace(_ bytes: [UInt8], _ start: Int) -> Int {
    var index = start
    while index < bytes.count, PlainText.isSpace(bytes[index]) { index += 1 }
    return index
  }

  private static func isAttributeName(_ byte: UInt8) -> Bool {
    byte.isASCIILetterOrDigit || ":._-".utf8.contains(byte)
  }
}
