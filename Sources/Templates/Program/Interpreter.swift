import Base

/// Runs a program: one loop over its instructions, one stack of values, one buffer to write to.
///
/// The checker has proven that each instruction finds values of the types it expects; a value of another type is a
/// mistake of the host's.
struct Interpreter {
  let pool: Pool
  private var slots: [Value]
  private var stack: [Value] = []
  private var loops: [Round] = []

  /// How far loops may go before they are broken off.
  struct Bounds {
    /// Rounds, and items of the lists that filters and `in` go through within them.
    let rounds: Int
    /// Bytes that are written when a round ends.
    let bytes: Int

    /// What one page may take: about a second, and more than a browser shows.
    ///
    /// The largest list of a site, with a few loops for each item, is far below.
    static let page = Bounds(rounds: 10_000_000, bytes: 256 << 20)
  }

  /// A loop under way.
  private struct Round {
    let items: [Value]
    var index: Int
    let slot: Int
  }

  init(pool: Pool, slots: [Value]) {
    self.pool = pool
    self.slots = slots
    stack.reserveCapacity(16)
  }

  /// Runs a program to its end, or until its loops go past their bounds.
  ///
  /// - Returns: the number of the loop that was broken off, or nil.
  mutating func run(
    _ program: Program, from start: Int = 0, within bounds: Bounds, into output: inout [UInt8]
  ) -> Int? {
    let instructions = program.instructions
    var next = start
    var rounds = 0
    while next < instructions.count {
      let instruction = instructions[next]
      next += 1
      switch instruction {
      case .literal(let start, let end): output.append(pool.literals.span, in: Int(start)..<Int(end))
      case .load(let slot): stack.append(slots[Int(slot)])
      case .constant(let number): stack.append(pool.constants[Int(number)])
      case .field(let place, let number):
        let value = Self.field(place, number, of: pop(), pool.getters)
        stack.append(value)
      case .loadField(let slot, let place, let number):
        let value = Self.field(place, number, of: slots[Int(slot)], pool.getters)
        stack.append(value)
      case .writeField(let slot, let place, let number):
        Scalars.write(Self.field(place, number, of: slots[Int(slot)], pool.getters), .markup, into: &output)
      case .dateText(let form):
        let value = pop()
        let text: Value =
          if case .date(let date) = value { .text(pool.dateForms[Int(form)].text(of: date)) } else { .none }
        stack.append(text)
      case .writeDate(let form):
        if case .date(let date) = pop() { pool.dateForms[Int(form)].write(date, asMarkup: true, into: &output) }
      case .member(let name): stack.append(Scalars.member(pool.constants[Int(name)], of: pop()))
      case .loop(let field, let depth): push(field, depth: Int(depth))
      case .store(let slot): slots[Int(slot)] = pop()
      case .write(let escaping): Scalars.write(pop(), escaping, into: &output)
      case .truth: stack.append(.boolean(Scalars.truth(of: pop())))
      case .not: stack.append(.boolean(!Scalars.truth(of: pop())))
      case .jump(let goal): next = Int(goal)
      case .jumpIfFalse(let goal): if !Scalars.truth(of: pop()) { next = Int(goal) }
      case .jumpKeeping(let kept, let goal):
        let value = pop()
        if Scalars.truth(of: value) == kept {
          stack.append(value)
          next = Int(goal)
        }
      case .compare(let comparison):
        let right = pop()
        stack.append(.boolean(Scalars.compare(pop(), comparison, right)))
      case .contains(let negated):
        let list = pop()
        let value = pop()
        let items = Scalars.items(of: list)
        let place = items.firstIndex { Scalars.areEqual($0, value) }
        rounds += place ?? items.count
        stack.append(.boolean((place != nil) != negated))
      case .concatenate(let count): concatenate(Int(count))
      case .text: stack.append(Scalars.textValue(of: pop()))
      case .filter(let number, let count): rounds += apply(pool.functions[Int(number)], arguments: Int(count))
      case .fallback:
        let fallback = pop()
        if case .none = stack[stack.count - 1] { stack[stack.count - 1] = fallback }
      case .beginLoop(let slot, let otherwise): if !beginLoop(slot: Int(slot)) { next = Int(otherwise) }
      case .endLoop(let body, let loop):
        // Looked at after a loop's last round too: the innermost loop is the one to name.
        if beginNextRound() {
          rounds += 1
          next = Int(body)
        }
        if rounds > bounds.rounds || output.count > bounds.bytes { return Int(loop) }
      }
    }
    return nil
  }

  private mutating func pop() -> Value { stack.removeLast() }

  /// The value of a record's field.
  ///
  /// What is missing has none of its fields: nobody reads them on a page, but a branch that no page takes may be run
  /// when the templates are loaded.
  private static func field(
    _ place: UInt32, _ number: UInt32, of record: Value, _ getters: [@Sendable (UInt32) -> Value]
  ) -> Value {
    switch record {
    case .record(.indexed(_, let index)): getters[Int(place)](index)
    case .record(.stored(let values)): values[Int(number)]
    case .none: .none
    default: reportMismatch()
    }
  }

  private static func reportMismatch() -> Never {
    preconditionFailure("the host passed a value of another type than the model says")
  }

  // Here and below, values are pushed by mutating functions: a plain one called within `stack.append(…)` has a copy of
  // the interpreter, so that each push copied the stack (94,000 against 58,000 machine instructions for 43 fields).

  private mutating func concatenate(_ count: Int) {
    let first = stack.count - count
    var text = ""
    for value in stack[first...] { Scalars.append(value, to: &text) }
    stack.removeSubrange(first...)
    stack.append(.text(text))
  }

  /// Applies a filter.
  ///
  /// - Returns: how many items of a list it went through, as its result shows: those in another list, or those that left
  ///   a byte in a text. `first` goes through none and has the bytes of one item.
  private mutating func apply(_ function: @Sendable (Value, [Value]) -> Value, arguments count: Int) -> Int {
    var arguments: [Value] = []
    if count > 0 {
      arguments = Array(stack[(stack.count - count)...])
      stack.removeLast(count)
    }
    let value = pop()
    let result = function(value, arguments)
    stack.append(result)
    return switch (value, result) {
    case (.list, .list(let items)): items.count
    case (.list(let items), .text(let text)): min(items.count, text.utf8.count)
    default: 0
    }
  }

  // MARK: - Loops

  private mutating func beginLoop(slot: Int) -> Bool {
    let items = Scalars.items(of: pop())
    guard let first = items.first else { return false }
    loops.append(Round(items: items, index: 0, slot: slot))
    slots[slot] = first
    return true
  }

  private mutating func beginNextRound() -> Bool {
    let last = loops.count - 1
    loops[last].index += 1
    let index = loops[last].index
    guard index < loops[last].items.count else {
      loops.removeLast()
      return false
    }
    slots[loops[last].slot] = loops[last].items[index]
    return true
  }

  private mutating func push(_ field: LoopField, depth: Int) {
    let index = loops[depth].index
    let count = loops[depth].items.count
    let value: Value =
      switch field {
      case .index: .integer(index + 1)
      case .index0: .integer(index)
      case .first: .boolean(index == 0)
      case .last: .boolean(index + 1 == count)
      case .length: .integer(count)
      }
    stack.append(value)
  }
}
