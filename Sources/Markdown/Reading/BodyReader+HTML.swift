internal import Base

/// Raw HTML, within text and as blocks of its own.
extension BodyReader {
  mutating func readTag(_ node: CommonMarkNode) {
    var literal: [UInt8] = []
    node.appendLiteral(to: &literal)
    let range = block.alignment.passHTML(literal)
    if isTagBeforeComment(literal, at: range.lowerBound) { return node.free() }
    guard let tag = RawTag.scan(literal, at: 0), tag.range == literal.indices else {
      return node.replace(withText: literal)
    }
    let position = lines.position(of: range.lowerBound)
    let length = lines.length(from: range.lowerBound, to: range.upperBound)
    switch html.verdict(on: tag, in: .paragraph) {
    case .isComment:
      readComment(literal, at: range, of: node)
      node.free()
    case .isRejected:
      if rejected.isNews(tag) { report(.rejected(tag, by: html, in: .paragraph), at: position, length: length) }
      if block.imageDepth == 0 { node.replace(withText: literal) }
    case _ where block.imageDepth > 0: node.free()
    case .stands:
      if let problem = HTMLProblem.address(of: tag) {
        report(problem, at: position, length: length)
        node.replace(withText: literal)
      }
      block.text.append(UInt8(ascii: " "))
    case .opens:
      block.openTags.append(
        LeafBlock.OpenTag(tag: tag, node: node, parent: node.parent, position: position, length: length))
    case .closes:
      if let index = block.index(ofOpenTag: tag.name, in: node.parent) {
        // Of those in it that are not closed, the innermost is told: the others are mostly right.
        if let open = block.openTags.last, index < block.openTags.count - 1 {
          report(.unclosed(open.tag, before: tag), at: open.position, length: open.length)
        }
        while block.openTags.count > index + 1, let open = block.openTags.popLast() { showAsText(open) }
        block.openTags.removeLast()
      } else {
        if rejected.isNews(tag) { report(.stray(tag, in: .paragraph), at: position, length: length) }
        node.replace(withText: literal)
      }
    }
  }

  /// Takes what a comment within text says to the program.
  mutating func readComment(_ literal: [UInt8], at range: Range<Int>, of node: CommonMarkNode) {
    let position = lines.position(of: range.lowerBound)
    let length = lines.length(from: range.lowerBound, to: range.upperBound)
    if Comments.holdsAnother(literal[...]) { report(.nested(in: literal.indices), at: position, length: length) }
    if SummaryText.isMark(literal) { endSummary(inBlockOf: node, at: position, length: length) }
    if let instruction = read(literal, at: position, length: length) { ignore(instruction, inBlockOf: node) }
  }

  /// Ends the summary within a paragraph, or behind a heading.
  private mutating func endSummary(inBlockOf comment: CommonMarkNode, at position: SourcePosition, length: Int) {
    if summary.isOpen, !block.isHeading { summary.add(block.citingText) }
    endSummary(at: position, length: length)
  }

  private mutating func endSummary(at position: SourcePosition, length: Int) {
    if summary.isOpen { return summary.end(onLine: position.line) }
    guard let line = summary.endLine else { return }
    report(
      .secondMore, at: position, length: length, "the beginning of this text ends on line \(line) already",
      help: "remove one of the two comments")
  }

  /// Shows as text the elements that were opened in an inline or block that now ends, and were not closed.
  mutating func rejectTags(openedIn node: CommonMarkNode) {
    while let open = block.openTags.last, open.parent == node {
      block.openTags.removeLast()
      report(.unclosed(open.tag, in: .paragraph), at: open.position, length: open.length)
      showAsText(open)
    }
  }

  private mutating func showAsText(_ open: LeafBlock.OpenTag) {
    rejected.add(open.tag)
    var literal: [UInt8] = []
    open.node.appendLiteral(to: &literal)
    open.node.replace(withText: literal)
  }

  mutating func readHTMLBlock(_ node: CommonMarkNode) {
    var literal: [UInt8] = []
    node.appendLiteral(to: &literal)
    let block = HTMLBlock(literal, policy: html, isFollowed: node.next != nil, rejected: &rejected)
    if !block.problems.isEmpty { report(block.problems, in: literal, from: node.startLine) }
    if let comment = block.leadingComment {
      let start = lines.text.start(of: node)
      let length = lines.length(from: start, to: start + comment.count)
      let position = lines.position(of: start)
      if SummaryText.isMark(literal[comment]) { endSummary(at: position, length: length) }
      let instruction = read(Array(literal[comment]), at: position, length: length)
      if let instruction { ignore(instruction, after: node) }
      if html != .any { reportText(behindComment: comment, of: literal, from: node.startLine) }
    }
    if block.html.allSatisfy(PlainText.isSpace) {
      node.free()
    } else if block.html != literal {
      node.setLiteral(block.html)
    }
  }

  /// A block's lines are the ends of the file's lines, so a place is found by its distance from its line's end.
  private mutating func report(_ problems: [HTMLProblem], in literal: [UInt8], from startLine: Int) {
    var line = startLine
    var lineEnd = literal.firstIndex(of: UInt8(ascii: "\n")) ?? literal.count
    for problem in problems.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      while lineEnd < problem.range.lowerBound {
        line += 1
        lineEnd = literal[(lineEnd + 1)...].firstIndex(of: UInt8(ascii: "\n")) ?? literal.count
      }
      let start = max(
        lines.offset(ofLine: line, column: 1), lines.end(ofLine: line) - (lineEnd - problem.range.lowerBound))
      report(
        problem, at: lines.position(of: start),
        length: lines.length(from: start, to: start + min(lineEnd, problem.range.upperBound) - problem.range.lowerBound)
      )
    }
  }

  mutating func report(_ problem: HTMLProblem, at position: SourcePosition, length: Int) {
    report(problem.code, at: position, length: length, problem.message, help: problem.help)
  }
}
