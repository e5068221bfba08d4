import Base

extension Checker {
  mutating func checkSet(_ name: Name, _ value: Expression) {
    let operand = check(value)
    let slot = builder.makeSlot()
    builder.emit(.store(slot: slot))
    scope.declare(Variable(name: name.text, type: operand.type, storage: .slot(slot)))
    if let path = operand.path { scope.inherit(from: path) }
  }

  mutating func checkCondition(_ condition: Condition) {
    let before = scope.mark
    let entry = context
    var exits: [HTMLContext] = []
    var jumps: [Int] = []
    for branch in condition.branches {
      let operand = checkTruth(branch.condition)
      let skip = builder.jump { .jumpIfFalse(to: $0) }
      context = entry
      nested(at: condition.keyword) { checker in
        checker.scope.assume(operand.whenTrue)
        checker.check(branch.nodes)
      }
      exits.append(context)
      jumps.append(builder.jump { .jump(to: $0) })
      builder.land(skip)
      scope.assume(operand.whenFalse)
    }
    context = entry
    if let otherwise = condition.otherwise { nested(at: condition.keyword) { $0.check(otherwise) } }
    exits.append(context)
    for jump in jumps { builder.land(jump) }
    scope.leave(before)
    joinContexts(exits, at: condition.keyword)
  }

  mutating func checkLoop(_ loop: Loop) {
    let item = itemType(of: loop.sequence)
    let slot = builder.makeSlot()
    context = context.atLoopStart
    let entry = context
    let start = builder.beginLoop(slot: slot)
    nested(at: loop.keyword) { checker in
      checker.scope.declare(Variable(name: loop.variable.text, type: item, storage: .slot(slot)))
      let depth = UInt32(checker.builder.loopDepth - 1)
      checker.scope.declare(Variable(name: "loop", type: nil, storage: .loop(depth)))
      checker.check(loop.body)
    }
    if case .record = item { builder.keepRounds(about: slot, since: start.body, in: &pool) }
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

  private mutating func itemType(of sequence: Expression) -> ValueType? {
    guard let type = checkPresent(sequence) else { return nil }
    switch type {
    case .list(let item): return item
    case .any: return .any
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
