/// Appending text and numbers: every page is written with these.
extension ByteBuffer {
  package mutating func append(_ text: String) {
    // A span, where `withUTF8` asks for a text that is the caller's own and so has it retained and released.
    let span = text.utf8.span
    unsafe span.withUnsafeBufferPointer { unsafe append(copying: $0) }
  }

  @inlinable public mutating func append(_ text: StaticString) {
    unsafe append(copying: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  @inlinable public mutating func append(_ bytes: [UInt8]) { append(bytes.span, in: 0..<bytes.count) }

  /// Appends a part of other bytes.
  ///
  /// - Precondition: the range lies within the bytes.
  @inlinable public mutating func append(_ bytes: Span<UInt8>, in range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "a part lies within its whole")
    // Safe: just checked.
    unsafe bytes.withUnsafeBufferPointer { unsafe append(copying: UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Likewise, a part of an array.
  @inlinable public mutating func append(_ bytes: [UInt8], in range: Range<Int>) { append(bytes.span, in: range) }

  package mutating func append(decimal number: Int) {
    if number >= 0 { append(decimal: number, width: 1) } else { append(String(number)) }
  }

  /// Appends a number that is not negative, with zeros before it where it has fewer digits than `width`.
  package mutating func append(decimal number: Int, width: Int) {
    // Days, months, hours: nearly all numbers.
    if number < 100, width <= 2 {
      if number >= 10 || width == 2 { append(UInt8(ascii: "0") + UInt8(number / 10)) }
      return append(UInt8(ascii: "0") + UInt8(number % 10))
    }
    // Years.
    if width == 4, number >= 1000, number < 10_000 {
      append(decimal: number / 100, width: 2)
      return append(decimal: number % 100, width: 2)
    }
    let digits = DecimalDigits(number)
    for _ in 0..<max(0, width - digits.count) { append(UInt8(ascii: "0")) }
    append(digits.bytes.span, in: digits.range)
  }

  /// Appends text for an HTML or XML text node or a double-quoted attribute value.
  ///
  /// `&`, `<`, `>` and `"` become references, which is right in both places
  /// (HTML Living Standard 13.3 "escaping a string"; XML 1.0 section 2.4).
  package mutating func append(escaping text: String) {
    let span = text.utf8.span
    unsafe span.withUnsafeBufferPointer { bytes in
      var start = 0
      while true {
        // Safe: the search answers with an index up to the count.
        let index = unsafe MarkupEscape.first(in: bytes, from: start)
        unsafe append(copying: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        if index == bytes.count { return }
        append(MarkupEscape.reference(for: unsafe bytes[index]))
        start = index + 1
      }
    }
  }
}

/// Appending text to other bytes.
extension [UInt8] {
  @inlinable public mutating func append(_ text: String) { append(contentsOf: text.utf8) }

  @inlinable public mutating func append(_ text: StaticString) {
    unsafe append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  package mutating func append(decimal number: Int) {
    guard number >= 0 else { return append(String(number)) }
    let digits = DecimalDigits(number)
    append(digits.bytes.span, in: digits.range)
  }

  /// Appends a part of other bytes; one copy, where a slice would be asked for each of them.
  ///
  /// - Precondition: the range lies within the bytes.
  package mutating func append(_ bytes: Span<UInt8>, in range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "a part lies within its whole")
    // Safe: just checked.
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Likewise, a part of another array.
  package mutating func append(_ bytes: [UInt8], in range: Range<Int>) { append(bytes.span, in: range) }

  /// Likewise, a part of a buffer.
  package mutating func append(_ buffer: borrowing ByteBuffer, in range: Range<Int>) {
    unsafe buffer.withBytes(in: range) { unsafe append(contentsOf: $0) }
  }

  /// Appends text as ``ByteBuffer/append(escaping:)`` does.
  package mutating func append(escaping text: String) {
    var markup = ByteBuffer(capacity: text.utf8.count)
    markup.append(escaping: text)
    append(markup, in: 0..<markup.count)
  }
}

/// The digits of a number that is not negative.
private struct DecimalDigits {
  /// No number has more than nineteen.
  private(set) var bytes = InlineArray<19, UInt8>(repeating: 0)
  private var start = 19

  var range: Range<Int> { start..<bytes.count }
  var count: Int { range.count }

  init(_ number: Int) {
    // From the last on, because to divide by ten is to multiply.
    var rest = number
    repeat {
      start -= 1
      bytes[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
  }
}

/// Which bytes markup text may not hold as they are.
private enum MarkupEscape {
  /// The place of the first of them at or after `start`; the count when there is none.
  ///
  /// Eight bytes are looked at together: `<` and `>` differ in one bit, and so do `"` and `&`, so two comparisons find
  /// all four.
  static func first(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    let raw = UnsafeRawBufferPointer(bytes)
    while index + 8 <= bytes.count {
      // Safe: the eight bytes end at or before the count.
      let found = unsafe places(in: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    guard index < bytes.count else { return index }
    if bytes.count >= 8 {
      // The last eight, without those that were looked at before.
      let last = bytes.count - 8
      var found = unsafe places(in: raw.loadUnaligned(fromByteOffset: last, as: UInt64.self))
      found &= ~0 << UInt64((index - last) * 8)
      return found == 0 ? bytes.count : last + found.trailingZeroBitCount / 8
    }
    while index < bytes.count {
      if unsafe places(in: UInt64(bytes[index])) & 0x80 != 0 { break }
      index += 1
    }
    return index
  }

  /// The highest bit of each byte that is one of them.
  private static func places(in word: UInt64) -> UInt64 {
    let word = UInt64(littleEndian: word)
    let angles = (word | 0x0202_0202_0202_0202) ^ 0x3E3E_3E3E_3E3E_3E3E
    let others = (word | 0x0404_0404_0404_0404) ^ 0x2626_2626_2626_2626
    return zeroBytes(of: angles) | zeroBytes(of: others)
  }

  /// The highest bit of each byte that is zero.
  private static func zeroBytes(of word: UInt64) -> UInt64 {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    return ~(((word & low) &+ low) | word | low)
  }

  /// - Precondition: the byte is one of them.
  static func reference(for byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    default: "&quot;"
    }
  }
}

extension String {
  /// A part of a text, by its bytes; half of what a substring made into a text would cost.
  ///
  /// - Precondition: the range lies within the bytes.
  package init(_ bytes: Span<UInt8>, in range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "a part lies within its whole")
    // Safe: just checked.
    self = unsafe bytes.withUnsafeBufferPointer {
      unsafe String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self)
    }
  }

  /// The text with `&`, `<`, `>` and `"` as references; right in text and in double-quoted attributes.
  package var escapedForMarkup: String {
    var markup = ByteBuffer()
    markup.append(escaping: self)
    return markup.text()
  }
}
