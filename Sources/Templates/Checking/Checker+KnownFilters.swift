import Base

extension Checker {
  mutating func checkFallback(_ operand: Operand, _ bound: [Binding], _ name: Name) -> Operand {
    guard case .given(let expression) = bound[0] else { return .unknown }
    let fallback = check(expression)
    switch (Self.literal(bound[1]), bound[1]) {
    case (.boolean(let replacesEmpty), _): builder.emit(replacesEmpty ? .operate(.fallbackIfFalse) : .fallback)
    case (_, .given(let flag)):
      report(.badArgument, flag.range, "\"boolean\" of \"default\" must be written out: true or false")
      return .unknown
    default: break
    }
    guard let type = operand.type?.present, let other = fallback.type else { return .unknown }
    if other.isOptional {
      reportUntested(fallback, expression)
      return .unknown
    }
    if let both = type.united(with: other) { return Operand(type: both) }
    guard type == .any && other.fits(.any) else {
      report(
        .wrongType, expression.range, "this is \(other.phrase), but what it stands in for is \(type.phrase)",
        help: "give both the same type")
      return .unknown
    }
    return Operand(type: type)
  }

  mutating func checkDate(_ binding: Binding, _ result: ValueType) -> Operand {
    guard let pattern = datePattern(binding) else { return .unknown }
    builder.emit(.dateText(pool.addDateForm(.pattern(pattern, model.language))))
    return Operand(type: result)
  }

  /// What `date` is given, or the long style; nil after a problem.
  mutating func datePattern(_ binding: Binding) -> DatePattern? {
    guard case .given(let expression) = binding else { return model.language.long }
    guard case .text(let text) = expression.kind else {
      report(
        .badDatePattern, expression.range, "the pattern of \"date\" must be written out",
        help: "write it in quotes: date(\"d MMMM yyyy\")")
      return nil
    }
    if let style = model.language.pattern(named: text) { return style }
    do throws(DatePattern.Fault) { return try DatePattern(text) } catch {
      report(.badDatePattern, expression.range, error.message, help: error.help)
      return nil
    }
  }
}

extension DatePattern.Fault {
  fileprivate var message: String {
    switch self {
    case .empty: "this date pattern writes nothing"
    case .unknownLetters(let letters): "unknown letters \"\(letters)\" in a date pattern"
    case .unclosedQuote(""): "a single quote at the end of a date pattern is not closed"
    case .unclosedQuote(let words): "the single quote before \"\(words)\" is not closed in a date pattern"
    }
  }

  fileprivate var help: String {
    switch self {
    case .unclosedQuote: "end the words with another single quote; two of them, '', write one"
    case .empty, .unknownLetters:
      "the letters are \(DatePattern.letters), or write \"full\", \"long\", \"medium\" or \"short\"; put words in "
        + "single quotes"
    }
  }
}
