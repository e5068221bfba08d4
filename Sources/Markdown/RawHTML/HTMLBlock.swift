internal import Base

/// A block of raw HTML, taken to pieces: what of it passes, and what is wrong with the rest.
struct HTMLBlock {
  /// A problem at a range of the block's text.
  struct Problem {
    let code: DiagnosticCode
    let range: Range<Int>
    let message: String
    let help: String
  }

  /// The block as it may be written out: each `<` is that of a tag that passes.
  private(set) var html: [UInt8] = []
  private(set) var problems: [Problem] = []

  private struct Piece {
    let tag: RawTag
    var passes: Bool
  }

  private let bytes: [UInt8]
  private let policy: RawHTMLPolicy
  private var pieces: [Piece] = []
  /// Indexes in `pieces` of the elements not yet closed.
  private var open: [Int] = []

  /// The comment that it begins with.
  private(set) var leadingComment: Range<Int>?

  init(_ bytes: [UInt8], policy: RawHTMLPolicy, rejected: inout RejectedElements) {
    (self.bytes, self.policy) = (bytes, policy)
    collect(&rejected)
    for index in open {
      pieces[index].passes = false
      problems.append(.unclosed(pieces[index].tag, in: .block))
    }
    write()
  }

  private mutating func collect(_ rejected: inout RejectedElements) {
    var index = 0
    while let start = ByteSearch.first(UInt8(ascii: "<"), in: bytes, index..<bytes.count) {
      guard let tag = RawTag.scan(bytes, at: start) else {
        index = start + 1
        continue
      }
      index = tag.range.upperBound
      let verdict = policy.verdict(on: tag, in: .block)
      pieces.append(Piece(tag: tag, passes: verdict != .isRejected))
      switch verdict {
      case .opens: open.append(pieces.count - 1)
      case .closes: close(tag, &rejected)
      case .isComment:
        if pieces.count == 1, bytes[..<start].allSatisfy(PlainText.isSpace) { leadingComment = tag.range }
      case .stands: checkAddresses(of: tag)
      case .isRejected: if rejected.isNews(tag) { problems.append(.rejected(tag, by: policy, in: .block)) }
      }
      let name = tag.name.lowercased()
      if tag.form == .start, RawHTMLPolicy.holdsForeignText(name) { index = endOfForeignText(name, from: index) }
    }
  }

  private mutating func checkAddresses(of tag: RawTag) {
    guard let problem = HTMLBlock.Problem.address(of: tag) else { return }
    pieces[pieces.count - 1].passes = false
    problems.append(problem)
  }

  private mutating func close(_ tag: RawTag, _ rejected: inout RejectedElements) {
    if let last = open.last, pieces[last].tag.name.lowercased() == tag.name.lowercased() {
      open.removeLast()
      return
    }
    pieces[pieces.count - 1].passes = false
    if rejected.isNews(tag) { problems.append(.stray(tag, in: .block)) }
  }

  private func endOfForeignText(_ name: String, from start: Int) -> Int {
    var index = start
    let wanted = Array(name.utf8)
    while let found = ByteSearch.first(UInt8(ascii: "<"), in: bytes, index..<bytes.count) {
      let nameStart = found + 2
      if nameStart + wanted.count <= bytes.count, bytes[found + 1] == UInt8(ascii: "/"),
        bytes[nameStart..<(nameStart + wanted.count)].elementsEqual(wanted, by: { $0 | 0x20 == $1 })
      {
        return found
      }
      index = found + 1
    }
    return bytes.count
  }

  private mutating func write() {
    var start = 0
    for piece in pieces {
      appendText(start..<piece.tag.range.lowerBound)
      start = piece.tag.range.upperBound
      if !piece.passes {
        html.append(escaping: String(decoding: bytes[piece.tag.range], as: UTF8.self))
      } else if piece.tag.form != .comment {
        html += bytes[piece.tag.range]
      }
    }
    appendText(start..<bytes.count)
  }

  /// Text keeps its entities; a `<` in it begins no tag, and is made unable to, unless anything may be written.
  private mutating func appendText(_ range: Range<Int>) {
    if policy == .any { return html.append(contentsOf: bytes[range]) }
    for byte in bytes[range] {
      if byte == UInt8(ascii: "<") { html.append("&lt;") } else { html.append(byte) }
    }
  }
}

extension HTMLBlock.Problem {
  static func rejected(_ tag: RawTag, by policy: RawHTMLPolicy, in place: RawHTMLPolicy.Place) -> Self {
    let (message, help) = policy.complaint(about: tag, in: place)
    return Self(
      code: tag.form == .openComment ? .openComment : .rawHTML, range: tag.range, message: message, help: help)
  }

  /// Nil for a tag whose addresses may all stand on a page.
  static func address(of tag: RawTag) -> Self? {
    guard let (attribute, scheme) = RawAddresses.forbidden(in: tag) else { return nil }
    return Self(
      code: .forbiddenLink, range: tag.range, message: "\"\(attribute)\" may not begin with \"\(scheme):\"",
      help: "use a file of the site, or an http or https address")
  }

  static func unclosed(_ tag: RawTag, in place: RawHTMLPolicy.Place) -> Self {
    Self(
      code: .unbalancedHTML, range: tag.range, message: "\"<\(tag.name)>\" is not closed within its \(place.rawValue)",
      help: "write \"</\(tag.name)>\" where it ends")
  }

  static func stray(_ tag: RawTag, in place: RawHTMLPolicy.Place) -> Self {
    Self(
      code: .unbalancedHTML, range: tag.range,
      message: "\"</\(tag.name)>\" closes nothing within its \(place.rawValue)",
      help: "write \"<\(tag.name)>\" where it begins, or remove it")
  }
}
