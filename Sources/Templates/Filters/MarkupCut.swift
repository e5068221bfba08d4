import Base

/// The beginning of markup: so many characters of its text, with the tags around them.
struct MarkupCut {
  private let markup: [UInt8]
  private var result: [UInt8] = []
  /// How many characters of the text may still come.
  private var left: Int
  /// Whether white space has been met since the last character, which counts as one.
  private var isBehindSpace = false
  private var hasText = false
  /// The names of the elements that are open, and how often each is.
  private var open: [String] = []
  private var counts: [String: Int] = [:]

  /// - Parameter count: how many characters of the text, as `striptags` makes it, are kept.
  /// - Returns: those with an ellipsis behind them, and all elements closed.
  static func bytes(of markup: [UInt8], upTo count: Int) -> [UInt8] {
    var cut = MarkupCut(markup, count)
    cut.read()
    return cut.result
  }

  private init(_ markup: [UInt8], _ count: Int) {
    self.markup = markup
    left = count
  }

  private mutating func read() {
    let markup = markup
    for piece in MarkupPieces(markup) where left > 0 {
      switch piece {
      case .text(let range): copyText(String(decoding: markup[range], as: UTF8.self)[...])
      case .other(let range): result.append(markup.span, in: range)
      case .start(let range, let name, let endsWithSlash):
        result.append(markup.span, in: range)
        // Only in drawings and formulas a slash closes an element.
        let isForeign = name == "svg" || name == "math" || counts["svg", default: 0] + counts["math", default: 0] > 0
        if !Self.voids.contains(name), !(endsWithSlash && isForeign) {
          open.append(name)
          counts[name, default: 0] += 1
        }
      case .end(let range, let name):
        result.append(markup.span, in: range)
        close(name)
      }
    }
    result.append("…")
    for name in open.reversed() { result.append("</\(name)>") }
  }

  private mutating func close(_ name: String) {
    guard counts[name, default: 0] > 0 else { return }
    while let last = open.popLast() {
      counts[last, default: 0] -= 1
      if last == name { return }
    }
  }

  private mutating func copyText(_ text: Substring) {
    var rest = text
    while left > 0, let character = rest.first {
      if character.isWhitespace {
        isBehindSpace = hasText
        result += Array(rest.removeFirst().utf8)
        continue
      }
      if isBehindSpace { left -= 1 }
      (isBehindSpace, hasText) = (false, true)
      if left == 0 { return }
      // A reference is never divided; one that is not known here is text for `striptags`.
      let end = Self.endOfReference(rest) ?? rest.index(after: rest.startIndex)
      left -= max(1, CharacterNames.read(String(rest[..<end])).count)
      result += Array(rest[..<end].utf8)
      rest = rest[end...]
    }
  }

  /// Where the character reference ends with which a text begins.
  private static func endOfReference(_ text: Substring) -> Substring.Index? {
    guard text.first == "&", let end = text.prefix(40).firstIndex(of: ";"),
      text[..<end].dropFirst().allSatisfy({ $0 == "#" || $0.isLetter || $0.isNumber })
    else { return nil }
    return text.index(after: end)
  }

  /// Elements without content (HTML Living Standard, section 13.1.2).
  private static let voids: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]
}
