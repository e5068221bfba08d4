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

  /// Orders people by family name, taken to be the last word, then by the rest.
  package static func sortKey(_ name: String) -> String {
    let words = plain(name).split(separator: " ")
    guard let last = words.last else { return "" }
    return Slug.make(String(last)) + " " + Slug.make(words.dropLast().joined(separator: " "))
  }

  /// The family name: what stands before a comma, or else the last word with the particles before it (`van Eck`,
  /// `de la Cruz`) and without what follows it (`King` of `Martin Luther King Jr.`).
  ///
  /// Particles are told by their small letters (Chicago Manual of Style, 17th edition, 8.5): written large, many of them
  /// are given names.
  package static func family(_ name: String) -> String {
    if let comma = name.firstIndex(of: ",") { return plain(String(name[..<comma])) }
    var words = plain(name).split(separator: " ")[...]
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
    return words[max(start, words.startIndex)...].joined(separator: " ")
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
