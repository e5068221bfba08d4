/// The elements of a body of which has been told that they cannot stand as they do, and that are still open, so that one
/// problem is reported for an element, not two.
struct RejectedElements {
  private var open: [String: Int] = [:]
  /// Whether a table goes on that was rejected or broken off: its parts are told with it.
  private var isInTable = false

  /// Whether a rejected tag is news: it is not when it ends an element whose beginning was reported, nor as a part of a
  /// table that was.
  mutating func isNews(_ tag: RawTag) -> Bool {
    let name = tag.name.lowercased()
    if holds(partOfTable: name) { return false }
    if tag.form == .start, !tag.isSelfClosing { add(tag) }
    guard tag.form == .end else { return true }
    if name == "table" { isInTable = false }
    guard let count = open[name], count > 0 else { return true }
    open[name] = count - 1
    return false
  }

  /// Takes note of a start tag that has been told of, or is to go with one that has.
  mutating func add(_ tag: RawTag) {
    let name = tag.name.lowercased()
    open[name, default: 0] += 1
    if name == "table" { isInTable = true }
  }

  /// Takes note of a table that passes.
  mutating func beginTable() { isInTable = false }

  /// Whether an element is a part of a table that has been told of.
  func holds(partOfTable name: String) -> Bool {
    isInTable && name != "table" && AllowedHTML.table.contains(name)
  }
}
