/// What may still be the beginning of something, among the children of one parent.
struct DelimiterStack {
  /// A run of one character that may begin or end something.
  struct Delimiter {
    /// Its index in `InlineScan.finds`.
    let find: Int
    let character: UInt8
    let length: Int
    let opens: Bool
    let closes: Bool
  }

  private var open: [Delimiter] = []
  /// How many of them are opening brackets of, and within, the labels of components.
  private(set) var brackets = 0
  /// Below which index there is no beginning for an end of a length.
  ///
  /// Without it, a thousand ends would each look at a thousand beginnings of another length.
  private var floors: [UInt8: [Int]] = [:]

  /// Takes a run, and says which earlier one it ends; what was open between the two is no longer.
  ///
  /// The rules are those of emphasis (CommonMark 0.30, section 6.2, rules 9 and 10): of two runs whose lengths add up to
  /// a multiple of 3, neither may be able to do both. Runs of different lengths that meet are both text.
  mutating func take(_ delimiter: Delimiter) -> Delimiter? {
    if delimiter.closes {
      let floor = floors[delimiter.character]?[delimiter.length % 3] ?? 0
      var index = open.count
      while index > floor {
        index -= 1
        let candidate = open[index]
        guard candidate.character == delimiter.character, Self.fit(candidate, delimiter) else { continue }
        drop(from: index)
        for key in floors.keys { floors[key] = floors[key]?.map { min($0, index) } }
        return candidate.length == delimiter.length ? candidate : nil
      }
      floors[delimiter.character, default: [0, 0, 0]][delimiter.length % 3] = open.count
    }
    if delimiter.opens { open.append(delimiter) }
    return nil
  }

  /// Takes an opening bracket that begins the label of a component, or lies in one; such a one has no find.
  mutating func openBracket(find: Int) {
    brackets += 1
    open.append(Delimiter(find: find, character: UInt8(ascii: "["), length: 1, opens: true, closes: false))
  }

  /// The innermost opening bracket, when there is one; what was open behind it is no longer, nor is itself.
  mutating func closeBracket() -> Delimiter? {
    guard brackets > 0, let index = open.lastIndex(where: { $0.character == UInt8(ascii: "[") }) else { return nil }
    let bracket = open[index]
    drop(from: index)
    for key in floors.keys { floors[key] = floors[key]?.map { min($0, index) } }
    return bracket
  }

  private mutating func drop(from index: Int) {
    if brackets > 0 { brackets -= open[index...].count { $0.character == UInt8(ascii: "[") } }
    open.removeSubrange(index...)
  }

  private static func fit(_ opener: Delimiter, _ closer: Delimiter) -> Bool {
    !(closer.opens || opener.closes) || closer.length % 3 == 0 || (opener.length + closer.length) % 3 != 0
  }
}
