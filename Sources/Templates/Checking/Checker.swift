import Base

/// Checks each root template with all it extends and includes, and compiles it in the same pass.
///
/// A file is checked anew in each place that uses it, because the variables, what is known about them and the
/// surrounding markup differ from place to place.
struct Checker {
  /// How deep templates may include one another.
  static let deepestInclude = 64
  /// How deep tags may be nested, counted through all templates that are included or extended.
  static let deepest = 150
  /// How large a root may grow with all that it includes.
  static let largest = 1_000_000
  /// How many nodes a call of a macro takes as long as.
  static let stepsOfCall = 20

  let library: Library
  private(set) var model: Model
  let filters: [FilterDefinition]
  /// The names of the templates whose filter `safe` may make markup of a text.
  let trusted: Set<String>
  var reporter: Reporter
  var pool = Pool()
  /// What the filters are applied to that take only what is written out.
  var literals: [String: Set<String>] = [:]
  /// Where a filter's function is in the pool.
  var functions: [String: UInt32] = [:]

  // The root at hand.
  var builder = ProgramBuilder()
  var scope = Scope()
  var hasFailed = false
  var context = HTMLContext()
  /// False once a problem makes it uncertain where in the document the text has come to.
  var isContextKnown = true
  /// The template at hand.
  var template = 0
  /// The blocks that stand in for those of the template at hand and the templates it extends.
  var blocks: [String: [(template: Int, block: Block)]] = [:]
  /// The block at hand, and which of its versions.
  var openBlock: OpenBlock?
  /// The names of the blocks that were written.
  var writtenBlocks: Set<String> = []
  /// Where the last tag, comment or raw text began.
  var opening = (template: 0, byte: 0)
  /// The macros whose content is being written, the innermost last.
  var openMacros: [OpenMacro] = []
  /// The macros that this root calls.
  var calledMacros: Set<MacroName> = []
  /// How many places ask whether something has changed.
  var changes: UInt32 = 0
  /// Where the templates and macros were included and called that lead to the one at hand.
  private var way: [(template: Int, range: Range<Int>)] = []
  private var includeDepth = 0
  private var nesting = 0
  /// The nodes passed, literal bytes counting too, so that includes that write nothing are bounded as well.
  var steps = 0
  private var isExhausted = false

  /// A block that is being written; its version counts from the template that extends all others.
  struct OpenBlock {
    let name: String
    let version: Int
  }

  /// A macro, by the template that it stands in.
  struct MacroName: Hashable {
    let template: Int
    let name: String
  }

  init(library: Library, model: Model, reporter: Reporter, trusted: Set<String>) {
    self.library = library
    self.model = model
    self.reporter = reporter
    self.trusted = trusted
    filters = model.filters.map(FilterDefinition.init) + FilterDefinition.builtIn
    pool.literals = library.templates.flatMap(\.bytes)
    pool.setReaders(model.fields.map(\.reader))
  }

  /// Checks and compiles a root; nil when it has errors.
  mutating func compile(_ root: RootTemplate, folder: String) -> Program? {
    guard let number = library.number(of: root.name) else {
      reporter.report(
        .missingRoot, path: "\(folder)/\(root.name)", "the template \"\(root.name)\" is missing",
        help: "add this file: pages are made with it")
      return nil
    }
    begin()
    for variable in root.variables {
      scope.declare(Variable(name: variable.name, type: variable.type, storage: .slot(builder.makeSlot())))
    }
    builder.endVariables()
    checkTemplate(number)
    checkEnd()
    return hasFailed ? nil : builder.program
  }

  /// Goes on with other values of the same types.
  mutating func setModel(_ model: Model) {
    self.model = model
    pool.setReaders(model.fields.map(\.reader))
  }

  /// Forgets the program at hand for the next one.
  mutating func begin() {
    builder = ProgramBuilder()
    scope = Scope()
    context = HTMLContext()
    (hasFailed, isContextKnown, isExhausted, steps) = (false, true, false, 0)
    (calledMacros, openMacros, openBlock, way) = ([], [], nil, [])
  }

  mutating func checkEnd() {
    guard isContextKnown, !isExhausted, context.place != .text else { return }
    template = opening.template
    report(
      .endsInsideTag, opening.byte..<(opening.byte + 1), "the page ends \(context.phrase), which begins here",
      help: "close what begins here")
  }

  // MARK: - Reporting

  mutating func report(_ code: DiagnosticCode, _ range: Range<Int>, _ message: String, help: String? = nil) {
    hasFailed = true
    var parts = help.map { [$0] } ?? []
    if !way.isEmpty {
      var users: [String] = []
      for step in way.suffix(3).reversed() { users.append(place(step)) }
      let more = way.count > users.count ? ", and so on" : ""
      parts.append("it is used by \(users.joined(separator: ", by "))\(more)")
    }
    reporter.report(code, in: template, range, message, help: parts.isEmpty ? nil : parts.joined(separator: "; "))
  }

  private mutating func place(_ step: (template: Int, range: Range<Int>)) -> String {
    let stretch = reporter.stretch(of: step.range, in: step.template)
    return "\(stretch.path):\(stretch.position.line)"
  }

