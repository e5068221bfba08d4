internal import Base

/// The components of an accepted tree that stand on lines of their own.
struct ComponentBlocks {
  /// What a block of the tree stands for.
  enum Part {
    /// Begins the component of a line, or is all of it.
    case start(line: Int, isContainer: Bool)
    /// Ends the container that begins on a line.
    case end(line: Int)
  }

  struct Problem {
    let code: DiagnosticCode
    /// In the file.
    let range: Range<Int>
    let message: String
    let help: String
  }

  let lines: [ComponentLine]
  private(set) var parts: [CommonMarkNode: Part] = [:]
  /// Where in what libcmark read the labels stand whose inlines these nodes hold.
  private(set) var labels: [CommonMarkNode: Range<Int>] = [:]
  private(set) var problems: [Problem] = []

  /// How many components may lie in one another.
  ///
  /// The HTML of each is put into the one around it, so what lies deepest is copied so many times.
  static let deepest = 16

  /// Those of a text without any.
  init() { lines = [] }

  /// - Parameter cells: the paragraphs of the labels that have text.
  init(_ found: ComponentLines, labels cells: ArraySlice<CommonMarkNode>, from text: BodyText, in source: SourceText) {
    let standing = found.all.filter(\.stands)
    lines = standing.map(\.text)
    guard !lines.isEmpty else { return }
    let roles = ComponentPairs(standing, in: source)
    problems += roles.problems
    var cells = cells
    var starts: [Int: CommonMarkNode] = [:]
    for (index, line) in standing.enumerated() {
      let cell = line.text.label.flatMap { $0.isEmpty ? nil : cells.popFirst() }
      guard let node = line.node else { continue }
      switch roles.roles[index] {
      case .start(let isContainer):
        let block = CommonMarkNode.block()
        block.setHTML([CommonMarkNode.mark], [CommonMarkNode.mark])
        if let cell { moveLabel(cell, to: block, text) }
        parts[block] = .start(line: index, isContainer: isContainer)
        node.insertBefore(block)
        starts[index] = block
      case .end(let start):
        let block = CommonMarkNode.block()
        block.setHTML([CommonMarkNode.mark])
        parts[block] = .end(line: start)
        node.insertBefore(block)
        if let first = starts[start] { Self.setApart(first, block) }
      case .text:
        var html = Array("<p>".utf8)
        html.append(escaping: String(decoding: source.bytes[line.text.range], as: UTF8.self))
        let block = CommonMarkNode.block()
        block.setHTML(html + Array("</p>".utf8))
        node.insertBefore(block)
      case .nothing: break
      }
      cell?.free()
      node.free()
    }
  }

  /// Puts what a component holds into a block of its own where it lies in a list without space around its items: that
  /// takes the tags of the items' own paragraphs, not those of the component's.
  private static func setApart(_ start: CommonMarkNode, _ end: CommonMarkNode) {
    guard let item = end.parent, item.kind == .item, item.parent?.isTightList ?? false, start.next != end else {
      return
    }
    let body = CommonMarkNode.block()
    start.insertAfter(body)
    while let next = body.next, next != end { body.append(next) }
  }

  private mutating func moveLabel(_ paragraph: CommonMarkNode, to block: CommonMarkNode, _ text: BodyText) {
    let label = CommonMarkNode.inline()
    block.append(label)
    Tables.move(paragraph, to: label)
    let start = text.start(of: paragraph) + Tables.noBreakSpace.count
    labels[label] = start..<max(start, text.end(ofLine: paragraph.startLine))
  }
}
