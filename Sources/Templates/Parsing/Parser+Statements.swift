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
    case "endset": try close(.set, keyword)
    case "endfilter": try close(.filter, keyword)
    case "endwith": try close(.with, keyword)
    case "endmacro": try close(.macro, keyword)
    case "endcall": try close(.call, keyword)
    case "set": try set(keyword)
    case "filter": open(filterFrame(keyword))
    case "with": open(withFrame(keyword))
    case "macro": open(macroFrame(keyword))
    case "call": open(callFrame(keyword))
    case "import": try importAll()
    case "from": try importSome()
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
    "block", "call", "elif", "else", "endblock", "endcall", "endfilter", "endfor", "endif", "endmacro", "endraw",
    "endset", "endwith", "extends", "filter", "for", "from", "if", "import", "include", "macro", "raw", "set", "with",
  ]

  /// The tags that write something where they stand.
  private static let contentTags: Set<String> = ["if", "for", "include", "filter", "with", "call"]

  // MARK: - Opening

  private mutating func ifFrame(_ keyword: Range<Int>) -> Frame {
    var frame = Frame(.condition, keyword: keyword)
    frame.condition = wholeExpression()
    return frame
  }

  /// The expression that the rest of the tag is.
  mutating func wholeExpression(endsTag: Bool = true) -> Expression {
    do throws(TagAbandoned) {
      let expression = try expression()
      if endsTag { try endOfTag() }
      return expression
    } catch { return Expression(kind: .invalid, range: closing) }
  }

  private mutating func forFrame(_ keyword: Range<Int>) -> Frame {
    var frame = Frame(.loop, keyword: keyword)
    do throws(TagAbandoned) {
      frame.variables = try takeVariables("a name for the items")
      guard take(word: "in") else { throw expected("\"in\"") }
      frame.sequence = try disjunction()
      if take(word: "if") { frame.filter = wholeExpression() } else { try endOfTag() }
    } catch {
      // Its content is read all the same, with a variable whose type nobody knows.
      if frame.variables.isEmpty { frame.variables = [Name(text: "", range: keyword)] }
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

  mutating func open(_ frame: Frame) {
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
    case .file, .block, .set, .filter, .with, .macro, .call:
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

  // MARK: - Tags of one piece

  private mutating func set(_ keyword: Range<Int>) throws(TagAbandoned) {
    let names = try takeVariables("a name")
    if names.count == 1, position == limit || tokens[position].kind == .symbol(.pipe) {
      var frame = Frame(.set, keyword: keyword)
      frame.name = names[0]
      open(frame)
      return frames[frames.count - 1].filters = try takeFilters()
    }
    guard take(.assign) else {
      let failure = expected("\"=\"")
      add(.set(names, Expression(kind: .invalid, range: names[0].range)))
      throw failure
    }
    var value = wholeExpression(endsTag: false)
    if position < limit, !isBroken, take(.comma) {
      // `set a, b = 1, 2`
      var items = [value]
      repeat { items.append(wholeExpression(endsTag: false)) } while take(.comma)
      value = Expression(kind: .tuple(items), range: value.range.lowerBound..<items[items.count - 1].range.upperBound)
    }
    add(.set(names, value))
    try endOfTag()
  }

  /// Takes a name for a variable.
  mutating func takeVariable(_ wanted: String) throws(TagAbandoned) -> Name {
    let name = try takeName(wanted)
    if name.text == "loop" {
      report(
        .reservedName, name.range, "\"loop\" is the name of what a \"for\" knows about its round",
        help: "use another name")
    }
    return name
  }

  /// Takes names for variables, each another.
  private mutating func takeVariables(_ wanted: String) throws(TagAbandoned) -> [Name] {
    var names: [Name] = []
    repeat {
      let name = try takeVariable(wanted)
      if names.contains(where: { $0.text == name.text }) {
        report(.reservedName, name.range, "the name \"\(name.text)\" stands here twice", help: "use another name")
      }
      names.append(name)
    } while take(.comma)
    return names
  }

  private mutating func include() throws(TagAbandoned) {
    let name = try templateName()
    let reference = tree.references.count - 1
    if take(word: "ignore") {
      guard take(word: "missing") else { throw expected("\"missing\"") }
      tree.references[reference].isOptional = true
    }
    let values = take(word: "with") ? try assignments() : []
    add(.include(Include(reference: reference, range: name.range, values: values)))
    try endOfTag()
  }

  /// Reads `a = 1, b = 2`.
  mutating func assignments() throws(TagAbandoned) -> [(name: Name, value: Expression)] {
    var values: [(name: Name, value: Expression)] = []
    repeat {
      let name = try takeVariable("a name")
      guard take(.assign) else { throw expected("\"=\"") }
      values.append((name, try expression()))
    } while take(.comma)
    return values
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

  mutating func templateName() throws(TagAbandoned) -> Name {
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
    case .set, .capture: true
    default: false
    }
  }
}
