import Base

/// A text of the host's with parts that a filter puts in, where a template names it.
struct Phrase {
  let name: String
  let parts: [String]
}

extension Checker {
  /// Takes note of a phrase, which stands before the filter that puts its parts in, and nowhere else.
  ///
  /// Through other filters too, such as `plural`, which chooses one of several.
  mutating func notePhrase(_ name: Name, _ parts: [String], of base: Expression) {
    if filling != nil {
      filling?.append(Phrase(name: name.text, parts: parts))
      return
    }
    guard let filter = filters.first(where: { $0.pieces != nil }) else { return }
    report(
      .unfilledPhrase, name.range,
      "\"\(name.text)\" is a phrase with \(Phrases.list(parts)) in it, which is to be put in",
      help: "write \(text(of: base.range)).\(name.text) | \(filter.name)(\(Self.call(parts)))")
  }

  /// Whether the filter that puts parts in is given all that its phrases have, or a text that is written out.
  mutating func checkParts(
    _ operand: Operand, _ phrases: [Phrase], _ filter: FilterDefinition, _ bound: [Binding], at name: Name
  ) {
    guard let pieces = filter.pieces else { return }
    let names = zip(filter.parameters, bound).compactMap { parameter, binding in
      if case .given = binding { parameter.name } else { nil }
    }
    func missing(_ parts: [String]) -> [String] { parts.filter { !names.contains($0) } }
    for phrase in phrases {
      let missing = missing(phrase.parts)
      if missing.isEmpty { continue }
      report(
        .unfilledPhrase, name.range,
        "the phrase \"\(phrase.name)\" has \(Phrases.list(missing)) in it, which \"\(name.text)\" is not given",
        help: "write \(name.text)(\(Self.call(phrase.parts)))")
    }
    guard let text = operand.literal, let missing = missing(pieces(text).compactMap(\.part)).first else { return }
    let known = filter.parameters.map(\.name)
    report(
      .unfilledPhrase, name.range, "the text has \"\(missing)\" in it, which \"\(name.text)\" is not given",
      help: known.contains(missing)
        ? "write \(name.text)(\(Self.call([missing])))" : Phrases.help(for: missing, among: known, called: "parts"))
  }

  /// Checks what a filter puts into the text that was emitted since a mark, if that is one constant, and has the program
  /// put it in without the filter: pages fill in dozens, half of them into a text that is known when templates are loaded.
  ///
  /// A text of a KiB or more is left to the filter, before which the program counts its KiB as rounds: where it stands in
  /// loops, it is to reach the bounds of a page as any other does.
  ///
  /// - Returns: false where the filter has to be called.
  mutating func checkFilling(
    _ filter: FilterDefinition, _ bound: [Binding], at name: Name, since mark: ProgramBuilder.Mark
  ) -> Bool {
    guard let pieces = filter.pieces, let constants = builder.constants(since: mark), constants.count == 1,
      case .text(let text) = pool.constants[Int(constants[0])], Scalars.steps(through: .text(text)) == 0
    else { return false }
    builder.goBack(to: mark)
    var given: [String: Int] = [:]
    for (parameter, binding) in zip(filter.parameters, bound) {
      guard case .given = binding else { continue }
      checkArgument(binding, parameter, of: filter)
      given[parameter.name] = given.count
    }
    let place = builder.add(reporter.stretch(of: name.range, in: template))
    builder.emit(.fill(pool.addPhrase(PhraseForm(pieces(text), given: given)), place: place))
    return true
  }

  private static func call(_ parts: [String]) -> String { parts.map { "\($0)=…" }.joined(separator: ", ") }
}

extension Filter.Piece {
  /// The name of the parameter that it stands for.
  fileprivate var part: String? { if case .part(let name, _) = self { name } else { nil } }
}
