import Base

/// What entries call by a name of their own making, and the settings may declare: tags and series.
struct NameKind {
  /// As messages call one: `tag`.
  let noun: String
  /// The key of the settings that declares them, and the folder of their pages: `tags`.
  let key: String
  /// What to do about one whose name has no letter or digit.
  let helpForEmpty: String
  let unknown: DiagnosticCode
  let empty: DiagnosticCode
  let collision: DiagnosticCode
  let claimedTwice: DiagnosticCode
  let nearly: DiagnosticCode
}
