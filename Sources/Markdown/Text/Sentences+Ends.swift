internal import Base

/// The places where sentences end.
extension Sentences {
  /// Whether a place lies in a citation.
  static func isCited(_ index: Int, _ cited: ArraySlice<CitingText.Place>) -> Bool {
    let next = cited.partitioningIndex { $0.range.lowerBound >= index }
    return next > cited.startIndex && index < cited[next - 1].range.upperBound
  }

  /// Whether a sentence ends before a byte, which is a space, or before another one with a mark that needs none.
  @inline(__always) static func isBoundary(
    between space: Int, _ other: Int, _ bytes: Span<UInt8>, _ cited: ArraySlice<CitingText.Place>
  ) -> Bool {
    // Most bytes are neither a space nor behind one that could end such a mark.
    if bytes[space] != 0x20, other == 0 || bytes[other - 1] < 0x80 { return false }
    return isBoundary(space, bytes, cited) || isUnspacedBoundary(other, bytes, cited)
  }

  /// Whether a sentence ends before a byte, which is a space.
  @inline(__always) static func isBoundary(
    _ index: Int, _ bytes: Span<UInt8>, _ cited: ArraySlice<CitingText.Place>
  ) -> Bool {
    // Most bytes are no space, and most words simply end.
    bytes[index] == 0x20 && index > 0 && !bytes[index - 1].isASCIILetter && endsSentence(bytes, before: index)
      && !isCited(index, cited)
  }

  @inline(__always) static func isUnspacedBoundary(
    _ index: Int, _ bytes: Span<UInt8>, _ cited: ArraySlice<CitingText.Place>
  ) -> Bool {
    index > 0 && bytes[index - 1] >= 0x80 && endsUnspaced(bytes, before: index) && !isCited(index, cited)
  }

  /// Whether a sentence ends before a byte with a mark that needs no space behind it.
  ///
  /// Not before what closes a quotation, behind which the sentence may go on: `「そうです。」と言った。`
  static func endsUnspaced(_ bytes: Span<UInt8>, before index: Int) -> Bool {
    // The last bytes of the marks: most characters have others.
    guard index > 0, bytes[index - 1] == 0x82 || bytes[index - 1] == 0x81 || bytes[index - 1] == 0x9F,
      wideMarks.contains(where: { has($0, in: bytes, before: index) })
    else { return false }
    if index < bytes.count, isPlainCloser(bytes[index]) { return false }
    return !(closers + wideMarks).contains { has($0, in: bytes, before: index + $0.count) }
  }

  static func endsSentence(_ bytes: Span<UInt8>, before index: Int) -> Bool {
    var end = index
    while let closer = closer(bytes, before: end) { end -= closer }
    guard end > 0 else { return false }
    switch bytes[end - 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "."): return isWhole(bytes, wordBefore: end - 1)
    case 0x80...: return marks.contains { has($0, in: bytes, before: end) }
    default: return false
    }
  }

  /// The length of the closing quotation mark or bracket before a byte; nil where there is none.
  private static func closer(_ bytes: Span<UInt8>, before end: Int) -> Int? {
    guard end > 0 else { return nil }
    if isPlainCloser(bytes[end - 1]) { return 1 }
    return bytes[end - 1] < 0x80 ? nil : closers.first { has($0, in: bytes, before: end) }?.count
  }

  private static func isPlainCloser(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): true
    default: false
    }
  }

  /// Whether a word begins at a byte, behind a space or what else stands before words.
  private static func isOpened(_ bytes: Span<UInt8>, at start: Int) -> Bool {
    guard start > 0 else { return true }
    switch bytes[start - 1] {
    case 0x20, UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""): return true
    case 0x80...: return openers.contains { has($0, in: bytes, before: start) }
    default: return false
    }
  }

  /// Whether a word before a full stop is one that is not cut short by it.
  private static func isWhole(_ bytes: Span<UInt8>, wordBefore end: Int) -> Bool {
    var start = end
    var length = 0
    var word = WordNumber()
    while !isOpened(bytes, at: start) {
      start -= 1
      if bytes[start] == UInt8(ascii: ".") { return false }
      // Of a character of several bytes only the first counts.
      if bytes[start] & 0xC0 != 0x80 { length += 1 }
      word.putInFront(bytes[start])
    }
    if length < 2 { return false }
    if length > longestShortened { return true }
    return !shortened.contains(word) && !(length == 2 && bytes[start].isASCIIDigit && bytes[start + 1].isASCIIDigit)
  }

  /// The first eight bytes of a word as a number, its ASCII letters in lower case.
  private struct WordNumber: Hashable {
    private var number: UInt64 = 0

    init() {}

    init(_ word: String) { for byte in word.utf8.reversed() { putInFront(byte) } }

    mutating func putInFront(_ byte: UInt8) {
      let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      number = number << 8 | UInt64(isCapital ? byte | 0x20 : byte)
    }
  }

  static func has(_ text: [UInt8], in bytes: Span<UInt8>, before end: Int) -> Bool {
    let start = end - text.count
    guard start >= 0, end <= bytes.count else { return false }
    for index in text.indices where bytes[start + index] != text[index] { return false }
    return true
  }

  // Of those beyond ASCII.
  private static let closers = ["”", "’", "»", "“", "」", "』", "）", "】", "》"].map { Array($0.utf8) }
  private static let openers = ["\u{A0}", "“", "‘", "„", "«"].map { Array($0.utf8) }
  /// Marks of Chinese and Japanese, which are as wide as a character and need no space.
  private static let wideMarks = ["。", "！", "？"].map { Array($0.utf8) }
  private static let marks = ["…", "؟", "۔", "।"].map { Array($0.utf8) } + wideMarks

  /// Words that are written with a full stop within sentences, in the languages that these sites mostly have.
  private static let shortened = [
    "al", "approx", "art", "bzw", "ca", "cf", "ch", "col", "dr", "ed", "eds", "esq", "etc", "fig", "gen", "hon", "inc",
    "jr", "ltd", "mr", "mrs", "ms", "mx", "no", "nos", "nr", "para", "pp", "prof", "rev", "sec", "sgt", "sr", "st",
    "vgl", "vol", "vs",
  ].map { WordNumber($0) }
  private static let longestShortened = 6
}
