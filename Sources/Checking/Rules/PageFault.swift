import Base

/// Something that a rule finds wrong with a page.
struct PageFault {
  let code: DiagnosticCode
  let message: String
  /// What to do; nil where the nearest address of the site is to be named.
  let help: String?
  /// The path from the site's root that leads nowhere, where there is one.
  let missing: String?
  /// Where it stands on the page, in bytes.
  let range: Range<Int>

  init(_ code: DiagnosticCode, _ message: String, help: String?, missing: String? = nil, at range: Range<Int>) {
    (self.code, self.message, self.help, self.missing, self.range) = (code, message, help, missing, range)
  }

  /// The rules that pages are held against, in the order in which they report.
  static let rules: [@Sendable (InspectedPage, FinishedSite) -> [PageFault]] = [
    DeadAddresses.faults, OldAddresses.faults, DeadAnchors.faults, RepeatedIDs.faults,
  ]
}
