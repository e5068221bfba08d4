/// Bytes as letters, in the alphabet of RFC 4648, section 4.
package enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let padding = UInt8(ascii: "=")

  /// With padding, in one line.
  package static func encode(_ bytes: [UInt8]) -> String {
    var letters: [UInt8] = []
    letters.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        letters.append(place <= group.count ? alphabet[bits >> (18 - 6 * place) & 0x3F] : padding)
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// The bytes of a text, whose line feeds do not count; nil when it is anything but what ``encode(_:)`` writes.
  package static func decode(_ text: String) -> [UInt8]? {
    let letters = text.utf8.filter { $0 != UInt8(ascii: "\n") }
    guard letters.count.isMultiple(of: 4) else { return nil }
    let padded = letters.reversed().prefix { $0 == padding }.count
    guard padded <= 2 else { return nil }
    var values = [UInt8?](repeating: nil, count: 256)
    for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(letters.count / 4 * 3)
    var bits = 0
    for (index, letter) in letters.dropLast(padded).enumerated() {
      guard let value = values[Int(letter)] else { return nil }
      bits = (bits << 6 | Int(value)) & 0xFFFF
      // After each letter but the first of a group, eight more bits are complete.
      let spare = 6 - 2 * (index % 4)
      if index % 4 != 0 { bytes.append(UInt8(truncatingIfNeeded: bits >> spare)) }
    }
    // The bits that padding leaves over are zero in what was encoded.
    let left = padded * 2
    return bits & ((1 << left) - 1) == 0 ? bytes : nil
  }
}
