package import Base

/// Reads the YAML that nearly all front matter is, several times as fast as a parser of all of YAML can.
///
/// It knows maps whose keys are ASCII words; plain and quoted text on one line; lists of such text between brackets on
/// one line; and lists and maps on the lines below their key. It reports nothing and guesses nothing: at anything else
/// (a comment, text that runs on, an empty value, a tab, a character that is not allowed, any mistake) it gives nil, and
/// the text is libyaml's to read. What it does give is what libyaml gives, places included; the tests compare the two.
package struct PlainYAML {
  /// Thrown where libyaml has to read.
  struct Unfamiliar: Error {}

  private static let (deepest, widest, mostKeys, longestKey) = (8, 64, 64, 64)

  let bytes: [UInt8]
  let end: Int
  var index: Int
  /// How many levels the value at the cursor is nested.
  private var depth = 0
  /// The 1-based line of the file in which the cursor is.
  private var line: Int
  /// How many spaces the line begins with; -1 past the last line.
  private var indentation = 0
  /// Whether a character may be more than one byte.
  private let isWide: Bool
  /// A place of the line up to which characters are counted, and how many there are before it; where none is wide, its
  /// beginning.
  private var (countedTo, counted) = (0, 0)

  /// The tree of the lines of a file that begin in `range`; nil when it takes libyaml to tell.
  package static func read(_ range: Range<Int>, of source: SourceText) -> YAMLNode? {
    guard !range.isEmpty else { return nil }
    let printable = source.bytes.endOfPrintable(in: range)
    let isWide = printable < range.upperBound
    if isWide, !isAllowed(source.bytes, printable..<range.upperBound) { return nil }
    var reader = PlainYAML(range, of: source, isWide: isWide)
    do throws(Unfamiliar) {
      try reader.beginLine()
      guard reader.indentation == 0 else { return nil }
      let root = try reader.map(at: 0)
      return reader.indentation < 0 ? root : nil
    } catch {
      return nil
    }
  }

  private init(_ range: Range<Int>, of source: SourceText, isWide: Bool) {
    self.isWide = isWide
    bytes = source.bytes
    end = range.upperBound
    index = range.lowerBound
    line = source.position(ofByte: range.lowerBound).line
  }

  /// Whether each character may stand in YAML as it is and only LF ends a line; errs on the safe side.
  private static func isAllowed(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while true {
      // Nearly all of it many bytes at a time.
      index = bytes.endOfPrintable(in: index..<range.upperBound)
      guard index < range.upperBound else { return true }
      switch bytes[index] {
      // The code points that stand for no character; those of the first plane begin like a byte-order mark.
      case 0xF0...0xFF where index + 3 < range.upperBound && bytes[index + 2] == 0xBF && bytes[index + 3] >= 0xBE:
        return false
      case 0x80..<0xC2, 0xC3..<0xE2, 0xE3..<0xEF, 0xF0...0xFF: break
      // U+0080 to U+009F, the ends of lines and paragraphs, and all that begins like a byte-order mark.
      case 0xC2 where index + 1 < range.upperBound && bytes[index + 1] >= 0xA0: break
      case 0xE2 where index + 1 < range.upperBound && bytes[index + 1] != 0x80: break
      case 0xE2 where index + 2 < range.upperBound && bytes[index + 2] < 0xA8: break
      default: return false
      }
      index += 1
    }
  }

  // MARK: - Maps and lists of more than one line

  /// A map whose keys begin in a column (0-based), the cursor being at the first.
  private mutating func map(at column: Int) throws(Unfamiliar) -> YAMLNode {
    guard depth < Self.deepest else { throw Unfamiliar() }
    depth += 1
    defer { depth -= 1 }
    let start = position
    var pairs: [YAMLPair] = []
    pairs.reserveCapacity(8)
    repeat {
      let pair = try pair(at: column)
      guard pairs.count < Self.mostKeys, !pairs.contains(where: { $0.key == pair.key }) else { throw Unfamiliar() }
      pairs.append(pair)
    } while indentation == column
    guard indentation < column else { throw Unfamiliar() }
    return YAMLNode(content: .map(pairs), position: start)
  }

  private mutating func pair(at column: Int) throws(Unfamiliar) -> YAMLPair {
    let (start, first) = (position, index)
    guard let keyEnd = endOfKey else { throw Unfamiliar() }
    index = keyEnd + 1
    let value: YAMLNode
    if skipSpaces() {
      value = try self.value()
      try endLine()
    } else {
      try endLine()
      value = try below(column)
    }
    return YAMLPair(
      key: String(bytes.span, in: first..<keyEnd), position: start, length: keyEnd - first, value: value
    )
  }

  /// The list or map below its key, which begins in a column.
  private mutating func below(_ column: Int) throws(Unfamiliar) -> YAMLNode {
    if indentation >= column, isItem { return try list(at: indentation) }
    guard indentation > column else { throw Unfamiliar() }
    return try map(at: indentation)
  }

  /// A list whose hyphens stand in a column, the cursor being at the first.
  private mutating func list(at column: Int) throws(Unfamiliar) -> YAMLNode {
    guard depth < Self.deepest else { throw Unfamiliar() }
    depth += 1
    defer { depth -= 1 }
    let start = position
    var items: [YAMLNode] = []
    repeat {
      index += 1
      let hyphen = index - 1
      _ = skipSpaces()
      if endOfKey == nil {
        items.append(try value())
        try endLine()
      } else {
        items.append(try map(at: column + index - hyphen))
      }
    } while indentation == column && isItem
    guard indentation <= column else { throw Unfamiliar() }
    return YAMLNode(content: .list(items), position: start)
  }

  private var isItem: Bool { index + 1 < end && bytes[index] == UInt8(ascii: "-") && bytes[index + 1] == 0x20 }

  /// Where the key at the cursor ends, at its colon; nil when there is none.
  private var endOfKey: Int? {
    let (bytes, end) = (bytes.span, end)
    var next = index
    while next < end,
      bytes[next].isASCIILetterOrDigit || bytes[next] == 0x5F
        || bytes[next] == 0x2D && next > index
    {
      next += 1
    }
    guard next > index, next - index <= Self.longestKey, next < end, bytes[next] == UInt8(ascii: ":"),
      next + 1 == end || bytes[next + 1] == 0x20 || bytes[next + 1] == 0x0A
    else { return nil }
    return next
  }

  // MARK: - Lines

  /// Whether there were spaces at the cursor and something behind them on the line; passes the spaces.
  mutating func skipSpaces() -> Bool {
    let start = index
    while index < end, bytes[index] == 0x20 { index += 1 }
    return index > start && index < end && bytes[index] != 0x0A
  }

  /// Passes the end of a line on which nothing is left, and begins the next.
  private mutating func endLine() throws(Unfamiliar) {
    _ = skipSpaces()
    guard index == end || bytes[index] == 0x0A else { throw Unfamiliar() }
    if index < end {
      index += 1
      line += 1
    }
    try beginLine()
  }

  /// Passes empty lines and the spaces before the text of the next.
  private mutating func beginLine() throws(Unfamiliar) {
    while index < end, bytes[index] == 0x0A {
      index += 1
      line += 1
    }
    let start = index
    while index < end, bytes[index] == 0x20 { index += 1 }
    guard index == end || bytes[index] != 0x0A, index - start <= Self.widest else { throw Unfamiliar() }
    indentation = index < end ? index - start : -1
    (countedTo, counted) = (start, 0)
  }

  /// Where the cursor is; asked for from left to right on a line.
  var position: SourcePosition {
    mutating get {
      guard isWide else { return SourcePosition(line: line, column: index - countedTo + 1) }
      var (place, count) = (countedTo, counted)
      while place < index {
        if bytes[place] & 0xC0 != 0x80 { count += 1 }
        place += 1
      }
      (countedTo, counted) = (place, count)
      return SourcePosition(line: line, column: counted + 1)
    }
  }
}
