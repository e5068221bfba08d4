import Base

/// What counts in a person's name: what stands in front of it and behind is shown, but neither identifies nor orders
/// anyone.
package enum PersonName {
  /// The name without honorifics in front and letters behind.
  ///
  /// Of two words the first is kept, whatever it is: "Justice Smith" is another than "Smith". So are honorifics before a
  /// comma that may be part of the family name: "Baron Cohen, Sacha".
  package static func plain(_ name: String) -> String {
    if name.utf8.contains(UInt8(ascii: ",")), withoutSuffix(name).name.contains(",") { return plainFamily(name) }
    let words = NameTitles.words(NameTitles.withoutHonours(name))
    return words.dropFirst(NameTitles.inFront(words)).joined(separator: " ")
  }

  /// A name that begins with the family's, or a part of such a one, without what is no family name: "Roe" of "Dr Roe".
  static func plainFamily(_ name: String) -> String {
    let words = NameTitles.words(NameTitles.withoutHonours(name))
    return words.dropFirst(NameTitles.inFront(words, leaving: 1, ofFamily: true)).joined(separator: " ")
  }

  /// Equal for two spellings of one person's name; the default slug of the person's page.
  package static func identity(_ name: String) -> String { Slug.make(plain(name)) }

  /// Orders people by family name, as `family` has it, then by the rest: `Vera van Eck` stands among the names in V.
  package static func sortKey(_ name: String) -> String {
    let (family, rest) = parts(name)
    return Slug.make(family) + " " + Slug.make(rest)
  }

  /// The family name: what stands before a comma, or else the last word with the particles before it (`van Eck`,
  /// `de la Cruz`) and without what follows it (`King` of `Martin Luther King Jr.`).
  ///
  /// Particles are told by their small letters (Chicago Manual of Style, 17th edition, 8.5): written large, many of them
  /// are given names. Where initials alone follow one word, as in `Roe JK`, that word is it (ICMJE's and Vancouver's way).
  package static func family(_ name: String) -> String { parts(name).family }

  /// The family name and the rest: given names, and then what follows the family name.
  static func parts(_ name: String) -> (family: String, rest: String) {
    let name = withoutSuffix(name).name
    if let comma = name.firstIndex(of: ",") {
      return (plainFamily(String(name[..<comma])), plainFamily(String(name[name.index(after: comma)...])))
    }
    let all = plainWords(name)[...]
    var words = all
    // The title of a peer: "Lord Smith of Finsbury".
    if let of = words.firstIndex(where: { $0.utf8.count == 2 && $0 == "of" }), of > words.startIndex {
      words = words[..<of]
    }
    while words.count > 2, let last = words.last, suffixes.contains(NameTitles.bare(last)) { words = words.dropLast() }
    let isFamilyFirst = isFamilyFirst(words)
    let start = isFamilyFirst ? words.startIndex : startOfFamily(in: words)
    let end = isFamilyFirst ? words.endIndex - 1 : words.endIndex
    return (
      words[start..<end].joined(separator: " "), (all[..<start] + all[end...]).joined(separator: " ")
    )
  }

  /// The words of a name less what stands in front of it, and then of the family's name.
  private static func plainWords(_ name: String) -> [Substring] {
    guard NameTitles.endsPlainly(name) else { return plainFamily(plain(name)).split(separator: " ") }
    let words = NameTitles.words(name)
    let plain = Array(words.dropFirst(NameTitles.inFront(words)))
    return Array(plain.dropFirst(NameTitles.inFront(plain, leaving: 1, ofFamily: true)))
  }

  /// Given names in lower case, initials that are written together one by one: `j`, `k` of `JK`.
  static func givenNames(_ rest: String, besides family: String) -> [String] {
    let areTold = family.contains(where: \.isLowercase)
    return rest.split(separator: " ").flatMap { word in
      areTold && (2...3).contains(word.count) && word.allSatisfy { $0.isLetter && $0.isUppercase }
        ? word.map { Slug.make(String($0)) } : Slug.make(String(word)).split(separator: "-").map(String.init)
    }
  }

  /// Whether initials follow one word, or one with a particle: `Roe JK`, `De Souza M`, but not `Malcolm X`.
  private static func isFamilyFirst(_ words: ArraySlice<Substring>) -> Bool {
    guard let first = words.first, let last = words.last,
      words.count == 2 || words.count == 3 && particles.contains(first.lowercased())
    else { return false }
    return NameTitles.areInitials(last) && last != "X"
      && words.dropLast().allSatisfy { $0.contains(where: \.isLowercase) }
  }

  /// Whether what stands before a comma is one word, or one with a particle: "De Souza".
  static func isFamilyAlone(_ name: Substring) -> Bool {
    let words = name.split(whereSeparator: \.isWhitespace)
    return words.count == 1 || words.count == 2 && particles.contains(words[0].lowercased())
  }

  private static func startOfFamily(in words: ArraySlice<Substring>) -> Int {
    var start = words.endIndex - 1
    // The first word is never one: a name has more than its family.
    while start - 1 > words.startIndex {
      if particles.contains(String(words[start - 1])) {
        start -= 1
      } else if start - 2 > words.startIndex, conjunctions.contains(String(words[start - 1])) {
        start -= 2
      } else {
        break
      }
    }
    return max(start, words.startIndex)
  }

  /// The name without what stands behind a comma and is no name, and that: "Jr." of "Martin Luther King, Jr.", "PhD".
  static func withoutSuffix(_ name: String) -> (name: String, suffix: String) {
    guard name.utf8.contains(UInt8(ascii: ",")) else { return (name, "") }
    var rest = name[...]
    while let comma = rest.lastIndex(of: ",") {
      let last = rest[rest.index(after: comma)...]
      guard isSuffix(last) || NameTitles.areHonours(last, behind: rest[..<comma]) else { break }
      rest = rest[..<comma]
    }
    return (String(rest), String(name[rest.endIndex...]))
  }

  /// Whether a text is one word that tells a child from a parent.
  private static func isSuffix(_ text: Substring) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let word = words.first.map({ NameTitles.bare($0) }), words.count == 1 else { return false }
    return suffixes.contains(word) || word == "junior" || word == "senior"
  }

  /// Whether the last words of two names, in lower case, are such that follow a family name, and differ: `Jr` and none.
  static func areToldApart(_ one: String?, _ other: String?) -> Bool {
    one != other && (one.map { suffixes.contains($0) } ?? false || other.map { suffixes.contains($0) } ?? false)
  }

  private static let particles: Set<String> = [
    "af", "al", "ap", "av", "ben", "bin", "bint", "da", "dal", "das", "de", "degli", "dei", "del", "della", "den",
    "der", "des", "di", "do", "dos", "du", "el", "het", "ibn", "in", "la", "las", "le", "les", "lo", "los", "op", "'s",
    "'t", "’s", "’t", "ten", "ter", "van", "vander", "vom", "von", "zu", "zum", "zur",
  ]
  /// They join two names to one: `Ortega y Gasset`.
  private static let conjunctions: Set<String> = ["e", "i", "und", "y"]
  private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv"]
}
