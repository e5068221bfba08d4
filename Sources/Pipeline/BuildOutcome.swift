package import Base
package import Output
import Rendering

/// How a build ended, for whoever tells the person.
package struct BuildOutcome: Sendable {
  /// All problems of the run that the settings do not silence, in report order, each once.
  package let diagnostics: [Diagnostic]
  /// What the machine refused to do; sentences without capital or full stop, with help where there is some.
  package let failures: [Failure]
  /// What was done to the output folder; nil when that failed.
  package let publication: Publication?
  package let profile: Profile
  /// The texts that diagnostics point into, by path.
  private let texts: [String: [UInt8]]
  /// What the site was rendered from; nil when it came to nothing.
  ///
  /// Kept, so that a process which ends with the build need not take it apart: whoever holds the outcome to the end saves
  /// that time.
  private let renderer: SiteRenderer?

  package struct Failure: Error, Hashable {
    package let message: String
    package let help: String?
    /// Whether a person can put it right by other words on the command line, rather than by mending the machine.
    package let isRefusal: Bool
    /// Whether the output folder is changed in part.
    package let isUnfinished: Bool

    package init(message: String, help: String?, isRefusal: Bool, isUnfinished: Bool = false) {
      self.message = message
      self.help = help
      self.isRefusal = isRefusal
      self.isUnfinished = isUnfinished
    }

    package var notice: Notice { Notice(isRefusal ? .refused : .machineFailed, message, help: help) }
  }

  init(
    diagnostics: [Diagnostic], failures: [Failure], publication: Publication?, renderer: SiteRenderer?,
    profile: Profile, texts: [String: [UInt8]]
  ) {
    self.diagnostics = diagnostics
    self.failures = failures
    self.publication = publication
    self.renderer = renderer
    self.profile = profile
    self.texts = texts
  }

  package var pageCount: Int { renderer?.pageCount ?? 0 }

  /// How many problems of one weight there are; whatever kept the site from being published is an error.
  package func count(of severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity } + (severity == .error ? failures.count : 0)
  }

  /// Every diagnostic in a printed form, in order.
  package func printed(with printer: DiagnosticPrinter) -> [String] {
    printer.print(diagnostics) { texts[$0] }
  }
}
