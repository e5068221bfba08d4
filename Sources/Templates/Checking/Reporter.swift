import Base

/// Collects the diagnostics of a template set, each problem once however many roots meet it.
struct Reporter {
  private(set) var diagnostics: [Diagnostic] = []
  private var sources: [SourceFile] = []
  private var texts: [Int: SourceText] = [:]
  private var lastFound: [Int: (byte: Int, position: SourcePosition)] = [:]
  private var seen: Set<Key> = []

  /// What makes two reports one problem; the help may differ with what a root knows.
  private struct Key: Hashable {
    let source: Int
    let start: Int
    let code: DiagnosticCode
    let message: String
  }

  /// Adds the next source; they are numbered in this order.
  mutating func add(_ source: SourceFile) { sources.append(source) }

  mutating func report(
    _ code: DiagnosticCode, in source: Int, _ range: Range<Int>, _ message: String, help: String? = nil
  ) {
    let key = Key(source: source, start: range.lowerBound, code: code, message: message)
    guard seen.insert(key).inserted else { return }
    let place = stretch(of: range, in: source)
    diagnostics.append(
      Diagnostic(code, path: place.path, at: place.position, length: place.length, message, help: help))
  }

  /// Where a range of bytes stands, as far as it lies on one line.
  mutating func stretch(of range: Range<Int>, in source: Int) -> SourceStretch {
    let text = texts[source] ?? SourceText(sources[source].bytes)
    texts[source] = text
    let start = position(of: range.lowerBound, in: text, source: source)
    let end = text.byteRange(ofLine: start.line).upperBound
    let length = characters(of: text, in: range.lowerBound..<max(range.lowerBound, min(range.upperBound, end)))
    return SourceStretch(path: sources[source].path, position: start, length: length)
  }

  /// The position of a byte, counted from the one found last where that is on the same line.
  ///
  /// Without this, a template in one long line with many problems would take quadratic time.
  private mutating func position(of byte: Int, in text: SourceText, source: Int) -> SourcePosition {
    let position: SourcePosition
    if let (found, last) = lastFound[source], isByte(byte, onLine: last.line, of: text) {
      let distance = characters(of: text, in: min(found, byte)..<max(found, byte))
      position = SourcePosition(line: last.line, column: last.column + (byte < found ? -distance : distance))
    } else {
      position = text.position(ofByte: byte)
    }
    lastFound[source] = (byte, position)
    return position
  }

  private func isByte(_ byte: Int, onLine line: Int, of text: SourceText) -> Bool {
    let range = text.byteRange(ofLine: line)
    return range.lowerBound <= byte && byte <= range.upperBound
  }

  private func characters(of text: SourceText, in range: Range<Int>) -> Int {
    text.bytes[range].count { $0 & 0xC0 != 0x80 }
  }

  mutating func report(_ problem: SourceProblem, in source: Int) {
    report(problem.code, in: source, problem.range, problem.message, help: problem.help)
  }

  /// Reports a problem of a file as a whole.
  mutating func report(_ code: DiagnosticCode, path: String, _ message: String, help: String? = nil) {
    diagnostics.append(Diagnostic(code, path: path, message, help: help))
  }
}
