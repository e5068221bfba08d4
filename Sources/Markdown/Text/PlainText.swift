internal import Base
internal import CBlocks

/// Text without markup, as the bytes that a block's inlines leave behind.
package enum PlainText {
  /// The text with runs of ASCII white space as one space, and none at either end.
  ///
  /// Other spaces, such as the no-break space, were chosen by the author and stay.
  static func folded(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    isFolded(bytes.span, range) ? String(bytes.span, in: range) : folding(bytes[range])
  }

  /// Appends the same to other bytes.
  static func append(folding bytes: [UInt8], _ range: Range<Int>, to text: inout [UInt8]) {
    if isFolded(bytes.span, range) { text.append(bytes, in: range) } else { text += foldedBytes(of: bytes[range]) }
  }

  /// Whether folding would leave a text as it is; for short ones, of which a survey would cost thrice as much.
  package static func isFolded(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "a range lies within the bytes")
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return true }
      // Safe: the range lies within the bytes.
      return unsafe cblocks_is_folded(start + range.lowerBound, range.count)
    }
  }

  /// The text with its white space folded, whether it needs that or not.
  package static func folding(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: foldedBytes(of: bytes), as: UTF8.self)
  }

  /// Likewise, as bytes.
  static func foldedBytes(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var separator = false
    for byte in bytes {
      if isSpace(byte) {
        separator = true
        continue
      }
      if separator, !result.isEmpty { result.append(UInt8(ascii: " ")) }
      separator = false
      result.append(byte)
    }
    return result
  }

  /// The text without the given ascending ranges, its white space folded, and where others of its ranges stand in that.
  static func folding(
    _ bytes: [UInt8], without removed: [Range<Int>], following ranges: [Range<Int>]
  ) -> (text: String, ranges: [Range<Int>]) {
    // For each byte, and for the end, how many bytes of the result stand before it.
    var places: [Int] = []
    places.reserveCapacity(bytes.count + 1)
    var result: [UInt8] = []
    var separator = false
    var next = removed[...]
    for (index, byte) in bytes.enumerated() {
      while let first = next.first, first.upperBound <= index { next = next.dropFirst() }
      let isRemoved = next.first?.contains(index) ?? false
      if !isRemoved, isSpace(byte) { separator = true }
      if isRemoved || isSpace(byte) {
        places.append(result.count)
        continue
      }
      if separator, !result.isEmpty { result.append(UInt8(ascii: " ")) }
      separator = false
      places.append(result.count)
      result.append(byte)
    }
    places.append(result.count)
    return (
      String(decoding: result, as: UTF8.self),
      ranges.map { range in
        // An end is where its last byte ends, as a space may follow.
        let end = range.isEmpty ? places[range.upperBound] : places[range.upperBound - 1] + 1
        let start = places[range.lowerBound]
        return start..<max(start, min(end, result.count))
      }
    )
  }

  /// The text without the given ascending ranges.
  static func removing(_ ranges: [Range<Int>], from bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var start = 0
    for range in ranges {
      result += bytes[start..<range.lowerBound]
      start = range.upperBound
    }
    return result + bytes[start...]
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  /// Whether a scalar beyond ASCII is white space; Unicode is asked only where it has any.
  static func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ...0xA0, 0x1680...0x3000: scalar.properties.isWhitespace
    default: false
    }
  }

  /// Whether a scalar beyond ASCII is a letter or digit; the Latin letters of Europe are known without asking Unicode.
  static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    if (0xC0...0x24F).contains(scalar.value) { return scalar != "×" && scalar != "÷" }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// The scalar that begins at an index, and how many bytes it takes; U+FFFD and 1 where there is none.
  static func scalar(in bytes: [UInt8], at index: Int) -> (Unicode.Scalar, length: Int) {
    scalar(in: bytes.span, at: index)
  }

  /// Likewise.
  static func scalar(in bytes: Span<UInt8>, at index: Int) -> (Unicode.Scalar, length: Int) {
    if bytes[index] < 0x80 { return (Unicode.Scalar(bytes[index]), 1) }
    let length = scalarLength(bytes[index])
    guard length > 1, index + length <= bytes.count else { return ("\u{FFFD}", 1) }
    var value = UInt32(bytes[index]) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// The scalar that ends before an index beyond 0.
  static func scalar(in bytes: [UInt8], before index: Int) -> Unicode.Scalar {
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(in: bytes, at: start).0
  }

  /// How many bytes the UTF-8 sequence with this first byte has; 1 for a byte that begins none.
  static func scalarLength(_ first: UInt8) -> Int {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}
