import Foundation

/// A page of the manual as it lies in the repository.
struct Manual {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// All pages, by path.
  static let pages = [
    "CHANGELOG.md", "README.md", "docs/architecture.md", "docs/front-matter.md", "docs/gfm.md",
    "docs/output.md",
    "docs/performance.md", "docs/settings.md", "docs/templates.md", "docs/writing.md",
  ]

  /// Relative to the repository.
  let path: String
  let text: String
  /// In the order of the text.
  let tables: [Table]
  let blocks: [CodeBlock]

  init(_ path: String) throws {
    self.path = path
    text = try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
    var reader = ManualReader()
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) { reader.read(line) }
    tables = reader.tables
    blocks = reader.blocks
  }

  /// The tables below a heading, up to the next heading of any level.
  func tables(under heading: String) -> [Table] { tables.filter { $0.heading == heading } }

  /// The rows of all tables whose first column is headed so.
  func rows(of firstColumn: String) -> [Table.Row] {
    tables.filter { $0.columns.first == firstColumn }.flatMap(\.rows)
  }
}

/// A table with the heading it stands under.
struct Table {
  /// The text of one line, cell by cell.
  struct Row {
    let cells: [String]

    /// What stands between backticks in a cell, one after the other.
    func code(_ cell: Int) -> [String] { cells[cell].matches(of: /`([^`]+)`/).map { String($0.1) } }

    /// A cell whose links are their texts.
    func plain(_ cell: Int) -> String { cells[cell].replacing(/\[([^\]]*)\]\([^)]*\)/) { String($0.1) } }
  }

  let heading: String
  let columns: [String]
  var rows: [Row] = []
}

/// A fenced block with the words that its fence names and the paragraph above it.
struct CodeBlock {
  let language: String
  let above: String
  var text = ""
}

/// Reads a page line by line.
private struct ManualReader {
  var tables: [Table] = []
  var blocks: [CodeBlock] = []
  private var heading = ""
  private var above = ""
  private var isInBlock = false
  private var isInTable = false

  mutating func read(_ line: Substring) {
    if line.hasPrefix("```") {
      if !isInBlock { blocks.append(CodeBlock(language: String(line.dropFirst(3)), above: above)) }
      isInBlock.toggle()
    } else if isInBlock {
      blocks[blocks.count - 1].text += line + "\n"
    } else if line.hasPrefix("|") {
      readRow(cells(of: line))
      return
    } else if let title = line.wholeMatch(of: /#+ (.*)/)?.1 {
      heading = String(title)
    } else if !line.isEmpty {
      above = String(line)
    }
    isInTable = false
  }

  private mutating func readRow(_ cells: [String]) {
    if !isInTable {
      tables.append(Table(heading: heading, columns: cells))
    } else if !cells.allSatisfy({ $0 == "---" }) {
      tables[tables.count - 1].rows.append(Table.Row(cells: cells))
    }
    isInTable = true
  }

  /// A vertical bar behind a backslash belongs to its cell.
  private func cells(of line: Substring) -> [String] {
    let bar = "\u{0}"
    return line.replacing("\\|", with: bar).split(separator: "|", omittingEmptySubsequences: false).dropFirst()
      .dropLast()
      .map { $0.trimmingCharacters(in: .whitespaces).replacing(bar, with: "|") }
  }
}
