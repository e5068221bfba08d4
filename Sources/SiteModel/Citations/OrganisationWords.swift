import Base

/// Tells names of organisations from those of people by words that people's names do not have.
///
/// It cannot know all: "Walk Free" might be a person's name, and "Steven Bank" a bank's. Authors then say which it is
/// (`{family: Walk Free}`).
enum OrganisationWords {
  /// Whether a word of a name is such a one, or one of capitals alone, as in "UNICEF UK".
  static func areIn(_ name: String) -> Bool {
    let name = NameTitles.withoutHonours(PersonName.withoutSuffix(name).name)
    // "Court, Julius" and "Roe, JK", but "Health, Department of" and "Treasury, HM".
    if let (family, given, _) = AuthorName.inverted(name), !family.contains(" ") {
      return (!NameTitles.areInitials(given[...]) || acronyms.contains(given)) && areIn(given)
    }
    let parts = name.split { !$0.isLetter && $0 != "&" && $0 != "." && $0 != "-" && $0 != "'" && $0 != "’" }
    // A name in capitals throughout is a way of writing names.
    let isShouted = parts.count > 1 && parts.allSatisfy { $0 == $0.uppercased() && !acronyms.contains(String($0)) }
    let isPersonal = NameTitles.isPersonal(parts)
    for (index, part) in parts.enumerated() {
      if words.contains(part.lowercased()) || words.contains(NameTitles.bare(part)) { return true }
      if isPersonal { continue }
      // Written large they are parts of names elsewhere: "Nguyen The Anh".
      if particles.contains(String(part)) || index == 0 && parts.count > 1 && part.lowercased() == "the" { return true }
      if !isShouted, part.count > 1, part.allSatisfy({ $0.isLetter && $0.isUppercase }), !isInitials(part, of: parts) {
        return true
      }
    }
    return false
  }

  /// Whether capitals are a person's initials, as in "JK Roe" and "Roe JK".
  private static func isInitials(_ part: Substring, of parts: [Substring]) -> Bool {
    part.count <= 3 && (parts.count == 2 || parts.count == 3 && part == parts.last) && !acronyms.contains(String(part))
  }

  private static let acronyms: Set<String> = [
    "BBC", "EC", "EU", "GB", "HM", "HMG", "ILO", "IMF", "IOM", "LSE", "MOJ", "NAO", "NCA", "NHS", "NI", "UCL", "UK",
    "UN", "US", "USA", "WHO", "WWF",
  ]

  private static let particles: Set<String> = ["&", "and", "for", "of", "on", "the"]

  private static let words: Set<String> = [
    "action", "advice", "agency", "alliance", "army", "association", "authority", "bank", "board", "bureau", "campaign",
    "center", "centre", "charity", "citizens", "coalition", "collective", "college", "commission", "commissioner",
    "committee", "company", "congress", "consortium", "corporation", "council", "court", "department", "federation",
    "forum", "foundation", "fund", "government", "group", "health", "hospital", "hub", "inc", "inspectorate",
    "institute", "institution", "international", "lab", "laboratory", "limited", "llp", "ltd", "media", "ministry",
    "museum", "national", "nations", "network", "news", "observatory", "office", "organisation", "organization",
    "parliament", "partnership", "plc", "police", "press", "programme", "project", "public", "research", "rights",
    "school", "secretariat", "service", "services", "society", "team", "treasury", "trust", "unicef", "union",
    "university", "watch", "world",
    // French, German, Welsh and their neighbours
    "asociación", "associação", "bundesamt", "bundesministerium", "comisiwn", "comité", "commissie", "conseil",
    "cyngor", "e.v.", "elusen", "fondation", "fundación", "gesellschaft", "gmbh", "gouvernement", "hochschule",
    "institut", "instituto", "istituto", "llywodraeth", "ministerie", "ministerio", "ministerium", "ministère",
    "prifysgol", "stiftung", "universidad", "universidade", "universitat", "universiteit", "universität", "université",
    "università", "verband", "verein", "ymddiriedolaeth",
  ]
}
