internal import Base

/// The headings met so far, and which of their sections are open.
///
/// A heading's section lasts until a heading of the same or a higher source level. In a section of questions a written
/// sub-heading is a question when it ends with a question mark or is wholly bold; a bold paragraph is one always. Such a
/// paragraph has no source level: it counts as one below the innermost open heading that is no question, and any question
/// after it ends its section, so that questions of both forms come out at the same level.
struct Outline {
  private struct Section {
    let sourceLevel: Int
    let index: Int
    let holdsQuestions: Bool
    let isQuestion: Bool
    let isParagraph: Bool
  }

  /// What a heading became: its index and level, and whether the level had to be cut to 6.
  struct Opening {
    let index: Int
    let level: Int
    let isTooDeep: Bool
  }

  /// A heading whose id is not known yet, unless its author gave it one.
  private struct Draft {
    let level: Int
    let id: String?
    /// Where its text stands in that of all.
    let text: Range<Int>
    let parent: Int?
    let isQuestion: Bool
    let position: SourcePosition
  }

  private var drafts: [Draft] = []
  /// The texts of the headings, one behind the other: each becomes a text of its own only when all are handed out.
  private var texts: [UInt8] = []
  private var open: [Section] = []
  private var ids = HeadingIDs()
  /// In lower case.
  private let questionSections: [[UInt8]]

  init(_ dialect: Dialect) {
    // What a page of prose needs.
    drafts.reserveCapacity(8)
    texts.reserveCapacity(256)
    open.reserveCapacity(4)
    questionSections = dialect.questionSections.filter { !$0.isEmpty }.map { Array($0.lowercased().utf8) }
  }

  /// Begins another body in the same memory.
  mutating func begin() {
    if !drafts.isEmpty {
      drafts.removeAll(keepingCapacity: true)
      texts.removeAll(keepingCapacity: true)
      open.removeAll(keepingCapacity: true)
    }
    ids.begin()
  }

  /// The heading in whose section the text now lies.
  var current: Int? { open.last?.index }
  /// Whether the text now lies in a section of questions.
  var isInQuestions: Bool { open.last?.holdsQuestions ?? false }
  /// The source level to which a sub-heading of the innermost section that is no question would be written.
  var levelOfSubheading: Int { min(6, (open.last { !$0.isQuestion }?.sourceLevel ?? 1) + 1) }

  /// Opens the section of a written heading.
  mutating func openHeading(
    sourceLevel: Int, text: GrowingText, id: String?, isWhollyBold: Bool, at position: SourcePosition
  ) -> Opening {
    while let last = open.last, last.sourceLevel >= sourceLevel { open.removeLast() }
    let isQuestion = isInQuestions && (isWhollyBold || text.last == UInt8(ascii: "?"))
    if isQuestion { while open.last?.isParagraph ?? false { open.removeLast() } }
    return append(sourceLevel: sourceLevel, text, id, isQuestion: isQuestion, isParagraph: false, position)
  }

  /// Opens the section of a question that is written as a bold paragraph.
  mutating func openQuestion(text: GrowingText, at position: SourcePosition) -> Opening {
    while open.last?.isQuestion ?? false { open.removeLast() }
    let level = (open.last?.sourceLevel ?? 1) + 1
    return append(sourceLevel: level, text, nil, isQuestion: true, isParagraph: true, position)
  }

  /// The level at which a heading that opens no section is rendered.
  func level(ofHeadingAt sourceLevel: Int) -> Int {
    var enclosing = open.count
    while enclosing > 0, open[enclosing - 1].sourceLevel >= sourceLevel { enclosing -= 1 }
    return min(6, 2 + enclosing)
  }

  private mutating func append(
    sourceLevel: Int, _ text: GrowingText, _ id: String?, isQuestion: Bool, isParagraph: Bool,
    _ position: SourcePosition
  ) -> Opening {
    let index = drafts.count
    let level = 2 + open.count
    let start = texts.count
    texts.append(text.bytes, in: text.indices)
    drafts.append(
      Draft(
        level: min(6, level), id: id, text: start..<texts.count, parent: current, isQuestion: isQuestion,
        position: position))
    open.append(
      Section(
        sourceLevel: sourceLevel, index: index, holdsQuestions: isInQuestions || announcesQuestions(text),
        isQuestion: isQuestion, isParagraph: isParagraph))
    return Opening(index: index, level: min(6, level), isTooDeep: level > 6)
  }

  /// Gives an id to a place of the text by its author's hand.
  ///
  /// - Returns: to what the id was given before.
  mutating func claim(_ id: String, at position: SourcePosition, component: Int? = nil) -> HeadingIDs.Owner? {
    ids.claim(id, for: HeadingIDs.Owner(position: position, component: component))
  }

  /// Hands out the headings, when all are read: those without an id of their own get what the others leave them.
  mutating func readHeadings() -> [Heading] {
    var headings: [Heading] = []
    headings.reserveCapacity(drafts.count)
    for draft in drafts {
      let text = String(texts.span, in: draft.text)
      headings.append(
        Heading(
          level: draft.level, id: draft.id ?? ids.make(for: text), text: text, parent: draft.parent,
          isQuestion: draft.isQuestion, position: draft.position))
    }
    return headings
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }

  private func announcesQuestions(_ text: GrowingText) -> Bool {
    guard !questionSections.isEmpty else { return false }
    let bytes = text.bytes.span.extracting(text.indices)
    if bytes.isASCII {
      return questionSections.contains { Self.holds(bytes, lowercased: $0) }
    }
    let folded = Array(String(bytes, in: bytes.indices).lowercased().utf8)
    return questionSections.contains { Self.holds(folded.span, lowercased: $0) }
  }

  /// Whether bytes hold others, which are in lower case; ASCII's letters are read as if they were.
  private static func holds(_ bytes: Span<UInt8>, lowercased wanted: [UInt8]) -> Bool {
    guard bytes.count >= wanted.count else { return false }
    for start in 0...(bytes.count - wanted.count) {
      var length = 0
      while length < wanted.count, lowercased(bytes[start + length]) == wanted[length] { length += 1 }
      if length == wanted.count { return true }
    }
    return false
  }
}
