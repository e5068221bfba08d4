/// What bytes are.
extension Span where Element == UInt8 {
  /// Whether a part of the bytes is what a text has.
  ///
  /// - Precondition: the range lies within the bytes.
  package func isEqual(_ text: String, in range: Range<Int>) -> Bool {
    EightBytes.areEqual(extracting(range), text.utf8.span)
  }

  /// Whether none is beyond ASCII.
  package var isASCII: Bool { EightBytes.areASCII(self) }

  /// Whether all are ASCII letters and digits, hyphens, full stops and slashes, as the bytes of most paths are.
  package var isPlainPath: Bool { EightBytes.arePlain(self) }
}
