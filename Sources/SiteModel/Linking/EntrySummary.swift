import Base
import Content
import Markdown

/// The sentence or two that stand for an entry in lists, feeds and metadata.
enum EntrySummary {
  /// The longest summary that is made of an entry's own text, in characters.
  private static let limit = 280

  /// The front matter's summary, a briefing's abstract, or the beginning of the text; nil when there is none.
  static func of(_ document: Document) -> String? {
    if let summary = document.frontMatter.summary { return summary }
    if case .briefing(let briefing) = document.fields, let abstract = briefing.abstract { return shortened(abstract) }
    return document.facts.firstParagraph.map(shortened)
  }

  /// The text up to a word's end within the limit, with an ellipsis where something was left out.
  private static func shortened(_ text: String) -> String {
    let (folded, count) = beginning(of: text)
    guard count > limit else { return folded }
    let cut = folded.prefix(limit)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    var kept = cut[..<end]
    while let last = kept.last, last.isPunctuation { kept = kept.dropLast() }
    return kept + "…"
  }
  /// The text with its white space folded, as far as it is needed to see whether it is within the limit, and the
  /// characters of that: a paragraph may have millions of them.
  private static func beginning(of text: String) -> (folded: String, count: Int) {
    var (folded, count, isSeparate) = ("", 0, false)
    for character in text {
      if character.isWhitespace {
        isSeparate = count > 0
        continue
      }
      if isSeparate { folded.append(" ") }
      count += isSeparate ? 2 : 1
      isSeparate = false
      folded.append(character)
      if count > limit { break }
    }
    return (folded, count)
  }
}
