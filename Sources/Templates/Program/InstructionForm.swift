extension Instruction {
  /// The instruction with other variables, and with goals and depths of loops that count from elsewhere, and without the
  /// place where it stands in its template, which what it writes does not depend on.
  func renumbered(
    goalsFrom start: UInt32, depthsFrom depth: UInt32, _ slot: (UInt32) -> UInt32
  ) -> Instruction {
    switch self {
    case .literal, .constant, .field, .writeFieldOf, .member, .write, .dateText, .writeDate, .truth, .not, .compare,
      .compareConstant, .contains, .text, .writeFilled, .fallback, .charge, .keep:
      self
    case .load(let old): .load(slot: slot(old))
    case .store(let old): .store(slot: slot(old))
    case .loadField(let old, let field): .loadField(slot: slot(old), field)
    case .writeField(let old, let field): .writeField(slot: slot(old), field)
    case .writeFieldDate(let old, let field, let form): .writeFieldDate(slot: slot(old), field, form: form)
    case .jumpUnlessField(let old, let field, let goal): .jumpUnlessField(slot: slot(old), field, to: goal - start)
    case .jumpIfField(let old, let field, let goal): .jumpIfField(slot: slot(old), field, to: goal - start)
    case .jumpUnlessFieldOf(let field, let goal): .jumpUnlessFieldOf(field, to: goal - start)
    // How deep a loop lies is written as it is, wherever the part stands.
    case .loop(.depth, _), .loop(.depth0, _): self
    case .loop(let field, let own): .loop(field, depth: own - depth)
    case .writeGuarded(let language, _): .writeGuarded(language, place: 0)
    case .jump(let goal): .jump(to: goal - start)
    case .jumpIfFalse(let goal): .jumpIfFalse(to: goal - start)
    case .jumpIfTrue(let goal): .jumpIfTrue(to: goal - start)
    case .jumpUnless(let comparison, let constant, let goal): .jumpUnless(comparison, constant, to: goal - start)
    case .jumpKeeping(let kept, let goal): .jumpKeeping(kept, to: goal - start)
    case .concatenate(let count, _): .concatenate(count, place: 0)
    case .filter(let number, let count, _): .filter(number, arguments: count, place: 0)
    case .calculate(let operation, _): .calculate(operation, place: 0)
    case .negate: .negate(place: 0)
    case .fill(let phrase, _): .fill(phrase, place: 0)
    case .chargeBytes(let count, _): .chargeBytes(arguments: count, place: 0)
    case .chargeFilling(let count, _): .chargeFilling(arguments: count, place: 0)
    case .operate(let operation): .operate(operation.renumbered(depthsFrom: depth, slot))
    case .endCapture: .endCapture(place: 0)
    case .beginLoop(let old, let otherwise): .beginLoop(slot: slot(old), otherwise: otherwise - start)
    case .endLoop(let body, _): .endLoop(body: body - start, place: 0)
    case .recall(let part, let old, let end): .recall(part, slot: slot(old), end: end - start)
    }
  }
}

extension Operation {
  fileprivate func renumbered(depthsFrom depth: UInt32, _ slot: (UInt32) -> UInt32) -> Operation {
    switch self {
    case .cycle(let count, let own): .cycle(count, depth: own - depth)
    case .changed(let number, let own): .changed(number: number, depth: own - depth)
    case .neighbour(let step, let own): .neighbour(step, depth: own - depth)
    case .select(let old): .select(slot: slot(old))
    case .list, .map, .index, .slice, .item, .test, .fallbackIfFalse, .beginSelection, .endSelection, .beginCapture:
      self
    }
  }
}

extension ProgramBuilder {
  /// What the instructions since one do, in whichever program and place they stand: two parts of one form write the same
  /// about the same record.
  ///
  /// - Parameter about: the variable that holds the record.
  func form(since start: Int, about slot: UInt32, in pool: inout Pool) -> PartForm {
    var slots = [slot: UInt32(0)]
    let instructions = program.instructions[start...].map { (instruction) -> Instruction in
      if case .literal(let first, let end) = instruction {
        return .literal(start: pool.number(ofLiteral: first..<end), end: 0)
      }
      return instruction.renumbered(goalsFrom: UInt32(start), depthsFrom: UInt32(loopDepth)) { old in
        if let known = slots[old] { return known }
        slots[old] = UInt32(slots.count)
        return slots[old, default: 0]
      }
    }
    return PartForm(instructions)
  }
}

/// What a part of a program does.
struct PartForm: Equatable {
  private let instructions: [Instruction]
  /// Of what it names, in which parts differ that are not the same: all of it would take twice as long as the rest of
  /// finding the part again.
  let digest: UInt32

  fileprivate init(_ instructions: [Instruction]) {
    self.instructions = instructions
    digest = instructions.reduce(UInt32(truncatingIfNeeded: instructions.count)) { digest, instruction in
      (digest &+ instruction.named) &* 0x9E37_79B1
    }
  }
}

extension Instruction {
  /// The number of what it names, or else of where it leads; zero of those that name nothing.
  fileprivate var named: UInt32 {
    switch self {
    case .literal(let number, _), .constant(let number), .field(let number), .member(let number),
      .dateText(let number), .filter(let number, _, _), .fill(let number, _), .loadField(_, let number),
      .writeField(_, let number), .writeFieldOf(let number), .jumpUnlessField(_, let number, _),
      .jumpIfField(_, let number, _), .jumpUnlessFieldOf(let number, _), .writeFilled(let number),
      .compareConstant(_, let number), .jumpUnless(_, let number, _), .writeDate(let number),
      .recall(let number, _, _), .concatenate(let number, _), .load(let number), .store(let number),
      .jump(let number), .jumpIfFalse(let number), .jumpIfTrue(let number), .jumpKeeping(_, let number),
      .beginLoop(_, let number), .endLoop(let number, _), .loop(_, let number), .chargeBytes(let number, _),
      .chargeFilling(let number, _),
      .operate(.list(let number)), .operate(.map(let number)), .operate(.item(let number)),
      .operate(.cycle(let number, _)), .operate(.changed(let number, _)), .operate(.neighbour(_, let number)),
      .operate(.select(let number)):
      number
    case .writeFieldDate(_, let field, let form): field &* 31 &+ form
    case .write, .writeGuarded, .truth, .not, .compare, .contains, .text, .fallback, .calculate, .negate, .charge,
      .operate, .endCapture, .keep:
      0
    }
  }
}
