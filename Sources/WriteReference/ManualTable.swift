/// A table of the manual, in Markdown.
enum ManualTable {
  static func text(_ columns: [String], _ rows: [[String]]) -> String {
    func line(_ cells: [String]) -> String {
      "|" + cells.map { $0.isEmpty ? " |" : " \($0.replacing("|", with: "\\|")) |" }.joined() + "\n"
    }
    return line(columns) + line(columns.map { _ in "---" }) + rows.map(line).joined()
  }

  static func code(_ text: String) -> String { "`\(text)`" }
}
