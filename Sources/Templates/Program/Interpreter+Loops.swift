extension Interpreter {
  mutating func beginLoop(slot: Int) -> Bool {
    let items = Lists.rounds(over: pop())
    guard let first = items.first else { return false }
    loops.append(Round(items: items, index: 0, slot: slot))
    variables[slot] = first
    return true
  }

  mutating func beginNextRound() -> Bool {
    let last = loops.count - 1
    guard let item = loops[last].next() else {
      loops.removeLast()
      return false
    }
    variables[loops[last].slot] = item
    return true
  }

  mutating func push(_ field: LoopField, depth: Int) {
    let index = loops[depth].index
    let count = loops[depth].items.count
    let value: Value =
      switch field {
      case .index: .integer(index + 1)
      case .index0: .integer(index)
      case .revindex: .integer(count - index)
      case .revindex0: .integer(count - index - 1)
      case .depth: .integer(depth + 1)
      case .depth0: .integer(depth)
      case .first: .boolean(index == 0)
      case .last: .boolean(index + 1 == count)
      case .length: .integer(count)
      }
    stack.append(value)
  }
}
