extension UInt8 {
  /// Whether it is a letter from A to Z or a to z.
  @inlinable package var isASCIILetter: Bool { self | 0x20 >= 0x61 && self | 0x20 <= 0x7A }

  /// Whether it is a digit from 0 to 9.
  @inlinable package var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }

  @inlinable package var isASCIILetterOrDigit: Bool { isASCIILetter || isASCIIDigit }
}
