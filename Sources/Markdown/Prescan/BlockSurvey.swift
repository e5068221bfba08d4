internal import Base

/// What libcmark made of rewritten lines, and where its paragraphs lie.
struct BlockSurvey {
  /// A paragraph of more than one line or right behind a heading, or an underlined heading.
  struct Paragraph {
    /// Its lines, counted from 0 in the file.
    let lines: ClosedRange<Int>
    /// Whether it begins on the line behind a heading, in the same block: the heading may be rows of a table of which the
    /// last looks like an underline, and this more rows of it.
    let follows: Bool
    /// The last line of it, of the definitions of links right behind a heading, and of all that follow so.
    fileprivate(set) var reach: Int
    /// Where its text begins in the file.
    let start: Int
    /// How many blocks it lies in.
    let depth: Int

    init(lines: ClosedRange<Int>, follows: Bool, start: Int, depth: Int) {
      (self.lines, self.follows, reach, self.start, self.depth) = (lines, follows, lines.upperBound, start, depth)
    }

    /// Takes in the lines behind it of which libcmark makes no block, up to one that is blank.
    fileprivate mutating func extend(upTo next: Int, in source: SourceText) {
      while reach + 1 < next, !TableLine.endsTable(source.bytes, TableLine.content(of: source, line: reach + 1)) {
        reach += 1
      }
    }
  }

  /// The blocks of rewritten lines, and whose they are, by where the rewritten bytes stand in the file.
  private var blocks: [Int: (owner: LineRewrite.Owner, node: CommonMarkNode)] = [:]
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
    /// In the file, counted from 0.
    func line(_ number: Int) -> Int { firstLine + number - text.linesBefore - 1 }
    let wanted = Dictionary(rewrites.map { ($0.range.lowerBound, ($0.form, $0.owner)) }) { first, _ in first }
    for node in BlockWalk(tree.root) {
      switch node.kind {
      case .paragraph where node.startLine <= text.linesBefore: cells.append(node)
      case .paragraph, .heading:
        let lastLine = text.lastLine(of: node)
        let follows = node.previous?.kind == .heading && paragraphs.last?.lines.upperBound == line(node.startLine) - 1
        guard lastLine > node.startLine || follows && node.kind == .paragraph else { continue }
        var paragraph = Paragraph(
          lines: line(node.startLine)...line(lastLine), follows: follows, start: text.sourceStart(of: node),
          depth: node.depth)
        if node.kind == .heading {
          let next = node.next.map { line($0.startLine) } ?? node.parent.map { line($0.endLine) + 1 } ?? 0
          paragraph.extend(upTo: next, in: source)
        }
        paragraphs.append(paragraph)
      case .item, .htmlBlock:
        let place = text.sourceStart(of: node)
        if let (form, owner) = wanted[place], form == (node.kind == .item ? .item : .comment) {
          blocks[place] = (owner, node)
        }
      default: continue
      }
    }
    for index in paragraphs.indices.reversed().dropFirst() where paragraphs[index + 1].follows {
      paragraphs[index].reach = paragraphs[index + 1].reach
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
