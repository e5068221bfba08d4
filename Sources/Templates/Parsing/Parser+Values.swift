import Base

extension Parser {
  mutating func plainValue() throws(TagAbandoned) -> Expression {
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
