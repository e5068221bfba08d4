/// Appends the instructions of one program, with jumps whose goals become known later.
struct ProgramBuilder {
  private(set) var program = Program()
  /// How many loops are open.
  private(set) var loopDepth = 0
  /// A place that a jump leads to; the instructions on its two sides are kept apart.
  private var lastGoal = 0
  /// The constant that each variable is given, which is read in its stead: those that are set in one place have one.
  private var constants: [UInt32?] = []

  init() {
    // Known when this is compiled, so that no program is asked.
    precondition(
      MemoryLayout<Operation>.size <= Operation.mostBytes && MemoryLayout<Instruction>.size == Operation.mostBytes + 1,
      "what an instruction is has a byte of its own in each")
  }

  /// How many instructions there are.
  var count: Int { program.instructions.count }

  mutating func emit(_ instruction: Instruction) {
    if case .load(let slot) = instruction, slot < constants.count, let constant = constants[Int(slot)] {
      return emit(.constant(constant))
    }
    guard count > lastGoal, let last = program.instructions.last else {
      return program.instructions.append(instruction)
    }
    if case (.constant(let number), .store(let slot)) = (last, instruction) {
      constants[Int(slot)] = number
      program.instructions.removeLast()
    } else if let joined = last.joined(with: instruction) {
      program.instructions.removeLast()
      // It may make one with the step before.
      emit(joined)
    } else {
      program.instructions.append(instruction)
    }
  }

  /// Gives a variable the value on top, in one of several places.
  mutating func assign(_ slot: UInt32) { program.instructions.append(.store(slot: slot)) }

  /// A new variable.
  mutating func makeSlot() -> UInt32 {
    program.slotCount += 1
    constants.append(nil)
    return UInt32(program.slotCount - 1)
  }

  /// Declares what the slots made so far are: the host's.
  mutating func endVariables() { program.variableCount = program.slotCount }

  /// Writes a range of the literal bytes, as one with those before it where it follows them.
  mutating func literal(_ range: Range<Int>, in pool: inout Pool) {
    guard let before = lastLiteral else { return emitLiteral(range) }
    if before.upperBound == range.lowerBound {
      replaceLast(by: before.lowerBound..<range.upperBound)
    } else {
      replaceLast(by: Self.join(before, Array(pool.literals[range]), in: &pool))
    }
  }

  /// Writes bytes that are not among the literal ones yet, as one with those before them.
  mutating func literal(_ bytes: [UInt8], in pool: inout Pool) {
    if let before = lastLiteral {
      replaceLast(by: Self.join(before, bytes, in: &pool))
    } else {
      emitLiteral(pool.addLiteral(bytes))
    }
  }

  /// What the last instruction writes, if it is literal and the next can be made one with it.
  private var lastLiteral: Range<Int>? {
    guard count > lastGoal, case .literal(let start, let end)? = program.instructions.last else { return nil }
    return Int(start)..<Int(end)
  }

  private mutating func emitLiteral(_ range: Range<Int>) {
    emit(.literal(start: UInt32(range.lowerBound), end: UInt32(range.upperBound)))
  }

  private mutating func replaceLast(by range: Range<Int>) {
    program.instructions[count - 1] = .literal(start: UInt32(range.lowerBound), end: UInt32(range.upperBound))
  }

  /// Brings literal bytes together at the end of the pool, where the first often are already.
  private static func join(_ before: Range<Int>, _ bytes: [UInt8], in pool: inout Pool) -> Range<Int> {
    // Arrays of their own: a slice would share the pool's bytes and have all of them copied when they grow.
    let start =
      before.upperBound == pool.literals.count
      ? before.lowerBound : pool.addLiteral(Array(pool.literals[before])).lowerBound
    return start..<pool.addLiteral(bytes).upperBound
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
  mutating func land(_ jumps: Int...) { land(jumps) }

  mutating func land(_ jumps: [Int]) {
    for jump in jumps { land(jump, at: goal()) }
  }

  private mutating func land(_ jump: Int, at goal: UInt32) {
    program.instructions[jump] =
      switch program.instructions[jump] {
      case .jumpIfFalse: .jumpIfFalse(to: goal)
      case .jumpIfTrue: .jumpIfTrue(to: goal)
      case .jumpUnlessField(let slot, let field, _): .jumpUnlessField(slot: slot, field, to: goal)
      case .jumpIfField(let slot, let field, _): .jumpIfField(slot: slot, field, to: goal)
      case .jumpUnlessFieldOf(let field, _): .jumpUnlessFieldOf(field, to: goal)
      case .jumpUnless(let comparison, let constant, _): .jumpUnless(comparison, constant, to: goal)
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

  mutating func endLoop(body: UInt32, at place: SourceStretch) {
    emit(.endLoop(body: body, place: add(place)))
    loopDepth -= 1
  }

  /// Adds to the places that instructions name.
  mutating func add(_ place: SourceStretch) -> UInt32 {
    program.places.append(place)
    return UInt32(program.places.count - 1)
  }

  /// Puts an instruction before those from a place on.
  ///
  /// - Precondition: the jumps among them lead behind that place. Those before it that lead to it will lead to the new one.
  mutating func insert(_ instruction: Instruction, at place: Int) {
    for index in place..<count { program.instructions[index] = program.instructions[index].withLaterGoal }
    program.instructions.insert(instruction, at: place)
    lastGoal = count
  }

  /// Puts another instruction in the place of one.
  mutating func replace(at place: Int, by instruction: Instruction) { program.instructions[place] = instruction }

  /// The constants that the instructions since a mark push; nil when they do something else.
  func constants(since mark: Mark) -> [UInt32]? {
    guard lastGoal <= mark.count else { return nil }
    var numbers: [UInt32] = []
    for instruction in program.instructions[mark.count...] {
      guard case .constant(let number) = instruction else { return nil }
      numbers.append(number)
    }
    return numbers
  }

  // MARK: - Going back

  /// How far the program has come.
  struct Mark {
    let count: Int
    fileprivate let lastGoal: Int
    fileprivate let slotCount: Int
  }

  var mark: Mark { Mark(count: count, lastGoal: lastGoal, slotCount: program.slotCount) }

  /// Takes back all that was emitted since a mark, and the variables that were made since.
  mutating func goBack(to mark: Mark) {
    program.instructions.removeSubrange(mark.count...)
    lastGoal = mark.lastGoal
    constants.removeSubrange(mark.slotCount...)
    program.slotCount = mark.slotCount
  }
}
