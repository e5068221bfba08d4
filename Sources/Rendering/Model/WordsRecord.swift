import Base
import SiteModel
import Templates

/// What the theme writes beside what authors wrote, in the language of the page.
enum WordsRecord {
  static func type(_ words: Wording) -> RecordType {
    RecordType(
      name: "words", meaning: "What the [settings](settings.md#words) or else the program say, in the page's language.",
      fields: Word.allCases.map {
        Field($0.rawValue, .text, $0.english, always: .text(words[$0]), parts: Wording.parts(of: $0.english))
      })
  }
}

/// `{{ words.page_number | fill(number=2) }}`: a phrase with its parts put in.
enum FillFilter {
  static let reference = FilterReference(
    "fill", takes: "a phrase of [words](#words)",
    gives: "text with the values where their names stand in braces; it needs one for each name",
    example: #"{{ "Page {number}" | fill(number=2) }}"#)

  /// Whatever a phrase has in braces, in the order of the words.
  private static let parts = Word.allCases.flatMap { Wording.parts(of: $0.english) }.reduce(into: [String]()) {
    if !$0.contains($1) { $0.append($1) }
  }

  static let filter = Filter(
    "fill", input: .text, parameters: parts.map { Filter.Parameter($0, .any, default: Value.none) }, result: .text,
    pieces: { text in
      Wording.pieces(of: text).map { piece in
        switch piece {
        case .text(let text): .text(text)
        case .part(let name): .part(name: name, unfilled: "{\(name)}")
        }
      }
    }
  ) { value, arguments in
    guard case .text(let text) = value else { return value }
    return .text(
      Wording.fill(text) { name in
        guard let number = parts.firstIndex(where: { $0 == name }) else { return nil }
        return arguments[number].plainText
      })
  }
}
