import Base

/// The name of a work's author, as it is shown and as texts cite it.
struct AuthorName {
  /// In the usual order: given names first.
  let shown: String
  /// What a citation says: a person's family name, an organisation's whole name.
  let cited: String

  /// - Parameters:
  ///   - family: the family name where it is given by itself.
  ///   - isOrganisation: whether the name is known to be one's.
  init(_ name: String, family: String?, isOrganisation: Bool) {
    if let family {
      (shown, cited) = (name, family)
    } else if isOrganisation || OrganisationWords.areIn(name) {
      (shown, cited) = (name, name)
    } else if let others = ["et al.", "et al"].first(where: { name.hasSuffix(" " + $0) }) {
      let first = AuthorName(String(name.dropLast(others.count + 1)), family: nil, isOrganisation: false)
      (shown, cited) = (first.shown + " et al.", first.cited + " et al.")
    } else if let inverted = Self.inverted(name) {
      let bare = PersonName.plainFamily(inverted.family)
      let honorifics = inverted.family.hasSuffix(bare) ? String(inverted.family.dropLast(bare.count)) : ""
      (shown, cited) = (honorifics + inverted.given + " " + bare + inverted.suffix, bare)
    } else {
      (shown, cited) = (name, PersonName.family(name))
    }
  }

  /// A name with its family in front as it is usual: "Maria De Souza" for "De Souza, Maria"; nil for any other.
  static func turned(_ name: String) -> String? {
    inverted(name).map { $0.given + " " + PersonName.plainFamily($0.family) }
  }

  /// The parts of "De Souza, Maria, PhD", with the comma before what stands behind; nil of names with no comma but that,
  /// or several.
  static func inverted(_ name: String) -> (family: String, given: String, suffix: String)? {
    let (name, suffix) = PersonName.withoutSuffix(name)
    let parts = name.split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ").joined(separator: " ") }
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    return (parts[0], parts[1], suffix)
  }
}
