import Base

/// One step of a program, working on a stack of values; numbers are places in the program's tables.
enum Instruction {
  /// Writes a range of the literal bytes.
  case literal(start: UInt32, end: UInt32)
  /// Pushes the value of a variable.
  case load(slot: UInt32)
  case constant(UInt32)
  /// Replaces a record by one of its fields.
  case field(place: UInt32, number: UInt32)
  /// Replaces free data by its member with the name that is this constant.
  case member(name: UInt32)
  /// Pushes what a loop knows about its round.
  case loop(LoopField, depth: UInt32)
  /// Pops a value into a variable.
  case store(slot: UInt32)
  /// Pops a value and writes it.
  case write(Escaping)
  /// Replaces a date by its text.
  case dateText(UInt32)
  /// Replaces a value by whether it counts as true.
  case truth
  case not
  case jump(to: UInt32)
  /// Pops a boolean and jumps when it is false.
  case jumpIfFalse(to: UInt32)
  /// Jumps when the boolean on top is this one, else pops it.
  case jumpKeeping(Bool, to: UInt32)
  /// Replaces two values by how they compare.
  case compare(Comparison)
  /// Replaces a value and a list by whether the list holds the value.
  case contains(negated: Bool)
  /// Replaces so many values by their texts, one after the other; where it stands is one of the program's places.
  case concatenate(UInt32, place: UInt32)
  /// Replaces a scalar by its text.
  case text
  /// Replaces a value and so many arguments by the filter's result; where it stands is one of the program's places.
  case filter(UInt32, arguments: UInt32, place: UInt32)
  /// Replaces an optional by itself or, when it has no value, by the value above it.
  case fallback
  /// Pops a list and begins a round with its first item in the slot, or jumps when there is none.
  case beginLoop(slot: UInt32, otherwise: UInt32)
  /// Begins the next round at `body`, or ends the loop; where it stands is one of the program's places.
  case endLoop(body: UInt32, place: UInt32)
  /// Begins a round of a loop whose rounds are kept: when one about the record in the slot is, writes that and jumps.
  case recall(UInt32, slot: UInt32, end: UInt32)
  /// Ends what began with the last `recall` that did not jump, and keeps what was written since.
  case keep

  // Pairs that most of a template is made of, each as one step.

  /// `load` and `field`.
  case loadField(slot: UInt32, place: UInt32, number: UInt32)
  /// `loadField` and `write` as markup.
  case writeField(slot: UInt32, place: UInt32, number: UInt32)
  /// `dateText` and `write` as markup.
  case writeDate(UInt32)

  /// The instruction with its goal one further.
  var withLaterGoal: Instruction {
    switch self {
    case .jump(let goal): .jump(to: goal + 1)
    case .jumpIfFalse(let goal): .jumpIfFalse(to: goal + 1)
    case .jumpKeeping(let kept, let goal): .jumpKeeping(kept, to: goal + 1)
    case .beginLoop(let slot, let otherwise): .beginLoop(slot: slot, otherwise: otherwise + 1)
    case .endLoop(let body, let place): .endLoop(body: body + 1, place: place)
    case .recall(let kept, let slot, let end): .recall(kept, slot: slot, end: end + 1)
    default: self
    }
  }

  /// The one step that does the same as this one and the next; nil when there is none.
  func joined(with next: Instruction) -> Instruction? {
    switch (self, next) {
    case (.load(let slot), .field(let place, let number)): .loadField(slot: slot, place: place, number: number)
    case (.loadField(let slot, let place, let number), .write(.markup)):
      .writeField(slot: slot, place: place, number: number)
    case (.dateText(let form), .write(.markup)): .writeDate(form)
    default: nil
    }
  }
}

/// What a loop knows about its round.
enum LoopField: String, CaseIterable {
  case index
  case index0
  case first
  case last
  case length

  var type: ValueType {
    switch self {
    case .index, .index0, .length: .integer
    case .first, .last: .boolean
    }
  }
}

/// How a value is written so that it cannot be mistaken for markup.
enum Escaping {
  /// In text or a double-quoted attribute value; HTML as it is, which the checker lets through in text only.
  case markup
  /// In a single-quoted attribute value.
  case singleQuoted
  /// Percent-encoded, as part of a URL's path or query.
  case component
  /// Percent-encoded except `@`, as a mail address.
  case mail
}

/// What one root template compiles to.
struct Program {
  var instructions: [Instruction] = []
  /// Where its loops, filters and joined texts stand, for the one that runs away.
  var places: [SourceStretch] = []
  /// How many variables it needs, those that the host passes first.
  var slotCount = 0
  /// How many of them the host passes.
  var variableCount = 0
}

/// A stretch of a template.
struct SourceStretch {
  let path: String
  let position: SourcePosition
  let length: Int
}

/// What all programs of a template set share.
struct Pool {
  /// The bytes of all templates.
  var literals: [UInt8] = []
  var constants: [Value] = []
  var functions: [@Sendable (Value, [Value]) -> Value] = []
  var dateForms: [DateForm] = []
  /// The readers of all fields of the model; set by ``setReaders(_:)``.
  var readers: [PooledReader] = []
  /// Keeps them alive.
  var owned: [FieldReader] = []
  /// What the rounds of loops wrote, for the loops that keep it.
  var keptRounds: [KeptRounds] = []

  /// Adds literal bytes; returns where they are.
  mutating func addLiteral(_ bytes: [UInt8]) -> Range<Int> {
    literals.append(contentsOf: bytes)
    return (literals.count - bytes.count)..<literals.count
  }

  mutating func addConstant(_ value: Value) -> UInt32 {
    constants.append(value)
    return UInt32(constants.count - 1)
  }

  mutating func addKeptRounds() -> UInt32 {
    keptRounds.append(KeptRounds())
    return UInt32(keptRounds.count - 1)
  }

  mutating func addDateForm(_ form: DateForm) -> UInt32 {
    dateForms.append(form)
    return UInt32(dateForms.count - 1)
  }

  mutating func addFunction(_ function: @escaping @Sendable (Value, [Value]) -> Value) -> UInt32 {
    functions.append(function)
    return UInt32(functions.count - 1)
  }
}
