internal import Base

/// The tables and cells that the walk comes to: not always in the order of the text, for some lie in footnotes.
struct TableReading {
  private var tables: Set<CommonMarkNode> = []
  private var cells: [CommonMarkNode: Tables.Cell] = [:]
  /// The cell in which the text now lies.
  private var open: Tables.Cell?
  /// The texts of the present table's header.
  private var header: [String] = []
  /// How often each name was given: regions of one page are told apart by their names (WCAG 2.2, 2.4.6).
  private var names: [String: Int] = [:]

  private let words: Wording

  init(words: Wording) { self.words = words }

  /// Begins another body.
  mutating func begin(_ tables: [Tables.Assembled], _ cells: [Tables.Cell]) {
    // Where there was none and is none, nothing has been kept of any.
    if tables.isEmpty, cells.isEmpty, self.tables.isEmpty, self.cells.isEmpty { return }
    self.tables = Set(tables.map(\.block))
    self.cells = Dictionary(cells.map { ($0.node, $0) }) { first, _ in first }
    (open, header, names) = (nil, [], [:])
  }

  /// Where the text of a cell stands in what libcmark read, if the node is one.
  mutating func enterCell(_ node: CommonMarkNode) -> Range<Int>? {
    guard !cells.isEmpty, let cell = cells[node] else { return nil }
    open = cell
    return cell.range
  }

  /// Whether the node is the cell that was entered.
  func leavesCell(_ node: CommonMarkNode) -> Bool { open?.node == node }

  /// Takes the text of the cell that ends.
  mutating func leaveCell(_ text: String) {
    if let cell = open, cell.isHeader, !text.isEmpty { header.append(text) }
    open = nil
  }

  /// Names a table by its header, when the walk has come to its end.
  mutating func leaveBlock(_ node: CommonMarkNode) {
    guard tables.contains(node) else { return }
    let html = Tables.html(named: name(header))
    node.setHTML(html.before, html.after)
    header.removeAll()
  }

  /// A table's name, with a number where there is one of that name before it.
  private mutating func name(_ header: [String]) -> String {
    let columns = header.joined(separator: ", ")
    let name = header.isEmpty ? words[.table] : words.text(.tableOf, ["title": columns])
    let count = names[name, default: 0] + 1
    names[name] = count
    if count == 1 { return name }
    return words.text(header.isEmpty ? .tableNumber : .tableNumberOf, ["number": "\(count)", "title": columns])
  }
}
