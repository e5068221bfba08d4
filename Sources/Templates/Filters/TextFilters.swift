import Base

/// Filters that turn a text into another.
enum TextFilters {
  static let all = letters + words

  /// Those that look at a text letter by letter.
  private static let letters: [Filter] = [
    filter("upper") { $0.uppercased() },
    filter("lower") { $0.lowercased() },
    filter("trim") { String(trimmed($0[...])) },
    filter("slug") { Slug.make($0) },
    Filter("truncate", input: .text, parameters: [Filter.Parameter("length", .integer)], result: .text) {
      value, arguments in
      guard case .text(let text) = value, case .integer(let length) = arguments[0] else { return value }
      return .text(truncated(text, to: length))
    },
  ]

  static func filter(_ name: String, _ apply: @escaping @Sendable (String) -> String) -> Filter {
    Filter(name, input: .text, result: .text) { value, _ in
      guard case .text(let text) = value else { return value }
      return .text(apply(text))
    }
  }

  /// A text without the white space at its ends.
  static func trimmed(_ text: Substring) -> Substring {
    let rest = text.drop(while: \.isWhitespace)
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return rest.prefix(0) }
    return rest[...last]
  }

  /// The text up to the last word that ends within so many characters, with an ellipsis; the text itself if it is shorter.
  ///
  /// A first word that is longer is cut.
  private static func truncated(_ text: String, to length: Int) -> String {
    let length = max(0, length)
    guard let end = text.index(text.startIndex, offsetBy: length, limitedBy: text.endIndex), end < text.endIndex else {
      return text
    }
    let start = text[..<end]
    let words =
      if text[end].isWhitespace { start } else { start.lastIndex(where: \.isWhitespace).map { start[..<$0] } ?? start }
    guard let last = words.lastIndex(where: { !$0.isWhitespace && !",;:.–—-".contains($0) }) else { return start + "…" }
    return words[...last] + "…"
  }
}
