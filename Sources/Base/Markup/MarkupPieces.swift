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
  /// The element whose content comes next, where that is no text for readers, and in which `<` begins no tag.
  private var holder: String?

  package init(_ html: [UInt8]) { self.html = html }

  package mutating func next() -> Piece? {
    guard index < html.count else { return nil }
    let start = index
    if let name = holder {
      holder = nil
      index = endOfContent(of: name)
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
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "/"):
      index = endOfComment(from: start)
      return .other(start..<index)
    default:
      index = html.index(of: UInt8(ascii: "<"), from: start + 1)
      return .text(start..<index)
    }
  }

  private mutating func tag(from start: Int, isEnd: Bool) -> Piece {
    let first = start + (isEnd ? 2 : 1)
    var place = first
    while place < html.count, !Markup.endsName(html[place]) { place += 1 }
    let name = String(decoding: html[first..<place], as: UTF8.self).lowercased()
    guard let (end, hasSlash) = endOfTag(from: place) else {
      index = html.count
      return .other(start..<html.count)
    }
    index = end
    if isEnd { return .end(start..<end, name: name) }
    if Self.holders.contains(name) { holder = name }
    return .start(start..<end, name: name, endsWithSlash: hasSlash)
  }

  /// Where a tag ends, behind its `>`, and whether a slash stands before that; nil where the HTML ends in it.
  private func endOfTag(from start: Int) -> (Int, hasSlash: Bool)? {
    var place = start
    while place < html.count {
      switch html[place] {
      case UInt8(ascii: ">"): return (place + 1, place > start && html[place - 1] == UInt8(ascii: "/"))
      case UInt8(ascii: "="):
        place += 1
        while place < html.count, Markup.isSpace(html[place]) { place += 1 }
        guard place < html.count else { return nil }
        let quote = html[place]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
          place = html.index(of: quote, from: place + 1) + 1
        } else {
          while place < html.count, html[place] != UInt8(ascii: ">"), !Markup.isSpace(html[place]) { place += 1 }
          if place < html.count, html[place] == UInt8(ascii: ">") { return (place + 1, false) }
        }
      default: place += 1
      }
    }
    return nil
  }

  private func endOfComment(from start: Int) -> Int {
    guard html[start...].starts(with: "<!--".utf8) else {
      return Swift.min(html.index(of: UInt8(ascii: ">"), from: start) + 1, html.count)
    }
    // The two hyphens that begin it may end it too.
    var place = html.index(of: UInt8(ascii: ">"), from: start + 4)
    while place < html.count {
      let before = html[(start + 2)..<place]
      if before.suffix(2).elementsEqual("--".utf8) || before.count > 4 && before.suffix(3).elementsEqual("--!".utf8) {
        return place + 1
      }
      place = html.index(of: UInt8(ascii: ">"), from: place + 1)
    }
    return html.count
  }

  private func endOfContent(of name: String) -> Int {
    var place = html.index(of: UInt8(ascii: "<"), from: index)
    while place < html.count {
      let end = place + 2 + name.utf8.count
      if end < html.count, html[place + 1] == UInt8(ascii: "/"), Markup.endsName(html[end]),
        zip(html[(place + 2)..<end], name.utf8).allSatisfy({ $0 | 0x20 == $1 | 0x20 })
      {
        return place
      }
      place = html.index(of: UInt8(ascii: "<"), from: place + 1)
    }
    return html.count
  }

  private static let holders: Set<String> = [
    "iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp",
  ]
}
