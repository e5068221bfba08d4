/// Makes text from files safe to show on a terminal.
package enum PrintableText {
  /// The text with control characters and direction overrides spelt out as `\u{…}`.
  ///
  /// So no file name or source line can move the cursor, change colours or reorder what is read.
  package static func escaped(_ text: String) -> String {
    if isPlain(text) { return text }
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isUnsafe(scalar) {
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether a text is ASCII that can be seen; most are, and bytes are told faster than scalars.
  private static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8.span
    for index in bytes.indices where bytes[index] < 0x20 || bytes[index] >= 0x7F { return false }
    return true
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true  // the control characters
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F: true  // direction marks and overrides
    case 0x2028, 0x2029: true  // ends of lines and paragraphs
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true  // byte-order mark, annotations, tags: seen by nobody
    default: false
    }
  }
}
