import Base

extension Checker {
  mutating func checkMacroCall(_ call: MacroCall, content: [Node]?) {
    guard let (home, macro) = macro(call) else {
      // What an import names in vain is told there.
      if call.module == nil, importedNames.contains(call.name.text) { return hasFailed = true }
      report(
        .unknownMacro, call.name.range, "unknown macro \"\(call.name.text)\"",
        help: Phrases.help(for: call.name.text, among: macroNames(in: call.module?.text), called: "macros"))
      return
    }
    if let first = openMacros.firstIndex(where: { $0.template == home && $0.name == macro.name.text }) {
      let circle = openMacros[first...].map(\.name) + [macro.name.text]
      report(
        .circle, call.name.range,
        "the macro \"\(macro.name.text)\" calls itself: \(circle.joined(separator: " → "))",
        help: "take one of them out of the circle, or use a \"for\"")
      return
    }
    steps += Checker.stepsOfCall
    guard let values = bind(call, to: macro) else { return }
    let open = OpenMacro(
      template: home, name: macro.name.text, content: content, place: (template, scope.view, openBlock))
    nested(at: call.range) { checker in
      checker.calledMacros.insert(MacroName(template: home, name: macro.name.text))
      checker.enter(at: call.range) { $0.expand(macro, open, values) }
    }
  }

  private mutating func expand(_ macro: Macro, _ open: OpenMacro, _ values: [(operand: Operand, slot: UInt32)?]) {
    let view = scope.view
    let outside = (template, openBlock)
    scope.hideAll(after: builder.program.variableCount)
    (template, openBlock) = (open.template, nil)
    openMacros.append(open)
    for (parameter, value) in zip(macro.parameters, values) {
      let type = parameterType(parameter)
      if let value {
        scope.declare(Variable(name: parameter.name.text, type: type, storage: .slot(value.slot)))
      } else if let standard = parameter.standard {
        checkDefault(standard, of: parameter, type)
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
    let names = macro.parameters.map(\.name.text)
    var bound = [Expression?](repeating: nil, count: names.count)
    var isRight = true
    for (number, argument) in call.arguments.enumerated() {
      let range = argument.name?.range ?? argument.value.range
      let place = argument.name.map { names.firstIndex(of: $0.text) } ?? (number < names.count ? number : nil)
      guard let place, bound[place] == nil else {
        isRight = false
        let message =
          place.map { "\"\(names[$0])\" of \"\(macro.name.text)\" is given twice" }
          ?? argument.name.map { "\"\(macro.name.text)\" has no parameter \"\($0.text)\"" }
          ?? "\"\(macro.name.text)\" takes \(names.count == 1 ? "one argument" : "\(names.count) arguments")"
        report(
          .badArgument, range, message,
          help: place == nil && argument.name != nil
            ? Phrases.help(for: argument.name?.text ?? "", among: names, called: "parameters") : "remove this one")
        continue
      }
      bound[place] = argument.value
    }
    var values: [(operand: Operand, slot: UInt32)?] = []
    for (parameter, expression) in zip(macro.parameters, bound) {
      if let expression {
        values.append(checkMacroArgument(expression, parameter, of: macro, in: call))
      } else {
        values.append(nil)
        if parameter.standard == nil {
          isRight = false
          report(
            .badArgument, call.name.range, "\"\(macro.name.text)\" needs its parameter \"\(parameter.name.text)\"",
            help: "write \(macro.name.text)(\(parameter.name.text)=…)")
        }
      }
    }
    return isRight ? values : nil
  }

  private mutating func checkMacroArgument(
    _ expression: Expression, _ parameter: Macro.Parameter, of macro: Macro, in call: MacroCall
  ) -> (operand: Operand, slot: UInt32) {
    let operand = check(expression)
    if let type = operand.type, let wanted = parameterType(parameter, of: call), !type.fits(wanted) {
      if type.isOptional, type.present.fits(wanted) {
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
