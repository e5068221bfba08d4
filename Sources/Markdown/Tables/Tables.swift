internal import Base

/// The tables of a body (GFM 0.29, "Tables").
///
/// To libcmark a table is a paragraph, or a heading when its last row looks like an underline. Where a paragraph holds a
/// rule below a line of as many cells, its lines from that one on become comments, one each, and the text of each cell
/// becomes a paragraph before the body's first line: so a cell shares the body's link definitions, and nothing that
/// follows can swallow it. When the tree with them has been accepted, the cells are moved to where the comments are.
///
/// A cell's paragraph begins with a no-break space, which is taken off again: it counts as white space to emphasis, as a
/// line's beginning does, and lets no cell begin a block of another kind. The comments tell what else ends a table: one
/// that lies in other containers than the line before it, or in code, is no row.
struct Tables {
  struct Table {
    let columns: [TableRule.Alignment]
    /// The rule's line, counted from 0 in the file.
    let rule: Int
    /// How many blocks the paragraph lies in, and so the comments.
    let depth: Int
    /// The header, the rule and the rows.
    fileprivate(set) var lines: [TableLine]
    /// The last line that might be a row as far as the tree tells, counted from 0 in the file.
    fileprivate let reach: Int
    /// The comments that stand for the lines.
    fileprivate(set) var comments: [CommonMarkNode] = []

    /// The lines without the rule.
    var rows: [TableLine] { [lines[0]] + lines.dropFirst(2) }
    /// The cells that have text, row by row, at most as many in a row as there are columns.
    var cells: [Range<Int>] { rows.flatMap { $0.cells.prefix(columns.count) }.filter { !$0.isEmpty } }
  }

  let rules: [TableRule]
  private(set) var all: [Table] = []
  /// The paragraphs before the body's first line: first those of all cells, in the order of the tables.
  private(set) var paragraphsBefore: [CommonMarkNode] = []
  /// How many of them are cells.
  var cellCount: Int { all.reduce(0) { $0 + $1.cells.count } }
  private let source: SourceText
  /// The lines of rules that have been tried.
  private var tried: Set<Int> = []

  /// How many cells are written for which the rows of a table have none; the row with one more ends the table.
  ///
  /// As in cmark-gfm: ten thousand rows of one cell below ten thousand columns would become a hundred million.
  private static let mostMissingCells = 0x80000

  static let noBreakSpace: [UInt8] = [0xC2, 0xA0]

  init(_ source: SourceText, from start: Int, _ openers: Openers) {
    self.source = source
    var rules: [TableRule] = []
    var lineEnd = start
    let places = openers.places(of: .tableRule)
    for place in places where place >= lineEnd {
      let line = source.lineIndex(ofByte: place)
      lineEnd = source.byteRange(ofLine: line + 1).upperBound
      if source.lineStarts[line] > start, let rule = TableRule(source, line: line) { rules.append(rule) }
    }
    self.rules = rules
  }

  func rewrites() -> [LineRewrite] {
    all.flatMap { table in
      table.lines.map {
        LineRewrite(owner: .table, form: .comment, range: $0.content, replacement: LineRewrite.comment)
      }
    }
  }

  /// Writes each cell as a paragraph, an escaped pipe as the pipe.
  func writeCells(to copy: inout BodyCopy) {
    for cell in all.lazy.flatMap(\.cells) {
      copy.write(Self.noBreakSpace, for: cell.lowerBound..<cell.lowerBound)
      var start = cell.lowerBound
      for index in cell.dropLast()
      where source.bytes[index] == UInt8(ascii: "\\") && source.bytes[index + 1] == UInt8(ascii: "|") {
        copy.keep(start..<index)
        start = index + 1
      }
      copy.keep(start..<cell.upperBound)
      copy.endLineBefore()
      copy.endLineBefore()
    }
  }

  /// Takes what the tree tells; whether all may stay as it is.
  mutating func settle(with survey: BlockSurvey) -> Bool {
    var isSettled = true
    for index in all.indices {
      let comments = standingComments(of: all[index], survey)
      if comments.count < all[index].lines.count { isSettled = false }
      all[index].lines.removeLast(all[index].lines.count - comments.count)
      all[index].comments = comments
    }
    all.removeAll { $0.lines.count < 2 }
    let found = findTables(in: survey.paragraphs)
    all = (all + found).sorted { $0.rule < $1.rule }
    paragraphsBefore = survey.cells
    return isSettled && found.isEmpty
  }

  mutating func putAllBack() {
    all = []
    tried = Set(rules.map(\.line))
  }

  /// The comments of a table's first lines, as far as each follows the one before.
  private func standingComments(of table: Table, _ survey: BlockSurvey) -> [CommonMarkNode] {
    var comments: [CommonMarkNode] = []
    for line in table.lines {
      guard let comment = survey.block(at: line.content.lowerBound, of: .table) else { break }
      // A lazy line leaves its containers when it is no paragraph's any more.
      if let last = comments.last { if last.next != comment { break } } else if comment.depth != table.depth { break }
      comments.append(comment)
    }
    return comments
  }

  /// One rule of a paragraph is tried, its first.
  private mutating func findTables(in paragraphs: [BlockSurvey.Paragraph]) -> [Table] {
    var tables: [Table] = []
    var next = 0
    for paragraph in paragraphs {
      // What may be a row of the table before waits until the tree tells whether it is one.
      let first = max(paragraph.lines.lowerBound, tables.last?.reach ?? 0)
      while next < rules.count, rules[next].line <= first { next += 1 }
      guard next < rules.count, rules[next].line <= paragraph.lines.upperBound,
        tried.insert(rules[next].line).inserted
      else { continue }
      if let table = table(rules[next], in: paragraph) { tables.append(table) }
    }
    return tables
  }

  private func table(_ rule: TableRule, in paragraph: BlockSurvey.Paragraph) -> Table? {
    var headerContent = TableLine.content(of: source, line: rule.line - 1)
    if rule.line - 1 == paragraph.lines.lowerBound {
      headerContent = max(headerContent.lowerBound, paragraph.start)..<headerContent.upperBound
    }
    let header = TableLine(source.bytes, content: headerContent)
    guard header.cells.count == rule.columns.count else { return nil }
    var lines = [header, TableLine(source.bytes, content: TableLine.content(of: source, line: rule.line))]
    var missing = 0
    for line in rule.line + 1..<paragraph.reach + 1 {
      let content = TableLine.content(of: source, line: line)
      if TableLine.endsTable(source.bytes, content) { break }
      let row = TableLine(source.bytes, content: content)
      missing += max(0, rule.columns.count - row.cells.count)
      if missing > Self.mostMissingCells { break }
      lines.append(row)
    }
    return Table(
      columns: rule.columns, rule: rule.line, depth: paragraph.depth, lines: lines, reach: paragraph.reach)
  }
}
