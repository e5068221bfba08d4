import Base

/// The table of `docs/settings.md`: every word that the program writes itself, in each language.
package enum WordReference {
  /// The page that holds it.
  package static let page = "docs/settings.md"

  package static func parts() -> [(name: String, text: String)] {
    let languages = [("English", "en"), ("French", "fr"), ("German", "de"), ("Welsh", "cy")]
    let wordings = languages.map { Wording(language: $0.1) }
    let rows = Word.allCases.map { word in [ManualTable.code(word.rawValue)] + wordings.map { $0[word] } }
    return [("words", ManualTable.text(["word"] + languages.map(\.0), rows))]
  }
}
