import Base

/// Values that stand on one line.
extension PlainYAML {
  /// Text, or a list in brackets.
  mutating func value() throws(Unfamiliar) -> YAMLNode {
    guard index < end, bytes[index] == UInt8(ascii: "[") else { return try text(inBrackets: false) }
    let start = position
    index += 1
    _ = skipSpaces()
    var items: [YAMLNode] = []
    if index < end, bytes[index] == UInt8(ascii: "]") {
      index += 1
      return YAMLNode(content: .list([]), position: start)
    }
    items.reserveCapacity(8)
    while true {
      items.append(try text(inBrackets: true))
      _ = skipSpaces()
      guard index < end else { throw Unfamiliar() }
      index += 1
      if bytes[index - 1] == UInt8(ascii: "]") { return YAMLNode(content: .list(items), position: start) }
      guard bytes[index - 1] == UInt8(ascii: ",") else { throw Unfamiliar() }
      _ = skipSpaces()
    }
  }

  private mutating func text(inBrackets: Bool) throws(Unfamiliar) -> YAMLNode {
    guard index < end else { throw Unfamiliar() }
    let (start, first) = (position, bytes[index])
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      return YAMLNode(content: .scalar(try quoted(first), .quoted), position: start)
    }
    return YAMLNode(content: .scalar(try plain(inBrackets: inBrackets), .plain), position: start)
  }

  /// The text between two quotation marks of a kind.
  private mutating func quoted(_ quote: UInt8) throws(Unfamiliar) -> String {
    index += 1
    var start = index
    var unescaped: [UInt8] = []
    let backslash = UInt8(ascii: "\\")
    while true {
      index = bytes.span.index(of: quote, or: backslash, or: 0x0A, from: index)
      guard index < end, bytes[index] != 0x0A else { throw Unfamiliar() }
      let byte = bytes[index]
      let next = index + 1 < end ? bytes[index + 1] : 0x0A
      if quote == UInt8(ascii: "'")
        ? byte == quote && next == quote : byte == backslash && (next == quote || next == byte)
      {
        unescaped += bytes[start..<index]
        start = index + 1
        index += 2
      } else if byte == quote {
        index += 1
        if unescaped.isEmpty { return String(bytes.span, in: start..<index - 1) }
        return String(decoding: unescaped + bytes[start..<(index - 1)], as: UTF8.self)
      } else {
        guard quote == UInt8(ascii: "'") else { throw Unfamiliar() }
        index += 1
      }
    }
  }

  /// Text without quotes, which the end of the line, or in brackets a comma or a bracket, ends.
  private mutating func plain(inBrackets: Bool) throws(Unfamiliar) -> String {
    // The cursor is moved at the end alone: to move it is to write to all of this.
    let (source, end, start) = (bytes, end, index)
    let bytes = source.span
    let first = bytes[start]
    guard first.isASCIILetterOrDigit || first >= 0x80 || "/.(~_+$".utf8.contains(first)
    else {
      throw Unfamiliar()
    }
    var next = start
    scan: while next < end {
      switch bytes[next] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x20: break
      case 0x0A: break scan
      case UInt8(ascii: ","), UInt8(ascii: "]"):
        if inBrackets { break scan }
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "?"):
        if inBrackets { throw Unfamiliar() }
      case UInt8(ascii: ":"):
        if inBrackets || next + 1 == end || bytes[next + 1] == 0x20 || bytes[next + 1] == 0x0A { throw Unfamiliar() }
      case UInt8(ascii: "#"):
        if bytes[next - 1] == 0x20 { throw Unfamiliar() }
      default: break
      }
      next += 1
    }
    index = next
    var last = next
    while last > start, bytes[last - 1] == 0x20 { last -= 1 }
    return String(bytes, in: start..<last)
  }
}
