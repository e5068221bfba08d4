extension ProgramBuilder {
  /// Whether the instructions since a mark write the same whenever they run.
  func isFixed(since mark: Mark) -> Bool {
    // A loop around them would have to be running, even for what is known about a loop within it.
    readsOnly([], since: mark.count, loopsFrom: loopDepth > 0 ? .max : 0)
  }

  /// Whether the instructions since a mark read or set a variable.
  func usesSlots(since mark: Mark) -> Bool {
    program.instructions[mark.count...].contains { instruction in
      switch instruction {
      case .store, .beginLoop, .load, .loadField, .writeField, .recall, .operate(.select): true
      default: false
      }
    }
  }

  /// The fewest instructions of a round that is worth keeping: `<li>{{ … }}</li>` is run as quickly.
  private static let keptLength = 4

  /// Has the rounds of the innermost loop kept, if they write the same whenever its variable holds the same.
  ///
  /// - Parameter body: where its body begins; it ends here.
  mutating func keepRounds(about slot: UInt32, since body: UInt32, in pool: inout Pool) {
    let start = Int(body)
    guard count - start >= Self.keptLength, readsOnly([slot], since: start, loopsFrom: loopDepth) else { return }
    insert(.recall(pool.addKeptRounds(), slot: slot, end: UInt32(count + 2)), at: start)
    emit(.keep)
  }

  /// Whether the instructions from one on read only variables that are known or that they set, and no loops but those
  /// of this depth and deeper.
  private func readsOnly(_ known: Set<UInt32>, since start: Int, loopsFrom depth: Int) -> Bool {
    var set = known
    for instruction in program.instructions[start...] {
      switch instruction {
      case .store(let slot), .beginLoop(let slot, _): set.insert(slot)
      case .load(let slot), .loadField(let slot, _, _), .writeField(let slot, _, _):
        if !set.contains(slot) { return false }
      case .loop(_, let read): if read < depth { return false }
      case .operate(let operation): if let read = operation.loop, read < depth { return false }
      default: break
      }
    }
    return true
  }
}

extension Checker {
  /// How far loops are run to work out what a part of a template writes; what goes further is left to the pages.
  private static let foldedBounds = Interpreter.Bounds(rounds: 10_000, bytes: 1 << 20)

  /// Replaces the instructions since a mark by the bytes that they write, when these are the same on every page.
  ///
  /// Headers and footers are made once in this way, not once a page.
  ///
  /// - Parameter kept: how many loops kept their rounds then; those since have none on a page.
  mutating func fold(since mark: ProgramBuilder.Mark, keeping kept: Int) {
    guard !hasFailed, builder.count > mark.count, builder.isFixed(since: mark) else { return }
    if builder.count == mark.count + 1, case .literal = builder.program.instructions[mark.count] { return }
    guard let bytes = bytesWritten(since: mark) else { return }
    builder.goBack(to: mark)
    pool.keptRounds.removeSubrange(kept...)
    if !bytes.isEmpty { builder.literal(bytes, in: &pool) }
  }

  /// What the instructions since a mark write; nil when they take too long.
  ///
  /// A function of its own, so that the interpreter, which shares the pool, is gone before the pool grows.
  private func bytesWritten(since mark: ProgramBuilder.Mark) -> [UInt8]? {
    var bytes: [UInt8] = []
    // A template may have a million variables, most parts of it none.
    let slots = Array(repeating: Value.none, count: builder.usesSlots(since: mark) ? builder.program.slotCount : 0)
    var interpreter = Interpreter(pool: pool, slots: slots, isRehearsal: true)
    let broken = interpreter.run(builder.program, from: mark.count, within: Self.foldedBounds, into: &bytes)
    return broken == nil ? bytes : nil
  }
}
