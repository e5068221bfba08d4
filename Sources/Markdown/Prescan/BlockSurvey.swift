internal import Base

/// What libcmark made of rewritten lines, and where its paragraphs lie.
struct BlockSurvey {
  /// A paragraph or heading of more than one line.
  struct Paragraph {
    /// Its lines, counted from 0 in the file.
    let lines: ClosedRange<Int>
    /// Where its text begins in the file.
    let start: Int
    /// How many blocks it lies in.
    let depth: Int
  }

  /// The blocks of rewritten lines, by where the rewritten bytes stand in the file.
  private var blocks: [Int: CommonMarkNode] = [:]
  /// In the order of the text.
  private(set) var paragraphs: [Paragraph] = []
  /// The paragraphs before the body's first line.
  private(set) var cells: [CommonMarkNode] = []

  /// - Parameter bodyStart: where the body begins in the file.
  init(
    _ tree: borrowing CommonMarkTree, of text: BodyText, in source: SourceText, from bodyStart: Int,
    rewrites: [LineRewrite]
  ) {
    let firstLine = source.lineIndex(ofByte: bodyStart)
    let forms = Dictionary(rewrites.map { ($0.range.lowerBound, $0.form) }) { first, _ in first }
    for node in BlockWalk(tree.root) {
      switch node.kind {
      case .paragraph, .heading:
        if node.startLine <= text.linesBefore {
          cells.append(node)
        } else if node.endLine > node.startLine {
          let line = firstLine + node.startLine - text.linesBefore - 1
          paragraphs.append(
            Paragraph(
              lines: line...(line + node.endLine - node.startLine), start: text.sourceStart(of: node), depth: node.depth
            ))
        }
      case .item, .htmlBlock:
        let place = text.sourceStart(of: node)
        if forms[place] == (node.kind == .item ? .item : .comment) { blocks[place] = node }
      default: continue
      }
    }
  }

  /// The block of a rewritten line, by where the rewritten bytes stand; nil where it did not become one.
  func block(at place: Int) -> CommonMarkNode? { blocks[place] }

  /// Whether items stand in lists with others than themselves.
  static func areShared(_ items: [CommonMarkNode]) -> Bool {
    var own: [CommonMarkNode: Int] = [:]
    for item in items { if let list = item.parent { own[list, default: 0] += 1 } }
    return own.contains { list, count in list.children.count != count }
  }
}
