/// Appending text to a byte buffer: every output of the program is written with these.
extension [UInt8] {
  @inlinable package mutating func append(_ text: String) { append(contentsOf: text.utf8) }

  @inlinable package mutating func append(_ text: StaticString) {
    unsafe append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  @inlinable package mutating func append(decimal number: Int) { append(contentsOf: String(number).utf8) }

  /// Appends text for an HTML or XML text node or a double-quoted attribute value.
  ///
  /// `&`, `<`, `>` and `"` become references, which is right in both places
  /// (HTML Living Standard 13.3 "escaping a string"; XML 1.0 section 2.4).
  @inlinable package mutating func append(escaping text: String) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for index in 0..<bytes.count {
        guard let reference = unsafe MarkupEscape.reference(for: bytes[index]) else { continue }
        unsafe append(contentsOf: bytes[start..<index])
        append(reference)
        start = index + 1
      }
      unsafe append(contentsOf: bytes[start..<bytes.count])
    }
  }
}

/// Which bytes markup text may not hold as they are.
@usableFromInline package enum MarkupEscape {
  @inlinable package static func reference(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }
}

extension String {
  /// The text with `&`, `<`, `>` and `"` as references; right in text and in double-quoted attributes.
  package var escapedForMarkup: String {
    var bytes: [UInt8] = []
    bytes.append(escaping: self)
    return String(decoding: bytes, as: UTF8.self)
  }
}
