import Base

extension Checker {
  /// Checks what stands within a tag: what it declares or finds out ends with it.
  mutating func nested(at range: Range<Int>, _ check: (inout Checker) -> Void) {
    guard nesting < Checker.deepest else {
      report(
        .tooDeep, range, "tags and included templates are nested more than \(Checker.deepest) deep here",
        help: "include or nest less")
      return
    }
    nesting += 1
    let mark = scope.mark
    check(&self)
    scope.leave(mark)
    nesting -= 1
  }

  mutating func check(_ nodes: [Node]) {
    for node in nodes {
      steps += 1
      if steps + builder.count > Checker.largest { exhaust(at: node.range) }
      if isExhausted { return }
      let mark = builder.mark
      let kept = pool.kept.count
      switch node {
      case .text(let range): checkText(range)
      case .output(let expression): checkOutput(expression)
      case .condition(let condition): checkCondition(condition)
      case .loop(let loop): checkLoop(loop)
      case .set(let names, let expression): checkSet(names, expression)
      case .capture(let capture): checkCapture(capture)
      case .include(let include): checkInclude(include)
      case .block(let block): checkBlock(block)
      case .with(let keyword, let values, let body): checkWith(keyword, values, body)
      case .call(let call, let body): checkMacroCall(call, content: body)
      }
      switch node {
      case .condition(let condition) where !condition.names.isEmpty: break
      case .output, .condition, .loop: fold(since: mark, keeping: kept)
      case .text, .set, .capture, .include, .block, .with, .call: break
      }
    }
  }

  private mutating func exhaust(at range: Range<Int>) {
    guard !isExhausted else { return }
    isExhausted = true
    report(
      .tooLarge, range, "a page's template grows past \(Checker.largest) instructions with what it includes",
      help: "include fewer templates within templates that are themselves included")
  }

  private mutating func checkText(_ range: Range<Int>) {
    steps += range.count / 64
    let offset = library.templates[template].offset
    let text = (range.lowerBound + offset)..<(range.upperBound + offset)
    builder.literal(text, in: &pool)
    guard isContextKnown else { return }
    if let known = readings.reading(of: text, from: context) {
      context = known.exit
      if let opened = known.opening { opening = (template, opened) }
      return
    }
    let entry = context
    var opened: Int?
    if read(range, opening: &opened) {
      readings.keep(text, from: entry, to: context, opening: opened)
    }
    if let opened { opening = (template, opened) }
  }

  /// Reads a text as HTML; false when something is wrong with it, which is reported.
  private mutating func read(_ text: Range<Int>, opening: inout Int?) -> Bool {
    var start = text.lowerBound
    var isRight = true
    let bytes = library.templates[template].bytes
    while let (byte, doubt) = context.advance(over: bytes, start..<text.upperBound, opening: &opening) {
      isRight = false
      switch doubt {
      case .name:
        report(
          .branchesDisagree, byte..<(byte + 1),
          "a name may end here or go on, because the branches before it end differently",
          help: "write a space or \">\" here")
        context.place = .betweenAttributes
        start = byte
      case .instruction:
        report(
          .unsafeOutput, byte..<(byte + 1),
          "\"http-equiv\" makes an instruction to the browser of the value in \"content\" before it",
          help: "write that out, or use \"name\" or \"property\"")
        start = byte + 1
      }
    }
    return isRight
  }
}
