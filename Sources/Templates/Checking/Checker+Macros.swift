import Base

/// A macro whose content is being written: a call's content is checked as if it stood where the call stands.
struct OpenMacro {
  let name: Checker.MacroName
  /// The content of the call, for `caller()`; nil when it has none.
  let content: [Node]?
  /// Where the call stands.
  let place: (template: Int, view: Scope.View, block: Checker.OpenBlock?)
}

extension Checker {
  /// Checks a call that stands alone in `{{ }}`; false when it is none of a macro, `caller` or `super`.
  mutating func checkWritingCall(_ call: MacroCall) -> Bool {
    if call.module == nil, call.name.text == "super" || call.name.text == "caller" {
      if let first = call.arguments.first {
        report(
          .badArgument, first.name?.range ?? first.value.range, "\"\(call.name.text)\" takes no arguments",
          help: "remove them")
      } else if call.name.text == "super" {
        checkSuper(call)
      } else {
        checkCaller(call)
      }
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
      reportCall(of: callee, arguments, at: range)
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
      builder.emit(.operate(.list(UInt32(operands.count))))
      builder.emit(.operate(.changed(number: changes, depth: depth)))
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
}
