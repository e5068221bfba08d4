/// A walk over a tree's blocks in the order of the text, without what lies in paragraphs and headings.
///
/// A block may be changed or freed when the next one has been asked for.
struct BlockWalk: Sequence, IteratorProtocol {
  private var following: CommonMarkNode?
  private let root: CommonMarkNode

  init(_ root: CommonMarkNode) {
    self.root = root
    following = root.firstChild
  }

  mutating func next() -> CommonMarkNode? {
    guard let node = following else { return nil }
    following = after(node)
    return node
  }

  private func after(_ node: CommonMarkNode) -> CommonMarkNode? {
    switch node.kind {
    case .blockQuote, .list, .item: if let child = node.firstChild { return child }
    default: break
    }
    var last = node
    while true {
      if let next = last.next { return next }
      guard let parent = last.parent, parent != root else { return nil }
      last = parent
    }
  }
}
