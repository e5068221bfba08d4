import Base

/// Filters that cut a text short, or the text of markup, whose tags are closed then.
enum TruncationFilters {
  static let all: [FilterDefinition] = [
    filter("truncate", "length", text: truncated),
    filter("truncate_words", "count", text: cutToWords),
  ]

  private static func filter(
    _ name: String, _ parameter: String, text cut: @escaping @Sendable (String, Int) -> String
  ) -> FilterDefinition {
    FilterDefinition(
      name, [Filter.Parameter(parameter, .integer)], expects: "a text or HTML",
      behaviour: .function { value, arguments in
        guard case .integer(let most) = arguments[0] else { return value }
        guard case .html(let markup) = value else {
          var text = ""
          Scalars.append(value, to: &text)
          return .text(cut(text, max(0, most)))
        }
        let text = MarkupFilters.withoutTags(value)
        let short = cut(text, max(0, most))
        if short == text { return value }
        // What was cut ends with an ellipsis.
        return .html(MarkupCut.bytes(of: markup, upTo: short.count - 1))
      },
      result: { $0 == .html ? .html : $0.fits(.text) ? .text : nil })
  }

  /// The text up to the last word that ends within so many characters, with an ellipsis; the text itself if it is shorter.
  ///
  /// A first word that is longer is cut.
  @Sendable private static func truncated(_ text: String, to length: Int) -> String {
    guard let end = text.index(text.startIndex, offsetBy: length, limitedBy: text.endIndex), end < text.endIndex else {
      return text
    }
    let start = text[..<end]
    let words =
      if text[end].isWhitespace { start } else { start.lastIndex(where: \.isWhitespace).map { start[..<$0] } ?? start }
    guard let last = words.lastIndex(where: { !$0.isWhitespace && !",;:.–—-".contains($0) }) else { return start + "…" }
    return words[...last] + "…"
  }

  /// The text up to so many words, with an ellipsis; the text itself if it has no more.
  @Sendable private static func cutToWords(_ text: String, _ count: Int) -> String {
    let words = text.split(maxSplits: count, whereSeparator: \.isWhitespace)
    return words.count <= count ? text : words.prefix(count).joined(separator: " ") + "…"
  }
}

/// The beginning of markup: so many characters of its text, with the tags around them.
struct MarkupCut {
  private let markup: [UInt8]
  private var result: [UInt8] = []
  /// How many characters of the text may still come.
  private var left: Int
  /// Whether white space has been met since the last character, which counts as one.
  private var isBehindSpace = false
  private var hasText = false
  /// The names of the elements that are open.
  private var open: [ArraySlice<UInt8>] = []

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
    var index = 0
    while left > 0, index < markup.count {
      if markup[index] == UInt8(ascii: "<") {
        index = copyTag(from: index)
      } else {
        index = copyText(index..<markup.index(of: UInt8(ascii: "<"), from: index))
      }
    }
    result.append("…")
    for name in open.reversed() {
      result.append("</" as StaticString)
      result += name
      result.append(UInt8(ascii: ">"))
    }
  }

  /// - Returns: where reading goes on.
  private mutating func copyText(_ range: Range<Int>) -> Int {
    var rest = String(decoding: markup[range], as: UTF8.self)[...]
    while left > 0, let character = rest.first {
      if character.isWhitespace {
        isBehindSpace = hasText
        result += Array(rest.removeFirst().utf8)
        continue
      }
      if isBehindSpace { left -= 1 }
      (isBehindSpace, hasText) = (false, true)
      if left == 0 { break }
      left -= 1
      let end = Self.endOfReference(rest) ?? rest.index(after: rest.startIndex)
      result += Array(rest[..<end].utf8)
      rest = rest[end...]
    }
    return range.upperBound
  }

  /// Where the character reference ends with which a text begins.
  private static func endOfReference(_ text: Substring) -> Substring.Index? {
    guard text.first == "&", let end = text.dropFirst().prefix(32).firstIndex(of: ";"),
      text[..<end].dropFirst().allSatisfy({ $0 == "#" || $0.isLetter || $0.isNumber })
    else { return nil }
    return text.index(after: end)
  }

  /// Copies a tag or comment, and the text of an element that holds nothing but text.
  private mutating func copyTag(from start: Int) -> Int {
    let close = UInt8(ascii: ">")
    if markup[start...].starts(with: "<!--".utf8) {
      var end = markup.index(of: close, from: start + 4)
      while end < markup.count, markup[end - 1] != UInt8(ascii: "-") || markup[end - 2] != UInt8(ascii: "-") {
        end = markup.index(of: close, from: end + 1)
      }
      return copy(start, end + 1)
    }
    let end = min(markup.index(of: close, from: start) + 1, markup.count)
    let isEnd = start + 1 < markup.count && markup[start + 1] == UInt8(ascii: "/")
    let name = markup[(start + (isEnd ? 2 : 1))..<end].prefix { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") }
    if isEnd {
      if let place = open.lastIndex(where: { $0.elementsEqual(name) }) { open.removeSubrange(place...) }
      return copy(start, end)
    }
    let isClosed = end - 2 > start && markup[end - 2] == UInt8(ascii: "/")
    let text = String(decoding: name, as: UTF8.self).lowercased()
    if !name.isEmpty, !isClosed, !Self.voids.contains(text) { open.append(name) }
    guard Self.holders.contains(text) else { return copy(start, end) }
    var place = end
    while place < markup.count, !markup[place...].starts(with: Array("</\(text)".utf8)) {
      place = markup.index(of: UInt8(ascii: "<"), from: place + 1)
    }
    return copy(start, place)
  }

  private mutating func copy(_ start: Int, _ end: Int) -> Int {
    let end = min(end, markup.count)
    let markup = markup
    result.append(markup.span, in: start..<end)
    return end
  }

  /// Elements without content (HTML Living Standard, section 13.1.2).
  private static let voids: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]
  /// Elements whose content is no text for readers, and in which a `<` is no tag.
  private static let holders: Set<String> = ["iframe", "noembed", "noframes", "script", "style", "textarea", "title"]
}
