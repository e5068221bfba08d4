import Base
import Content
import Markdown

/// The sentence or two that stand for an entry in lists, feeds and metadata.
enum EntrySummary {
  /// The longest summary that is made of an entry's own text, in characters.
  private static let limit = 280

  /// The front matter's summary, the text before `<!-- more -->`, a briefing's abstract, or the first sentences; nil when
  /// there is none.
  static func of(_ document: Document, citing citations: EntryCitations) -> String? {
    if let summary = document.frontMatter.summary { return summary }
    if let summary = document.facts.summary { return citations.named(in: summary, document.facts) }
    if let abstract = document.briefing?.abstract { return shortened(abstract) }
    return document.facts.firstParagraph.map { shortened(citations.named(in: $0, document.facts)) }
  }

  /// As many whole sentences as the limit allows; of a longer first one the words that it allows, and an ellipsis.
  private static func shortened(_ text: String) -> String {
    let (folded, count) = beginning(of: text)
    guard count > limit else { return folded }
    let cut = folded.prefix(limit)
    if let sentences = Sentences.whole(in: folded, upTo: cut.endIndex) { return String(sentences) }
    // Some languages have no spaces.
    let end = cut.suffix(Sentences.longestWord).lastIndex(of: " ") ?? cut.endIndex
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
