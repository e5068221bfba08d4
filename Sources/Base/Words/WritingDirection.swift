/// Which way the lines of a language run, as HTML's `dir` says it.
package enum WritingDirection: String, Sendable {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"

  /// Told by the script of a language tag (BCP 47) where it names one, or else by the script that the language is mostly
  /// written in (CLDR, `scriptMetadata` and `likelySubtags`).
  package init(language: String) {
    if language.utf8.count < "ar-Arab".utf8.count {
      let primary = language.prefix { $0 != "-" }
      self = Self.languages.contains(primary.lowercased()) ? .rightToLeft : .leftToRight
      return
    }
    let subtags = language.lowercased().split(separator: "-").map(String.init)
    let script = subtags.dropFirst().first { $0.count == 4 && $0.allSatisfy(\.isLetter) }
    let isRightToLeft = script.map(Self.scripts.contains) ?? subtags.first.map(Self.languages.contains) ?? false
    self = isRightToLeft ? .rightToLeft : .leftToRight
  }

  private static let scripts: Set<String> = [
    "adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa",
  ]
  private static let languages: Set<String> = [
    "ar", "arc", "azb", "bal", "ckb", "dv", "fa", "glk", "he", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "sd",
    "skr",
    "syr", "ug", "ur", "yi",
  ]
}
