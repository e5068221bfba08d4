/// Putting into the tree what was found.
extension InlineScan {
  mutating func build() -> [InlineConstruct] {
    var closers: [CommonMarkNode?] = Array(repeating: nil, count: finds.count)
    var first = 0
    for (text, end) in texts {
      split(text, first..<end, &closers)
      first = end
    }
    for (index, closer) in closers.enumerated() {
      guard let closer, case .closer(let opener) = finds[index].role,
        case .opener(let node, let kind) = finds[opener].role
      else { continue }
      // What ends first lies within, so each node is moved once into the innermost.
      while let next = node.next, next != closer { node.append(next) }
      closer.free()
      // Its text is read from the source, and shown by others.
      switch kind {
      case .citation, .comment: for child in node.children { child.free() }
      default: break
      }
    }
    return constructs()
  }

  /// Cuts a text at its finds.
  ///
  /// The node itself stays, maybe empty, because the walk of the reader may stand before it.
  private func split(_ text: InlineText, _ range: Range<Int>, _ closers: inout [CommonMarkNode?]) {
    var (start, last) = (0, text.node)
    var isWhole = true
    func keep(_ end: Int) {
      let literal = Array(text.bytes[start..<max(start, end)])
      if isWhole {
        text.node.setLiteral(literal)
        isWhole = false
      } else if !literal.isEmpty {
        let rest = CommonMarkNode.text(literal)
        last.insertAfter(rest)
        last = rest
      }
    }
    for index in range {
      let node: CommonMarkNode
      switch finds[index].role {
      case .text: continue
      case .whole(let made, _), .opener(let made, _), .literal(let made): node = made
      case .closer:
        node = .inline()
        closers[index] = node
      }
      keep(finds[index].range.lowerBound)
      last.insertAfter(node)
      last = node
      start = finds[index].range.upperBound
    }
    if !isWhole { keep(text.bytes.count) }
  }

  /// In the order of the text.
  private func constructs() -> [InlineConstruct] {
    var ends: [Int: Range<Int>] = [:]
    for find in finds {
      if case .closer(let opener) = find.role { ends[opener] = find.place }
    }
    return finds.enumerated().compactMap { index, find in
      switch find.role {
      case .whole(let node, let kind), .opener(let node, let kind):
        InlineConstruct(
          kind: kind, node: node, opening: find.place,
          closing: ends[index] ?? find.place.upperBound..<find.place.upperBound)
      case .closer, .text, .literal: nil
      }
    }
  }
}
