import Base

/// One word or sign within a tag.
struct Token {
  enum Kind: Hashable {
    case name
    /// A literal in quotes; its escapes are resolved by the parser.
    case text
    case integer
    /// A number with a fraction: `1.5`.
    case number
    case symbol(Symbol)
    /// Where the lexer gave up on a tag; it has reported why, so the parser stops without a word.
    case broken
  }

  enum Symbol: String, CaseIterable {
    case dot = "."
    case comma = ","
    case open = "("
    case close = ")"
    case pipe = "|"
    case tilde = "~"
    case plus = "+"
    case minus = "-"
    case star = "*"
    case power = "**"
    case slash = "/"
    case floor = "//"
    case percent = "%"
    case openBracket = "["
    case closeBracket = "]"
    case openBrace = "{"
    case closeBrace = "}"
    case colon = ":"
    case question = "?"
    case assign = "="
    case equal = "=="
    case unequal = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
  }

  let kind: Kind
  /// Its bytes in the file.
  let range: Range<Int>
}

/// A stretch of a template: text for readers, a tag, or something that leaves nothing behind.
struct Piece {
  enum Kind {
    case text
    /// `{{ … }}`
    case output
    /// `{% … %}`
    case tag
    /// `{# … #}`, and the tags around raw text.
    case comment
  }

  var kind: Kind
  var range: Range<Int>
  /// Whether it is written with `-` at its beginning: the white space before it goes.
  var trimsBefore = false
  /// Whether it is written with `-` at its end: the white space after it goes.
  var trimsAfter = false
  /// Its words, in the lexer's list.
  var tokens = 0..<0
}

/// Something wrong in a template's text, found without knowing the other templates.
struct SourceProblem {
  let code: DiagnosticCode
  let range: Range<Int>
  let message: String
  let help: String?
}
