/// Appends the instructions of one program, with jumps whose goals become known later.
struct ProgramBuilder {
  private(set) var program = Program()
  /// How many loops are open.
  private(set) var loopDepth = 0
  /// A place that a jump leads to; the instructions on its two sides are kept apart.
  private var lastGoal = 0

  /// How many instructions there are.
  var count: Int { program.instructions.count }

  mutating func emit(_ instruction: Instruction) { program.instructions.append(instruction) }

  /// A new variable.
  mutating func makeSlot() -> UInt32 {
    program.slotCount += 1
    return UInt32(program.slotCount - 1)
  }

  /// Declares what the slots made so far are: the host's.
  mutating func endVariables() { program.variableCount = program.slotCount }

  /// Writes literal bytes, together with the ones before them where they follow.
  mutating func literal(_ range: Range<Int>) {
    if count > lastGoal, case .literal(let start, let end) = program.instructions[count - 1],
      Int(end) == range.lowerBound
    {
      program.instructions[count - 1] = .literal(start: start, end: UInt32(range.upperBound))
    } else {
      emit(.literal(start: UInt32(range.lowerBound), end: UInt32(range.upperBound)))
    }
  }

  /// Marks the next instruction as the goal of jumps.
  mutating func goal() -> UInt32 {
    lastGoal = count
    return UInt32(count)
  }

  /// Emits a jump whose goal ``land(_:)`` sets.
  mutating func jump(_ make: (UInt32) -> Instruction) -> Int {
    emit(make(0))
    return count - 1
  }

  /// Makes jumps lead to the next instruction.
  mutating func land(_ jumps: Int...) {
    for jump in jumps { land(jump, at: goal()) }
  }

  private mutating func land(_ jump: Int, at goal: UInt32) {
    program.instructions[jump] =
      switch program.instructions[jump] {
      case .jumpIfFalse: .jumpIfFalse(to: goal)
      case .jumpKeeping(let kept, _): .jumpKeeping(kept, to: goal)
      case .beginLoop(let slot, _): .beginLoop(slot: slot, otherwise: goal)
      default: .jump(to: goal)
      }
  }

  /// Opens a loop; returns the jump that it makes when there is nothing to repeat, and where its body begins.
  mutating func beginLoop(slot: UInt32) -> (jump: Int, body: UInt32) {
    let jump = jump { .beginLoop(slot: slot, otherwise: $0) }
    loopDepth += 1
    return (jump, goal())
  }

  mutating func endLoop(body: UInt32) {
    emit(.endLoop(body: body))
    loopDepth -= 1
  }
}
