import Base

extension Form where Value == [String: [Word: String]] {
  /// The words of each language, by its tag: `fr: {contents: Table des matières}`.
  static var words: Form {
    Form { field in
      let languages = Form<[(tag: String, words: [Word: String])]>.table("en: {contents: In this text}") { field in
        guard TextShape.isLanguageTag(field.key) else {
          field.rejectKey("words stand under the tag of their language, such as en, en-GB or cy")
          return nil
        }
        let words = Form<[Word: String]>.map("the words of a language", example: Word.contents.rawValue) {
          Word.read(&$0)
        }.read(field)
        return words.map { (field.key.lowercased(), $0) }
      }
      return languages.read(field).map { Dictionary($0) { one, other in one.merging(other) { $1 } } }
    }
  }
}

extension Word {
  fileprivate static func read(_ map: inout MapReader) -> [Word: String] {
    var words: [Word: String] = [:]
    for word in allCases {
      if let text = map.read(word.rawValue, as: Form<String>.phrase(instead: word)) { words[word] = text }
    }
    return words
  }
}

extension Form where Value == String {
  /// A phrase that can be filled with what is filled into a word.
  fileprivate static func phrase(instead word: Word) -> Form {
    Form { field in
      guard let text = field.text() else { return nil }
      let known = Wording.parts(of: word.english)
      guard let unknown = Wording.parts(of: text).first(where: { !known.contains($0) }) else { return text }
      field.reject(
        field.report.codes.invalidValue, "nothing is put in for \"{\(unknown)}\" in \(field.label)",
        help: known.isEmpty
          ? "write the phrase without it"
          : NearestName.suggestion(for: unknown, among: known)
            ?? "there is \(known.map { "{\($0)}" }.joined(separator: ", "))")
      return nil
    }
  }
}
