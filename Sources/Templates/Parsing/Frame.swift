/// A tag that is open while its content is read.
struct Frame {
  enum Kind: String {
    case file
    case condition = "if"
    case loop = "for"
    case block
    case set
    case filter
    case with
    case macro
    case call
  }

  let kind: Kind
  /// The word that opened it.
  let keyword: Range<Int>
  /// What has been read since its last `elif` or `else`.
  var nodes: [Node] = []
  var hasElse = false

  // An `if`: the branches that are complete, and the condition of the one being read.
  var branches: [(condition: Expression, nodes: [Node])] = []
  var condition: Expression?

  // A `for`.
  var variables: [Name] = []
  var sequence: Expression?
  var filter: Expression?
  var body: [Node] = []
  /// Whether its names could not all be read.
  var isHeadBroken = false

  // A `block`, `set` or `macro`.
  var name: Name?

  /// What a `set` or `filter` does with what is written in it.
  var filters: [(name: Name, arguments: [Expression.Argument])] = []
  /// The names of a `with`.
  var values: [(name: Name, value: Expression)] = []
  /// The parameters of a `macro`.
  var parameters: [Macro.Parameter] = []
  /// What a `call` calls.
  var call: MacroCall?

  init(_ kind: Kind, keyword: Range<Int>) {
    self.kind = kind
    self.keyword = keyword
  }

  /// The node that it makes once closed; nil for the file, and for what was not readable enough to stand for anything.
  func node() -> Node? {
    switch kind {
    case .file, .macro:
      return nil
    case .condition:
      guard let condition else { return nil }
      if hasElse { return .condition(Condition(keyword: keyword, branches: branches, otherwise: nodes)) }
      return .condition(
        Condition(keyword: keyword, branches: branches + [(condition: condition, nodes: nodes)], otherwise: nil))
    case .loop:
      guard !variables.isEmpty || isHeadBroken, let sequence else { return nil }
      return .loop(
        Loop(
          keyword: keyword, variables: variables, sequence: sequence, filter: filter, body: hasElse ? body : nodes,
          otherwise: hasElse ? nodes : nil, isHeadBroken: isHeadBroken))
    case .block:
      guard let name else { return nil }
      return .block(Block(name: name, body: nodes))
    case .set:
      guard name != nil else { return nil }
      return .capture(Capture(keyword: keyword, name: name, filters: filters, body: nodes))
    case .filter:
      return .capture(Capture(keyword: keyword, name: nil, filters: filters, body: nodes))
    case .with:
      return .with(keyword, values, nodes)
    case .call:
      guard let call else { return nil }
      return .call(call, body: nodes)
    }
  }

  /// The macro that it makes once closed, if it is one that could be read.
  var macro: Macro? {
    guard kind == .macro, let name else { return nil }
    return Macro(name: name, parameters: parameters, body: nodes)
  }

  /// Begins the next branch of an `if`; nil begins its `else`.
  mutating func beginBranch(_ next: Expression?) {
    if let condition { branches.append((condition: condition, nodes: nodes)) }
    nodes = []
    if let next { condition = next } else { hasElse = true }
  }

  /// Begins what a `for` writes when there is nothing in its list.
  mutating func beginOtherwise() {
    body = nodes
    nodes = []
    hasElse = true
  }
}
