internal import Base

/// The lines of a body on which text follows a comment that begins them.
///
/// To libcmark such a line is a block of raw HTML to its end (CommonMark 0.30, 4.6, kind 2), so the text would be shown as
/// it is written. A tag before the comment makes it one within a paragraph; the reader takes that tag out again. That the
/// line was such a block, and none of code or of other HTML, the tree says first.
struct CommentLines {
  private enum State {
    case asked
    case stands
    case isNone
  }

  private struct Line {
    /// Where its comments stand, in the file.
    let place: Int
    /// The white space behind each of them.
    let gaps: [Range<Int>]
    var state = State.asked
  }

  private var all: [Line] = []

  /// A tag that begins no block, for something follows it on its line.
  static let tag = Array("</c>".utf8)

  init(_ source: SourceText, from start: Int, _ openers: Openers) {
    var lineEnd = start
    for place in openers.places(of: .comment) where place >= lineEnd {
      let content = source.byteRange(ofLine: source.lineIndex(ofByte: place) + 1)
      lineEnd = content.upperBound
      guard ContainerPrefix.mayPrecede(place, from: max(start, content.lowerBound), in: source.bytes),
        let gaps = Self.gaps(in: source.bytes, place..<lineEnd)
      else { continue }
      all.append(Line(place: place, gaps: gaps))
    }
  }

  /// The white space behind the comments with which a stretch begins; nil where no text follows them.
  private static func gaps(in bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>]? {
    var gaps: [Range<Int>] = []
    var index = line.lowerBound
    while Comments.begin(bytes, at: index, until: line.upperBound) {
      guard let end = Comments.end(bytes, of: index, until: line.upperBound) else { return nil }
      index = end
      while index < line.upperBound, PlainText.isSpace(bytes[index]) { index += 1 }
      gaps.append(end..<index)
    }
    let rest = bytes[index..<line.upperBound]
    guard !rest.isEmpty, !HTMLBlockStart.stands(in: rest), !beginsBlock(rest) else { return nil }
    return gaps
  }

  /// Whether what follows a comment would begin a heading, a list or the like on a line of its own.
  ///
  /// In a paragraph it would be shown as it is written, so it stays HTML, and its author is told.
  private static func beginsBlock(_ text: ArraySlice<UInt8>) -> Bool {
    let signs = text.prefix { !PlainText.isSpace($0) }
    guard let first = signs.first else { return false }
    switch first {
    case UInt8(ascii: ">"), UInt8(ascii: "|"): return true
    case UInt8(ascii: "#"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      return signs.allSatisfy { $0 == first } || signs.starts(with: "*[".utf8)
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      return signs.prefix(3).count == 3 && signs.prefix(3).allSatisfy { $0 == first }
    case UInt8(ascii: ":"): return signs.count == 1 || signs.starts(with: "::".utf8)
    case UInt8(ascii: "["): return signs.starts(with: "[^".utf8) && signs.last == UInt8(ascii: ":")
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let digits = signs.prefix { $0.isASCIILetterOrDigit && !$0.isASCIILetter }
      return signs.count == digits.count + 1 && (signs.last == UInt8(ascii: ".") || signs.last == UInt8(ascii: ")"))
    default: return false
    }
  }

  var isEmpty: Bool { all.isEmpty }

  func rewrites() -> [LineRewrite] {
    all.flatMap { line in
      switch line.state {
      case .isNone: [LineRewrite]()
      case .asked:
        [
          LineRewrite(
            owner: .comment, form: .comment, range: line.place..<(line.place + Comments.opening.count),
            replacement: Comments.opening)
        ]
      case .stands:
        [LineRewrite(owner: .comment, form: .text, range: line.place..<line.place, replacement: Self.tag)]
          + line.gaps.map { LineRewrite(owner: .comment, form: .text, range: $0, replacement: []) }
      }
    }
  }

  /// Takes what the tree tells; whether all may stay as it is.
  mutating func settle(with survey: BlockSurvey) -> Bool {
    var isSettled = true
    for index in all.indices where all[index].state == .asked {
      all[index].state = survey.block(at: all[index].place, of: .comment) == nil ? .isNone : .stands
      isSettled = false
    }
    return isSettled
  }

  mutating func putAllBack() { for index in all.indices { all[index].state = .isNone } }
}

extension BodyReader {
  /// Whether a tag is the one that was put before a comment.
  func isTagBeforeComment(_ literal: [UInt8], at place: Int) -> Bool {
    guard literal == CommentLines.tag else { return false }
    return lines.sourceBytes(at: lines.text.sourceOffset(place)).starts(with: "<!--".utf8)
  }

  /// Reports text behind a comment that stays HTML: where that began on another line, and where a block seems meant.
  mutating func reportText(behindComment comment: Range<Int>, of literal: [UInt8], from start: Int) {
    let end = literal[comment.upperBound...].firstIndex(of: UInt8(ascii: "\n")) ?? literal.count
    var first = comment.upperBound
    while first < end {
      if PlainText.isSpace(literal[first]) {
        first += 1
      } else if Comments.begin(literal, at: first, until: end), let next = Comments.end(literal, of: first, until: end)
      {
        first = next
      } else {
        break
      }
    }
    guard first < end, !HTMLBlockStart.stands(in: literal[first..<end]) else { return }
    let line = literal[..<first].count { $0 == UInt8(ascii: "\n") } + start
    let lineEnd = lines.end(ofLine: line)
    let place = lineEnd - (end - first)
    report(
      .textBehindComment, at: lines.position(of: place), length: lines.length(from: place, to: lineEnd),
      "this text is not read as Markdown, because a comment ends before it", help: "write it on the next line")
  }
}
