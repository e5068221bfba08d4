import Base

extension Parser {
  /// What stands after a value: fields, indices, arguments, and if they are taken here, filters and tests.
  mutating func suffixed(
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
}
