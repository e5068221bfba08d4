import Base

extension Parser {
  mutating func elif(_ keyword: Range<Int>) throws(TagAbandoned) {
    let top = frames.count - 1
    guard frames[top].kind == .condition, !frames[top].hasElse else {
      let problem =
        frames[top].kind == .condition ? "\"elif\" comes after \"else\"" : "\"elif\" has no \"if\" before it"
      report(.strayTag, keyword, problem, help: "remove it, or close what stands between it and its \"if\"")
      throw TagAbandoned()
    }
    frames[top].beginBranch(wholeExpression())
  }

  mutating func otherwise(_ keyword: Range<Int>) throws(TagAbandoned) {
    let top = frames.count - 1
    switch frames[top].kind {
    case .condition where !frames[top].hasElse: frames[top].beginBranch(nil)
    case .loop where !frames[top].hasElse: frames[top].beginOtherwise()
    case .condition, .loop:
      report(
        .strayTag, keyword, "this \"\(frames[top].kind.rawValue)\" already has an \"else\"", help: "remove one of them")
      throw TagAbandoned()
    case .file, .block, .set, .filter, .with, .macro, .call:
      report(
        .strayTag, keyword, "\"else\" has no \"if\" or \"for\" before it",
        help: "remove it, or close what stands between it and its \"if\"")
      throw TagAbandoned()
    }
    try endOfTag()
  }

  mutating func close(_ kind: Frame.Kind, _ keyword: Range<Int>) throws(TagAbandoned) {
    guard openTags[kind, default: 0] > 0, let match = frames.lastIndex(where: { $0.kind == kind }) else {
      let word = text(of: keyword)
      report(.strayTag, keyword, "\"\(word)\" has no \"\(kind.rawValue)\" before it", help: "remove it")
      throw TagAbandoned()
    }
    while frames.count > match + 1 { closeForgotten() }
    let name = frames[match].name
    closeInnermost()
    if kind == .block, position < limit, let name {
      let written = try takeName("the name of the block or \"%}\"")
      if written.text != name.text {
        report(
          .strayTag, written.range, "the block that ends here is \"\(name.text)\", not \"\(written.text)\"",
          help: "write {% endblock \(name.text) %}, or leave the name out")
      }
    }
    try endOfTag()
  }

  private mutating func closeForgotten() {
    guard let frame = frames.last else { return }
    report(
      .unclosedBlock, frame.keyword, "\"\(frame.kind.rawValue)\" is not closed",
      help: "close it with {% end\(frame.kind.rawValue) %}")
    closeInnermost()
  }

  private mutating func closeInnermost() {
    let isTooDeep = frames.count > Parser.deepest + 1
    let frame = frames.removeLast()
    openTags[frame.kind, default: 0] -= 1
    if isTooDeep { return }
    if frame.kind == .macro { return keep(frame) }
    guard let node = frame.node() else {
      frame.nodes.forEach { add($0) }
      return
    }
    if case .block(let block) = node { tree.blocks.append(block) }
    add(node)
  }

  mutating func closeFile() {
    while frames.count > 1 { closeForgotten() }
    tree.nodes = frames[0].nodes
  }

  mutating func add(_ node: Node) { frames[frames.count - 1].nodes.append(node) }
}
