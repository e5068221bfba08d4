/// The words of one language, as a site writes them.
package struct Wording: Hashable, Sendable {
  /// The language that the words are in: `en` where they are English for want of others.
  package let tag: String
  /// The language's own, and what the settings say in their place.
  private let words: [Word: String]

  private init(tag: String, words: [Word: String]) { (self.tag, self.words) = (tag, words) }

  package static let english = Wording(tag: "en", words: [:])

  /// The words of a language, told by its tag or the first subtags that are known (BCP 47); English when none are.
  ///
  /// - Parameter own: words by the tags of languages in lower case, which take the place of the program's own.
  package init(language: String, own: [String: [Word: String]] = [:]) {
    let subtags = language.lowercased().split(separator: "-")
    let tags = subtags.indices.map { subtags[...$0].joined(separator: "-") }
    var words = Self.known[tags.first ?? ""] ?? [:]
    var tag = words.isEmpty ? Self.english.tag : tags.first ?? ""
    for given in tags {
      guard let more = own[given] else { continue }
      words.merge(more) { $1 }
      tag = given
    }
    self.init(tag: tag, words: words)
  }

  /// The languages that the program knows beside English.
  private static let known = ["fr": french, "de": german, "cy": welsh]

  package subscript(word: Word) -> String { words[word] ?? word.english }

  /// A phrase with its parts put in: `text(.footnote, ["number": "3"])`.
  package func text(_ word: Word, _ parts: KeyValuePairs<String, String>) -> String {
    Self.fill(self[word]) { name in parts.first { $0.key == name }?.value }
  }

  /// A text with what stands for the names in its braces; a name without anything stays as it is.
  package static func fill(_ text: String, _ part: (String) -> String?) -> String {
    var result = ""
    for piece in pieces(of: text) {
      switch piece {
      case .text(let text): result += text
      case .part(let name): result += part(name) ?? "{\(name)}"
      }
    }
    return result
  }

  /// What a text consists of, in its order.
  package enum Piece: Equatable {
    case text(String)
    /// What stands for a name in braces.
    case part(String)
  }

  /// A text taken apart at the names in its braces.
  package static func pieces(of text: String) -> [Piece] {
    let bytes = text.utf8.span
    var pieces: [Piece] = []
    // Where the text begins that was not taken yet, and where the next brace is looked for.
    var (start, next) = (0, 0)
    while true {
      let brace = bytes.index(of: UInt8(ascii: "{"), from: next)
      guard brace < bytes.count else {
        if start < brace { pieces.append(.text(String(bytes, in: start..<brace))) }
        return pieces
      }
      next = brace + 1
      let end = bytes.index(of: UInt8(ascii: "}"), or: UInt8(ascii: "{"), or: UInt8(ascii: "}"), from: next)
      guard end < bytes.count, bytes[end] == UInt8(ascii: "}") else { continue }
      if start < brace { pieces.append(.text(String(bytes, in: start..<brace))) }
      pieces.append(.part(String(bytes, in: next..<end)))
      (start, next) = (end + 1, end + 1)
    }
  }

  /// The names in a text's braces, in the order of the text.
  package static func parts(of text: String) -> [String] {
    pieces(of: text).compactMap { if case .part(let name) = $0 { name } else { nil } }
  }
}
