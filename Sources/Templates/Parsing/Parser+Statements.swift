import Base

extension Parser {
  /// Reads a tag between `{%` and `%}`.
  mutating func statement() throws(TagAbandoned) {
    guard position < limit, tokens[position].kind == .name else { throw expected("the name of a tag") }
    let keyword = tokens[position].range
    let word = text(of: keyword)
    if Parser.contentTags.contains(word), isOutsideBlocks { reportOutsideBlocks(keyword, "\"\(word)\"") }
    position += 1
    switch word {
    case "if": open(ifFrame(keyword))
    case "for": open(forFrame(keyword))
    case "block": open(blockFrame(keyword))
    case "elif": try elif(keyword)
    case "else": try otherwise(keyword)
    case "endif": try close(.condition, keyword)
    case "endfor": try close(.loop, keyword)
    case "endblock": try close(.block, keyword)
    case "set": try set()
    case "include": try include()
    case "extends": try extends(keyword)
    case "endraw": report(.strayTag, keyword, "\"endraw\" has no \"raw\" before it", help: "remove it")
    default:
      report(
        .unknownTag, keyword, "unknown tag \"\(word)\"",
        help: NearestName.suggestion(for: word, among: Parser.tags) ?? "the tags are \(Phrases.list(Parser.tags))")
    }
  }

  private static let tags = [
    "block", "elif", "else", "endblock", "endfor", "endif", "endraw", "extends", "for", "if", "include", "raw", "set",
  ]

  /// The tags that write something where they stand.
  private static let contentTags: Set<String> = ["if", "for", "include"]

  // MARK: - Opening

  private mutating func ifFrame(_ keyword: Range<Int>) -> Frame {
    var frame = Frame(.condition, keyword: keyword)
    frame.condition = wholeExpression()
    return frame
  }

  /// The expression that the rest of the tag is.
  private mutating func wholeExpression() -> Expression {
    do throws(TagAbandoned) {
      let expression = try expression()
      try endOfTag()
      return expression
    } catch { return Expression(kind: .invalid, range: closing) }
  }

  private mutating func forFrame(_ keyword: Range<Int>) -> Frame {
    var frame = Frame(.loop, keyword: keyword)
    do throws(TagAbandoned) {
      frame.variable = try takeName("a name for the items")
      if let name = frame.variable { refuseLoopName(name) }
      guard take(word: "in") else { throw expected("\"in\"") }
      frame.sequence = wholeExpression()
    } catch {
      // Its content is read all the same, with a variable whose type nobody knows.
      frame.variable = frame.variable ?? Name(text: "", range: keyword)
      frame.sequence = Expression(kind: .invalid, range: keyword)
    }
    return frame
  }

  private mutating func blockFrame(_ keyword: Range<Int>) -> Frame {
    var frame = Frame(.block, keyword: keyword)
    do throws(TagAbandoned) {
      let name = try takeName("a name for the block")
      try endOfTag()
      if blockNames.insert(name.text).inserted {
        frame.name = name
        if frames.count == 1 { tree.outerBlocks.append(name) }
      } else {
        report(
          .duplicateBlock, name.range, "the block \"\(name.text)\" is already in this template",
          help: "give it another name")
      }
    } catch { return frame }
    return frame
  }

  private mutating func open(_ frame: Frame) {
    if frames.count == Parser.deepest + 1 {
      report(
        .tooDeep, frame.keyword, "tags are nested more than \(Parser.deepest) deep",
        help: "move the inner ones into a template of their own and include it")
    }
    frames.append(frame)
    openTags[frame.kind, default: 0] += 1
  }

  // MARK: - Within and at the end

  private mutating func elif(_ keyword: Range<Int>) throws(TagAbandoned) {
    let top = frames.count - 1
    guard frames[top].kind == .condition, !frames[top].hasElse else {
      let problem =
        frames[top].kind == .condition ? "\"elif\" comes after \"else\"" : "\"elif\" has no \"if\" before it"
      report(.strayTag, keyword, problem, help: "remove it, or close what stands between it and its \"if\"")
      throw TagAbandoned()
    }
    frames[top].beginBranch(wholeExpression())
  }

  private mutating func otherwise(_ keyword: Range<Int>) throws(TagAbandoned) {
    let top = frames.count - 1
    switch frames[top].kind {
    case .condition where !frames[top].hasElse: frames[top].beginBranch(nil)
    case .loop where !frames[top].hasElse: frames[top].beginOtherwise()
    case .condition, .loop:
      report(
        .strayTag, keyword, "this \"\(frames[top].kind.rawValue)\" already has an \"else\"", help: "remove one of them")
      throw TagAbandoned()
    case .file, .block:
      report(
        .strayTag, keyword, "\"else\" has no \"if\" or \"for\" before it",
        help: "remove it, or close what stands between it and its \"if\"")
      throw TagAbandoned()
    }
    try endOfTag()
  }

  private mutating func close(_ kind: Frame.Kind, _ keyword: Range<Int>) throws(TagAbandoned) {
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

  // MARK: - Tags of one piece

  private mutating func set() throws(TagAbandoned) {
    let name = try takeName("a name")
    refuseLoopName(name)
    guard take(.assign) else {
      let failure = expected("\"=\"")
      add(.set(name, Expression(kind: .invalid, range: name.range)))
      throw failure
    }
    add(.set(name, wholeExpression()))
  }

  private mutating func refuseLoopName(_ name: Name) {
    guard name.text == "loop" else { return }
    report(
      .reservedName, name.range, "\"loop\" is the name of what a \"for\" knows about its round",
      help: "use another name")
  }

  private mutating func include() throws(TagAbandoned) {
    let name = try templateName()
    add(.include(tree.references.count - 1, name.range))
    try endOfTag()
  }

  private mutating func extends(_ keyword: Range<Int>) throws(TagAbandoned) {
    guard frames.count == 1, frames[0].nodes.allSatisfy(isSilent), tree.parent == nil else {
      let problem =
        tree.parent == nil ? "\"extends\" is not the first tag" : "a template extends only one other"
      report(.misplacedExtends, keyword, problem, help: "write it once, at the beginning of the file")
      throw TagAbandoned()
    }
    _ = try templateName()
    tree.parent = tree.references.count - 1
    try endOfTag()
  }

  private mutating func templateName() throws(TagAbandoned) -> Name {
    guard position < limit, tokens[position].kind == .text else {
      throw expected("the name of a template in quotes")
    }
    let name = Name(text: try takeText(), range: tokens[position - 1].range)
    tree.references.append(Reference(name: name))
    return name
  }

  // MARK: - Outside the blocks of a template that extends another

  /// Whether what is read now would be written nowhere.
  var isOutsideBlocks: Bool { tree.parent != nil && frames.count == 1 }

  mutating func reportOutsideBlocks(_ range: Range<Int>, _ what: String) {
    report(
      .outsideBlocks, range, "\(what) outside the blocks of a template that extends another is never written",
      help: "move it into a block")
  }

  private func isSilent(_ node: Node) -> Bool {
    switch node {
    case .text(let range): bytes[range].allSatisfy(WhiteSpace.isAny)
    case .set: true
    default: false
    }
  }
}
