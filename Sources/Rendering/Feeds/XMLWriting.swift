import Base

/// Writing XML 1.0 (fifth edition).
extension ByteBuffer {
  /// An element that holds text alone, on a line of its own.
  mutating func append(element name: StaticString, _ text: String) {
    append("<")
    append(name)
    append(">")
    append(xml: Array(text.utf8))
    append("</")
    append(name)
    append(">\n")
  }

  /// Text of any kind as character data: markup is escaped, and a character that XML cannot hold (section 2.2) becomes
  /// U+FFFD.
  mutating func append(xml text: [UInt8]) {
    var start = 0
    for index in text.indices {
      let replacement: StaticString
      switch text[index] {
      case UInt8(ascii: "&"): replacement = "&amp;"
      case UInt8(ascii: "<"): replacement = "&lt;"
      case UInt8(ascii: ">"): replacement = "&gt;"
      case 0x09, 0x0A, 0x0D: continue
      case 0..<0x20: replacement = "\u{FFFD}"
      // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
      case 0xBE, 0xBF:
        guard index >= start + 2, text[index - 1] == 0xBF, text[index - 2] == 0xEF else { continue }
        append(text, in: start..<(index - 2))
        append("\u{FFFD}")
        start = index + 1
        continue
      default: continue
      }
      append(text, in: start..<index)
      append(replacement)
      start = index + 1
    }
    append(text, in: start..<text.count)
  }
}
