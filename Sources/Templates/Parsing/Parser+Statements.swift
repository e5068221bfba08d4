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
      try takeVariables("a name for the items", into: &frame.variables)
      guard take(word: "in") else { throw expected("\"in\"") }
      frame.sequence = try disjunction()
      if take(word: "if") { frame.filter = wholeExpression() } else { try endOfTag() }
    } catch {
      // Its content is read all the same, with the names that there are.
      frame.isHeadBroken = true
      frame.sequence = Expression(kind: .invalid, range: keyword)
    }
    return frame
  }

  private mutating func blockFrame(_ keyword: Range<Int>) -> Frame {
    var frame = Frame(.block, keyword: keyword)
    if openTags[.macro, default: 0] > 0 {
      report(
        .misplacedBlock, keyword, "a block cannot stand within a macro",
        help: "write what it holds without the block, or call the macro within the block")
    }
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

  // MARK: - Outside the blocks of a template that extends another

  /// Whether what is read now would be written nowhere.
  var isOutsideBlocks: Bool { tree.parent != nil && frames.count == 1 }

  mutating func reportOutsideBlocks(_ range: Range<Int>, _ what: String) {
    report(
      .outsideBlocks, range, "\(what) outside the blocks of a template that extends another is never written",
      help: "move it into a block")
  }

  func isSilent(_ node: Node) -> Bool {
    switch node {
    case .text(let range): bytes[range].allSatisfy(WhiteSpace.isAny)
    case .set: true
    case .capture(let capture): capture.name != nil
    default: false
    }
  }
}
