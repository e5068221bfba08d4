import Base

extension Checker {
  mutating func checkArithmetic(
    _ operation: Arithmetic, _ left: Expression, _ right: Expression, at range: Range<Int>
  ) -> Operand {
    let mark = builder.mark
    let (first, second) = (check(left), check(right))
    let (one, other) = (present(first, left), present(second, right))
    builder.emit(.calculate(operation, place: builder.add(reporter.stretch(of: range, in: template))))
    guard let one, let other else { return .unknown }
    for (type, expression) in [(one, left), (other, right)] where !type.isNumeric {
      report(
        .wrongType, expression.range, "\"\(operation.rawValue)\" works on numbers, not on \(type.phrase)",
        help: Self.help(for: type, in: operation))
      return .unknown
    }
    if operation == .power, other == .number {
      report(.wrongType, right.range, "the exponent of \"**\" is an integer, not a number")
      return .unknown
    }
    if let one = first.number, let other = second.number {
      return written(operation.rawValue, at: range, since: mark) { () throws(Numbers.Fault) in
        try Numbers.result(of: operation, one, other)
      }
    }
    if operation.isDivision, case .integer(0)? = second.number {
      report(.noResult, right.range, "nothing can be divided by zero")
    }
    if operation == .power, case .integer(let exponent)? = second.number, exponent < 0 {
      return Operand(type: .number)
    }
    return Operand(type: operation == .divided || one == .number || other == .number ? .number : .integer)
  }

  private static func help(for type: ValueType, in operation: Arithmetic) -> String? {
    switch type {
    case .text, .url: operation == .plus ? "join texts with \"~\"" : "make it one with the filter \"int\""
    case .any: "make it one with the filter \"int\""
    case .list: operation == .plus ? "go through one after the other; lists are not joined" : nil
    default: nil
    }
  }

  mutating func checkNegative(_ operand: Expression, at range: Range<Int>) -> Operand {
    let mark = builder.mark
    let value = check(operand)
    guard let type = present(value, operand) else { return .unknown }
    builder.emit(.negate(place: builder.add(reporter.stretch(of: range, in: template))))
    guard type.isNumeric else {
      report(.wrongType, operand.range, "\"-\" works on a number, not on \(type.phrase)")
      return .unknown
    }
    guard let number = value.number else { return Operand(type: type) }
    return written("-", at: range, since: mark) { () throws(Numbers.Fault) in try Numbers.negative(number) }
  }

  /// Works out what is written out, in place of what was emitted for it.
  private mutating func written(
    _ operation: String, at range: Range<Int>, since mark: ProgramBuilder.Mark,
    _ result: () throws(Numbers.Fault) -> Value
  ) -> Operand {
    do throws(Numbers.Fault) {
      let value = try result()
      builder.goBack(to: mark)
      builder.emit(.constant(pool.addConstant(value)))
      let type: ValueType = if case .integer = value { .integer } else { .number }
      return Operand(type: type, number: value)
    } catch {
      switch error {
      case .zeroDivisor: report(.noResult, range, "\"\(operation)\" has a divisor of zero", help: "divide by another")
      case .tooLarge:
        report(
          .noResult, range, "the result of \"\(operation)\" is no number of 64 bits", help: "work with smaller numbers")
      }
      return .unknown
    }
  }
}
