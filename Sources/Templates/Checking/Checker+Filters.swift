import Base

extension Checker {
  mutating func checkFilter(_ input: Expression, _ name: Name, _ arguments: [Expression.Argument]) -> Operand {
    let filter = filter(named: name.text)
    let putsIn = filter?.pieces != nil
    let outside = filling
    if putsIn { filling = [] }
    let mark = builder.mark
    let operand = check(input)
    let phrases = putsIn ? filling ?? [] : []
    filling = outside
    return check(filter, of: input, operand, name, arguments, phrases: phrases, since: mark)
  }

  /// Checks a filter of the value that was emitted last, which is that of an expression.
  mutating func checkFilter(
    of input: Expression, _ operand: Operand, _ name: Name, _ arguments: [Expression.Argument]
  ) -> Operand {
    check(filter(named: name.text), of: input, operand, name, arguments, phrases: [], since: nil)
  }

  /// - Parameters:
  ///   - filter: that of the name, if there is one.
  ///   - phrases: those in the expression whose parts the filter puts in.
  ///   - mark: where the expression was emitted, if it was.
  private mutating func check(
    _ filter: FilterDefinition?, of input: Expression, _ operand: Operand, _ name: Name,
    _ arguments: [Expression.Argument], phrases: [Phrase], since mark: ProgramBuilder.Mark?
  ) -> Operand {
    guard let filter else {
      reportUnknownFilter(name)
      for argument in arguments { _ = check(argument.value) }
      return .unknown
    }
    if case .mapping = filter.behaviour {
      if let type = accepted(operand, input, by: filter, at: name)?.type {
        return checkMapping(filter, type, arguments, at: name)
      }
      for argument in arguments { _ = check(argument.value) }
      return .unknown
    }
    let parameters = filter.parameters.map { (name: $0.name, isNeeded: $0.default == nil) }
    guard let given = bind(arguments, to: parameters, of: name) else { return .unknown }
    let bound = zip(filter.parameters, given).map { parameter, expression in
      expression.map { Binding.given($0) } ?? .default(parameter.default ?? .none)
    }
    if case .fallback = filter.behaviour { return checkFallback(operand, bound, name) }
    if operand.type == nil { for case .given(let expression) in bound { _ = check(expression) } }
    if let type = operand.type, filter.name == "safe", type == .text || type == .any {
      return checkTrust(type, at: name)
    }
    guard let (type, result) = accepted(operand, input, by: filter, at: name) else { return .unknown }
    checkParts(operand, phrases, filter, bound, at: name)
    checkLiteral(operand, input, filter)
    if let mark, type == .text, checkFilling(filter, bound, at: name, since: mark) { return Operand(type: result) }
    if filter.takesText, type != .text, type != .url || !filter.tellsURLs { builder.emit(.text) }
    if Self.goesThrough(filter, type) { builder.emit(.charge) }
    if case .typed(let make) = filter.behaviour {
      return checkTyped(filter, make, type, bound, at: name)
    }
    if case .date = filter.behaviour { return checkDate(bound[0], result) }
    if case .iso8601 = filter.behaviour { builder.emit(.dateText(pool.addDateForm(.iso8601))) }
    for (number, argument) in bound.enumerated() { checkArgument(argument, filter.parameters[number], of: filter) }
    if let function = filter.function(in: model.language) {
      let number = functions[filter.name] ?? pool.addFunction(function, named: filter.name)
      functions[filter.name] = number
      let place = builder.add(reporter.stretch(of: name.range, in: template))
      if ["join", "replace"].contains(filter.name) {
        builder.emit(.chargeBytes(arguments: UInt32(bound.count), place: place))
      } else if filter.pieces != nil {
        builder.emit(.chargeFilling(arguments: UInt32(bound.count), place: place))
      }
      builder.emit(.filter(number, arguments: UInt32(bound.count), place: place))
    }
    return Operand(type: result)
  }

  mutating func reportUnknownFilter(_ name: Name) {
    report(
      .unknownFilter, name.range, "unknown filter \"\(name.text)\"",
      help: OtherFilter.named(name.text)?.help
        ?? Phrases.help(for: name.text, among: filters.map(\.name), called: "filters"))
  }

  /// The type of what a filter is applied to, and of its result; nil after a problem.
  private mutating func accepted(
    _ operand: Operand, _ input: Expression, by filter: FilterDefinition, at name: Name
  ) -> (type: ValueType, result: ValueType)? {
    guard let type = operand.type else { return nil }
    if let result = filter.result(type) { return (type, result) }
    if type.isOptional, filter.result(type.present) != nil {
      reportUntested(operand, input)
    } else {
      // Of a list, where it takes others, its items tell why not this one.
      let takesLists = filter.result(.list(.nothing)) != nil
      report(
        .wrongType, name.range,
        "\"\(filter.name)\" takes \(filter.expects), not \(takesLists ? type.fullPhrase : type.phrase)")
    }
    return nil
  }

  /// Whether a filter looks at all that is in its input.
  private static func goesThrough(_ filter: FilterDefinition, _ type: ValueType) -> Bool {
    switch (filter.name, type) {
    case ("first", _), ("last", _), ("limit", _), ("length", .list), ("length", .map), ("length", .tuple): false
    default: ![.integer, .number, .boolean, .date].contains(type)
    }
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

  // MARK: - Filters whose result depends on where they stand

  private mutating func checkTyped(
    _ filter: FilterDefinition, _ make: (FilterUse) throws(Filter.Problem) -> FilterUse.Result, _ type: ValueType,
    _ bound: [Binding], at name: Name
  ) -> Operand {
    let arguments = zip(bound, filter.parameters).map { checkArgument($0, $1, of: filter) }
    guard arguments.allSatisfy(\.fits) else { return .unknown }
    let use = FilterUse(
      input: type, literals: bound.map(Self.literal), types: arguments.map(\.type), model: model, filters: filters)
    do throws(Filter.Problem) {
      let result = try make(use)
      let place = builder.add(reporter.stretch(of: name.range, in: template))
      builder.emit(
        .filter(pool.addFunction(result.apply, named: filter.name), arguments: UInt32(bound.count), place: place))
      return bounded(result.type, at: name.range)
    } catch {
      report(error, bound, at: name.range)
      return .unknown
    }
  }

  /// Reports what is wrong at the argument that it is about, or else at the filter.
  mutating func report(_ problem: Filter.Problem, _ bound: [Binding], at name: Range<Int>) {
    var range = name
    if let argument = problem.argument, case .given(let expression) = bound[argument] { range = expression.range }
    report(problem.code ?? .wrongType, range, problem.message, help: problem.help)
  }

  /// The value of an argument that is written out.
  static func literal(_ binding: Binding) -> Value? {
    switch binding {
    case .default(let value): return value
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
}
