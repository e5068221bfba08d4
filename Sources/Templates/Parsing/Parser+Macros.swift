import Base

extension Parser {
  // MARK: - Tags with content

  mutating func filterFrame(_ keyword: Range<Int>) -> Frame {
    var frame = Frame(.filter, keyword: keyword)
    do throws(TagAbandoned) {
      frame.filters = [try takeFilter()] + (try takeFilters())
    } catch { return frame }
    return frame
  }

  /// The filters that the rest of the tag is: `| upper | trim`.
  mutating func takeFilters() throws(TagAbandoned) -> [(name: Name, arguments: [Expression.Argument])] {
    var filters: [(name: Name, arguments: [Expression.Argument])] = []
    while take(.pipe) { filters.append(try takeFilter()) }
    try endOfTag()
    return filters
  }

  private mutating func takeFilter() throws(TagAbandoned) -> (name: Name, arguments: [Expression.Argument]) {
    (try takeName("the name of a filter"), try arguments())
  }

  mutating func withFrame(_ keyword: Range<Int>) -> Frame {
    var frame = Frame(.with, keyword: keyword)
    do throws(TagAbandoned) {
      if position < limit { frame.values = try assignments() }
      try endOfTag()
    } catch { return frame }
    return frame
  }

  mutating func callFrame(_ keyword: Range<Int>) -> Frame {
    var frame = Frame(.call, keyword: keyword)
    do throws(TagAbandoned) {
      let value = try expression()
      guard let call = MacroCall(value) else {
        report(.syntax, value.range, "\"call\" calls a macro", help: "write {% call name(…) %}")
        return frame
      }
      frame.call = call
      try endOfTag()
    } catch { return frame }
    return frame
  }

  // MARK: - Macros

  mutating func macroFrame(_ keyword: Range<Int>) -> Frame {
    var frame = Frame(.macro, keyword: keyword)
    if frames.count > 1 {
      report(
        .misplacedMacro, keyword, "a macro cannot stand within another tag",
        help: "move it out; it is known in the whole file")
    }
    do throws(TagAbandoned) {
      frame.name = try takeVariable("a name for the macro")
      guard take(.open) else { throw expected("\"(\"") }
      var names: Set<String> = []
      while !take(.close) {
        let parameter = try parameter()
        if !names.insert(parameter.name.text).inserted { reportRepeated(parameter.name) }
        frame.parameters.append(parameter)
        if !take(.comma) {
          guard take(.close) else { throw expected("\",\" or \")\"") }
          break
        }
      }
      try endOfTag()
    } catch { return frame }
    return frame
  }

  /// Reads `name: type = default`.
  private mutating func parameter() throws(TagAbandoned) -> Macro.Parameter {
    let name = try takeVariable("a name for the parameter")
    let type = take(.colon) ? try writtenType() : nil
    let value = take(.assign) ? try expression() : nil
    if type == nil, value == nil {
      report(
        .syntax, name.range, "the parameter \"\(name.text)\" has no type",
        help: "write one, such as {% macro card(\(name.text): text) %}, or a default")
    }
    return Macro.Parameter(name: name, type: type, default: value)
  }

  private mutating func reportRepeated(_ name: Name) {
    report(.badArgument, name.range, "the macro already has a parameter \"\(name.text)\"", help: "use another name")
  }

  /// `text`, `list of entry`, `map of integer`; each may end with `?`, which says of the whole that it may be missing.
  private mutating func writtenType() throws(TagAbandoned) -> WrittenType {
    let type = try bareType()
    return take(.question) ? .optional(type) : type
  }

  private mutating func bareType() throws(TagAbandoned) -> WrittenType {
    depth += 1
    defer { depth -= 1 }
    try checkDepth()
    let name = try takeName("a type")
    guard name.text == "list" || name.text == "map", take(word: "of") else { return .named(name) }
    let item = try bareType()
    return name.text == "list" ? .list(item) : .map(item)
  }

  /// Keeps a macro that has been read.
  mutating func keep(_ frame: Frame) {
    guard let macro = frame.macro else { return }
    if !tree.add(macro) { reportDuplicate(macro.name, help: "give it another name") }
  }

  private mutating func reportDuplicate(_ name: Name, help: String) {
    report(
      .duplicateBlock, name.range, "the name \"\(name.text)\" already is that of a macro or import here", help: help)
  }

  private mutating func keep(_ other: Import) {
    for name in tree.add(other) { reportDuplicate(name, help: "import it under another name: as …") }
  }

  // MARK: - Imports

  /// Reads `import "forms.html" as forms`.
  mutating func importAll() throws(TagAbandoned) {
    _ = try templateName()
    let reference = tree.references.count - 1
    guard take(word: "as") else { throw expected("\"as\"") }
    keep(Import(reference: reference, names: [], module: try takeVariable("a name")))
    try endOfTag()
  }

  /// Reads `from "forms.html" import field, button as action`.
  mutating func importSome() throws(TagAbandoned) {
    _ = try templateName()
    let reference = tree.references.count - 1
    guard take(word: "import") else { throw expected("\"import\"") }
    var names: [(original: Name, local: Name)] = []
    repeat {
      let name = try takeName("the name of a macro")
      names.append((name, take(word: "as") ? try takeVariable("a name") : name))
    } while take(.comma)
    keep(Import(reference: reference, names: names, module: nil))
    try endOfTag()
  }
}

extension MacroCall {
  /// What an expression calls; nil when it is no call of a name.
  init?(_ expression: Expression) {
    guard case .call(let callee, let arguments) = expression.kind else { return nil }
    switch callee.kind {
    case .variable(let name):
      self.init(
        module: nil, name: Name(text: name, range: callee.range), arguments: arguments, range: expression.range)
    case .member(let base, let name):
      guard case .variable(let module) = base.kind else { return nil }
      self.init(
        module: Name(text: module, range: base.range), name: name, arguments: arguments, range: expression.range)
    default: return nil
    }
  }
}
