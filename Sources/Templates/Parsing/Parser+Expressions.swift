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
  private mutating func unfiltered() throws(TagAbandoned) -> Expression {
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

  // MARK: - Operands

  /// What stands after a value: fields, indices, arguments, and if they are taken here, filters and tests.
  private mutating func suffixed(
    _ base: Expression, takesFilters: Bool
  ) throws(TagAbandoned) -> Expression {
    var value = base
    let before = depth
    defer { depth = before }
    while true {
      let start = value.range.lowerBound
      if take(.dot) {
        let name = try takeName("the name of a field")
        value = Expression(kind: .member(value, name), range: start..<name.range.upperBound)
      } else if take(.openBracket) {
        let kind = try index(of: value)
        value = Expression(kind: kind, range: start..<tokens[position - 1].range.upperBound)
      } else if position < limit, tokens[position].kind == .symbol(.open) {
        let arguments = try arguments()
        value = Expression(kind: .call(value, arguments), range: start..<tokens[position - 1].range.upperBound)
      } else if takesFilters, take(.pipe) {
        let name = try takeName("the name of a filter")
        let arguments = try arguments()
        value = Expression(
          kind: .filter(value, name, arguments), range: start..<tokens[position - 1].range.upperBound)
      } else if takesFilters, take(word: "is") {
        value = try test(of: value)
      } else {
        return value
      }
      depth += 1
      try checkDepth()
    }
  }

  /// What stands after `[`.
  private mutating func index(of base: Expression) throws(TagAbandoned) -> Expression.Kind {
    let lower = try boundary()
    guard take(.colon) else {
      guard let lower else { throw expected("an index") }
      guard take(.closeBracket) else { throw expected("\"]\"") }
      return .index(base, lower)
    }
    let upper = try boundary()
    let step = take(.colon) ? try boundary() : nil
    guard take(.closeBracket) else { throw expected("\"]\"") }
    return .slice(base, Expression.Slice(lower: lower, upper: upper, step: step))
  }

  private mutating func boundary() throws(TagAbandoned) -> Expression? {
    guard position < limit else { throw expected("an index") }
    let kind = tokens[position].kind
    if kind == .symbol(.colon) || kind == .symbol(.closeBracket) { return nil }
    return try expression()
  }

  /// A test after `is`: its argument may stand without brackets.
  private mutating func test(of value: Expression) throws(TagAbandoned) -> Expression {
    let isNegated = take(word: "not")
    guard position < limit, tokens[position].kind == .name else { throw expected("the name of a test") }
    let name = Name(text: text(of: tokens[position].range), range: tokens[position].range)
    position += 1
    var arguments: [Expression.Argument] = []
    if position < limit {
      switch tokens[position].kind {
      case .symbol(.open): arguments = try self.arguments()
      case .text, .integer, .number, .symbol(.openBracket), .symbol(.openBrace):
        arguments = [Expression.Argument(name: nil, value: try unfiltered())]
      case .name where !isOperator(tokens[position]):
        arguments = [Expression.Argument(name: nil, value: try unfiltered())]
      default: break
      }
    }
    let range = value.range.lowerBound..<tokens[position - 1].range.upperBound
    let test = Expression(kind: .test(value, name, arguments), range: range)
    return isNegated ? Expression(kind: .not(test), range: range) : test
  }

  private func isOperator(_ token: Token) -> Bool {
    ["and", "or", "not", "in", "if", "else", "is"].contains(text(of: token.range))
  }

  private mutating func plainValue() throws(TagAbandoned) -> Expression {
    guard position < limit else { throw expected("a value") }
    let token = tokens[position]
    switch token.kind {
    case .text:
      return Expression(kind: .text(try takeText()), range: token.range)
    case .integer:
      position += 1
      guard let number = Int(text(of: token.range)) else {
        report(.badToken, token.range, "the number is too large", help: "the largest is \(Int.max)")
        throw TagAbandoned()
      }
      return Expression(kind: .integer(number), range: token.range)
    case .number:
      position += 1
      return Expression(kind: .number(Double(text(of: token.range)) ?? 0), range: token.range)
    case .symbol(.open), .symbol(.openBracket):
      return try sequence()
    case .symbol(.openBrace):
      return try map()
    case .name:
      if let literal = takeWord() { return Expression(kind: literal, range: token.range) }
      let name = try takeName("a value")
      return Expression(kind: .variable(name.text), range: name.range)
    case .symbol, .broken:
      throw expected("a value")
    }
  }

  /// A word that is a value by itself, in Jinja's spelling or Python's.
  private mutating func takeWord() -> Expression.Kind? {
    if take(word: "true") || take(word: "True") { return .boolean(true) }
    if take(word: "false") || take(word: "False") { return .boolean(false) }
    if take(word: "none") || take(word: "None") { return .nothing }
    return nil
  }

  /// `(a)`, `(a, b)` or `[a, b]`.
  private mutating func sequence() throws(TagAbandoned) -> Expression {
    let start = tokens[position].range.lowerBound
    let isList = tokens[position].kind == .symbol(.openBracket)
    position += 1
    var items: [Expression] = []
    var hasComma = false
    let end = isList ? Token.Symbol.closeBracket : .close
    while !take(end) {
      items.append(try expression())
      guard take(.comma) else {
        guard take(end) else { throw expected(hasComma || isList ? "\",\" or \"\(end.rawValue)\"" : "\")\"") }
        break
      }
      hasComma = true
    }
    let range = start..<tokens[position - 1].range.upperBound
    if !isList, !hasComma, let inner = items.first { return Expression(kind: inner.kind, range: range) }
    return Expression(kind: isList ? .list(items) : .tuple(items), range: range)
  }

  /// Reads a map: `{"a": 1, "b": 2}`.
  private mutating func map() throws(TagAbandoned) -> Expression {
    let start = tokens[position].range.lowerBound
    position += 1
    var members: [(key: Expression, value: Expression)] = []
    while !take(.closeBrace) {
      let key = try expression()
      guard take(.colon) else { throw expected("\":\"") }
      members.append((key, try expression()))
      if !take(.comma) {
        guard take(.closeBrace) else { throw expected("\",\" or \"}\"") }
        break
      }
    }
    return Expression(kind: .map(members), range: start..<tokens[position - 1].range.upperBound)
  }

  mutating func arguments() throws(TagAbandoned) -> [Expression.Argument] {
    guard take(.open) else { return [] }
    var arguments: [Expression.Argument] = []
    if take(.close) { return arguments }
    repeat {
      var name: Name?
      if position + 1 < limit, tokens[position].kind == .name, tokens[position + 1].kind == .symbol(.assign) {
        name = try takeName("the name of a parameter")
        position += 1
      }
      arguments.append(Expression.Argument(name: name, value: try expression()))
    } while take(.comma)
    guard take(.close) else { throw expected("\",\" or \")\"") }
    return arguments
  }

  /// Takes a literal text and resolves its escapes.
  mutating func takeText() throws(TagAbandoned) -> String {
    let range = tokens[position].range
    position += 1
    var rest = bytes[(range.lowerBound + 1)..<(range.upperBound - 1)]
    guard rest.contains(UInt8(ascii: "\\")) else { return String(decoding: rest, as: UTF8.self) }
    var result: [UInt8] = []
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() else {
        result.append(byte)
        continue
      }
      switch escaped {
      case UInt8(ascii: "n"): result.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "t"): result.append(UInt8(ascii: "\t"))
      case UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "'"): result.append(escaped)
      default:
        let start = rest.startIndex - 2
        let end = Tokens.end(of: bytes, from: start + 2) { $0 & 0xC0 == 0x80 }
        report(
          .badToken, start..<end, "unknown escape \"\(text(of: start..<end))\" in a text",
          help: "a backslash stands before \\, a quote, n (new line) or t (tab)")
        throw TagAbandoned()
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
