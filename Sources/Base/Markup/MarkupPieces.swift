/// HTML taken apart into what readers read and what they do not, as browsers tell these apart (HTML Living Standard,
/// section 13.2.5).
package struct MarkupPieces: Sequence, IteratorProtocol {
  package enum Piece: Equatable {
    /// Text, whose character references are not resolved.
    case text(Range<Int>)
    /// A start tag, its name in small letters; whether it ends with `/>`.
    case start(Range<Int>, name: String, endsWithSlash: Bool)
    case end(Range<Int>, name: String)
    /// A comment, a declaration, what scripts and style sheets hold, or a tag in which the HTML ends.
    case other(Range<Int>)
  }

  private let html: [UInt8]
  private var index = 0
  /// The name of the element whose content comes next, where that is no text for readers, and `<` begins no tag in it.
  private var holder: Range<Int>?

  package init(_ html: [UInt8]) { self.html = html }

  package mutating func next() -> Piece? {
    guard index < html.count else { return nil }
    let start = index
    if let name = holder {
      holder = nil
      index = html.span.endOfText(of: name, from: start)
      if index > start { return .other(start..<index) }
    }
    guard html[start] == UInt8(ascii: "<") else {
      index = html.index(of: UInt8(ascii: "<"), from: start)
      return .text(start..<index)
    }
    let next = start + 1 < html.count ? html[start + 1] : 0
    if next.isASCIILetter || next == UInt8(ascii: "/") && start + 2 < html.count && html[start + 2].isASCIILetter {
      return tag(from: start, isEnd: next == UInt8(ascii: "/"))
    }
    switch next {
    case UInt8(ascii: "!") where html.span.has("--", at: start + 2):
      index = html.span.endOfComment(from: start + 2)
      return .other(start..<index)
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "/"):
      index = Swift.min(html.index(of: UInt8(ascii: ">"), from: start) + 1, html.count)
      return .other(start..<index)
    default:
      index = html.index(of: UInt8(ascii: "<"), from: start + 1)
      return .text(start..<index)
    }
  }

  private mutating func tag(from start: Int, isEnd: Bool) -> Piece {
    let first = start + (isEnd ? 2 : 1)
    let name = first..<html.span.endOfName(from: first)
    guard let (end, hasSlash) = endOfTag(from: name.upperBound) else {
      index = html.count
      return .other(start..<html.count)
    }
    index = end
    let text = String(decoding: html[name], as: UTF8.self).lowercased()
    if isEnd { return .end(start..<end, name: text) }
    if PageMarkup.Element(html.span, name).holdsText { holder = name }
    return .start(start..<end, name: text, endsWithSlash: hasSlash)
  }

  /// Where a tag ends, behind its `>`, and whether a slash stands before that; nil where the HTML ends in it.
  private func endOfTag(from start: Int) -> (Int, hasSlash: Bool)? {
    let html = html.span
    var place = start
    while place < html.count {
      switch html[place] {
      case UInt8(ascii: ">"): return (place + 1, place > start && html[place - 1] == UInt8(ascii: "/"))
      case UInt8(ascii: "="):
        place = html.value(from: html.endOfSpace(from: place + 1)).next
        // The slash of a value without quotation marks closes nothing.
        if place < html.count, html[place] == UInt8(ascii: ">") { return (place + 1, false) }
      default: place += 1
      }
    }
    return nil
  }
}
