import Base

/// Where a source has what: the values between its quotation marks, and those of attributes without any, found once for all
/// that is asked.
struct QuotedValues {
  let source: SourceFile
  private let text: SourceText
  /// Where a value begins that is there for the first time, by its fingerprint.
  private var starts: [UInt64: Int] = [:]

  init(_ source: SourceFile) {
    (self.source, text) = (source, SourceText(source.bytes))
    let span = source.bytes.span
    // Of each of the two signs, what stands behind the last one.
    var (double, single): (Int?, Int?) = (nil, nil)
    // A value without them stands behind a sign of equality, up to white space or the end of the tag (HTML Living Standard,
    // section 13.2.5.38).
    var bare: Int?
    for index in span.indices {
      let byte = span[index]
      if let start = bare {
        let isQuoted = index == start && (byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"))
        if isQuoted || byte == UInt8(ascii: ">") || Markup.isSpace(byte) {
          note(start, index, span)
          bare = nil
        }
      } else if byte == UInt8(ascii: "=") {
        bare = index + 1
      }
      switch byte {
      case UInt8(ascii: "\""):
        note(double, index, span)
        double = index + 1
      case UInt8(ascii: "'"):
        note(single, index, span)
        single = index + 1
      default: break
      }
    }
  }

  private mutating func note(_ start: Int?, _ end: Int, _ span: Span<UInt8>) {
    guard let start, start < end else { return }
    let hash = Fingerprint.of(span, from: start, to: end)
    if starts[hash] == nil { starts[hash] = start }
  }

  /// Where a fault was written; nil where it was not written here.
  func place(of fault: FaultyPage.Fault) -> SourcePlace? {
    fault.isWholeAttribute ? SourcePlace(ofAttribute: fault.written, in: source) : place(of: fault.written)
  }

  /// Where a value stands first; nil where it does not.
  func place(of value: [UInt8]) -> SourcePlace? {
    let bytes = source.bytes
    guard !value.isEmpty, let start = starts[Fingerprint.of(value.span, from: 0, to: value.count)],
      start + value.count <= bytes.count, bytes[start..<(start + value.count)].elementsEqual(value)
    else { return nil }
    return SourcePlace(
      path: source.path, position: text.position(ofByte: start),
      length: String(decoding: value, as: UTF8.self).count)
  }
}
