import Base

extension Checker {
  mutating func checkSet(_ names: [Name], _ value: Expression) {
    let operand = check(value)
    if names.count > 1 { return take(apart: operand.type, into: names, at: value.range) }
    declare(names[0], operand)
  }

  /// Declares a variable and gives it the value that was emitted last.
  mutating func declare(_ name: Name, _ operand: Operand) {
    let slot = builder.makeSlot()
    builder.emit(.store(slot: slot))
    scope.declare(Variable(name: name.text, type: operand.type, storage: .slot(slot)))
    if let path = operand.path { scope.inherit(from: path) }
  }

  /// Declares a variable for each part of the value that was emitted last.
  mutating func take(apart type: ValueType?, into names: [Name], at range: Range<Int>) {
    let whole = builder.makeSlot()
    builder.emit(.store(slot: whole))
    let types = parts(of: type, for: names, at: range)
    for (number, name) in names.enumerated() {
      builder.emit(.load(slot: whole))
      builder.emit(.operate(.item(UInt32(number))))
      declare(name, Operand(type: types[number]))
    }
  }

  private mutating func parts(of type: ValueType?, for names: [Name], at range: Range<Int>) -> [ValueType?] {
    switch type {
    case .tuple(let parts) where parts.count == names.count: return parts
    // How many items a list has is not known before a page is made.
    case .list(let item): return names.map { _ in item.madeOptional }
    case .any: return names.map { _ in .optional(.any) }
    case .tuple(let parts):
      report(
        .wrongType, range, "there are \(names.count) names for \(parts.count) values", help: "give each one a name")
    case .some(let type):
      report(
        .wrongType, range, "\(type.phrase) does not come apart into \(names.count) values",
        help: type.isMap ? "go through its pairs with the filter \"items\"" : "use one name")
    case nil: break
    }
    return names.map { _ in nil }
  }

  mutating func checkWith(_ keyword: Range<Int>, _ values: [(name: Name, value: Expression)], _ body: [Node]) {
    nested(at: keyword) { checker in
      checker.declare(values)
      checker.check(body)
    }
  }

  /// Declares variables whose values do not know one another.
  mutating func declare(_ values: [(name: Name, value: Expression)]) {
    var operands: [(name: Name, operand: Operand, slot: UInt32)] = []
    for (name, value) in values {
      let operand = check(value)
      let slot = builder.makeSlot()
      builder.emit(.store(slot: slot))
      operands.append((name, operand, slot))
    }
    for (name, operand, slot) in operands {
      scope.declare(Variable(name: name.text, type: operand.type, storage: .slot(slot)))
      if let path = operand.path { scope.inherit(from: path) }
    }
  }

  mutating func checkCondition(_ condition: Condition) {
    let before = scope.mark
    let entry = context
    var exits: [HTMLContext] = []
    var jumps: [Int] = []
    var names = condition.names.map { BranchName(name: $0, slot: builder.makeSlot()) }
    for (number, branch) in condition.branches.enumerated() {
      let (operand, skips) = checkTest(branch.condition)
      context = entry
      nested(at: condition.keyword) { checker in
        checker.scope.assume(operand.whenTrue)
        checker.check(branch.nodes)
        checker.endBranch(&names)
      }
      exits.append(context)
      // The last one ends where all end, unless something is done when none was taken.
      if number + 1 < condition.branches.count || condition.otherwise != nil || !names.isEmpty {
        jumps.append(builder.jump { .jump(to: $0) })
      }
      builder.land(skips)
      scope.assume(operand.whenFalse)
    }
    context = entry
    if condition.otherwise != nil || !names.isEmpty {
      nested(at: condition.keyword) { checker in
        checker.check(condition.otherwise ?? [])
        checker.endBranch(&names)
      }
    }
    exits.append(context)
    for jump in jumps { builder.land(jump) }
    scope.leave(before)
    for name in names { scope.declare(name.variable) }
    joinContexts(exits, at: condition.keyword)
  }

