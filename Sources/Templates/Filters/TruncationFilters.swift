import Base

/// Filters that cut a text short, or the text of markup, whose tags are closed then.
enum TruncationFilters {
  static let all: [FilterDefinition] = [
    filter("truncate", "length", text: truncated),
    filter("truncate_words", "count", text: cutToWords),
  ]

  private static func filter(
    _ name: String, _ parameter: String, text cut: @escaping @Sendable (String, Int) -> String
  ) -> FilterDefinition {
    FilterDefinition(
      name, [Filter.Parameter(parameter, .integer)], expects: "a text or HTML",
      behaviour: .function { value, arguments in
        guard case .integer(let most) = arguments[0] else { return value }
        guard case .html(let markup) = value else {
          var text = ""
          Scalars.append(value, to: &text)
          return .text(cut(text, max(0, most)))
        }
        let text = MarkupFilters.withoutTags(value)
        let short = cut(text, max(0, most))
        if short == text { return value }
        // What was cut ends with an ellipsis.
        return .html(MarkupCut.bytes(of: markup, upTo: short.count - 1))
      },
      result: { $0 == .html ? .html : $0.fits(.text) ? .text : nil })
  }

  /// The text up to the last word that ends within so many characters, with an ellipsis; the text itself if it is shorter.
  ///
  /// A first word that is longer is cut.
  @Sendable private static func truncated(_ text: String, to length: Int) -> String {
    guard let end = text.index(text.startIndex, offsetBy: length, limitedBy: text.endIndex), end < text.endIndex else {
      return text
    }
    let start = text[..<end]
    let words =
      if text[end].isWhitespace { start } else { start.lastIndex(where: \.isWhitespace).map { start[..<$0] } ?? start }
    guard let last = words.lastIndex(where: { !$0.isWhitespace && !",;:.–—-".contains($0) }) else { return start + "…" }
    return words[...last] + "…"
  }

  /// The text up to so many words, with an ellipsis; the text itself if it has no more.
  @Sendable private static func cutToWords(_ text: String, _ count: Int) -> String {
    let words = text.split(maxSplits: count, whereSeparator: \.isWhitespace)
    return words.count <= count ? text : words.prefix(count).joined(separator: " ") + "…"
  }
}
