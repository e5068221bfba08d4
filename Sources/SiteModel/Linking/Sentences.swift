import Base
import Markdown

/// Where sentences end, as far as that can be told without knowing the language.
enum Sentences {
  /// The whole sentences of a text that end before an index; nil where the first does not.
  ///
  /// A sentence ends with a full stop, an exclamation or a question mark, perhaps in quotes or brackets, before a space;
  /// not behind a single letter ("J. Smith") or a word that is often cut short ("Dr. Smith", "e.g. this"). When in doubt,
  /// it goes on: what is cut too early misleads. Chinese and Japanese sentences end with their own marks, without a space.
  static func whole(in text: String, upTo end: String.Index) -> Substring? {
    let bytes = text.utf8Span.span
    var index = text.utf8.distance(from: text.startIndex, to: end)
    while index > 0 {
      if endsUnspaced(bytes, before: index) { return text[..<text.utf8.index(text.startIndex, offsetBy: index)] }
      index -= 1
      let isSpace = bytes[index] == 0x20 || has([0xC2, 0xA0], in: bytes, before: index + 2)
      if isSpace, endsSentence(bytes, before: index) {
        return text[..<text.utf8.index(text.startIndex, offsetBy: index)]
      }
    }
    return nil
  }

  /// The longest sentence that is shown around a link, in characters.
  private static let longest = 300

  /// A part of a text, in bytes, and whether it begins or ends within a sentence.
  struct Part {
    let range: Range<Int>
    let isCutBefore: Bool
    let isCutBehind: Bool
  }

  /// The sentence around a stretch of a text, given in bytes; of a very long one the words around it.
  static func around(_ range: Range<Int>, in text: CitingText) -> Part {
    let bytes = text.text.utf8Span.span
    // Nothing is looked at that could not be shown: a paragraph may have thousands of links.
    let reach = longest * bytesOfCharacter
    let (first, last) = (max(0, range.lowerBound - reach), min(bytes.count, range.upperBound + reach))
    let cited = text.places(within: first..<last)
    var start = range.lowerBound
    while start > first, !isBoundary(start - 1, bytes, cited), !isUnspacedBoundary(start, bytes, cited) { start -= 1 }
    var end = range.upperBound
    while end < last, !isBoundary(end, bytes, cited), !isUnspacedBoundary(end, bytes, cited) { end += 1 }
    let isWhole = (start == 0 || start > first) && (end == bytes.count || end < last)
    if isWhole, end - start <= longest || String(bytes, in: start..<end).count <= longest {
      return Part(range: start..<end, isCutBefore: false, isCutBehind: false)
    }
    let rest = max(0, longest - range.count) / 2
    var (from, to) = (max(start, range.lowerBound - rest), min(end, range.upperBound + rest))
    if from > start { from = cut(from, towards: range.lowerBound, by: 1, text.text, cited) }
    if to < end { to = cut(to, towards: range.upperBound, by: -1, text.text, cited) }
    return Part(
      range: from..<to, isCutBefore: from > start || start > 0 && start == first,
      isCutBehind: to < end || end < bytes.count && end == last)
  }

  private static let bytesOfCharacter = 4
  /// In bytes or characters; what goes on without a space for longer has none between its words.
  static let longestWord = 60

  /// The first place from one on at which a text may be cut: at a space, or, where there is none for long, between two
  /// characters; not within a citation.
  private static func cut(
    _ place: Int, towards link: Int, by step: Int, _ text: String, _ cited: ArraySlice<CitingText.Place>
  ) -> Int {
    let bytes = text.utf8Span.span
    var index = place
    while index != link, bytes[step > 0 ? index - 1 : index] != 0x20 || isCited(index, cited) { index += step }
    if abs(index - place) <= longestWord { return index }
    index = place
    while index != link, !beginsCharacter(index, text) || isCited(index, cited) { index += step }
    return index
  }

  /// Whether a character begins at a byte, one that does not belong to the one before.
  private static func beginsCharacter(_ index: Int, _ text: String) -> Bool {
    guard text.utf8Span.span[index] & 0xC0 != 0x80 else { return false }
    let scalar = text.unicodeScalars[text.utf8.index(text.startIndex, offsetBy: index)]
    return !scalar.properties.isGraphemeExtend
  }

