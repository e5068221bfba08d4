extension UInt8 {
  /// Whether it is a letter from A to Z or a to z.
  @inlinable public var isASCIILetter: Bool { self | 0x20 >= 0x61 && self | 0x20 <= 0x7A }

  /// Whether it is a digit from 0 to 9.
  @inlinable public var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }

  @inlinable public var isASCIILetterOrDigit: Bool { isASCIILetter || isASCIIDigit }
}
