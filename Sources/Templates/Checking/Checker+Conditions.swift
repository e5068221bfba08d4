import Base

extension Checker {
  /// Checks an expression that is asked whether it counts as true; it may push any value that can be asked.
  mutating func checkTruth(_ expression: Expression) -> Operand {
    let operand = check(expression)
    guard let type = operand.type else { return operand }
    return requireTruth(type, of: expression) ? operand : .unknown
  }

  /// Reports a value that no condition can ask for; false when it is one.
  @discardableResult
  private mutating func requireTruth(_ type: ValueType, of expression: Expression) -> Bool {
    if type.hasTruth { return true }
    report(
      .wrongType, expression.range, "\(type.phrase) is neither true nor false",
      help: "compare it with something, or leave the test out: it is always there")
    return false
  }

  /// Checks a condition and has the program jump where it counts as false.
  ///
  /// - Returns: what is known about it, and the jumps, which are to land where it does.
  mutating func checkTest(_ condition: Expression) -> (operand: Operand, jumps: [Int]) {
    // The operands of a junction jump themselves: no value is made of it.
    var (toFalse, toTrue): ([Int], [Int]) = ([], [])
    var operand: Operand
    switch condition.kind {
    case .all(let operands): (operand, toFalse, _) = join(operands, isConjunction: true) { .jumpIfFalse(to: $0) }
    case .any(let operands): (operand, toTrue, _) = join(operands, isConjunction: false) { .jumpIfTrue(to: $0) }
    default: operand = check(condition)
    }
    if let type = operand.type, !requireTruth(type, of: condition) { operand = .unknown }
    toFalse.append(builder.jump { .jumpIfFalse(to: $0) })
    builder.land(toTrue)
    return (operand, toFalse)
  }

  /// Checks operands joined by `and` or `or`, and compiles them to instructions that push what they make together.
  mutating func checkJunction(_ operands: [Expression], isConjunction: Bool) -> Operand {
    let (operand, jumps, isOperand) = join(operands, isConjunction: isConjunction) {
      .jumpKeeping(!isConjunction, to: $0)
    }
    builder.land(jumps)
    if !isOperand { builder.emit(.truth) }
    return operand
  }

  /// Checks the operands of a junction: each with what the ones before it have shown.
  ///
  /// - Parameter jump: what an operand does that decides.
  /// - Returns: what is known about the junction, the jumps of all operands but the last, and whether its value is that of
  ///   an operand, or whether it counts as true.
  private mutating func join(
    _ operands: [Expression], isConjunction: Bool, jump: (UInt32) -> Instruction
  ) -> (operand: Operand, jumps: [Int], isOperand: Bool) {
    let mark = scope.mark
    var jumps: [Int] = []
    var types: [ValueType?] = []
    // What holds when the junction is decided by its last operand, and what when an earlier one decides it.
    var onward: [Path] = []
    var decided: [Path]?
    for (number, expression) in operands.enumerated() {
      let isLast = number + 1 == operands.count
      // The last is what the junction is when none before it decides, whatever it is.
      let operand = isLast ? check(expression) : checkTruth(expression)
      types.append(operand.type)
      if !isLast {
        jumps.append(builder.jump(jump))
      }
      let (passing, stopping) =
        isConjunction ? (operand.whenTrue, operand.whenFalse) : (operand.whenFalse, operand.whenTrue)
      let stopped = onward + stopping
      decided = decided.map { known in known.filter(stopped.contains) } ?? stopped
      onward += passing
      scope.assume(passing)
    }
    scope.leave(mark)
    let (whenTrue, whenFalse) = isConjunction ? (onward, decided ?? []) : (decided ?? [], onward)
    var operand = Operand(type: nil, whenTrue: whenTrue, whenFalse: whenFalse)
    let known = types.compactMap(\.self)
    guard known.count == types.count else { return (operand, jumps, true) }
    operand.type = typeOfJunction(known, isConjunction: isConjunction)
    if operand.type != nil { return (operand, jumps, true) }
    if let last = operands.last, let type = known.last { requireTruth(type, of: last) }
    operand.type = .boolean
    return (operand, jumps, false)
  }

  /// The type of the operand that decides a junction; nil when it is only asked whether it counts as true.
  ///
  /// Of `a or b`, `a` is the value only when it counts as true, and so is there.
  private func typeOfJunction(_ types: [ValueType], isConjunction: Bool) -> ValueType? {
    var result: ValueType?
    for (number, type) in types.enumerated() {
      let type = !isConjunction && number + 1 < types.count ? type.present : type
      guard let known = result else {
        result = type
        continue
      }
      guard let both = known.united(with: type) else { return nil }
      result = both
    }
    return result
  }

  // MARK: - Comparisons

