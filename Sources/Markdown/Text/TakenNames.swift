/// Names that are taken: a list of them, which for the few headings of most texts costs half of what a set would.
package struct TakenNames {
  private var few: [String] = []
  /// All of them, when they are more than a few.
  private var many: Set<String> = []
  private static let mostInList = 12

  package init() {}

  /// Frees all names, but keeps the memory.
  package mutating func removeAll() {
    if !few.isEmpty { few.removeAll(keepingCapacity: true) }
    if !many.isEmpty { many = [] }
  }

  /// Takes a name; whether it was free.
  package mutating func insert(_ name: String) -> Bool {
    if !many.isEmpty { return many.insert(name).inserted }
    if few.isEmpty { few.reserveCapacity(6) }
    if few.contains(name) { return false }
    few.append(name)
    if few.count > Self.mostInList { many = Set(few) }
    return true
  }
}
