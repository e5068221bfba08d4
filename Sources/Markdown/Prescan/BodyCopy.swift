/// Writes a copy of a body in which lines are rewritten, and keeps account of where each byte comes from.
struct BodyCopy {
  private let source: [UInt8]
  private var bytes: [UInt8] = []
  private var stretches: [BodyText.Stretch] = []
  private var linesBefore = 0

  init(of source: [UInt8]) { self.source = source }

  /// Appends bytes of the file as they are.
  mutating func keep(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    stretches.append(BodyText.Stretch(start: bytes.count, source: range.lowerBound, length: range.count))
    bytes += source[range]
  }

  /// Appends bytes that stand for a range of the file.
  mutating func write(_ replacement: [UInt8], for range: Range<Int>) {
    stretches.append(BodyText.Stretch(start: bytes.count, source: range.lowerBound, length: range.count))
    bytes += replacement
  }

  /// Ends a line that is put before the body's first.
  mutating func endLineBefore() {
    bytes.append(UInt8(ascii: "\n"))
    linesBefore += 1
  }

  func text() -> BodyText { BodyText(copy: bytes, linesBefore: linesBefore, stretches: stretches) }
}
