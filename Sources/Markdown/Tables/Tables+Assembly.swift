internal import Base

/// Puts the tables of an accepted tree together.
extension Tables {
  /// A table as it stands in the tree.
  struct Assembled {
    let block: CommonMarkNode
  }

  /// A cell that has text.
  struct Cell {
    let node: CommonMarkNode
    /// Its text in what libcmark read.
    let range: Range<Int>
    let isHeader: Bool
  }

  /// Puts a block with the cells' inlines in the place of each table's comments.
  func assemble(from text: BodyText) -> (tables: [Assembled], cells: [Cell]) {
    var assembled: [Assembled] = []
    var places: [Cell] = []
    for table in all {
      let block = CommonMarkNode.block()
      table.comments.first?.insertBefore(block)
      for comment in table.comments { comment.free() }
      assembled.append(Assembled(block: block))
      let rows = table.rows
      for (row, line) in rows.enumerated() {
        for (column, alignment) in table.columns.enumerated() {
          let isLast = row == rows.count - 1 && column == table.columns.count - 1
          let html = Self.html(row: row, column: column, of: table.columns.count, alignment, isLast: isLast)
          let cell = CommonMarkNode.inline(html.before, html.after)
          block.append(cell)
          guard column < line.cells.count, !line.cells[column].isEmpty, places.count < paragraphsBefore.count else {
            continue
          }
          let paragraph = paragraphsBefore[places.count]
          Self.move(paragraph, to: cell)
          let start = text.start(of: paragraph) + Self.noBreakSpace.count
          let end = max(start, text.end(ofLine: paragraph.startLine))
          places.append(Cell(node: cell, range: start..<end, isHeader: row == 0))
          paragraph.free()
        }
      }
    }
    return (assembled, places)
  }

  /// Moves a cell's inlines to where they belong, the no-break space before them left out.
  static func move(_ paragraph: CommonMarkNode, to cell: CommonMarkNode) {
    for child in paragraph.children { cell.append(child) }
    guard let first = cell.firstChild, first.kind == .text else { return }
    var literal: [UInt8] = []
    first.appendLiteral(to: &literal)
    if literal.starts(with: noBreakSpace) { first.setLiteral(Array(literal.dropFirst(noBreakSpace.count))) }
  }

  /// What stands before and after a cell: its tags, and those of the row and of the table's parts around it.
  private static func html(
    row: Int, column: Int, of columns: Int, _ alignment: TableRule.Alignment, isLast: Bool
  ) -> (before: String, after: String) {
    var (before, after) = ("", "")
    let element = row == 0 ? "th" : "td"
    if column == 0 { before = (row == 0 ? "<thead>\n" : row == 1 ? "<tbody>\n" : "") + "<tr>\n" }
    before += "<\(element)"
    if row == 0 { before += " scope=\"col\"" }
    switch alignment {
    case .natural: break
    case .left: before += " class=\"left\""
    case .center: before += " class=\"center\""
    case .right: before += " class=\"right\""
    }
    before += ">"
    after = "</\(element)>\n"
    if column == columns - 1 {
      after += "</tr>\n"
      if row == 0 { after += "</thead>\n" } else if isLast { after += "</tbody>\n" }
    }
    return (before, after)
  }

  /// The tags around a table, which scrolls by itself where it is wider than the page.
  ///
  /// What scrolls must be reachable with the keyboard, and what is reached must have a name (WCAG 2.2, 2.1.1 and 4.1.2).
  static func html(named name: String) -> (before: String, after: String) {
    var label: [UInt8] = []
    label.append(escaping: name)
    let text = String(decoding: label, as: UTF8.self)
    return (
      "<div class=\"table\" role=\"region\" aria-label=\"\(text)\" tabindex=\"0\">\n<table>", "</table>\n</div>"
    )
  }
}
