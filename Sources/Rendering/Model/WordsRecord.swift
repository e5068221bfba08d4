import Base
import SiteModel
import Templates

/// What the theme writes beside what authors wrote, in the language of the page.
enum WordsRecord {
  static func type(_ words: Wording) -> RecordType {
    RecordType(
      name: "words", meaning: "What the [settings](settings.md#words) or else the program say, in the page's language.",
      fields: Word.allCases.map { Field($0.rawValue, .text, $0.english, always: .text(words[$0])) })
  }
}

/// `{{ words.page_number | fill(number=2) }}`: a phrase with its parts put in.
enum FillFilter {
  static let reference = FilterReference(
    "fill", takes: "a phrase of [words](#words)", gives: "text with the values where their names stand in braces",
    example: #"{{ "Page {number}" | fill(number=2) }}"#)

  private static let parts = ["title", "count", "number", "series"]

  static let filter = Filter(
    "fill", input: .text, parameters: parts.map { Filter.Parameter($0, .any, default: Value.none) }, result: .text
  ) { value, arguments in
    guard case .text(let text) = value else { return value }
    return .text(
      Wording.fill(text) { name in
        guard let number = parts.firstIndex(where: { $0 == name }) else { return nil }
        return arguments[number].plainText
      })
  }
}
