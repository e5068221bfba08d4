import Base

/// What counts in a person's name: honorifics are shown, but neither identify nor order anyone.
package enum PersonName {
  /// The name without leading honorifics; all of it when nothing else would be left.
  package static func plain(_ name: String) -> String {
    var words = name.split(whereSeparator: \.isWhitespace)[...]
    while words.count > 1, let first = words.first, honorifics.contains(bare(first)) { words = words.dropFirst() }
    return words.joined(separator: " ")
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
  /// are given names.
  package static func family(_ name: String) -> String { parts(name).family }

  /// The family name and the rest: given names, and then what follows the family name.
  static func parts(_ name: String) -> (family: String, rest: String) {
    if let comma = name.firstIndex(of: ",") {
      return (plain(String(name[..<comma])), plain(String(name[name.index(after: comma)...])))
    }
    let all = plain(name).split(separator: " ")[...]
    var words = all
    while words.count > 2, let last = words.last, suffixes.contains(bare(last)) { words = words.dropLast() }
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
    start = max(start, words.startIndex)
    return (
      words[start...].joined(separator: " "), (all[..<start] + all[words.endIndex...]).joined(separator: " ")
    )
  }

  /// Whether the last words of two names, in lower case, are such that follow a family name, and differ: `Jr` and none.
  static func areToldApart(_ one: String?, _ other: String?) -> Bool {
    one != other && (one.map { suffixes.contains($0) } ?? false || other.map { suffixes.contains($0) } ?? false)
  }

  private static let particles: Set<String> = [
    "af", "al", "ap", "av", "ben", "bin", "bint", "da", "dal", "das", "de", "degli", "dei", "del", "della", "den",
    "der",
    "des", "di", "do", "dos", "du", "el", "het", "ibn", "in", "la", "las", "le", "les", "lo", "los", "op", "'s", "'t",
    "’s", "’t", "ten", "ter", "van", "vander", "vom", "von", "zu", "zum", "zur",
  ]
  /// They join two names to one: `Ortega y Gasset`.
  private static let conjunctions: Set<String> = ["e", "i", "und", "y"]
  private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv"]

  private static func bare(_ word: Substring) -> String {
    String(word.hasSuffix(".") ? word.dropLast() : word).lowercased()
  }

  private static let honorifics: Set<String> = [
    "dr", "doctor", "prof", "professor", "dame", "sir", "lord", "lady", "baroness", "baron", "mr", "mrs", "ms", "miss",
    "mx", "rev", "revd", "reverend", "hon", "judge", "justice", "cllr", "councillor", "emeritus",
  ]
}
