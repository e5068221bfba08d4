import Base

extension Checker {
  /// The tests there are, in the order of the manual.
  static let tests = [
    "defined", "undefined", "none", "empty", "odd", "even", "divisibleby", "string", "integer", "float", "number",
    "boolean", "true", "false", "mapping", "sequence", "iterable", "lower", "upper", "in", "sameas", "eq", "ne", "lt",
    "le", "gt", "ge", "equalto", "lessthan", "greaterthan",
  ]

  /// Tests that compare, each with what it says between two values.
  private static let relations: [String: Relation] = [
    "eq": .comparison(.equal), "equalto": .comparison(.equal), "sameas": .comparison(.equal),
    "ne": .comparison(.unequal), "lt": .comparison(.less), "lessthan": .comparison(.less),
    "le": .comparison(.lessOrEqual), "gt": .comparison(.greater), "greaterthan": .comparison(.greater),
    "ge": .comparison(.greaterOrEqual), "in": .contained(negated: false),
  ]

  /// Checks `value is name(arguments)`.
  mutating func checkTest(_ value: Expression, _ name: Name, _ arguments: [Expression.Argument]) -> Operand {
    let relation = Checker.relations[name.text]
    guard Checker.tests.contains(name.text) else {
      _ = check(value)
      report(
        .unknownTest, name.range, "unknown test \"\(name.text)\"",
        help: Phrases.help(for: name.text, among: Checker.tests, called: "tests"))
      return Operand(type: .boolean)
    }
    let wanted = relation != nil || name.text == "divisibleby" ? 1 : 0
    guard arguments.count == wanted, arguments.allSatisfy({ $0.name == nil }) else {
      _ = check(value)
      report(
        .badArgument, name.range, "\"\(name.text)\" takes \(wanted == 0 ? "no arguments" : "one argument")",
        help: wanted == 0 ? "remove them" : "write is \(name.text)(…)")
      return Operand(type: .boolean)
    }
    if let relation { return checkRelations(value, [(relation, arguments[0].value)]) }
    if name.text == "divisibleby" { return checkDivisibility(value, by: arguments[0].value) }
    return checkPlainTest(value, name)
  }

  private mutating func checkDivisibility(_ value: Expression, by divisor: Expression) -> Operand {
    let range = value.range.lowerBound..<divisor.range.upperBound
    guard let type = checkArithmetic(.remainder, value, divisor, at: range).type else { return Operand(type: .boolean) }
    builder.emit(.constant(pool.addConstant(type == .number ? .number(0) : .integer(0))))
    builder.emit(.compare(.equal))
    return Operand(type: .boolean)
  }

  private mutating func checkPlainTest(_ value: Expression, _ name: Name) -> Operand {
    let mark = builder.mark
    let operand = check(value)
    guard let type = operand.type else { return Operand(type: .boolean) }
    var result = Operand(type: .boolean)
    let paths = operand.path.map { [$0] } ?? []
    switch name.text {
    case "defined":
      emit(.present, of: type, since: mark)
      result.whenTrue = paths
    case "undefined", "none":
      emit(.present, of: type, since: mark)
      builder.emit(.not)
      result.whenFalse = paths
    case "empty":
      if !type.hasTruth {
        report(.wrongType, value.range, "\(type.phrase) is never empty", help: "leave the test out")
      }
      builder.emit(.operate(.test(.empty)))
      result.whenFalse = paths
    case "odd", "even":
      if type.isOptional {
        reportUntested(operand, value)
      } else if type != .integer {
        report(.wrongType, value.range, "\"\(name.text)\" is asked of an integer, not of \(type.phrase)")
      }
      builder.emit(.operate(.test(name.text == "odd" ? .odd : .even)))
    default:
      checkKind(name.text, type, since: mark)
      result.whenTrue = paths
    }
    return result
  }

  /// Tests of what kind a value is, each with what asks it of free data and the types of which it is true.
  private static let kinds: [String: (test: ValueTest, isTrue: @Sendable (ValueType) -> Bool)] = [
    "string": (.text, { $0 == .text || $0 == .url || $0 == .html }),
    "integer": (.integer, { $0 == .integer }),
    "float": (.float, { $0 == .number }),
    "number": (.number, \.isNumeric),
    "boolean": (.boolean, { $0 == .boolean }),
    "mapping": (.map, \.isMap),
    "sequence": (.sequence, isSequence),
    "iterable": (.sequence, isSequence),
  ]

  /// Tests of what a value holds, each with the types of which it can be asked.
  private static let contents: [String: (test: ValueTest, types: [ValueType])] = [
    "true": (.isTrue, [.boolean]), "false": (.isFalse, [.boolean]),
    "lower": (.lower, [.text, .url]), "upper": (.upper, [.text, .url]),
  ]

  @Sendable private static func isSequence(_ type: ValueType) -> Bool {
    switch type {
    case .list, .tuple, .map, .text, .url: true
    default: false
    }
  }

  /// A test that the type answers, unless it is free data, or that is asked of some types only.
  private mutating func checkKind(_ name: String, _ type: ValueType, since mark: ProgramBuilder.Mark) {
    let kind = Self.kinds[name]
    if let test = kind?.test ?? Self.contents[name]?.test,
      type.present == .any || Self.contents[name]?.types.contains(type.present) == true
    {
      return builder.emit(.operate(.test(test)))
    }
    if let kind, kind.isTrue(type.present) { return emit(.present, of: type, since: mark) }
    builder.goBack(to: mark)
    builder.emit(.constant(pool.addConstant(.boolean(false))))
  }

  /// Whether a value is there, which of most values is known.
  private mutating func emit(_ test: ValueTest, of type: ValueType, since mark: ProgramBuilder.Mark) {
    if type.isOptional || type == .any { return builder.emit(.operate(.test(test))) }
    builder.goBack(to: mark)
    builder.emit(.constant(pool.addConstant(.boolean(true))))
  }
}
