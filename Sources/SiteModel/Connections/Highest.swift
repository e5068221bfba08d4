/// Those of many numbers that have the highest scores.
struct Highest {
  private var wanted: Int
  /// The highest first.
  private var found: [(number: Int, score: Int)] = []
  /// What a score must at least be to be among them.
  private(set) var least = Int.min

  /// - Precondition: `wanted` is at least 1.
  init(_ wanted: Int) {
    precondition(wanted > 0, "nothing is looked for")
    self.wanted = wanted
    found.reserveCapacity(wanted + 1)
  }

  /// Begins anew, in the same memory.
  ///
  /// - Precondition: `wanted` is at least 1.
  mutating func begin(_ wanted: Int) {
    precondition(wanted > 0, "nothing is looked for")
    self.wanted = wanted
    found.removeAll(keepingCapacity: true)
    least = .min
  }

  /// Of two numbers with the same score the lower is before the other.
  mutating func offer(_ number: Int, _ score: Int) {
    var index = found.count
    while index > 0, (found[index - 1].score, number) < (score, found[index - 1].number) { index -= 1 }
    if index == wanted { return }
    found.insert((number, score), at: index)
    if found.count > wanted { found.removeLast() }
    if found.count == wanted { least = found[wanted - 1].score }
  }

  /// The highest first.
  var numbers: [Int] { found.map(\.number) }
}
