import Base

/// Something that a rule finds wrong with a page.
struct PageFault {
  let code: DiagnosticCode
  let message: String
  /// What to do; nil where the nearest of what is missing is to be named.
  let help: String?
  let missing: Missing?
  /// Where it stands on the page, in bytes.
  let range: Range<Int>

  init(_ code: DiagnosticCode, _ message: String, help: String?, missing: Missing? = nil, at range: Range<Int>) {
    (self.code, self.message, self.help, self.missing, self.range) = (code, message, help, missing, range)
  }

  /// What was looked for, and is not there.
  enum Missing {
    /// A path from the site's root.
    case address(String)
    /// The present address in place of an old one.
    case present(Address)
    /// A place on a page, which is known by its path in the output folder.
    case place(String, page: String)
  }

  /// The rules that pages are held against, in the order in which they report.
  static let rules: [@Sendable (InspectedPage, FinishedSite) -> [PageFault]] = [
    DeadAddresses.faults, OldAddresses.faults, DeadAnchors.faults, MissingAlternatives.faults, RepeatedIDs.faults,
  ]
}
