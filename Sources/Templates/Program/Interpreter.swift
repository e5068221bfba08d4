import Base

/// Runs a program: one loop over its instructions, one stack of values, one buffer to write to.
///
/// The checker has proven that each instruction finds values of the types it expects; a value of another type is a
/// mistake of the host's.
struct Interpreter {
  /// Whether it runs while the templates are loaded, and so perhaps a branch that no page takes.
  private let isRehearsal: Bool
  /// By slot.
  var variables: Variables
  var stack: [Value] = []
  var loops: [Round] = []
  /// The items kept so far by each selection under way.
  var selections: [[Value]] = []
  /// Where the output of each capture under way begins.
  var captures: [Int] = []
  /// Bytes of all texts that were joined.
  var joined = 0
  /// How many rounds there were in the last run.
  private(set) var passed = 0
  /// Parts under way that are to be kept.
  var recordings: [Recording] = []
  private var lists = ListsRead()

  /// How far a program may go before it is broken off.
  struct Bounds {
    /// Rounds, with the items of the lists and the KiB of the texts that filters and `in` go through within them.
    let rounds: Int
    /// Bytes that are written when a round ends; also those of all texts that are joined.
    let bytes: Int

    /// What one page may take: about a second, and more than a browser shows.
    ///
    /// The largest list of a site, with a few loops for each item, is far below.
    static let page = Bounds(rounds: 10_000_000, bytes: 256 << 20)
  }

  /// What went past its bounds, by its number among the program's places.
  enum Runaway {
    case loop(Int)
    case text(Int)
    /// An operation on numbers, or a filter, by its name, that has no result.
    case number(Int, of: String, Numbers.Fault)
    /// A value that a filter does not take.
    case refusal(Int, Filter.Problem)
    /// A text that CSS could take for more than a value.
    case style(Int, String)
  }

  /// A loop under way.
  struct Round {
    let items: [Value]
    var index: Int
    let slot: Int
    /// What each `changed` was last asked about.
    var known: [UInt32: Value] = [:]

    /// The next item; nil after the last.
    mutating func next() -> Value? {
      index += 1
      return index < items.count ? items[index] : nil
    }
  }

  /// - Parameter variables: the values of the first slots.
  init(_ variables: [Value], slotCount: Int, isRehearsal: Bool = false) {
    self.isRehearsal = isRehearsal
    self.variables = Variables(variables, count: slotCount)
    stack.reserveCapacity(16)
  }

