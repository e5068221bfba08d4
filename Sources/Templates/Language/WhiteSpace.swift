/// Which white space a template leaves out of its output.
///
/// A line that holds nothing but block tags and comments goes as a whole, with its end; a `-` at a tag's beginning or end
/// takes all white space on that side.
enum WhiteSpace {
  static func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

  static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  static func isAny(_ byte: UInt8) -> Bool { isBlank(byte) || isLineEnd(byte) || byte == 0x0C }

  /// The first byte from `start` on that is not white space.
  static func end(of bytes: [UInt8], from start: Int) -> Int { Tokens.end(of: bytes, from: start, while: isAny) }

  /// Where the line of the byte `start` ends.
  static func endOfLine(of bytes: [UInt8], from start: Int) -> Int {
    Tokens.end(of: bytes, from: start) { !isLineEnd($0) }
  }

  /// The pieces with their text cut down to what is written.
  static func trimmed(_ pieces: [Piece], of bytes: [UInt8]) -> [Piece] {
    var result = pieces
    var index = 0
    while index < pieces.count {
      guard isSilent(pieces[index]) else {
        index += 1
        continue
      }
      let last = endOfRun(from: index, in: pieces, of: bytes)
      if beginsLine(index, in: pieces, of: bytes), endsLine(last, in: pieces, of: bytes) {
        removeLine(from: index, to: last, in: &result, of: bytes)
      }
      index = last + 1
    }
    for index in pieces.indices where pieces[index].kind == .text {
      if index > 0, pieces[index - 1].trimsAfter { dropFirst(&result[index], of: bytes, while: isAny) }
      if index + 1 < pieces.count, pieces[index + 1].trimsBefore { dropLast(&result[index], of: bytes, while: isAny) }
    }
    return result
  }

  private static func isSilent(_ piece: Piece) -> Bool { piece.kind == .tag || piece.kind == .comment }

  /// The last of the silent pieces that follow one another with at most blanks between them.
  private static func endOfRun(from start: Int, in pieces: [Piece], of bytes: [UInt8]) -> Int {
    var last = start
    while last + 1 < pieces.count {
      if isSilent(pieces[last + 1]) {
        last += 1
      } else if pieces[last + 1].kind == .text, last + 2 < pieces.count, isSilent(pieces[last + 2]),
        bytes[pieces[last + 1].range].allSatisfy(isBlank)
      {
        last += 2
      } else {
        break
      }
    }
    return last
  }

  private static func beginsLine(_ index: Int, in pieces: [Piece], of bytes: [UInt8]) -> Bool {
    guard index > 0 else { return true }
    let before = pieces[index - 1]
    guard before.kind == .text else { return false }
    guard let last = bytes[before.range].last(where: { !isBlank($0) }) else { return index == 1 }
    return isLineEnd(last)
  }

  private static func endsLine(_ index: Int, in pieces: [Piece], of bytes: [UInt8]) -> Bool {
    guard index + 1 < pieces.count else { return true }
    let after = pieces[index + 1]
    guard after.kind == .text else { return false }
    guard let first = bytes[after.range].first(where: { !isBlank($0) }) else { return index + 2 == pieces.count }
    return isLineEnd(first)
  }

  private static func removeLine(from first: Int, to last: Int, in pieces: inout [Piece], of bytes: [UInt8]) {
    if first > 0 { dropLast(&pieces[first - 1], of: bytes, while: isBlank) }
    for index in first..<last where pieces[index].kind == .text {
      pieces[index].range = pieces[index].range.lowerBound..<pieces[index].range.lowerBound
    }
    guard last + 1 < pieces.count else { return }
    dropFirst(&pieces[last + 1], of: bytes, while: isBlank)
    let range = pieces[last + 1].range
    guard let end = bytes[range].first else { return }
    let isPair = end == UInt8(ascii: "\r") && range.count > 1 && bytes[range.lowerBound + 1] == UInt8(ascii: "\n")
    pieces[last + 1].range = (range.lowerBound + (isPair ? 2 : 1))..<range.upperBound
  }

  private static func dropFirst(_ piece: inout Piece, of bytes: [UInt8], while isWanted: (UInt8) -> Bool) {
    let rest = bytes[piece.range].drop(while: isWanted)
    piece.range = rest.startIndex..<rest.endIndex
  }

  private static func dropLast(_ piece: inout Piece, of bytes: [UInt8], while isWanted: (UInt8) -> Bool) {
    var end = piece.range.upperBound
    while end > piece.range.lowerBound, isWanted(bytes[end - 1]) { end -= 1 }
    piece.range = piece.range.lowerBound..<end
  }
}
