import Base

/// Collects the diagnostics of a template set, each problem once however many roots meet it.
struct Reporter {
  private(set) var diagnostics: [Diagnostic] = []
  private var sources: [SourceFile] = []
  private var texts: [Int: SourceText] = [:]
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
    let text = texts[source] ?? SourceText(sources[source].bytes)
    texts[source] = text
    let start = text.position(ofByte: range.lowerBound)
    let end = text.position(ofByte: min(range.upperBound, text.byteRange(ofLine: start.line).upperBound))
    diagnostics.append(
      Diagnostic(
        code, path: sources[source].path, at: start, length: end.column - start.column, message, help: help))
  }

  mutating func report(_ problem: SourceProblem, in source: Int) {
    report(problem.code, in: source, problem.range, problem.message, help: problem.help)
  }

  /// Reports a problem of a file as a whole.
  mutating func report(_ code: DiagnosticCode, path: String, _ message: String, help: String? = nil) {
    diagnostics.append(Diagnostic(code, path: path, message, help: help))
  }
}
