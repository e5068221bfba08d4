import Base

/// One step of a program, working on a stack of values; numbers are places in the program's tables.
enum Instruction: Equatable {
  /// Writes a range of the literal bytes.
  case literal(start: UInt32, end: UInt32)
  /// Pushes the value of a variable.
  case load(slot: UInt32)
  case constant(UInt32)
  /// Replaces a record by one of its fields, which has this place among those of all records.
  case field(UInt32)
  /// Replaces free data by its member with the name that is this constant.
  case member(name: UInt32)
  /// Pushes what a loop knows about its round.
  case loop(LoopField, depth: UInt32)
  /// Pops a value into a variable.
  case store(slot: UInt32)
  /// Pops a value and writes it.
  case write(Escaping)
  /// Pops a value and writes it if it is safe there; where it stands is one of the program's places.
  case writeGuarded(Guard, place: UInt32)
  /// Replaces a date by its text.
  case dateText(UInt32)
  /// Replaces a value by whether it counts as true.
  case truth
  case not
  case jump(to: UInt32)
  /// Pops a value and jumps when it counts as false.
  case jumpIfFalse(to: UInt32)
  /// Pops a value and jumps when it counts as true.
  case jumpIfTrue(to: UInt32)
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
  /// Replaces so many values as a phrase is given by that with them put in; where it stands is one of the program's
  /// places.
  case fill(UInt32, place: UInt32)
  /// Replaces an optional by itself or, when it has no value, by the value above it.
  case fallback
  /// Replaces two numbers by what an operation makes of them; where it stands is one of the program's places.
  case calculate(Arithmetic, place: UInt32)
  /// Replaces a number by that below zero; where it stands is one of the program's places.
  case negate(place: UInt32)
  /// Counts what is in the value on top as rounds: a filter is about to go through all of it.
  case charge
  /// Counts what a filter makes of a value and so many arguments, which joins or replaces texts, towards the bytes that a
  /// page may join; where it stands is one of the program's places.
  case chargeBytes(arguments: UInt32, place: UInt32)
  /// Likewise, what a filter makes that puts so many arguments into a text.
  case chargeFilling(arguments: UInt32, place: UInt32)
  /// What pages need less often.
  case operate(Operation)
  /// Ends what a ``Operation/beginCapture`` began and pushes what was written since as markup.
  case endCapture(place: UInt32)
  /// Pops a list and begins a round with its first item in the slot, or jumps when there is none.
  case beginLoop(slot: UInt32, otherwise: UInt32)
  /// Begins the next round at `body`, or ends the loop; where it stands is one of the program's places.
  case endLoop(body: UInt32, place: UInt32)
  /// Begins a part whose output is kept: when that about the record in the slot is, writes it and jumps.
  case recall(UInt32, slot: UInt32, end: UInt32)
  /// Ends what began with the last `recall` that did not jump, and keeps what was written since.
  case keep

  // Pairs that most of a template is made of, each as one step.

  /// `load` and `field`.
  case loadField(slot: UInt32, UInt32)
  /// `loadField` and `write` as markup.
  case writeField(slot: UInt32, UInt32)
  /// `field` and `write` as markup.
  case writeFieldOf(UInt32)
  /// `loadField` and `jumpIfFalse`.
  case jumpUnlessField(slot: UInt32, UInt32, to: UInt32)
  /// `loadField` and `jumpIfTrue`.
  case jumpIfField(slot: UInt32, UInt32, to: UInt32)
  /// `field` and `jumpIfFalse`.
  case jumpUnlessFieldOf(UInt32, to: UInt32)
  /// `fill` and `write` as markup.
  case writeFilled(UInt32)
  /// `constant` and `compare`.
  case compareConstant(Comparison, UInt32)
  /// `compareConstant` and `jumpIfFalse`.
  case jumpUnless(Comparison, UInt32, to: UInt32)
  /// `dateText` and `write` as markup.
  case writeDate(UInt32)
  /// `loadField` and `writeDate`.
  case writeFieldDate(slot: UInt32, UInt32, form: UInt32)

  /// The instruction with its goal one further.
  var withLaterGoal: Instruction {
    switch self {
    case .jump(let goal): .jump(to: goal + 1)
    case .jumpIfFalse(let goal): .jumpIfFalse(to: goal + 1)
    case .jumpIfTrue(let goal): .jumpIfTrue(to: goal + 1)
    case .jumpUnlessField(let slot, let field, let goal): .jumpUnlessField(slot: slot, field, to: goal + 1)
    case .jumpIfField(let slot, let field, let goal): .jumpIfField(slot: slot, field, to: goal + 1)
    case .jumpUnlessFieldOf(let field, let goal): .jumpUnlessFieldOf(field, to: goal + 1)
    case .jumpUnless(let comparison, let constant, let goal): .jumpUnless(comparison, constant, to: goal + 1)
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
    case (.load(let slot), .field(let field)): .loadField(slot: slot, field)
    case (.loadField(let slot, let field), .write(.markup)): .writeField(slot: slot, field)
    case (.field(let field), .write(.markup)): .writeFieldOf(field)
    case (.loadField(let slot, let field), .jumpIfFalse(let goal)): .jumpUnlessField(slot: slot, field, to: goal)
    case (.loadField(let slot, let field), .jumpIfTrue(let goal)): .jumpIfField(slot: slot, field, to: goal)
    case (.field(let field), .jumpIfFalse(let goal)): .jumpUnlessFieldOf(field, to: goal)
    case (.constant(let constant), .compare(let comparison)): .compareConstant(comparison, constant)
    case (.compareConstant(let comparison, let constant), .jumpIfFalse(let goal)):
      .jumpUnless(comparison, constant, to: goal)
    case (.fill(let phrase, _), .write(.markup)): .writeFilled(phrase)
    case (.dateText(let form), .write(.markup)): .writeDate(form)
    case (.loadField(let slot, let field), .writeDate(let form)): .writeFieldDate(slot: slot, field, form: form)
    // Whoever jumps asks for the truth.
    case (.truth, .jumpIfFalse), (.truth, .jumpIfTrue): next
    case (.not, .jumpIfFalse(let goal)): .jumpIfTrue(to: goal)
    case (.not, .jumpIfTrue(let goal)): .jumpIfFalse(to: goal)
    default: nil
    }
  }
}

