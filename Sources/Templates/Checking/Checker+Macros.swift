import Base

/// A macro whose content is being written: a call's content is checked as if it stood where the call stands.
struct OpenMacro {
  let template: Int
  let name: String
  /// The content of the call, for `caller()`; nil when it has none.
  let content: [Node]?
  /// Where the call stands.
  let place: (template: Int, view: Scope.View, block: Checker.OpenBlock?)
}

extension Checker {
  /// Checks a call that stands alone in `{{ }}`; false when it is none of a macro, `caller` or `super`.
  mutating func checkWritingCall(_ call: MacroCall) -> Bool {
    if call.module == nil, call.name.text == "super" {
      checkSuper(call)
      return true
    }
    if call.module == nil, call.name.text == "caller" {
      checkCaller(call)
      return true
    }
    if call.module?.text == "loop" { return false }
    checkMacroCall(call, content: nil)
    return true
  }

  /// A call within an expression: those of `loop` have values.
  mutating func checkCall(_ callee: Expression, _ arguments: [Expression.Argument], at range: Range<Int>) -> Operand {
    guard case .member(let base, let name) = callee.kind, case .variable("loop") = base.kind,
      let place = scope.place(of: "loop"), case .loop(let depth) = scope.variables[place].storage
    else {
      report(
        .wrongType, range, "a call writes something and has no value",
        help: "write it by itself, {{ \(text(of: range)) }}, or name what it writes: "
          + "{% set name %}{{ \(text(of: range)) }}{% endset %}")
      return .unknown
    }
    guard !arguments.isEmpty, arguments.allSatisfy({ $0.name == nil }),
      name.text == "cycle" || name.text == "changed"
    else {
      report(
        .badArgument, name.range,
        arguments.isEmpty ? "\"loop.\(name.text)\" needs arguments" : "\"loop.\(name.text)\" cannot be called so",
        help: "write loop.cycle(\"odd\", \"even\") or loop.changed(item.field)")
      return .unknown
    }
    let operands = arguments.map { ($0.value, check($0.value)) }
    if name.text == "changed" {
      changes += 1
      builder.emit(.operate(.changed(UInt32(operands.count), number: changes, depth: depth)))
      return Operand(type: .boolean)
    }
    builder.emit(.operate(.cycle(UInt32(operands.count), depth: depth)))
    var type: ValueType? = .nothing
    for (expression, operand) in operands {
      guard let known = type, let other = operand.type else { return .unknown }
      type = known.united(with: other)
      if type == nil {
        report(.wrongType, expression.range, "this is \(other.phrase), but what stands before it is \(known.phrase)")
      }
    }
    return Operand(type: type)
  }

  // MARK: - Finding a macro

  /// The macro that a name means in the template at hand.
  private func macro(_ call: MacroCall) -> (template: Int, macro: Macro)? {
    let file = library.templates[template]
    for other in file.tree.imports {
      guard let target = file.targets[other.reference] else { continue }
      var name: String?
      if let module = call.module {
        if other.module?.text == module.text { name = call.name.text }
      } else {
        name = other.names.last { $0.local.text == call.name.text }?.original.text
      }
      if let found = library.templates[target].tree.macros.first(where: { $0.name.text == name }) {
        return (target, found)
      }
    }
    guard call.module == nil, let own = file.tree.macros.first(where: { $0.name.text == call.name.text }) else {
      return nil
    }
    return (template, own)
  }

  /// The names under which the template at hand knows macros.
  private func macroNames(in module: String?) -> [String] {
    let file = library.templates[template]
    if let module {
      let all = file.tree.imports.filter { $0.module?.text == module }.compactMap { file.targets[$0.reference] }
      return all.flatMap { library.templates[$0].tree.macros.map(\.name.text) }
    }
    return file.tree.macros.map(\.name.text) + importedNames
  }

  private var importedNames: [String] {
    library.templates[template].tree.imports.flatMap { $0.names.map(\.local.text) }
  }

  /// Reports the names of macros that a template takes from others, and that are not there.
  mutating func checkImports(of number: Int) {
    let outside = template
    template = number
    for other in library.templates[number].tree.imports {
      guard let target = library.templates[number].targets[other.reference] else { continue }
      let names = library.templates[target].tree.macros.map(\.name.text)
      for (original, _) in other.names where !names.contains(original.text) {
        report(
          .unknownMacro, original.range,
          "\"\(library.templates[target].name)\" has no macro \"\(original.text)\"",
          help: Phrases.help(for: original.text, among: names, called: "macros"))
      }
    }
    template = outside
  }

  // MARK: - Calls

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

  // MARK: - Contents of calls and blocks

  private mutating func checkCaller(_ call: MacroCall) {
    guard let open = openMacros.last, template == open.template else {
      return report(
        .unknownVariable, call.name.range, "there is no \"caller\" here",
        help: "it is the content of {% call … %}, written within the macro that is called")
    }
    // A macro that is called without content writes none.
    guard let content = open.content else { return }
    let outside = (template, openBlock, openMacros)
    let view = scope.view
    nested(at: call.range) { checker in
      checker.scope.look(from: open.place.view)
      (checker.template, checker.openBlock) = (open.place.template, open.place.block)
      checker.openMacros.removeLast()
      checker.check(content)
    }
    scope.goBack(to: view)
    (template, openBlock, openMacros) = outside
  }

  private mutating func checkSuper(_ call: MacroCall) {
    guard let block = openBlock, let versions = blocks[block.name], block.version + 1 < versions.count else {
      return report(
        .unknownBlock, call.name.range, "there is no block above this one to write",
        help: "\"super\" stands in a block that replaces one of the template that this one extends")
    }
    writeBlock(OpenBlock(name: block.name, version: block.version + 1), versions, at: call.range)
  }

  // MARK: - What a part writes, as a value

  mutating func checkCapture(_ capture: Capture) {
    let outside = (context, isContextKnown, opening)
    if capture.name != nil { context = HTMLContext() }
    if capture.name == nil, isContextKnown, context.place != .text {
      report(.unsafeOutput, capture.keyword, "\"filter\" can stand in text only", help: "use the filter on each value")
    }
    builder.emit(.operate(.beginCapture))
    nested(at: capture.keyword) { $0.check(capture.body) }
    if isContextKnown, context.place != .text {
      report(
        .branchesDisagree, capture.keyword, "what this \"\(text(of: capture.keyword))\" holds ends \(context.phrase)",
        help: "write whole tags in it")
    }
    (context, isContextKnown, opening) = outside
    builder.emit(.endCapture(place: builder.add(reporter.stretch(of: capture.keyword, in: template))))
    var operand = Operand(type: .html)
    for filter in capture.filters {
      operand = apply(filter.name, filter.arguments, to: operand, at: capture.keyword)
    }
    if let name = capture.name { return declare(name, operand) }
    guard let type = operand.type else { return }
    write(type, operand, Expression(kind: .invalid, range: capture.keyword))
  }
}
