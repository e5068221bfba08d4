package import Base
package import Output

/// How a build ended, for whoever tells the person.
package struct BuildOutcome: Sendable {
  /// All problems of the run that the settings do not silence, in report order, each once.
  package let diagnostics: [Diagnostic]
  /// What the machine refused to do; sentences without capital or full stop, with help where there is some.
  package let failures: [Failure]
  /// What was done to the output folder; nil when nothing was.
  package let publication: Publication?
  package let pageCount: Int
  package let profile: Profile
  /// The texts that diagnostics point into, by path.
  private let sources: [String: [UInt8]]

  package struct Failure: Hashable, Sendable {
    package let message: String
    package let help: String?
    /// Whether a person can put it right by other words on the command line, rather than by mending the machine.
    package let isRefusal: Bool
  }

  package init(
    diagnostics: [Diagnostic], failures: [Failure], publication: Publication?, pageCount: Int, profile: Profile,
    sources: [SourceFile]
  ) {
    self.diagnostics = diagnostics
    self.failures = failures
    self.publication = publication
    self.pageCount = pageCount
    self.profile = profile
    let reported = Set(diagnostics.map(\.path))
    self.sources = Dictionary(
      sources.lazy.filter { reported.contains($0.path) }.map { ($0.path, $0.bytes) },
      uniquingKeysWith: { first, _ in first })
  }

  package func count(of severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }

  /// Every diagnostic in a printed form, in order.
  package func printed(with printer: DiagnosticPrinter) -> [String] {
    printer.print(diagnostics) { sources[$0] }
  }
}
