/// The text before `<!-- more -->`, which its author wants shown where the whole is not.
struct SummaryText {
  private var paragraphs: [CitingText] = []
  /// Whether the comment is still to come.
  private(set) var isOpen: Bool
  /// What stood before it; nil where there was none, or nothing before it.
  private(set) var text: CitingText?
  /// The line of the file on which the comment stands, when it has been met.
  private(set) var endLine: Int?

  /// That of a text that has none.
  init() { isOpen = false }

  /// - Parameter comments: where comments begin.
  init(_ bytes: [UInt8], comments: [Int]) { isOpen = Self.occurs(in: bytes, at: comments) }

  mutating func add(_ paragraph: CitingText) {
    if !paragraph.text.isEmpty { paragraphs.append(paragraph) }
  }

  /// Ends the summary.
  mutating func end(onLine line: Int) {
    (isOpen, endLine) = (false, line)
    text = paragraphs.isEmpty ? nil : CitingText.joined(paragraphs)
    paragraphs = []
  }

  /// Whether a comment, from `<!--` to `-->`, is this one.
  static func isMark(_ comment: some Collection<UInt8>) -> Bool {
    let text = comment.dropFirst("<!--".utf8.count).dropLast("-->".utf8.count)
    let words = text.split { PlainText.isSpace($0) }
    return words.count == 1 && words[0].elementsEqual("more".utf8)
  }

  /// Whether a text may hold it: there is nothing to be collected in most.
  private static func occurs(in bytes: [UInt8], at comments: [Int]) -> Bool {
    comments.contains { start in
      let end = bytes[(start + 4)...].prefix(64).firstIndex(of: UInt8(ascii: ">")) ?? start
      return end > start + 6 && isMark(bytes[start...end])
    }
  }
}
