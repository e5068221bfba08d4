/// A person or an organisation as an author names one: by the id of a file in `people/` or `organisations/`, or by a name
/// in full.
package enum NameReference: Hashable, Sendable {
  case id(String)
  case name(String)

  /// As it was written.
  package var written: String {
    switch self {
    case .id(let text), .name(let text): text
    }
  }
}
