/// The text before `<!-- more -->`, which its author wants shown where the whole is not.
struct SummaryText {
  private var paragraphs: [String] = []
  /// Whether the comment is still to come.
  private(set) var isOpen: Bool
  /// What stood before it; nil where there was none, or nothing before it.
  private(set) var text: String?

  /// - Parameter start: where the body begins.
  init(_ bytes: [UInt8], from start: Int) { isOpen = Self.occurs(in: bytes, from: start) }

  mutating func add(_ paragraph: String) {
    if !paragraph.isEmpty { paragraphs.append(paragraph) }
  }

  /// Ends the summary.
  mutating func end() {
    isOpen = false
    text = paragraphs.isEmpty ? nil : paragraphs.joined(separator: " ")
    paragraphs = []
  }

  /// Whether a comment, from `<!--` to `-->`, is this one.
  static func isMark(_ comment: some Collection<UInt8>) -> Bool {
    let text = comment.dropFirst("<!--".utf8.count).dropLast("-->".utf8.count)
    let words = text.split { PlainText.isSpace($0) }
    return words.count == 1 && words[0].elementsEqual("more".utf8)
  }

  /// Whether a text may hold it: there is nothing to be collected in most.
  private static func occurs(in bytes: [UInt8], from start: Int) -> Bool {
    var index = start
    while let found = ByteSearch.first(UInt8(ascii: "<"), in: bytes, index..<bytes.count) {
      index = found + 1
      guard bytes[found...].starts(with: "<!--".utf8) else { continue }
      let end = bytes[(found + 4)...].prefix(64).firstIndex(of: UInt8(ascii: ">")) ?? index
      if end > found + 6, isMark(bytes[found...end]) { return true }
    }
    return false
  }
}
