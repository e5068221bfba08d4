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

  private static func bare(_ word: Substring) -> String {
    String(word.hasSuffix(".") ? word.dropLast() : word).lowercased()
  }

  private static let honorifics: Set<String> = [
    "dr", "doctor", "prof", "professor", "dame", "sir", "lord", "lady", "baroness", "baron", "mr", "mrs", "ms", "miss",
    "mx", "rev", "revd", "reverend", "hon", "judge", "justice", "cllr", "councillor", "emeritus",
  ]
}
