import Base

extension Checker {
  mutating func checkFilter(_ input: Expression, _ name: Name, _ arguments: [Expression.Argument]) -> Operand {
    let operand = check(input)
    return apply(name, arguments, to: operand, of: input, at: input.range)
  }

  /// Applies a filter to the value that was emitted last.
  mutating func apply(
    _ name: Name, _ arguments: [Expression.Argument], to operand: Operand, of input: Expression? = nil,
    at range: Range<Int>
  ) -> Operand {
    let input = input ?? Expression(kind: .invalid, range: range)
    guard let filter = filters.first(where: { $0.name == name.text }) else {
      report(
        .unknownFilter, name.range, "unknown filter \"\(name.text)\"",
        help: Phrases.help(for: name.text, among: filters.map(\.name), called: "filters"))
      for argument in arguments { _ = check(argument.value) }
      return .unknown
    }
    guard let bound = bind(arguments, to: filter, at: name) else { return .unknown }
    if case .fallback = filter.behaviour { return checkFallback(operand, bound, name) }
    guard let type = operand.type else {
      for case .given(let expression) in bound { _ = check(expression) }
      return .unknown
    }
    if filter.name == "safe", type == .text || type == .any { return checkTrust(type, at: name) }
    guard let result = filter.result(type) else {
      if type.isOptional, filter.result(type.present) != nil {
        reportUntested(operand, input)
      } else {
        report(.wrongType, name.range, "\"\(name.text)\" takes \(filter.expects), not \(type.phrase)")
      }
      return .unknown
    }
    if filter.takesText, type != .text { builder.emit(.text) }
    checkLiteral(operand, input, filter)
    if case .typed(let make) = filter.behaviour {
      return checkTyped(filter, make, type, operand, input, bound, at: name)
    }
    if case .date = filter.behaviour { return checkDate(bound[0], result) }
    if case .iso8601 = filter.behaviour { builder.emit(.dateText(pool.addDateForm(.iso8601))) }
    for (number, argument) in bound.enumerated() { checkArgument(argument, filter.parameters[number], of: filter) }
    if let function = filter.function(in: model.language) {
      let number = functions[filter.name] ?? pool.addFunction(function, named: filter.name)
      functions[filter.name] = number
      let place = builder.add(reporter.stretch(of: name.range, in: template))
      builder.emit(.filter(number, arguments: UInt32(bound.count), place: place))
    }
    return Operand(type: result)
  }

  /// Makes markup of a text that was emitted last, in a template that the settings trust to.
  private mutating func checkTrust(_ type: ValueType, at name: Name) -> Operand {
    let file = library.templates[template].name
    guard trusted.contains(file) else {
      report(
        .untrustedMarkup, name.range, "\"safe\" takes HTML, which it leaves as it is, not \(type.phrase)",
        help:
          "remove it to have the text escaped; if its markup can be trusted, whoever writes it, name this template in "
          + "the settings: templates: {trusted: [\(file)]}")
      return .unknown
    }
    builder.emit(.text)
    let place = builder.add(reporter.stretch(of: name.range, in: template))
    builder.emit(.filter(pool.addFunction(MarkupFilters.trust, named: "safe"), arguments: 0, place: place))
    return Operand(type: .html)
  }

  /// What a parameter is given: by the template, or by the filter itself.
  private enum Binding {
    case given(Expression)
    case standard(Value)
  }

  /// Finds the parameter that each argument is for; nil after a problem.
  private mutating func bind(
    _ arguments: [Expression.Argument], to filter: FilterDefinition, at name: Name
  ) -> [Binding]? {
    var bound = filter.parameters.map { $0.default.map { Binding.standard($0) } }
    var given: Set<Int> = []
    var hasProblem = false
    for (number, argument) in arguments.enumerated() {
      let names = filter.parameters.map(\.name)
      let range = argument.name?.range ?? argument.value.range
      let place = argument.name.map { names.firstIndex(of: $0.text) } ?? (number < names.count ? number : nil)
      guard let place else {
        hasProblem = true
        reportSurplus(argument, of: filter, range)
        continue
      }
      if !given.insert(place).inserted {
        hasProblem = true
        report(
          .badArgument, range, "\"\(names[place])\" of \"\(filter.name)\" is given twice", help: "remove one of them")
      }
      bound[place] = .given(argument.value)
    }
    if let missing = bound.firstIndex(where: { $0 == nil }), !hasProblem {
      hasProblem = true
      let parameter = filter.parameters[missing].name
      report(
        .badArgument, name.range, "\"\(filter.name)\" needs its parameter \"\(parameter)\"",
        help: "write \(filter.name)(\(filter.parameters.map(\.name).joined(separator: ", ")))")
    }
    return hasProblem ? nil : bound.compactMap(\.self)
  }

