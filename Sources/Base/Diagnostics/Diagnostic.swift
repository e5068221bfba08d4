/// One problem that an author can put right: where it is, what was expected, what to do.
///
/// Diagnostics are values that rooms collect and return, never throw. The message starts in lower case,
/// has no full stop, and names things in straight double quotes.
package struct Diagnostic: Hashable, Sendable {
  package let code: DiagnosticCode
  package let severity: Severity
  /// The file as the author knows it: relative to the project folder, `/` between names.
  package let path: String
  /// Where in the file the problem begins; nil when it concerns the file as a whole.
  package let position: SourcePosition?
  /// How many characters to underline from `position`, at least 1.
  package let length: Int
  package let message: String
  /// What to do, without the word "help:".
  package let help: String?

  /// A diagnostic with its code's own severity.
  package init(
    _ code: DiagnosticCode, path: String, at position: SourcePosition? = nil, length: Int = 1,
    _ message: String, help: String? = nil
  ) {
    self.init(code, code.severity, path: path, at: position, length: length, message, help: help)
  }

  private init(
    _ code: DiagnosticCode, _ severity: Severity, path: String, at position: SourcePosition?, length: Int,
    _ message: String, help: String?
  ) {
    self.code = code
    self.severity = severity
    self.path = path
    self.position = position
    self.length = max(1, length)
    self.message = message
    self.help = help
  }

  /// The same problem, weighed as the settings ask.
  package func weighed(as severity: Severity) -> Diagnostic {
    Diagnostic(code, severity, path: path, at: position, length: length, message, help: help)
  }
}

extension Diagnostic: Comparable {
  /// Report order: path, line, column, code, message; a problem of the whole file comes first.
  ///
  /// Texts are compared by their bytes, so that neither a locale nor a Unicode version has a say.
  package static func < (one: Diagnostic, other: Diagnostic) -> Bool {
    if PathOrder.precedes(one.path, other.path) { return true }
    if PathOrder.precedes(other.path, one.path) { return false }
    if one.position != other.position {
      guard let here = one.position else { return true }
      return other.position.map { here < $0 } ?? false
    }
    if one.code != other.code { return PathOrder.precedes(one.code.name, other.code.name) }
    return PathOrder.precedes(one.message, other.message)
  }
}
