internal import Base

/// Text that stands in the source otherwise than it reads: escapes, entities, and NUL.
extension InlineAlignment {
  /// Passes one escape, entity or NUL at the cursor, or a byte that only looks like the beginning of one.
  ///
  /// - Returns: whether the source and the text agree.
  mutating func passEncoded(_ literal: [UInt8], _ index: inout Int) -> Bool {
    switch bytes[cursor] {
    case UInt8(ascii: "\\"):
      if cursor + 1 < end, Self.isPunctuation(bytes[cursor + 1]) { cursor += 1 }
    case UInt8(ascii: "&"):
      if let entity = entity(meaning: literal[index]) {
        cursor += entity.length
        index += PlainText.scalarLength(literal[index])
        if entity.isNamed { passSecondScalar(literal, &index) }
        return true
      }
    case 0:
      guard literal[index...].starts(with: [0xEF, 0xBF, 0xBD]) else { return false }
      (cursor, index) = (cursor + 1, index + 3)
      return true
    default:
      return passPunctuation(literal, &index)
    }
    guard bytes[cursor] == literal[index] else { return false }
    (cursor, index) = (cursor + 1, index + 1)
    return true
  }

  /// The characters that a backslash escapes (CommonMark 0.30, 2.4).
  static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !byte.isASCIILetterOrDigit
  }

  private struct Entity {
    /// With its `&` and `;`.
    let length: Int
    let isNamed: Bool
  }

  /// The entity at the cursor, if there is one whose meaning begins with a byte (CommonMark 0.30, 2.5).
  ///
  /// The table of names is not needed: only `&amp;` means a text that begins with `&`, so any other text shows that the
  /// name was known.
  private func entity(meaning first: UInt8) -> Entity? {
    var index = cursor + 1
    guard index < end else { return nil }
    if bytes[index] == UInt8(ascii: "#") {
      index += 1
      let isHexadecimal = index < end && bytes[index] | 0x20 == UInt8(ascii: "x")
      if isHexadecimal { index += 1 }
      let start = index
      while index < end, let digit = Digits.hexadecimalValue(bytes[index]), isHexadecimal || digit < 10 { index += 1 }
      guard index > start, index - start <= (isHexadecimal ? 6 : 7) else { return nil }
      guard index < end, bytes[index] == UInt8(ascii: ";") else { return nil }
      return Entity(length: index + 1 - cursor, isNamed: false)
    }
    let start = index
    while index < end, index - start < 32, bytes[index].isASCIILetterOrDigit { index += 1 }
    guard index > start, index < end, bytes[index] == UInt8(ascii: ";") else { return nil }
    if first == UInt8(ascii: "&") {
      let name = bytes[start..<index]
      guard name.elementsEqual("amp".utf8) || name.elementsEqual("AMP".utf8) else { return nil }
    }
    return Entity(length: index + 1 - cursor, isNamed: true)
  }

  /// Passes the second scalar of the named entities that mean two.
  ///
  /// The second is always one of these eight; where the source goes on with the same one, it is the author's own.
  private func passSecondScalar(_ literal: [UInt8], _ index: inout Int) {
    guard index < literal.count else { return }
    let (scalar, length) = PlainText.scalar(in: literal, at: index)
    switch scalar.value {
    case 0x0331, 0x0333, 0x0338, 0x200A, 0x20D2, 0x20E5, 0xFE00: break
    case 0x6A where bytes[..<cursor].suffix(7).elementsEqual("&fjlig;".utf8): break
    default: return
    }
    guard !bytes[cursor..<end].starts(with: literal[index..<(index + length)]) || scalar == "j" else { return }
    index += length
  }
}
