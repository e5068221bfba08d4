internal import Base

/// The second line of a table, which makes it one: `| --- | :-: |`.
struct TableRule {
  /// How a column's cells are set.
  enum Alignment {
    case natural
    case left
    case center
    case right
  }

  /// The line, counted from 0 in the file.
  let line: Int
  /// One for each column.
  let columns: [Alignment]

  /// Nil for a line that is none (GFM 0.29, "Tables"): cells of hyphens, with colons at either end, between pipes.
  init?(_ source: SourceText, line: Int) {
    self.line = line
    let content = TableLine.content(of: source, line: line)
    var cells = source.bytes[content].trimmed.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    if cells.first?.isEmpty ?? false { cells.removeFirst() }
    if cells.last?.isEmpty ?? false { cells.removeLast() }
    var columns: [Alignment] = []
    for cell in cells {
      guard let alignment = Self.alignment(of: cell.trimmed) else { return nil }
      columns.append(alignment)
    }
    if columns.isEmpty { return nil }
    self.columns = columns
  }

  private static func alignment(of cell: ArraySlice<UInt8>) -> Alignment? {
    let colon = UInt8(ascii: ":")
    let (isLeft, isRight) = (cell.first == colon, cell.count > 1 && cell.last == colon)
    let hyphens = cell.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
    guard !hyphens.isEmpty, hyphens.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
    switch (isLeft, isRight) {
    case (true, true): return .center
    case (true, false): return .left
    case (false, true): return .right
    case (false, false): return .natural
    }
  }
}

extension ArraySlice<UInt8> {
  /// Without white space at either end.
  var trimmed: Self {
    var slice = drop(while: PlainText.isSpace)
    while let last = slice.last, PlainText.isSpace(last) { slice.removeLast() }
    return slice
  }
}
