internal import Base

/// What libcmark made of rewritten lines, and where its paragraphs lie.
struct BlockSurvey {
  /// A paragraph, or a heading that is underlined.
  struct Paragraph {
    /// Its lines, counted from 0 in the file.
    fileprivate(set) var lines: ClosedRange<Int>
    /// The last line of the paragraphs and headings that go on without a line between them: where a row of a table looks
    /// like an underline, one begins behind it.
    fileprivate(set) var reach: Int
    /// Where its text begins in the file.
    let start: Int
    /// How many blocks it lies in.
    let depth: Int
  }

  /// The blocks of rewritten lines, and whose they are, by where the rewritten bytes stand in the file.
  private var blocks: [Int: (owner: LineRewrite.Owner, node: CommonMarkNode)] = [:]
  /// In the order of the text; of one line only behind a heading.
  private(set) var paragraphs: [Paragraph] = []
  /// The paragraphs before the body's first line.
  private(set) var cells: [CommonMarkNode] = []

  /// - Parameter bodyStart: where the body begins in the file.
  init(
    _ tree: borrowing CommonMarkTree, of text: BodyText, in source: SourceText, from bodyStart: Int,
    rewrites: [LineRewrite]
  ) {
    let firstLine = source.lineIndex(ofByte: bodyStart)
    let wanted = Dictionary(rewrites.map { ($0.range.lowerBound, ($0.form, $0.owner)) }) { first, _ in first }
    /// The heading that was met last, while what stands on its last line is not known.
    var heading: CommonMarkNode?
    /// By paragraph: whether the next one goes on where it ends.
    var goesOn: [Bool] = []
    for node in BlockWalk(tree.root) {
      let above = heading
      heading = nil
      var follows = false
      // A heading ends with its underline, or else, as libcmark has it, with the line behind that.
      if let above, node.startLine <= above.endLine, let last = paragraphs.indices.last {
        let lines = paragraphs[last].lines
        paragraphs[last].lines = lines.lowerBound...max(lines.lowerBound, lines.upperBound - 1)
        follows = above.next == node
      }
      switch node.kind {
      case .paragraph, .heading:
        let isLong = node.endLine > node.startLine
        if node.startLine <= text.linesBefore {
          cells.append(node)
        } else if isLong || follows && node.kind == .paragraph {
          let line = firstLine + node.startLine - text.linesBefore - 1
          let lines = line...(line + node.endLine - node.startLine)
          if follows, let last = goesOn.indices.last { goesOn[last] = true }
          paragraphs.append(
            Paragraph(
              lines: lines, reach: lines.upperBound, start: text.sourceStart(of: node), depth: node.depth))
          goesOn.append(false)
          if node.kind == .heading { heading = node }
        }
      case .item, .htmlBlock:
        let place = text.sourceStart(of: node)
        if let (form, owner) = wanted[place], form == (node.kind == .item ? .item : .comment) {
          blocks[place] = (owner, node)
        }
      default: continue
      }
    }
    for index in paragraphs.indices.reversed() {
      paragraphs[index].reach = goesOn[index] ? paragraphs[index + 1].reach : paragraphs[index].lines.upperBound
    }
  }

  /// The block of a rewritten line, by where the rewritten bytes stand; nil where it did not become one, or where others had
  /// the bytes.
  func block(at place: Int, of owner: LineRewrite.Owner) -> CommonMarkNode? {
    guard let block = blocks[place], block.owner == owner else { return nil }
    return block.node
  }

  /// Whether items stand in lists with others than themselves.
  static func areShared(_ items: [CommonMarkNode]) -> Bool {
    var own: [CommonMarkNode: Int] = [:]
    for item in items { if let list = item.parent { own[list, default: 0] += 1 } }
    return own.contains { list, count in list.children.count != count }
  }
}
