/// The sign "&" in names, which is the word for "and" of the site's language.
struct Ampersand {
  /// Nil for a language of which the word is not known.
  private let word: String?
  private let wordBeforeVowel: String?

  /// - Parameter language: a BCP 47 language tag: `en-GB`.
  init(language: String) {
    (word, wordBeforeVowel) =
      switch language.prefix(while: { $0 != "-" }).lowercased() {
      case "en": ("and", nil)
      case "fr": ("et", nil)
      case "de": ("und", nil)
      case "cy": ("a", "ac")
      default: (nil, nil)
      }
  }

  /// A name with the word in place of each sign: "R and D" for "R&D"; as it is where the word is not known.
  func writtenOut(_ name: String) -> String {
    guard let word, name.utf8.contains(UInt8(ascii: "&")) else { return name }
    var result = ""
    var rest = name[...]
    while let sign = rest.firstIndex(of: "&") {
      let after = rest[rest.index(after: sign)...]
      let next = after.first { !$0.isWhitespace }
      let isVowel = next.map { "aeiouwyâêîôûŵŷ".contains($0.lowercased()) } ?? false
      result += rest[..<sign] + " " + (isVowel ? wordBeforeVowel ?? word : word) + " "
      rest = after
    }
    return result + rest
  }
}
