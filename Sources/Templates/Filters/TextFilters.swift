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
}