  /// Whether a place lies in a citation.
  private static func isCited(_ index: Int, _ cited: ArraySlice<CitingText.Place>) -> Bool {
    cited.contains { $0.range.lowerBound < index && index < $0.range.upperBound }
  }

  /// Whether a sentence ends before a byte, which is a space.
  private static func isBoundary(
    _ index: Int, _ bytes: Span<UInt8>, _ cited: ArraySlice<CitingText.Place>
  ) -> Bool {
    bytes[index] == 0x20 && endsSentence(bytes, before: index) && !isCited(index, cited)
  }

  private static func isUnspacedBoundary(
    _ index: Int, _ bytes: Span<UInt8>, _ cited: ArraySlice<CitingText.Place>
  ) -> Bool {
    endsUnspaced(bytes, before: index) && !isCited(index, cited)
  }

  /// Whether a sentence ends before a byte with a mark that needs no space behind it.
  ///
  /// Not before what closes a quotation, behind which the sentence may go on: `「そうです。」と言った。`
  private static func endsUnspaced(_ bytes: Span<UInt8>, before index: Int) -> Bool {
    // The last bytes of the marks: most characters have others.
    guard index > 0, bytes[index - 1] == 0x82 || bytes[index - 1] == 0x81 || bytes[index - 1] == 0x9F,
      wideMarks.contains(where: { has($0, in: bytes, before: index) })
    else { return false }
    return !(closers + wideMarks).contains { has($0, in: bytes, before: index + $0.count) }
  }

  private static func endsSentence(_ bytes: Span<UInt8>, before index: Int) -> Bool {
    // Most words simply end.
    guard index > 0, !bytes[index - 1].isASCIILetter else { return false }
    var end = index
    while let closer = closers.first(where: { has($0, in: bytes, before: end) }) { end -= closer.count }
    if marks.contains(where: { has($0, in: bytes, before: end) }) { return true }
    guard has([UInt8(ascii: ".")], in: bytes, before: end) else { return false }
    return isWhole(bytes, wordBefore: end - 1)
  }

  /// Whether a word before a full stop is one that is not cut short by it.
  private static func isWhole(_ bytes: Span<UInt8>, wordBefore end: Int) -> Bool {
    var start = end
    var length = 0
    while start > 0, bytes[start - 1] != 0x20, bytes[start - 1] != UInt8(ascii: "("),
      bytes[start - 1] != UInt8(ascii: "["),
      !openers.contains(where: { has($0, in: bytes, before: start) })
    {
      start -= 1
      if bytes[start] == UInt8(ascii: ".") { return false }
      // Of a character of several bytes only the first counts.
      if bytes[start] & 0xC0 != 0x80 { length += 1 }
    }
    if length < 2 { return false }
    if length > longestShortened { return true }
    let word = String(bytes, in: start..<end)
    return !shortened.contains(word.lowercased()) && !(length == 2 && word.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 })
  }

  private static func has(_ text: [UInt8], in bytes: Span<UInt8>, before end: Int) -> Bool {
    let start = end - text.count
    guard start >= 0, end <= bytes.count else { return false }
    for index in text.indices where bytes[start + index] != text[index] { return false }
    return true
  }

  private static let closers = ["\"", "'", "”", "’", "»", ")", "]", "“", "」", "』", "）", "】", "》"].map { Array($0.utf8) }
  /// What begins a word beside a space.
  private static let openers = ["\u{A0}", "\"", "“", "‘", "„", "«"].map { Array($0.utf8) }
  /// Marks of Chinese and Japanese, which are as wide as a character and need no space.
  private static let wideMarks = ["。", "！", "？"].map { Array($0.utf8) }
  private static let marks = ["!", "?", "…", "؟", "۔", "।"].map { Array($0.utf8) } + wideMarks

  /// Words that are written with a full stop within sentences, in the languages that these sites mostly have.
  private static let shortened: Set<String> = [
    "al", "approx", "art", "bzw", "ca", "cf", "ch", "col", "dr", "ed", "eds", "esq", "etc", "fig", "gen", "hon", "inc",
    "jr", "ltd", "mr", "mrs", "ms", "mx", "no", "nos", "nr", "para", "pp", "prof", "rev", "sec", "sgt", "sr", "st",
    "vgl", "vol", "vs",
  ]
  private static let longestShortened = 6
}
