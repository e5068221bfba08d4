import Base

extension Checker {
  /// What a parameter is given: by the template, or by the filter itself.
  enum Binding {
    case given(Expression)
    case standard(Value)
  }

  /// Finds the parameter that each argument is for; nil after a problem.
  mutating func bind(
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
  mutating func checkArgument(
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
}
