/// Where comments begin and end: as HTML (HTML Standard, 13.2.5.42 to 13.2.5.51), CommonMark 0.31 and people read them.
///
/// CommonMark 0.30 (6.6) takes one for text that has two hyphens within, or begins with `>` or `->`.
enum Comments {
  static let opening = Array("<!--".utf8)
  private static let ending = Array("-->".utf8)

  static func begin(_ bytes: [UInt8], at index: Int, until end: Int) -> Bool {
    index < end && bytes[index..<end].starts(with: opening)
  }

  /// Where the comment that begins at an index ends, behind its first `-->`; `<!-->` and `<!--->` are whole.
  static func end(_ bytes: [UInt8], of start: Int, until end: Int) -> Int? {
    var index = start + 2
    while let found = ByteSearch.first(UInt8(ascii: "-"), in: bytes, index..<end) {
      if bytes[found..<end].starts(with: ending) { return found + ending.count }
      index = found + 1
    }
    return nil
  }

  /// Whether another comment begins within one: its author took the first `-->` for the end of that one alone.
  static func holdsAnother(_ comment: ArraySlice<UInt8>) -> Bool {
    var rest = comment.dropFirst(opening.count)
    while let index = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[index...]
      if rest.starts(with: opening) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
