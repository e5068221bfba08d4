internal import Base

/// A tag that CommonMark does not know for one, read as browsers read it (HTML Standard, 13.2.5, "Tokenization").
///
/// They take a tag for as long as no `>` outside of quotes ends it, whatever stands in it, so that its addresses count.
struct LooseTag {
  /// The tag as far as it goes; all the rest of the text where nothing ends it.
  let tag: RawTag
  let isEnded: Bool

  /// Nil where the markup is no tag.
  ///
  /// - Parameter start: what was read of it: its name.
  init?(_ start: RawTag, in bytes: [UInt8]) {
    let first = bytes[start.range.lowerBound + 1]
    guard first.isASCIILetter || first == UInt8(ascii: "/") else { return nil }
    var index = start.range.upperBound
    var attributes: [RawTag.Attribute] = []
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      if PlainText.isSpace(bytes[index]) || bytes[index] == UInt8(ascii: "/") {
        index += 1
      } else {
        attributes.append(Self.attribute(bytes, &index))
      }
    }
    // A quote that nothing ends takes in all that follows.
    isEnded = index < bytes.count
    tag = start.continued(to: min(index + 1, bytes.count), attributes)
  }

  private static func attribute(_ bytes: [UInt8], _ index: inout Int) -> RawTag.Attribute {
    let start = index
    // An equals sign at the beginning is a part of the name.
    index += 1
    while index < bytes.count, !endsName(bytes[index]) { index += 1 }
    let name = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    while index < bytes.count, PlainText.isSpace(bytes[index]) { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
      return RawTag.Attribute(name: name, value: nil, isQuoted: false)
    }
    index += 1
    while index < bytes.count, PlainText.isSpace(bytes[index]) { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else {
      let valueStart = index
      while index < bytes.count, !PlainText.isSpace(bytes[index]), bytes[index] != UInt8(ascii: ">") { index += 1 }
      return RawTag.Attribute(name: name, value: Array(bytes[valueStart..<index]), isQuoted: false)
    }
    let valueStart = index + 1
    let end = ByteSearch.first(bytes[index], in: bytes, valueStart..<bytes.count) ?? bytes.count
    index = min(end + 1, bytes.count)
    return RawTag.Attribute(name: name, value: Array(bytes[valueStart..<end]), isQuoted: true)
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    PlainText.isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "=")
  }
}