  mutating func checkLoop(_ loop: Loop) {
    let item = itemType(of: loop.sequence)
    let slot = builder.makeSlot()
    let known = loop.filter.map { select($0, of: loop, item, slot: slot) } ?? []
    context = context.atLoopStart
    let entry = context
    let start = builder.beginLoop(slot: slot)
    nested(at: loop.keyword) { checker in
      checker.declareItem(of: loop, item, slot: slot)
      checker.scope.assume(known)
      let depth = UInt32(checker.builder.loopDepth - 1)
      checker.scope.declare(Variable(name: "loop", type: item, storage: .loop(depth)))
      if loop.isHeadBroken { checker.brokenHeads += 1 }
      checker.check(loop.body)
      if loop.isHeadBroken { checker.brokenHeads -= 1 }
    }
    if case .record(let name) = item, !model.records[model.recordNumber(name)].isCarried {
      builder.keepRounds(about: slot, since: start.body, in: &pool)
    }
    builder.endLoop(body: start.body, at: reporter.stretch(of: loop.keyword, in: template))
    if isContextKnown, !entry.repeats(upTo: context) {
      isContextKnown = false
      report(
        .branchesDisagree, loop.keyword,
        "a round of this \"for\" begins \(entry.phrase) and ends \(context.phrase)",
        help: "write whole tags or whole attributes in it, with a space between attributes")
    }
    guard let otherwise = loop.otherwise else {
      builder.land(start.jump)
      context = entry
      return
    }
    let over = builder.jump { .jump(to: $0) }
    builder.land(start.jump)
    context = entry
    nested(at: loop.keyword) { $0.check(otherwise) }
    builder.land(over)
    joinContexts([entry, context], at: loop.keyword)
  }

  private mutating func declareItem(of loop: Loop, _ item: ValueType?, slot: UInt32) {
    if loop.isHeadBroken {
      for name in loop.variables { scope.declare(Variable(name: name.text, type: nil, storage: .slot(slot))) }
      return
    }
    guard loop.variables.count > 1 else {
      return scope.declare(Variable(name: loop.variables[0].text, type: item, storage: .slot(slot)))
    }
    builder.emit(.load(slot: slot))
    take(apart: item, into: loop.variables, at: loop.sequence.range)
  }

  /// Leaves the items of the list that was emitted last which fulfil a condition.
  ///
  /// - Returns: what is known about each of them, in terms of the loop's variables.
  private mutating func select(_ condition: Expression, of loop: Loop, _ item: ValueType?, slot: UInt32) -> [Path] {
    builder.emit(.operate(.beginSelection))
    let start = builder.beginLoop(slot: slot)
    let mark = scope.mark
    declareItem(of: loop, item, slot: slot)
    let operand = checkTruth(condition)
    builder.emit(.operate(.select(slot: slot)))
    scope.leave(mark)
    builder.endLoop(body: start.body, at: reporter.stretch(of: loop.keyword, in: template))
    builder.land(start.jump)
    builder.emit(.operate(.endSelection))
    return operand.whenTrue
  }

  private mutating func itemType(of sequence: Expression) -> ValueType? {
    guard let type = checkPresent(sequence) else { return nil }
    switch type {
    case .list(let item): return item
    case .any: return .any
    case .map: return .text
    case .tuple(let parts):
      let type = parts.reduce(ValueType?.some(.nothing)) { known, part in known.flatMap { $0.united(with: part) } }
      if let type { return type }
      report(.wrongType, sequence.range, "the values of this tuple have no type in common", help: "write each of them")
      return nil
    default:
      report(.wrongType, sequence.range, "\"for\" repeats over a list, not over \(type.phrase)")
      return nil
    }
  }

  /// Goes on where all branches end, if that is one place.
  private mutating func joinContexts(_ exits: [HTMLContext], at keyword: Range<Int>) {
    guard isContextKnown, var result = exits.first else { return }
    for exit in exits.dropFirst() {
      guard let joined = result.joined(with: exit) else {
        isContextKnown = false
        let word = text(of: keyword)
        report(
          .branchesDisagree, keyword,
          "the branches of this \"\(word)\" end in different places: \(result.phrase) and \(exit.phrase)",
          help: "write whole tags or whole attributes in each branch")
        return
      }
      result = joined
    }
    context = result
  }
}
