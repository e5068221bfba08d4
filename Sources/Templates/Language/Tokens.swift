/// The words and signs of the language.
enum Tokens {
  /// The token that begins at a byte; nil when none does.
  static func read(_ bytes: [UInt8], at index: Int) -> Token? {
    switch bytes[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return text(bytes, at: index)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let end = end(of: bytes, from: index) { isDigit($0) }
      guard Int(String(decoding: bytes[index..<end], as: UTF8.self)) != nil else { return nil }
      return Token(kind: .integer, range: index..<end)
    case let byte where isLetter(byte):
      let end = end(of: bytes, from: index) { isLetter($0) || isDigit($0) }
      return Token(kind: .name, range: index..<end)
    default:
      return symbol(bytes, at: index)
    }
  }

  /// The first byte from `start` on that is not wanted.
  static func end(of bytes: [UInt8], from start: Int, while isWanted: (UInt8) -> Bool) -> Int {
    var index = start
    while index < bytes.count, isWanted(bytes[index]) { index += 1 }
    return index
  }

  static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
  }

  private static func text(_ bytes: [UInt8], at start: Int) -> Token? {
    var index = start + 1
    while index < bytes.count, !WhiteSpace.isLineEnd(bytes[index]) {
      if bytes[index] == bytes[start] { return Token(kind: .text, range: start..<(index + 1)) }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  private static func symbol(_ bytes: [UInt8], at index: Int) -> Token? {
    func token(_ symbol: Token.Symbol, _ length: Int = 1) -> Token {
      Token(kind: .symbol(symbol), range: index..<(index + length))
    }
    let beforeEqual = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "=")
    switch bytes[index] {
    case UInt8(ascii: "."): return token(.dot)
    case UInt8(ascii: ","): return token(.comma)
    case UInt8(ascii: "("): return token(.open)
    case UInt8(ascii: ")"): return token(.close)
    case UInt8(ascii: "|"): return token(.pipe)
    case UInt8(ascii: "~"): return token(.tilde)
    case UInt8(ascii: "="): return beforeEqual ? token(.equal, 2) : token(.assign)
    case UInt8(ascii: "!"): return beforeEqual ? token(.unequal, 2) : nil
    case UInt8(ascii: "<"): return beforeEqual ? token(.lessOrEqual, 2) : token(.less)
    case UInt8(ascii: ">"): return beforeEqual ? token(.greaterOrEqual, 2) : token(.greater)
    default: return nil
    }
  }
}
