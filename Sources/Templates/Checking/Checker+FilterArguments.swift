import Base

extension Checker {
  /// What a parameter is given: by the template, or by the filter itself.
  enum Binding {
    case given(Expression)
    case `default`(Value)
  }

  /// Checks what a parameter is given: of what type that is, and whether it fits.
  @discardableResult
  mutating func checkArgument(
    _ binding: Binding, _ parameter: Filter.Parameter, of filter: FilterDefinition
  ) -> (type: ValueType?, fits: Bool) {
    switch binding {
    case .default(let value):
      builder.emit(.constant(pool.addConstant(value)))
      return (nil, true)
    case .given(let expression):
      let operand = check(expression)
      guard let type = operand.type else { return (nil, false) }
      if type.fits(parameter.type) {
        convert(type, to: parameter.type)
        return (type, true)
      }
      if type.isOptional, type.present.fits(parameter.type) {
        reportUntested(operand, expression)
      } else {
        // Free data is what authors write, so that no template has a value of that name.
        let wanted = parameter.type == .any ? "a text, number, boolean or date" : parameter.type.phrase
        report(
          .wrongType, expression.range, "\"\(parameter.name)\" of \"\(filter.name)\" is \(wanted), not \(type.phrase)")
      }
      return (type, false)
    }
  }
}