/// What a loop knows about its round.
enum LoopField: String, CaseIterable {
  case index
  case index0
  case revindex
  case revindex0
  case first
  case last
  case length
  case depth
  case depth0

  var type: ValueType {
    switch self {
    case .index, .index0, .revindex, .revindex0, .length, .depth, .depth0: .integer
    case .first, .last: .boolean
    }
  }
}

/// A step that pages need less often than those of ``Instruction``.
///
/// Of at most ``mostBytes``, as the largest of those has beside what it is: then that has a byte of its own in each, and
/// takes seven machine instructions less to tell. ``ProgramBuilder`` holds it to that.
enum Operation: Equatable {
  static let mostBytes = 12

  /// Replaces so many values by a list of them.
  case list(UInt32)
  /// Replaces so many pairs of a name and a value by a map.
  case map(UInt32)
  /// Replaces a list, text or map and an index by what is there.
  case index
  /// Replaces a list or text and three values, or none in their place, by the items from the first to before the
  /// second, as many apart as the third says.
  case slice
  /// Replaces a list by its item of that number.
  case item(UInt32)
  /// Replaces a value by whether it is so.
  case test(ValueTest)
  /// Replaces an optional by itself or, when it counts as false, by the value above it.
  case fallbackIfFalse
  /// Replaces so many values by the one whose turn it is in the loop of that depth.
  case cycle(UInt32, depth: UInt32)
  /// Replaces a list by whether its items are others than in the last round of the loop of that depth; the number tells
  /// the places apart that ask.
  case changed(number: UInt32, depth: UInt32)
  /// Pushes the item of the round before or after that of the loop of that depth.
  case neighbour(Int8, depth: UInt32)
  /// Begins to choose items of a list, among those that have rounds now.
  case beginSelection
  /// Pops whether to keep the item in the slot.
  case select(slot: UInt32)
  /// Pushes the items that were kept.
  case endSelection
  /// From here on, what is written goes into a value.
  case beginCapture

  /// The depth of the loop under way that it works on, if it does.
  var loop: UInt32? {
    switch self {
    case .cycle(_, let depth), .changed(_, let depth), .neighbour(_, let depth): depth
    default: nil
    }
  }
}

/// What can be asked about a value when its type does not say it.
enum ValueTest: String {
  case present
  case empty
  case odd
  case even
  case text
  case integer
  case float
  case number
  case boolean
  /// A list, a map or a text: what has a length.
  case sequence
  case map
  case isTrue
  case isFalse
  case lower
  case upper
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
  /// An address in a list of addresses, in which a comma would end it.
  case source
  /// In CSS: see ``Guard/style``.
  case style
}

/// A place with a language of its own, where a value is looked at before it is written.
enum Guard {
  /// In JavaScript or JSON, as a literal.
  case script
  /// In CSS, as a name, a number or a colour.
  case style
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
  var functions: [@Sendable (Value, [Value]) throws(Filter.Fault) -> Value] = []
  /// What templates call them.
  var functionNames: [String] = []
  private(set) var phrases = PooledObjects<PhraseWriter>()
  private(set) var dateForms = PooledObjects<DateWriter>()
  /// The readers of all fields of the model; set by ``setReaders(of:)``.
  var readers: [PooledReader] = []
  /// Keeps them alive.
  var owned: [FieldReader] = []
  var kept = KeptParts()
  /// Where constants, patterns and literals are that may be used again, so that what is the same has one number.
  private var numbers = PoolNumbers()

  /// What it takes to run programs, without what it takes to compile more.
  var finished: Pool {
    var pool = self
    pool.numbers = PoolNumbers()
    pool.kept.forgetForms()
    return pool
  }

  /// Adds literal bytes; returns where they are.
  mutating func addLiteral(_ bytes: [UInt8]) -> Range<Int> {
    literals.append(contentsOf: bytes)
    return (literals.count - bytes.count)..<literals.count
  }

  /// A number for literal bytes, the same wherever they are.
  mutating func number(ofLiteral range: Range<UInt32>) -> UInt32 {
    numbers.number(ofLiteral: range, in: literals)
  }

  mutating func addConstant(_ value: Value) -> UInt32 {
    let number = PoolNumbers.Scalar(value).map { numbers.number(of: $0, next: constants.count) }
    if let number, number < constants.count { return number }
    constants.append(value)
    return UInt32(constants.count - 1)
  }

  mutating func addPhrase(_ form: PhraseForm) -> UInt32 {
    let number = numbers.number(of: form, next: phrases.count)
    if number == phrases.count { phrases.append(PhraseWriter(form)) }
    return number
  }

  mutating func addDateForm(_ form: DateForm) -> UInt32 {
    let number = numbers.number(of: form, next: dateForms.count)
    if number == dateForms.count { dateForms.append(DateWriter(form)) }
    return number
  }

  mutating func addFunction(
    _ function: @escaping @Sendable (Value, [Value]) throws(Filter.Fault) -> Value, named name: String
  ) -> UInt32 {
    functions.append(function)
    functionNames.append(name)
    return UInt32(functions.count - 1)
  }
}
