import Base

extension Checker {
  mutating func checkMacroCall(_ call: MacroCall, content: [Node]?) {
    guard let (home, macro) = macro(call) else { return reportUnknown(call) }
    let name = MacroName(template: home, name: macro.name.text)
    if let first = openMacros.firstIndex(where: { $0.name == name }) {
      let circle = openMacros[first...].map(\.name.name) + [macro.name.text]
      report(
        .circle, call.name.range,
        "the macro \"\(macro.name.text)\" calls itself: \(circle.joined(separator: " → "))",
        help: "take one of them out of the circle, or use a \"for\"")
      return
    }
    steps += Checker.stepsOfCall
    guard let values = bind(call, to: macro) else { return }
    let open = OpenMacro(name: name, content: content, place: (template, scope.view, openBlock))
    nested(at: call.range) { checker in
      checker.calledMacros.insert(name)
      checker.enter(at: call.range) { $0.expand(macro, open, values) }
    }
  }

  private mutating func expand(_ macro: Macro, _ open: OpenMacro, _ values: [(operand: Operand, slot: UInt32)?]) {
    let view = scope.view
    let outside = (template, openBlock)
    scope.hideAll(after: builder.program.variableCount)
    (template, openBlock) = (open.name.template, nil)
    openMacros.append(open)
    for (parameter, value) in zip(macro.parameters, values) {
      let type = parameterType(parameter)
      if let value {
        scope.declare(Variable(name: parameter.name.text, type: type, storage: .slot(value.slot)))
      } else if let value = parameter.default {
        checkDefault(value, of: parameter, type)
        declare(parameter.name, Operand(type: type))
      } else {
        builder.emit(.constant(pool.addConstant(.none)))
        declare(parameter.name, Operand(type: type))
      }
    }
    check(macro.body)
    openMacros.removeLast()
    (template, openBlock) = outside
    scope.goBack(to: view)
  }

  /// The arguments of a call in the order of the parameters, nil where the default holds; nil after a problem.
  private mutating func bind(_ call: MacroCall, to macro: Macro) -> [(operand: Operand, slot: UInt32)?]? {
    let parameters = macro.parameters.map { parameter in
      (name: parameter.name.text, isNeeded: parameter.default == nil && !parameter.mayBeMissing)
    }
    guard let bound = bind(call.arguments, to: parameters, of: call.name) else { return nil }
    return zip(macro.parameters, bound).map { parameter, expression in
      expression.map { checkMacroArgument($0, parameter, of: macro, in: call) }
    }
  }

  private mutating func checkMacroArgument(
    _ expression: Expression, _ parameter: Macro.Parameter, of macro: Macro, in call: MacroCall
  ) -> (operand: Operand, slot: UInt32) {
    let operand = check(expression)
    if let type = operand.type, let wanted = parameterType(parameter, of: call) {
      if type.fits(wanted) {
        convert(type, to: wanted)
      } else if type.isOptional, type.present.fits(wanted) {
        reportUntested(operand, expression)
      } else {
        report(
          .wrongType, expression.range,
          "\"\(parameter.name.text)\" of \"\(macro.name.text)\" is \(wanted.phrase), not \(type.phrase)")
      }
    }
    let slot = builder.makeSlot()
    builder.emit(.store(slot: slot))
    return (operand, slot)
  }
}
