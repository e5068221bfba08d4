import Base

extension Parser {
  // From the loosest operator to the tightest:
  // a if b else c · or · and · not · comparisons and in · ~ · filters and fields.

  mutating func expression() throws(TagAbandoned) -> Expression {
    depth += 1
    defer { depth -= 1 }
    try checkDepth()
    let value = try disjunction()
    guard take(word: "if") else { return value }
    let condition = try disjunction()
    guard take(word: "else") else { throw expected("\"else\"") }
    let otherwise = try expression()
    return Expression(
      kind: .choice(value, condition: condition, otherwise: otherwise),
      range: value.range.lowerBound..<otherwise.range.upperBound)
  }

  private mutating func checkDepth() throws(TagAbandoned) {
    guard depth > Parser.deepest else { return }
    if position < limit, !isBroken {
      report(
        .tooDeep, tokens[position].range, "the expression is nested more than \(Parser.deepest) deep",
        help: "name a part of it with {% set … %}")
    }
    throw TagAbandoned()
  }

  private mutating func disjunction() throws(TagAbandoned) -> Expression {
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
    let left = try concatenation()
    guard position < limit else { return left }
    let kind: (Expression) -> Expression.Kind
    if case .symbol(let symbol) = tokens[position].kind, let comparison = Comparison(rawValue: symbol.rawValue) {
      position += 1
      kind = { .comparison(comparison, left, $0) }
    } else if take(word: "in") {
      kind = { .contained(left, in: $0, negated: false) }
    } else if position + 1 < limit, isWord(tokens[position], "not"), isWord(tokens[position + 1], "in") {
      position += 2
      kind = { .contained(left, in: $0, negated: true) }
    } else {
      return left
    }
    let right = try concatenation()
    return Expression(kind: kind(right), range: left.range.lowerBound..<right.range.upperBound)
  }

  private mutating func concatenation() throws(TagAbandoned) -> Expression {
    var operands = [try operand()]
    while take(.tilde) { operands.append(try operand()) }
    return joined(operands) { .concatenation($0) }
  }

  // MARK: - Operands

  /// A value with its fields and filters.
  private mutating func operand() throws(TagAbandoned) -> Expression {
    var value = try plainValue()
    let before = depth
    defer { depth = before }
    while true {
      if take(.dot) {
        let name = try takeName("the name of a field")
        value = Expression(kind: .member(value, name), range: value.range.lowerBound..<name.range.upperBound)
      } else if take(.pipe) {
        let name = try takeName("the name of a filter")
        let arguments = try arguments()
        value = Expression(
          kind: .filter(value, name, arguments),
          range: value.range.lowerBound..<tokens[position - 1].range.upperBound)
      } else {
        return value
      }
      depth += 1
      try checkDepth()
    }
  }

  private mutating func plainValue() throws(TagAbandoned) -> Expression {
    guard position < limit else { throw expected("a value") }
    let token = tokens[position]
    switch token.kind {
    case .text:
      return Expression(kind: .text(try takeText()), range: token.range)
    case .integer:
      position += 1
      return Expression(kind: .integer(Int(text(of: token.range)) ?? 0), range: token.range)
    case .symbol(.open):
      position += 1
      let inner = try expression()
      guard take(.close) else { throw expected("\")\"") }
      return Expression(kind: inner.kind, range: token.range.lowerBound..<tokens[position - 1].range.upperBound)
    case .name:
      if take(word: "true") { return Expression(kind: .boolean(true), range: token.range) }
      if take(word: "false") { return Expression(kind: .boolean(false), range: token.range) }
      let name = try takeName("a value")
      return Expression(kind: .variable(name.text), range: name.range)
    case .symbol, .broken:
      throw expected("a value")
    }
  }

  private mutating func arguments() throws(TagAbandoned) -> [Expression.Argument] {
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
