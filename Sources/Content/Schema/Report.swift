import Base

/// The problems found in one file so far.
///
/// A class because every reader of a nested value adds to the one list; it stays on the thread that made it.
final class Report {
  let path: String
  let source: SourceText
  let codes: SchemaCodes
  private(set) var diagnostics: [Diagnostic] = []
  /// The dates read so far, which only their zone can prove to exist.
  private(set) var dates: [WrittenDate] = []

  init(path: String, source: SourceText, codes: SchemaCodes) {
    self.path = path
    self.source = source
    self.codes = codes
  }

  func note(_ date: WrittenDate) { dates.append(date) }

  func add(
    _ code: DiagnosticCode, at position: SourcePosition?, length: Int = 1, _ message: String, help: String? = nil
  ) {
    diagnostics.append(Diagnostic(code, path: path, at: position, length: length, message, help: help))
  }
}
