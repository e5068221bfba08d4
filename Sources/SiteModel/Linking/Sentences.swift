import Base

/// Where sentences end, as far as that can be told without knowing the language.
enum Sentences {
  /// The whole sentences of a text that end before an index; nil where the first does not.
  ///
  /// A sentence ends with a full stop, an exclamation or a question mark, perhaps in quotes or brackets, before a space;
  /// not behind a single letter ("J. Smith") or a word that is often cut short ("Dr. Smith", "e.g. this"). When in doubt,
  /// it goes on: what is cut too early misleads.
  static func whole(in text: String, upTo end: String.Index) -> Substring? {
    var index = end
    while index > text.startIndex {
      index = text.index(before: index)
      guard text[index] == " " || text[index] == "\u{A0}" else { continue }
      let before = text[..<index]
      if endsSentence(before) { return before }
    }
    return nil
  }

  /// The longest sentence that is shown around a link, in characters.
  private static let longest = 300

  /// The sentence around a stretch of a text, given in bytes; of a very long one the words around it, with ellipses where it
  /// is cut.
  static func around(_ range: Range<Int>, in text: String) -> String {
    let bytes = text.utf8Span.span
    var start = range.lowerBound
    while start > 0, !isBoundary(start - 1, bytes, text) { start -= 1 }
    var end = range.upperBound
    while end < bytes.count, !isBoundary(end, bytes, text) { end += 1 }
    // A character has at least a byte.
    guard end - start > longest, text.part(start..<end).count > longest else { return text.part(start..<end) }
    let reach = max(0, longest - range.count) / 2
    var (from, to) = (max(start, range.lowerBound - reach), min(end, range.upperBound + reach))
    // From word to word.
    while from > start, from < range.lowerBound, bytes[from - 1] != 0x20 { from += 1 }
    while to < end, to > range.upperBound, bytes[to] != 0x20 { to -= 1 }
    return (from == start ? "" : "…") + text.part(from..<to) + (to == end ? "" : "…")
  }

  /// Whether a sentence ends before a byte, which is a space.
  private static func isBoundary(_ index: Int, _ bytes: Span<UInt8>, _ text: String) -> Bool {
    guard bytes[index] == 0x20, index > 0 else { return false }
    switch bytes[index - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: ")"), UInt8(ascii: "]"), 0x80...:
      return endsSentence(text[..<text.utf8.index(text.startIndex, offsetBy: index)])
    default: return false
    }
  }

  private static func endsSentence(_ text: Substring) -> Bool {
    var rest = text
    while let last = rest.last, closers.contains(last) { rest.removeLast() }
    guard let mark = rest.popLast() else { return false }
    if mark == "!" || mark == "?" || mark == "…" || mark == "。" { return true }
    guard mark == "." else { return false }
    let start = rest.lastIndex { $0 == " " || $0 == "\u{A0}" || $0 == "(" }.map { rest.index(after: $0) }
    let word = rest[(start ?? rest.startIndex)...]
    return word.count > 1 && !word.contains(".") && !shortened.contains(word.lowercased())
      && !(word.count == 2 && word.allSatisfy(\.isNumber))
  }

  private static let closers: Set<Character> = ["\"", "'", "”", "’", "»", ")", "]", "“"]

  /// Words that are written with a full stop within sentences, in the languages that these sites mostly have.
  private static let shortened: Set<String> = [
    "al", "approx", "art", "bzw", "ca", "cf", "ch", "col", "dr", "ed", "eds", "esq", "etc", "fig", "gen", "hon", "inc",
    "jr", "ltd", "mr", "mrs", "ms", "mx", "no", "nos", "nr", "para", "pp", "prof", "rev", "sec", "sgt", "sr", "st",
    "vgl",
    "vol", "vs",
  ]
}

extension String {
  /// A part of the text, by its bytes.
  fileprivate func part(_ range: Range<Int>) -> String { String(utf8Span.span, in: range) }
}
