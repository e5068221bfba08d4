/// What JavaScript takes the next byte of a script for: enough of its lexical grammar (ECMAScript, section 12) to tell
/// where a literal can stand.
///
/// Whether `/` divides or begins a regular expression depends on what is before it. Where that cannot be told, and in a
/// template literal with an expression, the script is lost: no value stands in the rest of it.
struct ScriptCode: Hashable {
  enum Place: Hashable {
    case code
    /// After a `/` among words.
    case slash
    /// After `//`; how many bytes of U+2028 or U+2029, which end a line too, were the last.
    case lineComment(matched: Int)
    case blockComment(afterStar: Bool)
    case text(quote: UInt8, isEscaped: Bool)
    case template(isEscaped: Bool, afterDollar: Bool)
    case pattern(isInClass: Bool, isEscaped: Bool)
    case lost
  }

  private(set) var place = Place.code
  /// What stood last, but for white space and comments.
  private var last = Last.start

  private enum Last: Hashable {
    case start
    /// A name, keyword or number, as far as it is needed to tell which.
    case word(String, isOpen: Bool)
    /// A literal or a closing bracket `]`: what can be divided.
    case operand
    case sign(UInt8)
    /// One of several.
    case unknown
  }

  /// Whether a literal can stand here: not within a name.
  var takesValue: Bool {
    if case .word(_, isOpen: true) = last { return false }
    return place == .code
  }

  mutating func passValue() { last = .operand }

  /// Gives up on the rest of the script.
  mutating func lose() { place = .lost }

  mutating func advance(_ byte: UInt8) {
    switch place {
    case .code: advanceInCode(byte)
    case .slash: advanceAfterSlash(byte)
    case .lineComment(let matched): advanceInLineComment(byte, matched)
    case .blockComment(let afterStar):
      let ends = afterStar && byte == UInt8(ascii: "/")
      place = ends ? .code : .blockComment(afterStar: byte == UInt8(ascii: "*"))
    case .text(let quote, let isEscaped):
      if isEscaped {
        place = .text(quote: quote, isEscaped: false)
      } else if WhiteSpace.isLineEnd(byte) {
        place = .lost
      } else if byte == quote {
        endLiteral()
      } else {
        place = .text(quote: quote, isEscaped: byte == UInt8(ascii: "\\"))
      }
    case .template(let isEscaped, let afterDollar):
      if isEscaped {
        place = .template(isEscaped: false, afterDollar: false)
      } else if byte == UInt8(ascii: "`") {
        endLiteral()
      } else if afterDollar, byte == UInt8(ascii: "{") {
        place = .lost
      } else {
        place = .template(isEscaped: byte == UInt8(ascii: "\\"), afterDollar: byte == UInt8(ascii: "$"))
      }
    case .pattern(let isInClass, let isEscaped):
      if WhiteSpace.isLineEnd(byte) {
        place = .lost
      } else if isEscaped {
        place = .pattern(isInClass: isInClass, isEscaped: false)
      } else if byte == UInt8(ascii: "/"), !isInClass {
        endLiteral()
      } else {
        let isInClass = byte == UInt8(ascii: "[") || isInClass && byte != UInt8(ascii: "]")
        place = .pattern(isInClass: isInClass, isEscaped: byte == UInt8(ascii: "\\"))
      }
    case .lost: break
    }
  }

  private mutating func endLiteral() { (place, last) = (.code, .operand) }

  private mutating func advanceInCode(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): place = .text(quote: byte, isEscaped: false)
    case UInt8(ascii: "`"): place = .template(isEscaped: false, afterDollar: false)
    case UInt8(ascii: "/"): place = .slash
    // `-->` may begin a comment, and `#!` does.
    case UInt8(ascii: ">") where last == .sign(UInt8(ascii: "-")), UInt8(ascii: "#") where last == .start: place = .lost
    case let byte where WhiteSpace.isAny(byte) || byte == 0x0B:
      if case .word(let word, isOpen: true) = last { last = .word(word, isOpen: false) }
    case let byte where ScriptCode.isWordPart(byte):
      var word = ""
      if case .word(let begun, isOpen: true) = last { word = begun }
      // No keyword is longer than `instanceof`.
      if word.utf8.count < 11 { word.unicodeScalars.append(Unicode.Scalar(byte)) }
      last = .word(word, isOpen: true)
    case UInt8(ascii: "]"): last = .operand
    default: last = .sign(byte)
    }
  }

  private static func isWordPart(_ byte: UInt8) -> Bool {
    Tokens.isOfName(byte) || byte == UInt8(ascii: "$") || byte >= 0x80
      || byte == UInt8(ascii: "\\")
  }

  private mutating func advanceAfterSlash(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "/"): place = .lineComment(matched: 0)
    case UInt8(ascii: "*"): place = .blockComment(afterStar: false)
    default:
      switch divides {
      case true?:
        (place, last) = (.code, .sign(UInt8(ascii: "/")))
        advance(byte)
      case false?:
        place = .pattern(isInClass: false, isEscaped: false)
        advance(byte)
      case nil: place = .lost
      }
    }
  }

  /// Whether a `/` that stands here divides; nil when that cannot be told.
  private var divides: Bool? {
    switch last {
    case .start: false
    case .operand: true
    case .word(let word, _): !ScriptCode.keywords.contains(word)
    // A bracket may end an operand or a condition; `++` may stand before or behind its operand.
    case .sign(let sign): ")}+-.".utf8.contains(sign) ? nil : false
    case .unknown: nil
    }
  }

  private static let keywords: Set<String> = [
    "await", "case", "delete", "do", "else", "extends", "in", "instanceof", "new", "of", "return", "throw", "typeof",
    "void", "yield",
  ]

  private mutating func advanceInLineComment(_ byte: UInt8, _ matched: Int) {
    switch (matched, byte) {
    case (_, UInt8(ascii: "\n")), (_, UInt8(ascii: "\r")), (2, 0xA8), (2, 0xA9): place = .code
    case (_, 0xE2): place = .lineComment(matched: 1)
    case (1, 0x80): place = .lineComment(matched: 2)
    default: place = .lineComment(matched: 0)
    }
  }

  /// Where a reader is after either of two texts; nil when what follows would mean different things.
  func joined(with other: ScriptCode) -> ScriptCode? {
    guard place == other.place else { return nil }
    var result = self
    if last != other.last { result.last = .unknown }
    return result
  }

  /// The same place with the last words forgotten.
  var withoutLast: ScriptCode {
    var result = self
    result.last = .unknown
    return result
  }
}
