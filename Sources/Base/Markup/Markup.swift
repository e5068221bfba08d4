/// What bytes mean in HTML.
public enum Markup {
  /// ASCII white space (Infra Standard, section 4.6).
  @inlinable public static func isSpace(_ byte: UInt8) -> Bool {
    byte <= 0x20 && (byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0C || byte == 0x0D)
  }

  /// Whether a byte may not stand in the name of an element or of an attribute.
  static func endsName(_ byte: UInt8) -> Bool {
    // Looked up in the bits of one word, as every byte of every name is asked.
    byte < 64 && enders >> UInt64(byte) & 1 == 1
  }

  /// White space, `/` and `>`.
  private static var enders: UInt64 {
    1 << 0x09 | 1 << 0x0A | 1 << 0x0C | 1 << 0x0D | 1 << 0x20 | 1 << 0x2F | 1 << 0x3E
  }

  /// Whether a byte may stand in a URL's scheme (RFC 3986, section 3.1).
  @inlinable public static func isOfScheme(_ byte: UInt8) -> Bool {
    byte.isASCIILetterOrDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  /// Whether an address, which is some of these bytes, begins with a scheme.
  ///
  /// That begins with a letter and ends with a colon (RFC 3986, section 3.1): `2021:report/` is a path.
  @inlinable public static func hasScheme(_ bytes: Span<UInt8>, _ address: Range<Int>) -> Bool {
    var index = address.lowerBound
    guard index < address.upperBound, bytes[index].isASCIILetter else { return false }
    while index < address.upperBound, isOfScheme(bytes[index]) { index += 1 }
    return index < address.upperBound && bytes[index] == UInt8(ascii: ":")
  }
}

extension [UInt8] {
  /// Whether a part of the page is a name; letter case makes no difference.
  package func equals(_ range: Range<Int>, _ name: StaticString) -> Bool { span.equals(range, name) }
}

extension Span where Element == UInt8 {
  /// Whether a part of the page is a name; letter case makes no difference.
  func equals(_ range: Range<Int>, _ name: StaticString) -> Bool {
    guard range.count == name.utf8CodeUnitCount else { return false }
    for offset in 0..<range.count where unsafe self[range.lowerBound + offset] | 0x20 != name.utf8Start[offset] | 0x20 {
      return false
    }
    return true
  }

  /// Whether two parts of the page are one name; letter case makes no difference.
  func equals(_ range: Range<Int>, _ other: Range<Int>) -> Bool {
    guard range.count == other.count else { return false }
    for offset in 0..<range.count
    where self[range.lowerBound + offset] | 0x20 != self[other.lowerBound + offset] | 0x20 {
      return false
    }
    return true
  }

  /// Whether the bytes from a place on are a text's.
  func has(_ text: StaticString, at start: Int) -> Bool {
    guard start >= 0, start + text.utf8CodeUnitCount <= count else { return false }
    for offset in 0..<text.utf8CodeUnitCount where unsafe self[start + offset] != text.utf8Start[offset] {
      return false
    }
    return true
  }
}
