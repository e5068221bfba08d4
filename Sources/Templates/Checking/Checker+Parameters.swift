import Base

extension Checker {
  /// The type of a macro's parameter as it is written, or else that of its default; nil after a problem.
  ///
  /// - Parameter call: the call for whose arguments it is asked; what is wrong with the type is told within the macro.
  mutating func parameterType(_ parameter: Macro.Parameter, of call: MacroCall? = nil) -> ValueType? {
    if let written = parameter.type { return resolve(written, isTold: call == nil) }
    if let type = Checker.type(ofLiteral: parameter.default) { return type }
    if call == nil, let value = parameter.default {
      report(
        .unknownType, value.range, "the type of \"\(parameter.name.text)\" cannot be told from this default",
        help: "write it: \(parameter.name.text): type = …")
    }
    return nil
  }

  /// The type of a default that is written out.
  static func type(ofLiteral value: Expression?) -> ValueType? {
    switch value?.kind {
    case .text: .text
    case .integer: .integer
    case .number: .number
    case .negative(let number):
      switch number.kind {
      case .integer: .integer
      case .number: .number
      default: nil
      }
    case .boolean: .boolean
    default: nil
    }
  }

  private mutating func resolve(_ written: WrittenType, isTold: Bool) -> ValueType? {
    switch written {
    case .list(let item): return resolve(item, isTold: isTold).map { .list($0) }
    case .map(let value): return resolve(value, isTold: isTold).map { .map($0) }
    case .optional(let type): return resolve(type, isTold: isTold)?.madeOptional
    case .named(let name):
      if let plain = Checker.plainTypes[name.text] { return plain }
      if model.records.contains(where: { $0.name == name.text }) { return .record(name.text) }
      guard isTold else { return nil }
      let names = Checker.plainTypes.keys.sorted(by: PathOrder.precedes) + ["list", "map"]
      report(
        .unknownType, name.range, "unknown type \"\(name.text)\"",
        help: Phrases.help(for: name.text, among: names + model.records.map(\.name), called: "types"))
      return nil
    }
  }

  static let plainTypes: [String: ValueType] = [
    "text": .text, "html": .html, "url": .url, "integer": .integer, "number": .number, "boolean": .boolean,
    "date": .date, "any": .any,
  ]

  /// Checks the macros of a template that nothing has called, with parameters of their types.
  mutating func checkUncalledMacros(of number: Int) {
    let outside = (template, context, isContextKnown, openBlock)
    (template, openBlock) = (number, nil)
    for macro in library.templates[number].tree.macros {
      let name = MacroName(template: number, name: macro.name.text)
      guard calledMacros.insert(name).inserted else { continue }
      (context, isContextKnown) = (HTMLContext(), true)
      let mark = builder.mark
      // What is taken back below must not have become one with the literal before it.
      _ = builder.goal()
      let view = scope.view
      nested(at: macro.name.range) { checker in
        checker.scope.hideAll(after: checker.builder.program.variableCount)
        checker.openMacros.append(OpenMacro(name: name, content: nil, place: (number, view, nil)))
        for parameter in macro.parameters {
          let type = checker.parameterType(parameter)
          if let value = parameter.default { checker.checkDefault(value, of: parameter, type) }
          let slot = checker.builder.makeSlot()
          checker.scope.declare(Variable(name: parameter.name.text, type: type, storage: .slot(slot)))
        }
        checker.check(macro.body)
        checker.openMacros.removeLast()
      }
      scope.goBack(to: view)
      builder.goBack(to: mark)
    }
    (template, context, isContextKnown, openBlock) = outside
  }

  /// Checks a default, whose value is on the stack afterwards.
  mutating func checkDefault(_ value: Expression, of parameter: Macro.Parameter, _ wanted: ValueType?) {
    guard let type = check(value).type, let wanted else { return }
    if type.fits(wanted) {
      convert(type, to: wanted)
    } else {
      report(
        .wrongType, value.range, "the default of \"\(parameter.name.text)\" is \(type.phrase), not \(wanted.phrase)")
    }
  }
}
