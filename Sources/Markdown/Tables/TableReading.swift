/// The tables and cells that the walk comes to, in the order of the text.
struct TableReading {
  private let tables: [Tables.Assembled]
  private let cells: [Tables.Cell]
  private var nextTable = 0
  private var nextCell = 0
  /// The cell in which the text now lies.
  private var open: CommonMarkNode?
  /// The texts of the present table's header.
  private var header: [String] = []

  init(_ tables: [Tables.Assembled], _ cells: [Tables.Cell]) { (self.tables, self.cells) = (tables, cells) }

  /// Where the text of a cell stands in what libcmark read, if the node is the next cell.
  mutating func enterCell(_ node: CommonMarkNode) -> Range<Int>? {
    guard nextCell < cells.count, cells[nextCell].node == node else { return nil }
    open = node
    nextCell += 1
    return cells[nextCell - 1].range
  }

  /// Whether the node is the cell that was entered.
  mutating func leaveCell(_ node: CommonMarkNode) -> Bool {
    guard open == node else { return false }
    open = nil
    return true
  }

  /// Takes the text of the cell that was left.
  mutating func add(_ text: String) {
    if nextCell > 0, cells[nextCell - 1].isHeader, !text.isEmpty { header.append(text) }
  }

  /// Names a table by its header, when the walk has come to its end.
  mutating func leaveBlock(_ node: CommonMarkNode) {
    guard nextTable < tables.count, tables[nextTable].block == node else { return }
    nextTable += 1
    let html = Tables.html(named: header.isEmpty ? "Table" : "Table: " + header.joined(separator: ", "))
    node.setHTML(html.before, html.after)
    header.removeAll()
  }
}
