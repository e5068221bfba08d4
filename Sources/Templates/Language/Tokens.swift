import Base

/// The words and signs of the language.
enum Tokens {
  /// The token that begins at a byte; nil when none does.
  static func read(_ bytes: [UInt8], at index: Int) -> Token? {
    switch bytes[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return text(bytes, at: index)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let end = end(of: bytes, from: index) { $0.isASCIIDigit }
      if let number = number(bytes, from: index, wholePart: end) { return number }
      // With a "-" before it, one more than the largest is a number too.
      guard let number = UInt(String(decoding: bytes[index..<end], as: UTF8.self)), number <= Int.min.magnitude else {
        return nil
      }
      return Token(kind: .integer, range: index..<end)
    case let byte where beginsName(byte):
      let end = end(of: bytes, from: index) { isOfName($0) }
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

  /// Whether a byte may begin a name.
  static func beginsName(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte == UInt8(ascii: "_") }

  /// Whether a byte may stand in a name.
  static func isOfName(_ byte: UInt8) -> Bool { beginsName(byte) || byte.isASCIIDigit }

  private static func text(_ bytes: [UInt8], at start: Int) -> Token? {
    var index = start + 1
    while index < bytes.count, !WhiteSpace.isLineEnd(bytes[index]) {
      if bytes[index] == bytes[start] { return Token(kind: .text, range: start..<(index + 1)) }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  /// A number with a fraction; nil when no digit follows a point.
  private static func number(_ bytes: [UInt8], from start: Int, wholePart point: Int) -> Token? {
    guard point + 1 < bytes.count, bytes[point] == UInt8(ascii: "."), bytes[point + 1].isASCIIDigit else { return nil }
    return Token(kind: .number, range: start..<end(of: bytes, from: point + 1) { $0.isASCIIDigit })
  }

  private static func symbol(_ bytes: [UInt8], at index: Int) -> Token? {
    let first = bytes[index]
    if index + 1 < bytes.count, let long = pairs.first(where: { $0.first == first && $0.second == bytes[index + 1] }) {
      return Token(kind: .symbol(long.symbol), range: index..<(index + 2))
    }
    return singles[Int(first)].map { Token(kind: .symbol($0), range: index..<(index + 1)) }
  }

  /// The symbols of one byte, by that.
  private static let singles: [Token.Symbol?] = {
    var table = [Token.Symbol?](repeating: nil, count: 256)
    for symbol in Token.Symbol.allCases {
      let bytes = Array(symbol.rawValue.utf8)
      if bytes.count == 1 { table[Int(bytes[0])] = symbol }
    }
    return table
  }()

  /// The symbols of two bytes.
  private static let pairs: [(first: UInt8, second: UInt8, symbol: Token.Symbol)] = Token.Symbol.allCases.compactMap {
    let bytes = Array($0.rawValue.utf8)
    return bytes.count == 2 ? (bytes[0], bytes[1], $0) : nil
  }
}
