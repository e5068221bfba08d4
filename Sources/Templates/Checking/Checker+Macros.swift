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
  func macro(_ call: MacroCall) -> (template: Int, macro: Macro)? {
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
  func macroNames(in module: String?) -> [String] {
    let file = library.templates[template]
    if let module {
      let all = file.tree.imports.filter { $0.module?.text == module }.compactMap { file.targets[$0.reference] }
      return all.flatMap { library.templates[$0].tree.macros.map(\.name.text) }
    }
    return file.tree.macros.map(\.name.text) + importedNames
  }

  var importedNames: [String] {
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
}
