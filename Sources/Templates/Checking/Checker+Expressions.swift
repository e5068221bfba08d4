import Base

extension Checker {
  /// Checks an expression and compiles it to instructions that push its value.
  mutating func check(_ expression: Expression) -> Operand {
    switch expression.kind {
    case .invalid:
      hasFailed = true
      return .unknown
    case .text(let text):
      builder.emit(.constant(pool.addConstant(.text(text))))
      return Operand(type: .text, literal: text)
    case .integer(let number):
      builder.emit(.constant(pool.addConstant(.integer(number))))
      return Operand(type: .integer, number: .integer(number))
    case .number(let number):
      builder.emit(.constant(pool.addConstant(.number(number))))
      return Operand(type: .number, number: .number(number))
    case .boolean(let value):
      builder.emit(.constant(pool.addConstant(.boolean(value))))
      return Operand(type: .boolean)
    case .nothing:
      builder.emit(.constant(pool.addConstant(.none)))
      return Operand(type: .optional(.nothing))
    case .list(let items): return checkList(items)
    case .tuple(let items): return checkTuple(items)
    case .map(let members): return checkMap(members)
    case .index(let base, let index): return checkIndex(base, index)
    case .slice(let base, let slice): return checkSlice(base, slice)
    case .test(let value, let name, let arguments): return checkTest(value, name, arguments)
    case .call(let callee, let arguments): return checkCall(callee, arguments, at: expression.range)
    case .variable(let name): return checkVariable(name, at: expression.range)
    case .member(let base, let name): return checkMember(base, name)
    case .filter(let input, let name, let arguments): return checkFilter(input, name, arguments)
    case .not(let operand):
      let operand = checkTruth(operand)
      builder.emit(.not)
      return Operand(type: .boolean, whenTrue: operand.whenFalse, whenFalse: operand.whenTrue)
    case .all(let operands): return checkJunction(operands, isConjunction: true)
    case .any(let operands): return checkJunction(operands, isConjunction: false)
    case .relation(let left, let links): return checkRelations(left, links)
    case .arithmetic(let operation, let left, let right):
      return checkArithmetic(operation, left, right, at: expression.range)
    case .negative(let operand): return checkNegative(operand, at: expression.range)
    case .concatenation(let operands): return checkConcatenation(operands, at: expression.range)
    case .choice(let value, let condition, let otherwise): return checkChoice(value, condition, otherwise)
    }
  }

  /// Checks an expression whose value is used, so that it must be there; returns nil after a problem.
  mutating func checkPresent(_ expression: Expression) -> ValueType? {
    let operand = check(expression)
    return present(operand, expression)
  }

  /// The type of a value that must be there; nil after a problem.
  mutating func present(_ operand: Operand, _ expression: Expression) -> ValueType? {
    guard operand.type?.isOptional == true else { return operand.type }
    reportUntested(operand, expression)
    return nil
  }

  mutating func reportUntested(_ operand: Operand, _ expression: Expression) {
    guard let path = operand.path else {
      return report(
        .untestedOptional, expression.range, "this value may be missing",
        help: "name it and test the name: {% set value = … %}{% if value %}…{% endif %}")
    }
    let name = scope.text(of: path)
    report(
      .untestedOptional, expression.range, "\"\(name)\" may be missing",
      help: "test it first: {% if \(name) %}…{% endif %}")
  }

  // MARK: - Names

  private mutating func checkVariable(_ name: String, at range: Range<Int>) -> Operand {
    guard let place = scope.place(of: name) else {
      if brokenHeads > 0 {
        hasFailed = true
        return .unknown
      }
      report(
        .unknownVariable, range, "unknown variable \"\(name)\"",
        help: Phrases.help(for: name, among: scope.names, called: "variables"))
      return .unknown
    }
    let variable = scope.variables[place]
    switch variable.storage {
    case .slot(let slot):
      builder.emit(.load(slot: slot))
      guard let type = variable.type else { return .unknown }
      return narrowed(type, path: Path(variable: place))
    case .loop:
      report(
        .wrongType, range, "\"loop\" is no value by itself",
        help: "write one of its fields: \(Phrases.list(LoopName.all))")
      return .unknown
    case .branches(let one, let other):
      report(
        .wrongType, range, "\"\(name)\" is \(one.phrase) or \(other.phrase) here: an \"if\" before sets it to either",
        help: "give it one type in all branches, or another name in some")
      return .unknown
    }
  }

  /// The value at a path, as what is known about the path makes it.
  func narrowed(_ type: ValueType, path: Path?) -> Operand {
    guard type.isOptional, let path else { return Operand(type: type, path: path) }
    if scope.isPresent(path) { return Operand(type: type.present, path: path) }
    return Operand(type: type, path: path, whenTrue: [path])
  }

  mutating func checkMember(_ base: Expression, _ name: Name) -> Operand {
    if case .variable("loop") = base.kind, let place = scope.place(of: "loop"),
      case .loop(let depth) = scope.variables[place].storage
    {
      return checkLoopField(name, depth: depth, of: place)
    }
    let mark = builder.mark
    let operand = check(base)
    return checkMember(operand, base, name, since: mark)
  }

