/// The stable name of one kind of problem, with the sentences that `sitegen explain` prints.
///
/// Each room declares its codes as static members beside the rule that reports them and lists them
/// in an array, so that no code is unexplained. `name` has the form `area/problem`.
package struct DiagnosticCode: Hashable, Sendable {
  package let name: String
  /// What a problem with this code counts as unless the settings' `rules` say otherwise.
  package let severity: Severity
  /// One line: what is wrong.
  package let title: String
  /// Why it matters and how to put it right; plain text, may have several paragraphs.
  package let explanation: String

  package init(_ name: String, _ severity: Severity, title: String, explanation: String) {
    self.name = name
    self.severity = severity
    self.title = title
    self.explanation = explanation
  }

  package static func == (one: DiagnosticCode, other: DiagnosticCode) -> Bool { one.name == other.name }

  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// How much a problem weighs: an error stops the build, a warning does under `--strict`, advice never does.
package enum Severity: String, Sendable, Comparable, CaseIterable {
  case error
  case warning
  case advice

  package static func < (one: Severity, other: Severity) -> Bool { one.weight < other.weight }

  private var weight: Int {
    switch self {
    case .advice: 0
    case .warning: 1
    case .error: 2
    }
  }
}
