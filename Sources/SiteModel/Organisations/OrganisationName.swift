import Base

/// What counts in an organisation's name: a leading "The" is shown, but neither identifies nor orders one.
enum OrganisationName {
  /// Equal for two spellings of one organisation's name; the default slug of its page.
  ///
  /// `&` is "and" here, where slugs leave it out.
  static func identity(_ name: String) -> String {
    var slug = Slug.make(name.utf8.contains(UInt8(ascii: "&")) ? name.replacing("&", with: " and ") : name)
    if slug.hasPrefix("the-") { slug.removeFirst("the-".count) }
    return slug
  }

  /// The words that tell organisations apart, spelt one way and in one order.
  ///
  /// They are equal for `Univ. of Leeds` and `Leeds University`.
  static func words(_ name: String) -> [String] {
    let words = allWords(name).filter { !fillers.contains($0) && !forms.contains($0) }.map { spellings[$0] ?? $0 }
    return words.sorted(by: PathOrder.precedes)
  }

  /// What the name may be shortened to, or is short for, in small letters: `iasc`.
  static func acronyms(_ name: String) -> [String] {
    if let short = acronym(name) { return [short] }
    return initials(name).filter { $0.utf8.count >= shortest }
  }

  /// Whether one name is made of the first letters of another's words.
  static func isAcronym(_ short: String, of name: String) -> Bool {
    acronym(short).map { initials(name).contains($0) } ?? false
  }

  /// Two letters are the first ones of far too many names.
  private static let shortest = 3

  /// A single word that is written in capitals, or with a capital at either end (`UKRI`, `UoN`), in small letters.
  private static func acronym(_ name: String) -> String? {
    let letters = name.filter { $0 != "." }
    guard letters.utf8.count >= shortest, letters.utf8.count <= 8, letters.allSatisfy(\.isLetter),
      letters.first?.isUppercase ?? false, letters.last?.isUppercase ?? false
    else { return nil }
    return Slug.make(letters)
  }

  /// The first letters of all words, and of those that are no fillers.
  private static func initials(_ name: String) -> [String] {
    let words = allWords(name)
    guard words.count >= shortest, words.count <= 12 else { return [] }
    let all = words.map { $0.prefix(1) }.joined()
    let telling = words.filter { !fillers.contains($0) }.map { $0.prefix(1) }.joined()
    return all == telling ? [all] : [all, telling]
  }

  private static func allWords(_ name: String) -> [String] { identity(name).split(separator: "-").map(String.init) }

  private static let fillers: Set<String> = [
    "a", "and", "at", "de", "der", "des", "die", "du", "et", "for", "für", "fur", "in", "la", "le", "of", "on", "the",
    "und",
  ]
  /// Forms of companies, which some write and others leave out.
  private static let forms: Set<String> = ["cic", "cio", "gmbh", "inc", "limited", "llc", "llp", "ltd", "plc"]
  private static let spellings = [
    "assoc": "association", "center": "centre", "coll": "college", "comm": "commission", "dept": "department",
    "govt": "government", "inst": "institute", "intl": "international", "natl": "national",
    "organization": "organisation", "uni": "university", "univ": "university",
  ]
}