  /// Checks a field of a value that was emitted since the mark.
  mutating func checkMember(
    _ operand: Operand, _ base: Expression, _ name: Name, since mark: ProgramBuilder.Mark
  ) -> Operand {
    guard let type = operand.type else { return .unknown }
    var path = operand.path
    path?.fields.append(name.text)
    switch type {
    case .optional:
      reportUntested(operand, base)
      return .unknown
    case .any:
      builder.emit(.member(name: pool.addConstant(.text(name.text))))
      return narrowed(.optional(.any), path: path)
    case .map(let value, let names):
      builder.emit(.member(name: pool.addConstant(.text(name.text))))
      guard let names else { return narrowed(value.madeOptional, path: path) }
      return checkName(name, among: names, path: path)
    case .record(let record):
      let number = model.recordNumber(record)
      guard let field = model.field(name.text, of: number) else {
        guard !model.hides(name.text, of: number) else {
          report(
            .unknownField, name.range, "a component cannot show \"\(name.text)\", which may hold the component itself",
            help: "link to the page where it is shown")
          return .unknown
        }
        report(
          .unknownField, name.range, "unknown field \"\(name.text)\" in a record \"\(record)\"",
          help: Phrases.help(for: name.text, among: model.records[number].fields.map(\.name), called: "fields"))
        return .unknown
      }
      let parts = model.fields[field.place].parts
      if !parts.isEmpty { notePhrase(name, parts, of: base) }
      if let fixed = model.fields[field.place].fixed {
        builder.goBack(to: mark)
        builder.emit(.constant(constant(fixed, ofField: field.place)))
      } else {
        builder.emit(.field(UInt32(field.place)))
      }
      return narrowed(field.type, path: path)
    case .text, .html, .url, .integer, .number, .boolean, .date, .list, .tuple, .nothing:
      report(
        .unknownField, name.range, "\(type.phrase) has no fields, so no \"\(name.text)\" either",
        help: "use it without \".\(name.text)\"")
      return .unknown
    }
  }

  /// Checks a name of a map whose names are known, the value of which was emitted last.
  private mutating func checkName(_ name: Name, among names: MapNames, path: Path?) -> Operand {
    if let type = names.types[name.text] { return narrowed(type, path: path) }
    guard names.allowsOthers else {
      report(
        .unknownField, name.range, "unknown name \"\(name.text)\" in \"\(names.title)\"",
        help: names.help(for: name.text))
      return .unknown
    }
    reporter.report(
      .nowhereGiven, in: template, name.range, "no \"\(names.title)\" has the name \"\(name.text)\"",
      help: names.help(for: name.text))
    return narrowed(.optional(.any), path: path)
  }

  private mutating func checkLoopField(_ name: Name, depth: UInt32, of place: Int) -> Operand {
    if let field = LoopField(rawValue: name.text) {
      builder.emit(.loop(field, depth: depth))
      return Operand(type: field.type)
    }
    switch name.text {
    case "previtem", "nextitem":
      builder.emit(.operate(.neighbour(name.text == "previtem" ? -1 : 1, depth: depth)))
      guard let item = scope.variables[place].type else { return .unknown }
      return narrowed(item.madeOptional, path: Path(variable: place, fields: [name.text]))
    case "cycle", "changed":
      report(
        .wrongType, name.range, "\"loop.\(name.text)\" needs arguments",
        help: name.text == "cycle" ? "write loop.cycle(\"odd\", \"even\")" : "write loop.changed(item.field)")
    default:
      report(
        .unknownField, name.range, "unknown field \"\(name.text)\" in \"loop\"",
        help: Phrases.help(for: name.text, among: LoopName.all, called: "fields"))
    }
    return .unknown
  }

  // MARK: - Composed values

  private mutating func checkConcatenation(_ operands: [Expression], at range: Range<Int>) -> Operand {
    for operand in operands {
      guard let type = checkPresent(operand) else { continue }
      switch type {
      case .text, .url, .integer, .number, .any: break
      default:
        report(
          .wrongType, operand.range, "\"~\" joins texts, URLs and numbers, not \(type.phrase)",
          help: type == .date ? "make it a text with the filter \"date\"" : nil)
      }
    }
    let place = builder.add(reporter.stretch(of: range, in: template))
    builder.emit(.concatenate(UInt32(operands.count), place: place))
    return Operand(type: .text)
  }

  private mutating func checkChoice(
    _ value: Expression, _ condition: Expression, _ otherwise: Expression?
  ) -> Operand {
    let mark = scope.mark
    let (test, skips) = checkTest(condition)
    scope.assume(test.whenTrue)
    let first = check(value)
    scope.leave(mark)
    let over = builder.jump { .jump(to: $0) }
    builder.land(skips)
    guard let otherwise else {
      builder.emit(.constant(pool.addConstant(.none)))
      builder.land(over)
      guard let type = first.type else { return .unknown }
      return Operand(type: type.madeOptional, chosen: Operand.Choice(type: type, path: first.path))
    }
    scope.assume(test.whenFalse)
    let second = check(otherwise)
    scope.leave(mark)
    builder.land(over)
    guard let one = first.type, let other = second.type else { return .unknown }
    guard let type = one.united(with: other) else {
      report(
        .wrongType, otherwise.range, "this is \(other.phrase), but what stands before \"if\" is \(one.phrase)",
        help: "give both the same type")
      return .unknown
    }
    return Operand(type: type)
  }
}

/// The names that stand behind `loop` and a point.
enum LoopName {
  static let all = LoopField.allCases.map(\.rawValue) + ["cycle", "changed", "previtem", "nextitem"]
}
