import Base

extension Checker {
  /// Checks an expression that is asked whether it counts as true; it may push any value that can be asked.
  mutating func checkTruth(_ expression: Expression) -> Operand {
    let operand = check(expression)
    guard let type = operand.type, !type.hasTruth else { return operand }
    report(
      .wrongType, expression.range, "\(type.phrase) is neither true nor false",
      help: "compare it with something, or leave the test out: it is always there")
    return .unknown
  }

  /// Checks operands joined by `and` or `or`: each is checked with what the ones before it have shown.
  mutating func checkJunction(_ operands: [Expression], isConjunction: Bool) -> Operand {
    let mark = scope.mark
    var jumps: [Int] = []
    // What holds when the junction is decided by its last operand, and what when an earlier one decides it.
    var onward: [Path] = []
    var decided: [Path]?
    for (number, expression) in operands.enumerated() {
      let operand = checkTruth(expression)
      builder.emit(.truth)
      if number + 1 < operands.count {
        jumps.append(builder.jump { .jumpKeeping(!isConjunction, to: $0) })
      }
      let (passing, stopping) =
        isConjunction ? (operand.whenTrue, operand.whenFalse) : (operand.whenFalse, operand.whenTrue)
      let stopped = onward + stopping
      decided = decided.map { known in known.filter(stopped.contains) } ?? stopped
      onward += passing
      scope.assume(passing)
    }
    for jump in jumps { builder.land(jump) }
    scope.leave(mark)
    let (whenTrue, whenFalse) = isConjunction ? (onward, decided ?? []) : (decided ?? [], onward)
    return Operand(type: .boolean, whenTrue: whenTrue, whenFalse: whenFalse)
  }

  // MARK: - Comparisons

  mutating func checkComparison(_ comparison: Comparison, _ left: Expression, _ right: Expression) -> Operand {
    guard comparison.isEquality else { return checkOrder(comparison, left, right) }
    let one = check(left)
    let other = check(right)
    builder.emit(.compare(comparison))
    var result = Operand(type: .boolean)
    guard let first = one.type, let second = other.type else { return result }
    guard Checker.canEqual(first.present, second.present) else {
      reportComparison(first, second, left.range.lowerBound..<right.range.upperBound)
      return result
    }
    // What equals something that is present is present.
    let shown =
      switch (first.isOptional, second.isOptional) {
      case (true, false): one.path
      case (false, true): other.path
      default: Path?.none
      }
    if let shown {
      if comparison == .equal { result.whenTrue = [shown] } else { result.whenFalse = [shown] }
    }
    return result
  }

  private static func canEqual(_ one: ValueType, _ other: ValueType) -> Bool {
    switch (one, other) {
    case (.text, .text), (.url, .url), (.integer, .integer), (.boolean, .boolean), (.date, .date), (.any, .any): true
    case (.any, .text), (.any, .integer), (.any, .boolean), (.text, .any), (.integer, .any), (.boolean, .any): true
    default: false
    }
  }

  private mutating func reportComparison(_ one: ValueType, _ other: ValueType, _ range: Range<Int>) {
    let (first, second) = (one.present.phrase, other.present.phrase)
    let message = first == second ? "two values that are \(first)" : "\(first) and \(second)"
    report(.wrongType, range, "\(message) cannot be compared", help: "compare two values of one simple type")
  }

  private mutating func checkOrder(_ comparison: Comparison, _ left: Expression, _ right: Expression) -> Operand {
    let one = checkPresent(left)
    let other = checkPresent(right)
    builder.emit(.compare(comparison))
    guard let one, let other else { return Operand(type: .boolean) }
    let isOrdered = one == other && (one == .integer || one == .date || one == .text)
    if !isOrdered {
      report(
        .wrongType, left.range.lowerBound..<right.range.upperBound,
        "\"\(comparison.rawValue)\" compares two integers, dates or texts, not \(one.phrase) and \(other.phrase)")
    }
    return Operand(type: .boolean)
  }

  mutating func checkContained(_ item: Expression, _ list: Expression, negated: Bool) -> Operand {
    let wanted = checkPresent(item)
    let type = checkPresent(list)
    builder.emit(.contains(negated: negated))
    let result = Operand(type: .boolean)
    guard let wanted, let type else { return result }
    switch type {
    case .any: return result
    case .list(let element) where Checker.canEqual(wanted, element): return result
    case .list(let element):
      report(
        .wrongType, item.range, "\(wanted.phrase) is never in a list whose items are each \(element.phrase)")
    default:
      report(.wrongType, list.range, "\"in\" looks into a list, not into \(type.phrase)")
    }
    return result
  }
}
