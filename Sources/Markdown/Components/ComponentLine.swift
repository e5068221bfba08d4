internal import Base

/// A line that begins, ends or is a component: `:::name[label]{…}`, `:::`, `::name[label]{…}`.
struct ComponentLine {
  enum Form {
    case leaf
    /// Begins a container; `colons` is at least 3.
    case opening(colons: Int)
    case closing(colons: Int)
    /// Looks like one of these, and cannot be read; with three colons or more it begins a container all the same, so that
    /// the line which ends that is no second mistake.
    case malformed(AttributeList.Problem, opening: Int?)
  }

  let form: Form
  /// From the first colon to the last byte that is not white space.
  let range: Range<Int>
  /// From the first colon to the name's end.
  var head: Range<Int>
  var name = ""
  /// What stands between the brackets, white space at its ends left out; nil without brackets.
  var label: Range<Int>?
  var attributes: AttributeList?

  private init(_ form: Form, _ range: Range<Int>, head: Range<Int>? = nil) {
    (self.form, self.range) = (form, range)
    self.head = head ?? range
  }

  /// Reads the line whose first two colons stand at a place; nil where they can only be text.
  init?(_ bytes: [UInt8], at start: Int, until lineEnd: Int) {
    var end = lineEnd
    while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
    var index = start
    while index < end, bytes[index] == UInt8(ascii: ":") { index += 1 }
    let colons = index - start
    if index == end {
      guard colons > 2 else { return nil }
      self.init(.closing(colons: colons), start..<end)
      return
    }
    if colons > 2 { while Self.isBlank(bytes[index]) { index += 1 } }
    let nameStart = index
    index = Self.endOfName(bytes, from: index, until: end)
    guard index > nameStart else {
      guard colons > 2 else { return nil }
      self.init(
        malformed: nameStart..<end, "expected the name of a component behind the colons",
        "write one, as in \":::note\", or \"\\:::\" where no component is meant", start..<end, colons: colons)
      return
    }
    let name = String(decoding: bytes[nameStart..<index], as: UTF8.self)
    do throws(AttributeList.Problem) {
      var line = ComponentLine(colons == 2 ? .leaf : .opening(colons: colons), start..<end, head: start..<index)
      line.name = name
      try line.readRest(bytes, from: index, until: end, colons: colons)
      self = line
    } catch {
      self.init(.malformed(error, opening: colons > 2 ? colons : nil), start..<end, head: start..<index)
      self.name = name
    }
  }

  private init(malformed range: Range<Int>, _ message: String, _ help: String, _ line: Range<Int>, colons: Int) {
    let problem = AttributeList.Problem(range: range, message: message, help: help)
    self.init(.malformed(problem, opening: colons), line)
  }

  private mutating func readRest(
    _ bytes: [UInt8], from start: Int, until end: Int, colons: Int
  ) throws(AttributeList.Problem) {
    var index = start
    if index < end, bytes[index] == UInt8(ascii: "[") {
      guard let close = Self.endOfLabel(bytes, from: index, until: end) else {
        throw AttributeList.Problem(
          range: index..<end, message: "the label of \"\(name)\" is not closed on its line",
          help: "write \"]\" where it ends")
      }
      label = Self.trimmed(bytes, (index + 1)..<close)
      index = close + 1
    }
    while index < end, Self.isBlank(bytes[index]) { index += 1 }
    if index < end, bytes[index] == UInt8(ascii: "{") {
      attributes = try AttributeList.read(bytes, at: index, until: end)
      index = attributes?.range.upperBound ?? end
    }
    while index < end, Self.isBlank(bytes[index]) { index += 1 }
    guard index == end else {
      let mark = String(repeating: ":", count: colons)
      throw AttributeList.Problem(
        range: index..<end, message: "only a label in brackets and attributes in braces may follow \"\(name)\"",
        help: "write \"\(mark)\(name)[…]\" with the text in the brackets, or \"\\\(mark)\" where no component is meant")
    }
  }

  // MARK: - Parts, which components within text have too

  /// Where the name that begins at an index ends: a letter, and then letters, digits and hyphens (ASCII).
  static func endOfName(_ bytes: [UInt8], from start: Int, until end: Int) -> Int {
    guard start < end, bytes[start].isASCIILetter else { return start }
    var index = start
    while index < end, bytes[index].isASCIILetterOrDigit || bytes[index] == UInt8(ascii: "-") { index += 1 }
    return index
  }

  /// The bracket that closes the one at an index; pairs of brackets and escaped ones may stand between.
  private static func endOfLabel(_ bytes: [UInt8], from start: Int, until end: Int) -> Int? {
    var (index, depth) = (start, 0)
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
      index += 1
    }
    return nil
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(bytes[start]) { start += 1 }
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
