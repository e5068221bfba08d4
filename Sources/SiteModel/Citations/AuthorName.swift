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
    } else if isOrganisation || Self.namesOrganisation(name) {
      (shown, cited) = (name, name)
    } else if let (family, given) = Self.inverted(name) {
      let bare = PersonName.plain(family)
      let honorifics = family.hasSuffix(bare) ? String(family.dropLast(bare.count)) : ""
      (shown, cited) = (honorifics + given + " " + bare, bare)
    } else {
      (shown, cited) = (name, PersonName.family(name))
    }
  }

  /// A name with its family in front as it is usual: "Maria De Souza" for "De Souza, Maria"; nil for any other.
  static func turned(_ name: String) -> String? {
    inverted(name).map { $0.given + " " + PersonName.plain($0.family) }
  }

  /// The parts of "De Souza, Maria"; nil of names with no comma or several, or with a title behind it ("Jane Roe, PhD").
  private static func inverted(_ name: String) -> (family: String, given: String)? {
    let parts = name.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmed }
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, !PersonName.isSuffix(parts[1]) else { return nil }
    return (parts[0], parts[1])
  }

  /// Whether a word of a name is one that people's names do not have, or one of capitals alone, as in "UNICEF UK".
  static func namesOrganisation(_ name: String) -> Bool {
    let name = PersonName.withoutSuffix(name)
    let parts = name.split { !$0.isLetter && $0 != "&" && $0 != "." && $0 != "-" && $0 != "'" && $0 != "’" }
    // A name in capitals throughout is a way of writing names.
    let isShouted = parts.count > 1 && parts.allSatisfy { $0 == $0.uppercased() && !acronyms.contains(String($0)) }
    return parts.contains { part in
      words.contains(part.lowercased())
        || !isShouted && part.count > 1 && part.allSatisfy { $0.isLetter && $0.isUppercase }
          && !isInitials(part, of: parts)
    }
  }

  /// Whether capitals are a person's initials, as in "JK Roe" and "Roe JK".
  private static func isInitials(_ part: Substring, of parts: [Substring]) -> Bool {
    part.count <= 3 && parts.count == 2 && !acronyms.contains(String(part))
  }

  private static let acronyms: Set<String> = [
    "EU", "HM", "HMG", "ILO", "IOM", "MOJ", "NAO", "NCA", "NHS", "UK", "UN", "US", "USA", "WHO",
  ]

  private static let words: Set<String> = [
    "&", "action", "agency", "alliance", "and", "association", "authority", "bank", "board", "bureau", "campaign",
    "center",
    "centre", "charity", "collective", "college", "commission", "commissioner", "committee", "company", "congress",
    "council", "court", "department", "federation", "for", "forum", "foundation", "fund", "government", "group", "hub",
    "institute", "institution", "international", "lab", "laboratory", "limited", "ltd", "ministry", "museum",
    "national",
    "nations", "network", "observatory", "of", "office", "on", "organisation", "organization", "parliament",
    "partnership",
    "police", "programme", "project", "rights", "school", "secretariat", "service", "services", "society", "team",
    "the",
    "treasury", "trust", "unicef", "union", "university", "watch",
  ]
}

extension Substring {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
