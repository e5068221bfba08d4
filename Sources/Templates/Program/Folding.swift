import Base

extension ProgramBuilder {
  /// Whether the instructions since a mark write the same whenever they run.
  func isFixed(since mark: Mark) -> Bool {
    var set: Set<UInt32> = []
    for instruction in program.instructions[mark.count...] {
      // A loop around them would have to be running, even for what is known about a loop within it.
      if loopDepth > 0, instruction.loopAsked != nil { return false }
      if let slot = instruction.slotSet { set.insert(slot) }
      if let slot = instruction.slotRead, !set.contains(slot) { return false }
    }
    return true
  }

  /// Whether the instructions since a mark read or set a variable.
  func usesSlots(since mark: Mark) -> Bool {
    program.instructions[mark.count...].contains { $0.slotSet != nil || $0.slotRead != nil }
  }
}

extension Checker {
  /// How far loops are run to work out what a part of a template writes; what goes further is left to the pages.
  private static let foldedBounds = Interpreter.Bounds(rounds: 10_000, bytes: 1 << 20)

  /// Replaces the instructions since a mark by the bytes that they write, when these are the same on every page.
  ///
  /// Headers and footers are made once in this way, not once a page.
  ///
  /// - Parameter kept: how many parts there were that are kept; those since are none on a page.
  mutating func fold(since mark: ProgramBuilder.Mark, keeping kept: Int) {
    guard !hasFailed, builder.count > mark.count, builder.isFixed(since: mark) else { return }
    if builder.count == mark.count + 1, case .literal = builder.program.instructions[mark.count] { return }
    guard let bytes = bytesWritten(since: mark) else { return }
    builder.goBack(to: mark)
    pool.kept.removeAll(from: kept)
    if !bytes.isEmpty { builder.literal(bytes, in: &pool) }
  }

  /// What the instructions since a mark write; nil when they take too long.
  private func bytesWritten(since mark: ProgramBuilder.Mark) -> [UInt8]? {
    var bytes = ByteBuffer()
    // What more than half of them are, the words of the theme.
    if builder.count == mark.count + 2, case .constant(let number) = builder.program.instructions[mark.count],
      case .write(let escaping) = builder.program.instructions[mark.count + 1]
    {
      Scalars.write(pool.constants[Int(number)], escaping, into: &bytes)
      return bytes.bytes()
    }
    // A template may have a million variables, most parts of it none.
    let slotCount = builder.usesSlots(since: mark) ? builder.program.slotCount : 0
    var interpreter = Interpreter([], slotCount: slotCount, isRehearsal: true)
    let broken = interpreter.run(
      builder.program, from: mark.count, with: pool, within: Self.foldedBounds, into: &bytes)
    return broken == nil ? bytes.bytes() : nil
  }
}
