import Base

/// Cuts a template into pieces, and its tags into tokens.
///
/// A tag that is not closed ends with its line or before the next tag, so that one slip costs one tag.
struct Lexer {
  let bytes: [UInt8]
  private(set) var pieces: [Piece] = []
  private(set) var tokens: [Token] = []
  private(set) var problems: [SourceProblem] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    run()
    pieces = WhiteSpace.trimmed(pieces, of: bytes)
  }

  private mutating func run() {
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while let opening = nextOpening(from: index) {
      addText(index..<opening)
      switch bytes[opening + 1] {
      case UInt8(ascii: "#"): index = readComment(at: opening)
      case UInt8(ascii: "{"): index = readTag(.output, at: opening)
      default: index = readTag(.tag, at: opening)
      }
    }
    addText(index..<bytes.count)
  }

  private mutating func addText(_ range: Range<Int>) {
    if !range.isEmpty { pieces.append(Piece(kind: .text, range: range)) }
  }

  mutating func report(_ code: DiagnosticCode, _ range: Range<Int>, _ message: String, help: String? = nil) {
    problems.append(SourceProblem(code: code, range: range, message: message, help: help))
  }

  // MARK: - Delimiters

  private func nextOpening(from start: Int) -> Int? {
    var index = start
    while index + 1 < bytes.count {
      if isOpening(index) { return index }
      index += 1
    }
    return nil
  }

  private func isOpening(_ index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "{"), index + 1 < bytes.count else { return false }
    let next = bytes[index + 1]
    return next == UInt8(ascii: "{") || next == UInt8(ascii: "%") || next == UInt8(ascii: "#")
  }

  private struct Closing {
    let sign: UInt8
    let trims: Bool
    let end: Int
  }

  private func closing(at index: Int) -> Closing? {
    let trims = bytes[index] == UInt8(ascii: "-")
    let sign = trims ? index + 1 : index
    guard sign + 1 < bytes.count, bytes[sign + 1] == UInt8(ascii: "}"),
      bytes[sign] == UInt8(ascii: "}") || bytes[sign] == UInt8(ascii: "%")
    else { return nil }
    return Closing(sign: bytes[sign], trims: trims, end: sign + 2)
  }

  // MARK: - Comments and raw text

  private mutating func readComment(at opening: Int) -> Int {
    var piece = Piece(kind: .comment, range: opening..<bytes.count)
    var index = opening + 2
    if index < bytes.count, bytes[index] == UInt8(ascii: "-") { piece.trimsBefore = true }
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "#"), bytes[index + 1] == UInt8(ascii: "}") {
        piece.range = opening..<(index + 2)
        piece.trimsAfter = index > opening + 2 && bytes[index - 1] == UInt8(ascii: "-")
        pieces.append(piece)
        return index + 2
      }
      index += 1
    }
    report(.unclosedTag, opening..<(opening + 2), "the comment is not closed", help: "end it with \"#}\"")
    pieces.append(piece)
    return bytes.count
  }

  /// Passes over what stands between `{% raw %}`, which ends at `start`, and its end.
  private mutating func readRaw(after raw: Piece) -> Int {
    var index = raw.range.upperBound
    while let opening = nextOpening(from: index) {
      if let end = endOfRaw(at: opening) {
        addText(raw.range.upperBound..<opening)
        pieces.append(end)
        return end.range.upperBound
      }
      index = opening + 1
    }
    report(
      .unclosedBlock, tokens[raw.tokens.lowerBound].range, "\"raw\" is not closed", help: "close it with {% endraw %}")
    addText(raw.range.upperBound..<bytes.count)
    return bytes.count
  }

  private func endOfRaw(at opening: Int) -> Piece? {
    var index = opening + 1
    guard bytes[index] == UInt8(ascii: "%") else { return nil }
    index += 1
    let trims = index < bytes.count && bytes[index] == UInt8(ascii: "-")
    index = WhiteSpace.end(of: bytes, from: trims ? index + 1 : index)
    guard bytes[index...].starts(with: "endraw".utf8) else { return nil }
    index = WhiteSpace.end(of: bytes, from: index + 6)
    guard index < bytes.count, let closing = closing(at: index), closing.sign == UInt8(ascii: "%") else { return nil }
    return Piece(
      kind: .comment, range: opening..<closing.end, trimsBefore: trims, trimsAfter: closing.trims)
  }

  // MARK: - Tags

  /// Reads a tag and returns where the text after it begins.
  private mutating func readTag(_ kind: Piece.Kind, at opening: Int) -> Int {
    let sign = kind == .output ? UInt8(ascii: "}") : UInt8(ascii: "%")
    var piece = Piece(kind: kind, range: opening..<opening)
    var index = opening + 2
    if index < bytes.count, bytes[index] == UInt8(ascii: "-"), closing(at: index) == nil {
      piece.trimsBefore = true
      index += 1
    }
    let first = tokens.count
    // How many maps are open: their closing braces may stand in a row.
    var braces = 0
    while true {
      index = WhiteSpace.end(of: bytes, from: index)
      guard index < bytes.count, !isOpening(index) else { return abandon(piece, first: first) }
      if let closing = closing(at: index), braces == 0 || closing.sign != UInt8(ascii: "}") {
        if closing.sign != sign { reportMismatch(closing, of: kind) }
        return finish(&piece, first: first, closing: closing)
      }
      if let token = Tokens.read(bytes, at: index) {
        tokens.append(token)
        index = token.range.upperBound
        if token.kind == .symbol(.openBrace) { braces += 1 }
        // One that closes nothing is the parser's to report, and hides no end.
        if token.kind == .symbol(.closeBrace), braces > 0 { braces -= 1 }
        continue
      }
      guard let closing = nextClosing(from: index + 1) else { return abandon(piece, first: first) }
      reportBadToken(at: index)
      tokens.append(Token(kind: .broken, range: index..<index))
      return finish(&piece, first: first, closing: closing)
    }
  }

  private mutating func finish(_ piece: inout Piece, first: Int, closing: Closing) -> Int {
    piece.range = piece.range.lowerBound..<closing.end
    piece.trimsAfter = closing.trims
    piece.tokens = first..<tokens.count
    let words = tokens[first...]
    let isRaw =
      piece.kind == .tag && words.count == 1 && words.first?.kind == .name
      && bytes[tokens[first].range].elementsEqual("raw".utf8)
    if isRaw { piece.kind = .comment }
    pieces.append(piece)
    return isRaw ? readRaw(after: piece) : closing.end
  }

  /// Gives up on a tag that has no end: its first word still counts, so that what it opens can be closed.
  private mutating func abandon(_ piece: Piece, first: Int) -> Int {
    let opening = piece.range.lowerBound
    let (open, close) = piece.kind == .output ? ("{{", "}}") : ("{%", "%}")
    report(.unclosedTag, opening..<(opening + 2), "\"\(open)\" is not closed", help: "end it with \"\(close)\"")
    let next = nextOpening(from: opening + 2) ?? bytes.count
    let end = bytes[opening..<next].firstIndex(where: WhiteSpace.isLineEnd) ?? next
    let keepsWord = piece.kind == .tag && first < tokens.count && tokens[first].range.upperBound <= end
    tokens.removeSubrange((first + (keepsWord ? 1 : 0))...)
    tokens.append(Token(kind: .broken, range: end..<end))
    var piece = piece
    piece.range = opening..<end
    piece.tokens = first..<tokens.count
    pieces.append(piece)
    return end
  }

  /// The end of the tag, if there is one before another begins.
  private func nextClosing(from start: Int) -> Closing? {
    var index = start
    while index < bytes.count, !isOpening(index) {
      if let closing = closing(at: index) { return closing }
      index += 1
    }
    return nil
  }

  private mutating func reportMismatch(_ closing: Closing, of kind: Piece.Kind) {
    let (open, wanted, found) = kind == .output ? ("{{", "}}", "%}") : ("{%", "%}", "}}")
    report(
      .syntax, (closing.end - 2)..<closing.end, "expected \"\(wanted)\" to end \"\(open)\", found \"\(found)\"")
  }

  private mutating func reportBadToken(at index: Int) {
    switch bytes[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let quote = String(decoding: [bytes[index]], as: UTF8.self)
      report(.badToken, index..<(index + 1), "the text is not closed", help: "end it with \(quote) on the same line")
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let end = Tokens.end(of: bytes, from: index) { $0.isASCIIDigit }
      report(.badToken, index..<end, "the number is too large", help: "the largest is \(Int.max)")
    default:
      let end = Tokens.end(of: bytes, from: index + 1) { $0 & 0xC0 == 0x80 }
      let sign = String(decoding: bytes[index..<end], as: UTF8.self)
      report(.badToken, index..<end, "unexpected \"\(sign)\" in a tag")
    }
  }
}
