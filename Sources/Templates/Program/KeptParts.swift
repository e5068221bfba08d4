/// The parts of templates whose output is kept.
///
/// Two parts that do the same share what they keep, wherever they stand: a card is made once for the lists of all kinds of
/// pages.
struct KeptParts {
  private var outputs = PooledObjects<KeptOutput>()
  /// The parts that may be met again, by the digests of what they do.
  private var known: [UInt32: [(form: PartForm, number: UInt32)]] = [:]
  /// The digests of all parts.
  private var digests: [UInt32] = []
  private let room = KeptOutput.Room()

  /// How many are known of one digest: they are compared one after the other, and a template may have any number of
  /// parts that differ in what the digest leaves out.
  private static let mostAlike = 8

  var count: Int { outputs.count }

  subscript(number: UInt32) -> Pooled<KeptOutput> { outputs[number] }

  /// The number of the part with this form (see ``ProgramBuilder/form(since:about:in:)``).
  mutating func number(of form: PartForm) -> UInt32 {
    let alike = known[form.digest, default: []]
    if let same = alike.first(where: { $0.form == form }) { return same.number }
    let number = UInt32(outputs.count)
    outputs.append(KeptOutput(in: room))
    digests.append(form.digest)
    if alike.count < Self.mostAlike { known[form.digest, default: []].append((form, number)) }
    return number
  }

  /// Forgets what parts do, of which no more are added.
  mutating func forgetForms() { (known, digests) = ([:], []) }

  /// Forgets the parts from a number on, which no program has.
  mutating func removeAll(from first: Int) {
    guard first < outputs.count else { return }
    outputs.removeAll(from: first)
    for digest in digests[first...] { known[digest]?.removeAll { $0.number >= first } }
    digests.removeSubrange(first...)
  }
}

extension ProgramBuilder {
  /// How many instructions a part has that is worth keeping: `<li>{{ … }}</li>` is run as quickly, and one of thousands
  /// writes more than is kept.
  private static let keptLengths = 4...2000

  /// Has the rounds of the innermost loop kept, if they write the same whenever its variable holds the same.
  ///
  /// - Parameter body: where its body begins; it ends here.
  mutating func keepRounds(about slot: UInt32, since body: UInt32, in pool: inout Pool) {
    let start = Int(body)
    guard Self.keptLengths.contains(count - start), outerSlots(since: start)?.isSubset(of: [slot]) ?? false else {
      return
    }
    keep(since: start, about: slot, in: &pool)
  }

  /// Has what an included file writes kept, if that is the same whenever a variable of its surroundings holds the same
  /// record.
  ///
  /// Not of a variable of the host's: what a page is about stands on no other.
  ///
  /// - Parameters:
  ///   - start: where its instructions begin; they end here.
  ///   - records: the variables that hold records.
  mutating func keepInclude(since start: Int, aboutOneOf records: Set<UInt32>, in pool: inout Pool) {
    guard Self.keptLengths.contains(count - start), let slots = outerSlots(since: start), slots.count == 1,
      let slot = slots.first, slot >= program.variableCount, records.contains(slot)
    else { return }
    keep(since: start, about: slot, in: &pool)
  }

  private mutating func keep(since start: Int, about slot: UInt32, in pool: inout Pool) {
    releaseParts(since: start, about: slot)
    let number = pool.kept.number(of: form(since: start, about: slot, in: &pool))
    insert(.recall(number, slot: slot, end: UInt32(count + 2)), at: start)
    emit(.keep)
  }

  /// Has the parts run that are about the same as the one around them, which is kept.
  ///
  /// Their ends become jumps to what follows, as the goals of other jumps have to stay where they are.
  private mutating func releaseParts(since start: Int, about slot: UInt32) {
    var index = start
    while index < count {
      if case .recall(_, slot, let end) = program.instructions[index] {
        replace(at: index, by: .jump(to: UInt32(index + 1)))
        replace(at: Int(end) - 1, by: .jump(to: end))
      }
      index += 1
    }
  }

  /// The variables that the instructions from one on read and did not set; nil when they ask about a loop that began
  /// before them, or write something that the page does not keep, which would count towards its bounds when they are run
  /// and not when they are left out.
  private func outerSlots(since start: Int) -> Set<UInt32>? {
    var (outer, set): (Set<UInt32>, Set<UInt32>) = ([], [])
    for instruction in program.instructions[start...] {
      if let depth = instruction.loopAsked, depth < loopDepth { return nil }
      if case .operate(.beginCapture) = instruction { return nil }
      if let slot = instruction.slotSet { set.insert(slot) }
      if let slot = instruction.slotRead, !set.contains(slot) { outer.insert(slot) }
    }
    return outer
  }
}
