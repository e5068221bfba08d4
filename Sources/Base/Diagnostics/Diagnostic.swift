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
  package static func < (one: Diagnostic, other: Diagnostic) -> Bool {
    if one.path != other.path { return PathOrder.precedes(one.path, other.path) }
    let (here, there) = (one.position ?? .beforeText, other.position ?? .beforeText)
    if here != there { return here < there }
    if one.code != other.code { return one.code.name < other.code.name }
    return one.message < other.message
  }
}

/// A place in a text file: 1-based line, 1-based column counted in characters.
package struct SourcePosition: Hashable, Sendable, Comparable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static let start = SourcePosition(line: 1, column: 1)
  /// Sorts before every position in a text.
  fileprivate static let beforeText = SourcePosition(line: 0, column: 0)

  package static func < (one: SourcePosition, other: SourcePosition) -> Bool {
    (one.line, one.column) < (other.line, other.column)
  }
}

/// The order of paths in every list, output and report: by bytes, so that no locale has a say.
package enum PathOrder {
  package static func precedes(_ one: String, _ other: String) -> Bool {
    one.utf8.lexicographicallyPrecedes(other.utf8)
  }
}
