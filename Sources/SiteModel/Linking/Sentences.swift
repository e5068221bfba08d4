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

  /// The sentence around a stretch of a text; of a very long one the words around it, with ellipses where it is cut.
  static func around(_ range: Range<String.Index>, in text: String) -> String {
    var start = text.startIndex
    if let before = whole(in: text, upTo: range.lowerBound) { start = text.index(after: before.endIndex) }
    var end = range.upperBound
    while end < text.endIndex {
      if text[end] == " " || text[end] == "\u{A0}", endsSentence(text[start..<end]) { break }
      end = text.index(after: end)
    }
    let sentence = text[start..<end]
    guard sentence.count > longest else { return String(sentence) }
    let reach = max(0, longest - text.distance(from: range.lowerBound, to: range.upperBound)) / 2
    let from = text.index(range.lowerBound, offsetBy: -reach, limitedBy: start) ?? start
    let to = text.index(range.upperBound, offsetBy: reach, limitedBy: end) ?? end
    // From word to word.
    let first = from == start ? start : text[from..<range.lowerBound].firstIndex(of: " ").map { text.index(after: $0) }
    let last = to == end ? end : text[range.upperBound..<to].lastIndex(of: " ")
    let (head, tail) = (first ?? range.lowerBound, last ?? range.upperBound)
    return (head == start ? "" : "…") + text[head..<tail] + (tail == end ? "" : "…")
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