  private mutating func reportSurplus(
    _ argument: Expression.Argument, of filter: FilterDefinition, _ range: Range<Int>
  ) {
    let names = filter.parameters.map(\.name)
    if let name = argument.name {
      report(
        .badArgument, range, "\"\(filter.name)\" has no parameter \"\(name.text)\"",
        help: names.isEmpty
          ? "it has none: remove it" : Phrases.help(for: name.text, among: names, called: "parameters"))
    } else {
      let count = names.isEmpty ? "no arguments" : names.count == 1 ? "one argument" : "\(names.count) arguments"
      report(.badArgument, range, "\"\(filter.name)\" takes \(count)", help: "remove this one")
    }
  }

  @discardableResult
  private mutating func checkArgument(
    _ binding: Binding, _ parameter: Filter.Parameter, of filter: FilterDefinition
  ) -> ValueType? {
    switch binding {
    case .standard(let value):
      builder.emit(.constant(pool.addConstant(value)))
      return nil
    case .given(let expression):
      let operand = check(expression)
      guard let type = operand.type else { return nil }
      if type.fits(parameter.type) {
        if parameter.type.present == .text, type.present != .text { builder.emit(.text) }
      } else if type.isOptional, type.present.fits(parameter.type) {
        reportUntested(operand, expression)
      } else {
        report(
          .wrongType, expression.range,
          "\"\(parameter.name)\" of \"\(filter.name)\" is \(parameter.type.phrase), not \(type.phrase)")
      }
      return type
    }
  }

  // MARK: - Filters whose result depends on where they stand

  private mutating func checkTyped(
    _ filter: FilterDefinition, _ make: (FilterUse) throws(Filter.Problem) -> FilterUse.Result, _ type: ValueType,
    _ operand: Operand, _ input: Expression, _ bound: [Binding], at name: Name
  ) -> Operand {
    if type.isOptional {
      reportUntested(operand, input)
      return .unknown
    }
    builder.emit(.charge)
    var types: [ValueType?] = []
    for (number, argument) in bound.enumerated() {
      types.append(checkArgument(argument, filter.parameters[number], of: filter))
    }
    let use = FilterUse(
      input: type, literals: bound.map(Self.literal), types: types, model: model, filters: filters)
    do throws(Filter.Problem) {
      let result = try make(use)
      let place = builder.add(reporter.stretch(of: name.range, in: template))
      builder.emit(
        .filter(pool.addFunction(result.apply, named: filter.name), arguments: UInt32(bound.count), place: place))
      return Operand(type: result.type)
    } catch {
      report(.wrongType, name.range, error.message, help: error.help)
      return .unknown
    }
  }

  /// The value of an argument that is written out.
  private static func literal(_ binding: Binding) -> Value? {
    switch binding {
    case .standard(let value): return value
    case .given(let expression):
      switch expression.kind {
      case .text(let text): return .text(text)
      case .integer(let number): return .integer(number)
      case .number(let number): return .number(number)
      case .boolean(let value): return .boolean(value)
      default: return nil
      }
    }
  }

  /// Shows a text that is written out to the host, which may know that it cannot work.
  private mutating func checkLiteral(_ operand: Operand, _ input: Expression, _ filter: FilterDefinition) {
    guard let literal = operand.literal else {
      if filter.isForLiterals {
        report(
          .badLiteral, input.range, "what \"\(filter.name)\" is given must be written out", help: "write it in quotes")
      }
      return
    }
    if filter.isForLiterals { literals[filter.name, default: []].insert(literal) }
    guard let problem = filter.checkLiteral?(literal) else { return }
    report(.badLiteral, input.range, problem.message, help: problem.help)
  }

  // MARK: - Filters that the checker knows

  private mutating func checkFallback(_ operand: Operand, _ bound: [Binding], _ name: Name) -> Operand {
    guard case .given(let expression) = bound[0] else { return .unknown }
    let fallback = check(expression)
    if case .boolean(true) = Self.literal(bound[1]) {
      builder.emit(.operate(.fallbackIfFalse))
    } else {
      builder.emit(.fallback)
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

  private mutating func checkDate(_ binding: Binding, _ result: ValueType) -> Operand {
    var pattern = model.language.long
    if case .given(let expression) = binding {
      guard case .text(let text) = expression.kind else {
        report(
          .badDatePattern, expression.range, "the pattern of \"date\" must be written out",
          help: "write it in quotes: date(\"d MMMM yyyy\")")
        return .unknown
      }
      do throws(DatePattern.UnknownLetters) {
        if let style = model.language.pattern(named: text) {
          pattern = style
        } else {
          pattern = try DatePattern(text)
        }
      } catch {
        report(
          .badDatePattern, expression.range, "unknown letters \"\(error.letters)\" in a date pattern",
          help:
            "the letters are \(DatePattern.letters), or write \"full\", \"long\", \"medium\" or \"short\"; put words in "
            + "single quotes")
        return .unknown
      }
    }
    builder.emit(.dateText(pool.addDateForm(.pattern(pattern, model.language))))
    return Operand(type: result)
  }
}