  /// Runs a program to its end, or until it goes past its bounds.
  ///
  /// - Returns: what was broken off, or nil.
  mutating func run(
    _ program: Program, from start: Int = 0, with pool: Pool, within bounds: Bounds, into output: inout ByteBuffer
  ) -> Runaway? {
    let instructions = program.instructions
    var next = start
    var rounds = 0
    defer { passed = rounds }
    while next < instructions.count {
      let instruction = instructions[next]
      next += 1
      switch instruction {
      case .literal(let start, let end): output.append(pool.literals.span, in: Int(start)..<Int(end))
      case .load(let slot): stack.append(variables[Int(slot)])
      case .constant(let number): stack.append(pool.constants[Int(number)])
      case .field(let field):
        let value = read(pool.readers[Int(field)], of: pop())
        stack.append(value)
      case .loadField(let slot, let field):
        let value = read(pool.readers[Int(field)], ofVariable: slot)
        stack.append(value)
      case .writeField(let slot, let field):
        if let record = variables.record(in: Int(slot)) {
          pool.readers[Int(field)].write(ofRecord: record, into: &output)
        } else {
          Scalars.write(read(pool.readers[Int(field)], of: variables[Int(slot)]), .markup, into: &output)
        }
      case .writeFieldOf(let field):
        let record = pop()
        if case .record(.indexed(_, let index)) = record {
          pool.readers[Int(field)].write(ofRecord: index, into: &output)
        } else {
          Scalars.write(read(pool.readers[Int(field)], of: record), .markup, into: &output)
        }
      case .jumpUnlessField(let slot, let field, let goal): if !holds(field, of: slot, pool) { next = Int(goal) }
      case .jumpIfField(let slot, let field, let goal): if holds(field, of: slot, pool) { next = Int(goal) }
      case .jumpUnlessFieldOf(let field, let goal):
        if !Scalars.truth(of: read(pool.readers[Int(field)], of: pop())) { next = Int(goal) }
      case .dateText(let form):
        let value = pop()
        let text: Value =
          if case .date(let date) = value { .text(pool.dateForms[form].use { $0.form.text(of: date) }) } else {
            .none
          }
        stack.append(text)
      case .writeDate(let form):
        if case .date(let date) = pop() {
          pool.dateForms[form].use { $0.form.write(date, asMarkup: true, into: &output) }
        }
      case .writeFieldDate(let slot, let field, let form):
        if let record = variables.record(in: Int(slot)) {
          pool.dateForms[form].use {
            pool.readers[Int(field)].write(ofRecord: record, as: $0.form, into: &output)
          }
        } else if case .date(let date) = read(pool.readers[Int(field)], of: variables[Int(slot)]) {
          pool.dateForms[form].use { $0.form.write(date, asMarkup: true, into: &output) }
        }
      case .member(let name): stack.append(Scalars.member(pool.constants[Int(name)], of: pop()))
      case .loop(let field, let depth): push(field, depth: Int(depth))
      case .store(let slot): variables[Int(slot)] = pop()
      case .write(let escaping): Scalars.write(pop(), escaping, into: &output)
      case .writeGuarded(let language, let place):
        if let runaway = write(pop(), in: language, at: Int(place), into: &output) { return runaway }
      case .truth: stack.append(.boolean(Scalars.truth(of: pop())))
      case .not: stack.append(.boolean(!Scalars.truth(of: pop())))
      case .jump(let goal): next = Int(goal)
      case .jumpIfFalse(let goal): if !Scalars.truth(of: pop()) { next = Int(goal) }
      case .jumpIfTrue(let goal): if Scalars.truth(of: pop()) { next = Int(goal) }
      case .jumpKeeping(let kept, let goal):
        let value = pop()
        if Scalars.truth(of: value) == kept {
          stack.append(value)
          next = Int(goal)
        }
      case .compare(let comparison):
        let right = pop()
        stack.append(.boolean(Scalars.compare(pop(), comparison, right)))
      case .compareConstant(let comparison, let constant):
        let isSo = Scalars.compare(pop(), comparison, pool.constants[Int(constant)])
        stack.append(.boolean(isSo))
      case .jumpUnless(let comparison, let constant, let goal):
        if !Scalars.compare(pop(), comparison, pool.constants[Int(constant)]) { next = Int(goal) }
      case .contains(let negated):
        let list = pop()
        let value = pop()
        let found = Scalars.contains(list, value)
        rounds += found.steps
        stack.append(.boolean(found.isThere != negated))
      case .concatenate(let count, let place):
        joined += stack.suffix(Int(count)).reduce(0) { $0 + Scalars.byteCount(of: $1) }
        if joined > bounds.bytes { return .text(Int(place)) }
        concatenate(Int(count))
      case .text: stack.append(Scalars.textValue(of: pop()))
      case .chargeBytes(let count, let place):
        joined += bytesMade(arguments: Int(count))
        if joined > bounds.bytes { return .text(Int(place)) }
      case .chargeFilling(let count, let place):
        joined += bytesFilled(arguments: Int(count))
        if joined > bounds.bytes { return .text(Int(place)) }
      case .filter(let number, let count, let place):
        if let fault = apply(Int(number), of: pool, arguments: Int(count)) {
          switch fault {
          case .number(let fault): return .number(Int(place), of: pool.functionNames[Int(number)], fault)
          case .tooLong: return .text(Int(place))
          case .refused(let problem): return .refusal(Int(place), problem)
          }
        }
      case .fill(let phrase, let place):
        fill(pool.phrases[phrase], within: bounds.bytes)
        if joined > bounds.bytes { return .text(Int(place)) }
      case .writeFilled(let phrase): write(pool.phrases[phrase], into: &output)
      case .fallback:
        let fallback = pop()
        if case .none = stack[stack.count - 1] { stack[stack.count - 1] = fallback }
      case .calculate(let operation, let place):
        if let fault = calculate(operation) { return .number(Int(place), of: operation.rawValue, fault) }
      case .negate(let place): if let fault = negate() { return .number(Int(place), of: "-", fault) }
      case .charge: if let input = stack.last { rounds += Scalars.steps(through: input) }
      case .operate(.beginCapture): captures.append(output.count)
      case .operate(let operation): operate(operation)
      case .endCapture(let place):
        let markup = output.take(from: captures.removeLast())
        joined += markup.count
        if joined > bounds.bytes { return .text(Int(place)) }
        stack.append(.html(markup))
      case .beginLoop(let slot, let otherwise): if !beginLoop(slot: Int(slot)) { next = Int(otherwise) }
      case .endLoop(let body, let place):
        // Looked at after a loop's last round too: the innermost loop is the one to name.
        if beginNextRound() {
          rounds += 1
          next = Int(body)
        }
        if rounds > bounds.rounds || output.count > bounds.bytes { return .loop(Int(place)) }
      case .recall(let kept, let slot, let end):
        if let passed = recall(kept, of: pool, slot: Int(slot), after: rounds, within: bounds, into: &output) {
          rounds += passed
          next = Int(end)
        }
      case .keep: keep(rounds, output, in: pool)
      }
    }
    return nil
  }

  mutating func pop() -> Value { stack.removeLast() }

  /// The value of a record's field.
  ///
  /// What is missing has none of its fields. On a page nobody reads them, because the checker asks for a test before;
  /// when the templates are loaded, what stands behind such a test may be run by itself.
  private mutating func read(_ field: PooledReader, of record: Value) -> Value {
    switch record {
    case .record(.indexed(_, let index)) where field.isList: lists.value(of: field, ofRecord: index)
    case .record(.indexed(_, let index)): field.value(ofRecord: index)
    case .record(.stored(let values)): values[field.number]
    case .none where isRehearsal: .none
    default: Self.reportMismatch()
    }
  }

  /// The value of a field of the record in a variable.
  private mutating func read(_ field: PooledReader, ofVariable slot: UInt32) -> Value {
    guard let record = variables.record(in: Int(slot)) else { return read(field, of: variables[Int(slot)]) }
    return field.isList ? lists.value(of: field, ofRecord: record) : field.value(ofRecord: record)
  }

  /// Whether a field of the record in a variable counts as true.
  private mutating func holds(_ field: UInt32, of slot: UInt32, _ pool: Pool) -> Bool {
    let field = pool.readers[Int(field)]
    if !field.isList, let record = variables.record(in: Int(slot)) { return field.holds(ofRecord: record) }
    return Scalars.truth(of: read(field, ofVariable: slot))
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
}
