import Base
import Content

/// What descriptions and titles of pages say beside names, in the site's language.
///
/// Taken apart once, because a site with thousands of tags has as many pages that say the same of each. A class, as the
/// texts are read by all threads.
final class PagePhrases: Sendable {
  private let abouts: [Word: Phrase]
  private let laterPage: Phrase

  init(_ settings: Settings) {
    let words: [Word] = [
      .listOf, .topicsOf, .topicOf, .seriesOf, .seriesNamed, .peopleOf, .personOf, .organisationsOf, .organisationOf,
      .resourcesOf, .filesOf,
    ]
    abouts = Dictionary(
      uniqueKeysWithValues: words.map { word in
        let text = settings.words[word]
        return (word, Phrase(text, ["site": .text(settings.title), "title": .title]))
      })
    laterPage = Phrase(settings.words[.laterPage], ["title": .title, "number": .number])
  }

  /// A phrase about something of the site, or about all of a sort.
  func about(_ word: Word, _ title: String = "") -> String {
    guard let phrase = abouts[word] else { preconditionFailure("no page is described by \(word)") }
    return phrase.text(title, 0)
  }

  /// A title or a description of a list's later page.
  func text(_ title: String, ofPage number: Int) -> String { laterPage.text(title, number) }
}

/// A phrase in which a title and a number are to be put.
private struct Phrase: Sendable {
  /// What stands for a name in braces.
  enum Part {
    case text(String)
    case title
    case number
  }

  /// All that stands in the phrase itself.
  private var bytes: [UInt8] = []
  /// What is put in, and before which of the bytes.
  private var gaps: [(place: Int, isNumber: Bool)] = []

  /// - Parameter parts: by their names; others stay as they are.
  init(_ text: String, _ parts: [String: Part]) {
    for piece in Wording.pieces(of: text) {
      switch piece {
      case .text(let text): bytes.append(text)
      case .part(let name):
        switch parts[name] {
        case .text(let text): bytes.append(text)
        case .title: gaps.append((bytes.count, false))
        case .number: gaps.append((bytes.count, true))
        case nil: bytes.append("{\(name)}")
        }
      }
    }
  }

  func text(_ title: String, _ number: Int) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + title.utf8.count + 16)
    var start = 0
    for gap in gaps {
      text.append(bytes, in: start..<gap.place)
      if gap.isNumber { text.append(decimal: number) } else { text.append(title.utf8.span, in: 0..<title.utf8.count) }
      start = gap.place
    }
    text.append(bytes, in: start..<bytes.count)
    return String(text.span, in: 0..<text.count)
  }
}