  /// Checks a comparison, or a chain of them: `a < b < c` is `a < b and b < c`, and `b` is worked out once.
  mutating func checkRelations(
    _ first: Expression, _ links: [(relation: Relation, right: Expression)]
  ) -> Operand {
    var left = (operand: check(first), expression: first)
    var result = Operand(type: .boolean)
    var jumps: [Int] = []
    for (number, link) in links.enumerated() {
      let right = (operand: check(link.right), expression: link.right)
      var slot: UInt32?
      if number + 1 < links.count {
        let middle = builder.makeSlot()
        builder.emit(.store(slot: middle))
        builder.emit(.load(slot: middle))
        slot = middle
      }
      let shown = checkRelation(link.relation, left, right)
      if links.count == 1 { return shown }
      result.whenTrue += shown.whenTrue
      if let slot {
        jumps.append(builder.jump { .jumpKeeping(false, to: $0) })
        builder.emit(.load(slot: slot))
      }
      left = right
    }
    for jump in jumps { builder.land(jump) }
    return result
  }

  /// Compares the two values that were emitted last.
  mutating func checkRelation(
    _ relation: Relation, _ left: (operand: Operand, expression: Expression),
    _ right: (operand: Operand, expression: Expression)
  ) -> Operand {
    switch relation {
    case .contained(let negated):
      let wanted = present(left.operand, left.expression)
      let type = present(right.operand, right.expression)
      builder.emit(.contains(negated: negated))
      checkContained(wanted, left.expression, in: type, right.expression)
      return Operand(type: .boolean)
    case .comparison(let comparison) where comparison.isEquality:
      builder.emit(.compare(comparison))
      return checkEquality(comparison, left, right)
    case .comparison(let comparison):
      let one = present(left.operand, left.expression)
      let other = present(right.operand, right.expression)
      builder.emit(.compare(comparison))
      checkOrder(comparison, one, other, left.expression.range.lowerBound..<right.expression.range.upperBound)
      return Operand(type: .boolean)
    }
  }

  private mutating func checkEquality(
    _ comparison: Comparison, _ left: (operand: Operand, expression: Expression),
    _ right: (operand: Operand, expression: Expression)
  ) -> Operand {
    var result = Operand(type: .boolean)
    guard let first = left.operand.type, let second = right.operand.type else { return result }
    guard Checker.canEqual(first.present, second.present) else {
      reportComparison(first, second, left.expression.range.lowerBound..<right.expression.range.upperBound)
      return result
    }
    // What equals something that is present is present, and so is what is not equal to `none`.
    let shown: (path: Path?, whenEqual: Bool) =
      switch (first.isOptional, second.isOptional) {
      case (true, false): (left.operand.path, true)
      case (false, true): (right.operand.path, true)
      case (true, true) where second == .optional(.nothing): (left.operand.path, false)
      default: (nil, true)
      }
    if let path = shown.path {
      if (comparison == .equal) == shown.whenEqual { result.whenTrue = [path] } else { result.whenFalse = [path] }
    }
    return result
  }

  static func canEqual(_ one: ValueType, _ other: ValueType) -> Bool {
    switch (one, other) {
    case (.nothing, _), (_, .nothing): true
    case (.integer, .number), (.number, .integer), (.number, .number): true
    case (.list(let one), .list(let other)): canEqual(one.present, other.present)
    case (.tuple(let ones), .tuple(let others)):
      ones.count == others.count && zip(ones, others).allSatisfy { canEqual($0.present, $1.present) }
    case (.text, .text), (.url, .url), (.integer, .integer), (.boolean, .boolean), (.date, .date), (.any, .any): true
    case (.text, .url), (.url, .text): true
    // The same entry, person, tag.
    case (.record(let one), .record(let other)): one == other
    case (.any, .text), (.any, .url), (.any, .integer), (.any, .number), (.any, .boolean), (.number, .any),
      (.text, .any), (.url, .any), (.integer, .any), (.boolean, .any):
      true
    default: false
    }
  }

  private mutating func reportComparison(_ one: ValueType, _ other: ValueType, _ range: Range<Int>) {
    let (first, second) = (one.present.phrase, other.present.phrase)
    let message = first == second ? "two values that are \(first)" : "\(first) and \(second)"
    report(.wrongType, range, "\(message) cannot be compared", help: "compare two values of one simple type")
  }

  private mutating func checkOrder(
    _ comparison: Comparison, _ one: ValueType?, _ other: ValueType?, _ range: Range<Int>
  ) {
    guard let one, let other else { return }
    let isOrdered = one == other && (one == .date || one == .text) || one.isNumeric && other.isNumeric
    if !isOrdered {
      report(
        .wrongType, range,
        "\"\(comparison.rawValue)\" compares two numbers, dates or texts, not \(one.phrase) and \(other.phrase)")
    }
  }

  private mutating func checkContained(
    _ wanted: ValueType?, _ item: Expression, in type: ValueType?, _ list: Expression
  ) {
    guard let wanted, let type else { return }
    switch type {
    case .any: return
    case .text where wanted == .text || wanted == .url: return
    case .map where wanted == .text || wanted == .url: return
    case .text, .map:
      report(.wrongType, item.range, "\"in\" looks for a text in \(type.phrase), not for \(wanted.phrase)")
    case .list(let element) where Checker.canEqual(wanted, element.present): return
    case .list(let element):
      report(
        .wrongType, item.range, "\(wanted.phrase) is never in a list whose items are each \(element.phrase)")
    case .tuple(let parts) where parts.contains(where: { Checker.canEqual(wanted, $0.present) }): return
    default:
      report(.wrongType, list.range, "\"in\" looks into a list, a map or a text, not into \(type.phrase)")
    }
  }
}
