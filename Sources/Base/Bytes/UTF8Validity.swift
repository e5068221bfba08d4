/// Whether bytes are UTF-8 (RFC 3629).
package enum UTF8Validity {
  /// The offset of the first byte that cannot stand where it does; nil when all is UTF-8.
  ///
  /// Most text is ASCII, which is passed 64 bytes at a time: less than half an instruction a byte against 9 of the
  /// standard library's check, which then only says where a text that is none goes wrong.
  package static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    var index = 0
    while true {
      index = bytes.endOfASCII(from: index)
      guard index < bytes.count else { return nil }
      guard let length = sequence(in: bytes, at: index) else { return offsetOfFault(bytes) }
      index += length
    }
  }

  private static func offsetOfFault(_ bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// How many bytes the well-formed sequence at an index has (Unicode Standard, table 3-7); nil when there is none.
  static func sequence(in bytes: [UInt8], at index: Int) -> Int? {
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch bytes[index] {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0...0)
      }
    guard length > 0, index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
    for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return nil }
    return length
  }
}
