/// The elements of a block of raw HTML that are not yet closed, the innermost last.
///
/// Counting them by name keeps the search for one from going through all of them for nothing.
struct OpenElements {
  struct Element {
    /// Its start tag's place among the pieces of the block.
    let piece: Int
    /// In lower case.
    let name: String
    /// Whether it has been told that something in it is in the wrong place.
    var isTold = false
  }

  private(set) var all: [Element] = []
  private var counts: [String: Int] = [:]
  /// Likewise, of those in each table, itself included; first of those in none.
  private var countsInTables: [[String: Int]] = [[:]]

  var innermost: Element? { all.last }

  /// The outermost table.
  var table: Element? { counts["table", default: 0] > 0 ? all.first { $0.name == "table" } : nil }

  mutating func append(_ element: Element) {
    if element.name == "table" { countsInTables.append([:]) }
    all.append(element)
    counts[element.name, default: 0] += 1
    countsInTables[countsInTables.count - 1][element.name, default: 0] += 1
  }

  mutating func removeLast() {
    let element = all.removeLast()
    counts[element.name, default: 1] -= 1
    countsInTables[countsInTables.count - 1][element.name, default: 1] -= 1
    if element.name == "table" { countsInTables.removeLast() }
  }

  /// Takes note that of the innermost has been told.
  mutating func tell() { if !all.isEmpty { all[all.count - 1].isTold = true } }

  /// The index of the innermost with a name.
  func index(of name: String) -> Int? {
    counts[name, default: 0] > 0 ? all.lastIndex { $0.name == name } : nil
  }

  /// The index of the innermost with one of several names, not beyond the innermost table.
  func index(ofAny names: [String]) -> Int? {
    guard let counts = countsInTables.last, names.contains(where: { counts[$0, default: 0] > 0 }) else { return nil }
    return all.lastIndex { names.contains($0.name) }
  }
}
