import Base

extension Parser {
  // From the loosest operator to the tightest:
  // a if b else c · or · and · not · comparisons and in · + - · ~ · * / // % · ** · - · filters, fields and tests.
  // The order is Jinja's, also where it is not Python's: a sign binds tighter than "**".

  mutating func expression() throws(TagAbandoned) -> Expression {
    depth += 1
    defer { depth -= 1 }
    try checkDepth()
    let value = try disjunction()
    guard take(word: "if") else { return value }
    let condition = try disjunction()
    let otherwise = take(word: "else") ? try expression() : nil
    return Expression(
      kind: .choice(value, condition: condition, otherwise: otherwise),
      range: value.range.lowerBound..<(otherwise ?? condition).range.upperBound)
  }

  mutating func checkDepth() throws(TagAbandoned) {
    guard depth > Parser.deepest else { return }
    if position < limit, !isBroken {
      report(
        .tooDeep, tokens[position].range, "the expression is nested more than \(Parser.deepest) deep",
        help: "name a part of it with {% set … %}")
    }
    throw TagAbandoned()
  }

  mutating func disjunction() throws(TagAbandoned) -> Expression {
    var operands = [try conjunction()]
    while take(word: "or") { operands.append(try conjunction()) }
    return joined(operands) { .any($0) }
  }

  private mutating func conjunction() throws(TagAbandoned) -> Expression {
    var operands = [try negation()]
    while take(word: "and") { operands.append(try negation()) }
    return joined(operands) { .all($0) }
  }

  private func joined(_ operands: [Expression], _ make: ([Expression]) -> Expression.Kind) -> Expression {
    guard operands.count > 1, let last = operands.last else { return operands[0] }
    return Expression(kind: make(operands), range: operands[0].range.lowerBound..<last.range.upperBound)
  }

  private mutating func negation() throws(TagAbandoned) -> Expression {
    let start = position
    guard take(word: "not") else { return try comparison() }
    depth += 1
    defer { depth -= 1 }
    try checkDepth()
    let operand = try negation()
    return Expression(kind: .not(operand), range: tokens[start].range.lowerBound..<operand.range.upperBound)
  }

  private mutating func comparison() throws(TagAbandoned) -> Expression {
    let left = try sum()
    var links: [(relation: Relation, right: Expression)] = []
    while let relation = takeRelation() { links.append((relation, try sum())) }
    guard let last = links.last else { return left }
    return Expression(kind: .relation(left, links), range: left.range.lowerBound..<last.right.range.upperBound)
  }

  private mutating func takeRelation() -> Relation? {
    guard position < limit else { return nil }
    if case .symbol(let symbol) = tokens[position].kind, let comparison = Comparison(rawValue: symbol.rawValue) {
      position += 1
      return .comparison(comparison)
    }
    if take(word: "in") { return .contained(negated: false) }
    guard position + 1 < limit, isWord(tokens[position], "not"), isWord(tokens[position + 1], "in") else { return nil }
    position += 2
    return .contained(negated: true)
  }

  private mutating func sum() throws(TagAbandoned) -> Expression {
    try arithmetic([.plus, .minus]) { parser throws(TagAbandoned) in try parser.concatenation() }
  }

  private mutating func concatenation() throws(TagAbandoned) -> Expression {
    var operands = [try product()]
    while take(.tilde) { operands.append(try product()) }
    return joined(operands) { .concatenation($0) }
  }

  private mutating func product() throws(TagAbandoned) -> Expression {
    try arithmetic([.times, .divided, .floor, .remainder]) { parser throws(TagAbandoned) in
      try parser.arithmetic([.power]) { parser throws(TagAbandoned) in try parser.signed() }
    }
  }

  /// Operands of one rank, worked out from the left.
  private mutating func arithmetic(
    _ operations: [Arithmetic], _ operand: (inout Parser) throws(TagAbandoned) -> Expression
  ) throws(TagAbandoned) -> Expression {
    let before = depth
    defer { depth = before }
    var left = try operand(&self)
    while position < limit, case .symbol(let symbol) = tokens[position].kind,
      let operation = Arithmetic(rawValue: symbol.rawValue), operations.contains(operation)
    {
      position += 1
      depth += 1
      try checkDepth()
      let right = try operand(&self)
      left = Expression(
        kind: .arithmetic(operation, left, right), range: left.range.lowerBound..<right.range.upperBound)
    }
    return left
  }

  private mutating func signed() throws(TagAbandoned) -> Expression {
    try suffixed(try unfiltered(), takesFilters: true)
  }

  /// A value with its sign and fields; filters and tests are for the value with its sign.
  mutating func unfiltered() throws(TagAbandoned) -> Expression {
    let start = position
    guard take(.minus) || take(.plus) else { return try suffixed(try plainValue(), takesFilters: false) }
    let isNegative = tokens[start].kind == .symbol(.minus)
    if isNegative, let least = takeLeastInteger() { return least }
    depth += 1
    defer { depth -= 1 }
    try checkDepth()
    let operand = try unfiltered()
    let range = tokens[start].range.lowerBound..<operand.range.upperBound
    return Expression(kind: isNegative ? .negative(operand) : operand.kind, range: range)
  }

  /// The one integer that has no counterpart above zero, behind its sign.
  private mutating func takeLeastInteger() -> Expression? {
    guard position < limit, tokens[position].kind == .integer,
      UInt(text(of: tokens[position].range)) == Int.min.magnitude
    else { return nil }
    position += 1
    return Expression(
      kind: .integer(.min), range: tokens[position - 2].range.lowerBound..<tokens[position - 1].range.upperBound)
  }
}
