import Base

/// Builds the syntax tree of one template and reports all that is wrong with its form.
///
/// A problem in a tag costs that tag only. Nesting is kept on a stack of frames rather than in the parser's own calls,
/// so that no template can exhaust the machine's stack.
struct Parser {
  /// How deep tags, and operators within a tag, may be nested.
  static let deepest = 50

  /// Thrown when the rest of a tag is to be passed over; the reason has been reported.
  struct TagAbandoned: Error {}

  let bytes: [UInt8]
  let tokens: [Token]
  var tree = SyntaxTree()
  /// The tags that are open here; the first is the file.
  var frames: [Frame] = [Frame(.file, keyword: 0..<0)]
  /// How many tags of each kind are open, so that a stray end tag need not be looked for among all of them.
  var openTags: [Frame.Kind: Int] = [:]
  /// The names of the blocks opened so far.
  var blockNames: Set<String> = []

  // The tag at hand: its first and its next token, where they end, and its closing sign.
  var first = 0
  var position = 0
  var limit = 0
  var closing = 0..<0
  /// How deep the expression at hand is nested.
  var depth = 0

  static func parse(_ bytes: [UInt8]) -> SyntaxTree {
    let lexer = Lexer(bytes)
    var parser = Parser(bytes: bytes, tokens: lexer.tokens)
    parser.tree.problems = lexer.problems
    for piece in lexer.pieces { parser.read(piece) }
    parser.closeFile()
    return parser.tree
  }

  private init(bytes: [UInt8], tokens: [Token]) {
    self.bytes = bytes
    self.tokens = tokens
  }

  private mutating func read(_ piece: Piece) {
    first = piece.tokens.lowerBound
    position = first
    limit = piece.tokens.upperBound
    closing = max(piece.range.lowerBound, piece.range.upperBound - (piece.trimsAfter ? 3 : 2))..<piece.range.upperBound
    switch piece.kind {
    case .comment: return
    case .text:
      guard !piece.range.isEmpty else { return }
      if isOutsideBlocks, let start = bytes[piece.range].firstIndex(where: { !WhiteSpace.isAny($0) }) {
        let end = min(piece.range.upperBound, WhiteSpace.endOfLine(of: bytes, from: start))
        reportOutsideBlocks(start..<end, "text")
      }
      add(.text(piece.range))
    case .output:
      if isOutsideBlocks { reportOutsideBlocks(piece.range.lowerBound..<(piece.range.lowerBound + 2), "\"{{\"") }
      do throws(TagAbandoned) {
        let expression = try expression()
        try endOfTag()
        add(.output(expression))
      } catch { return }
    case .tag:
      do throws(TagAbandoned) { try statement() } catch { return }
    }
  }

  // MARK: - Reporting

  mutating func report(_ code: DiagnosticCode, _ range: Range<Int>, _ message: String, help: String? = nil) {
    tree.problems.append(SourceProblem(code: code, range: range, message: message, help: help))
  }

  /// Reports that something else was wanted where the tag's next token is.
  ///
  /// Of a tag that the lexer gave up on, one report is enough.
  mutating func expected(_ wanted: String) -> TagAbandoned {
    if isBroken { return TagAbandoned() }
    guard position < limit else {
      report(.syntax, closing, "expected \(wanted), found \"\(text(of: closing))\"")
      return TagAbandoned()
    }
    let token = tokens[position]
    let found = token.kind == .text ? text(of: token.range) : "\"\(text(of: token.range))\""
    report(.syntax, token.range, "expected \(wanted), found \(found)")
    return TagAbandoned()
  }

  func text(of range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  // MARK: - Tokens of the tag at hand

  /// Whether the lexer gave up on the tag, which it has reported.
  var isBroken: Bool { tokens[first..<limit].last?.kind == .broken }

  mutating func take(_ symbol: Token.Symbol) -> Bool {
    guard position < limit, tokens[position].kind == .symbol(symbol) else { return false }
    position += 1
    return true
  }

  /// Takes the next token if it is this word.
  mutating func take(word: StaticString) -> Bool {
    guard position < limit, isWord(tokens[position], word) else { return false }
    position += 1
    return true
  }

  func isWord(_ token: Token, _ word: StaticString) -> Bool {
    token.kind == .name && token.range.count == word.utf8CodeUnitCount && text(of: token.range) == word.description
  }

  /// Takes a name that an author may give to something.
  mutating func takeName(_ wanted: String) throws(TagAbandoned) -> Name {
    guard position < limit, tokens[position].kind == .name else { throw expected(wanted) }
    let range = tokens[position].range
    let name = text(of: range)
    guard !Parser.reserved.contains(name) else { throw expected(wanted) }
    position += 1
    return Name(text: name, range: range)
  }

  mutating func endOfTag() throws(TagAbandoned) {
    if position < limit { throw expected("\"\(text(of: closing))\"") }
  }

  static let reserved: Set<String> = [
    "true", "True", "false", "False", "none", "None", "and", "or", "not", "in", "is", "if", "else",
  ]
}
