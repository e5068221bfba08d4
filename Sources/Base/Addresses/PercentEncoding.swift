/// Percent-encoding of URL paths (RFC 3986 sections 2.1 and 3.3).
package enum PercentEncoding {
  /// Encodes every byte that may not stand in a path.
  ///
  /// `/` separates segments and stays; `%` is encoded too,
  /// so the input is a plain path, not one that is encoded already.
  package static func encodePath(_ path: String) -> String {
    EightBytes.arePlain(path.utf8.span) ? path : encode(path, keeping: isPathCharacter)
  }

  /// Encodes a fragment identifier (section 3.5).
  package static func encodeFragment(_ text: String) -> String {
    EightBytes.arePlain(text.utf8.span) ? text : encode(text) { isPathCharacter($0) || $0 == UInt8(ascii: "?") }
  }

  /// The path with its escapes resolved; nil when an escape is broken or the result is not UTF-8 or holds NUL.
  package static func decode(_ text: String) -> String? {
    if isAll(text, { $0 != UInt8(ascii: "%") && $0 != 0 }) { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(Digits.hexadecimalValue),
        let low = rest.popFirst().flatMap(Digits.hexadecimalValue)
      else { return nil }
      bytes.append(high << 4 | low)
    }
    if bytes.contains(0) { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Whether a path can stand in a URL as it is.
  package static func isEncoded(path: String) -> Bool {
    EightBytes.arePlain(path.utf8.span) || isAll(path, isPathCharacter)
  }

  /// Unreserved characters, sub-delimiters, `:`, `@` and the `/` between segments.
  private static func isPathCharacter(_ byte: UInt8) -> Bool {
    byte < 0x80 && (byte < 0x40 ? lowPathCharacters >> byte : highPathCharacters >> (byte & 0x3F)) & 1 != 0
  }

  /// The path characters below 0x40, one bit each: `! $ & ' ( ) * + , - . / : ; =` and the digits.
  private static let lowPathCharacters: UInt64 = 0x2FFF_FFD2_0000_0000
  /// Those from 0x40 on: `@ _ ~` and the letters.
  private static let highPathCharacters: UInt64 = 0x47FF_FFFE_87FF_FFFF

  @inline(__always)  // A call for each byte otherwise.
  private static func encode(_ text: String, keeping keep: (UInt8) -> Bool) -> String {
    if isAll(text, keep) { return text }
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in text.utf8 {
      if keep(byte) {
        result.append(byte)
      } else {
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether every byte passes; over a span, because a string's UTF-8 view costs a call a byte.
  @inline(__always)
  private static func isAll(_ text: String, _ keep: (UInt8) -> Bool) -> Bool {
    let bytes = text.utf8.span
    for index in bytes.indices where !keep(bytes[index]) { return false }
    return true
  }
}