  /// Checks a template or macro that is used here, so that what is wrong in it is told with the way that leads to it.
  mutating func enter(at range: Range<Int>, _ check: (inout Checker) -> Void) {
    way.append((template, range))
    check(&self)
    way.removeLast()
  }

  func text(of range: Range<Int>) -> String {
    String(decoding: library.templates[template].bytes[range], as: UTF8.self)
  }

  // MARK: - Templates and blocks

  /// Checks a template with those it extends: first what they set, from the outermost child to its parents, then the
  /// content of the last, with the children's blocks in their places.
  private mutating func checkTemplate(_ number: Int) {
    let outside = (template, blocks, writtenBlocks, openBlock)
    (blocks, writtenBlocks, openBlock) = ([:], [], nil)
    var chain = [number]
    var last = number
    while let parent = library.templates[last].tree.parent {
      guard let target = library.templates[last].targets[parent] else {
        hasFailed = true
        break
      }
      chain.append(target)
      last = target
    }
    for number in chain {
      noteFailure(of: number)
      for block in library.templates[number].tree.blocks {
        blocks[block.name.text, default: []].append((number, block))
      }
    }
    for child in chain.dropLast() {
      template = child
      for node in library.templates[child].tree.nodes {
        switch node {
        case .set(let names, let value): checkSet(names, value)
        case .capture(let capture): checkCapture(capture)
        default: break
        }
      }
    }
    template = last
    let isWhole = library.templates[last].tree.parent == nil
    if isWhole {
      check(library.templates[last].tree.nodes)
      checkBlocks(of: chain)
    }
    for number in chain {
      checkImports(of: number)
      checkUncalledMacros(of: number)
    }
    (template, blocks, writtenBlocks, openBlock) = outside
  }

  private mutating func noteFailure(of number: Int) {
    let template = library.templates[number]
    for (target, reference) in zip(template.targets, template.tree.references) where target == nil {
      if !reference.isOptional || library.number(of: reference.name.text) != nil { hasFailed = true }
    }
    if template.isBroken { (hasFailed, isContextKnown) = (true, false) }
  }

  /// Reports the blocks of children that nothing in their parents has a place for.
  private mutating func checkBlocks(of chain: [Int]) {
    guard !isExhausted, !chain.contains(where: { library.templates[$0].isBroken }) else { return }
    let parent = chain.last.map { library.templates[$0].path } ?? ""
    for child in chain.dropLast() {
      template = child
      for name in library.templates[child].tree.outerBlocks where !writtenBlocks.contains(name.text) {
        report(
          .unknownBlock, name.range, "\"\(parent)\", which this one extends, has no block \"\(name.text)\"",
          help: Phrases.help(for: name.text, among: Array(writtenBlocks), called: "blocks"))
      }
    }
  }

  mutating func checkBlock(_ block: Block) {
    writtenBlocks.insert(block.name.text)
    let versions = blocks[block.name.text] ?? [(template, block)]
    writeBlock(OpenBlock(name: block.name.text, version: 0), versions, at: block.name.range)
  }

  mutating func writeBlock(
    _ open: OpenBlock, _ versions: [(template: Int, block: Block)], at range: Range<Int>
  ) {
    let outside = (template, openBlock)
    nested(at: range) { checker in
      (checker.template, checker.openBlock) = (versions[open.version].template, open)
      checker.check(versions[open.version].block.body)
    }
    (template, openBlock) = outside
  }

  mutating func checkInclude(_ include: Include) {
    guard let target = library.templates[template].targets[include.reference] else { return }
    guard includeDepth < Checker.deepestInclude else {
      report(
        .tooDeep, include.range, "templates include one another more than \(Checker.deepestInclude) deep",
        help: "include it from a template that is less deep")
      return
    }
    includeDepth += 1
    nested(at: include.range) { checker in
      checker.declare(include.values)
      checker.enter(at: include.range) { $0.checkTemplate(target) }
    }
    includeDepth -= 1
  }

  // MARK: - Nodes

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
      switch node {
      case .text(let range): checkText(range)
      case .output(let expression): checkOutput(expression)
      case .condition(let condition): checkCondition(condition)
      case .loop(let loop): checkLoop(loop)
      case .set(let names, let expression): checkSet(names, expression)
      case .capture(let capture): checkCapture(capture)
      case .include(let include): checkInclude(include)
      case .block(let block): checkBlock(block)
      case .with(let values, let body): checkWith(values, body)
      case .call(let call, let body): checkMacroCall(call, content: body)
      }
      switch node {
      case .output, .condition, .loop: fold(since: mark)
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
    builder.literal((range.lowerBound + offset)..<(range.upperBound + offset), in: &pool)
    guard isContextKnown else { return }
    var start = range.lowerBound
    var opened = -1
    let bytes = library.templates[template].bytes
    while let (byte, doubt) = context.advance(over: bytes, start..<range.upperBound, opening: &opened) {
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
    if opened >= 0 { opening = (template, opened) }
  }
}
