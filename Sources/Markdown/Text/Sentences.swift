internal import Base

/// Where sentences end, as far as that can be told without knowing the language.
package enum Sentences {
  /// The whole sentences of a text that end before an index; nil where the first does not.
  ///
  /// A sentence ends with a full stop, an exclamation or a question mark, perhaps in quotes or brackets, before a space;
  /// not behind a single letter ("J. Smith") or a word that is often cut short ("Dr. Smith", "e.g. this"). When in doubt,
  /// it goes on: what is cut too early misleads. Chinese and Japanese sentences end with their own marks, without a space.
  package static func whole(in text: String, upTo end: String.Index) -> Substring? {
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

  /// For how many stretches of a text what is around each is searched, rather than the whole text once.
  static let fewStretches = 8

  /// Where all sentences of a text begin and end, for those who ask often: a paragraph may have thousands of links.
  struct Bounds {
    fileprivate private(set) var starts: [Int] = []
    fileprivate private(set) var ends: [Int] = []

    init(_ bytes: Span<UInt8>, _ places: [CitingText.Place]) {
      for index in bytes.indices {
        let endsHere = isBoundary(index, bytes, places[...])
        if isUnspacedBoundary(index, bytes, places[...]) {
          if starts.last != index { starts.append(index) }
          ends.append(index)
        } else if endsHere {
          ends.append(index)
        }
        if endsHere { starts.append(index + 1) }
      }
    }

    fileprivate func start(upTo place: Int) -> Int {
      let index = starts.partitioningIndex { $0 > place }
      return index > 0 ? starts[index - 1] : 0
    }

    fileprivate func end(from place: Int) -> Int? {
      let index = ends.partitioningIndex { $0 >= place }
      return index < ends.count ? ends[index] : nil
    }
  }

  /// The sentence around a stretch of a text, given in bytes; of a very long one the words around it.
  ///
  /// - Parameters:
  ///   - places: where the text cites works, in its order.
  ///   - bounds: those of the text; nil where they are not known, and what is around the stretch is searched.
  static func around(
    _ range: Range<Int>, in bytes: Span<UInt8>, _ places: [CitingText.Place], bounds: Bounds? = nil
  ) -> Part {
    // Nothing is looked at that could not be shown.
    let reach = longest * bytesOfCharacter
    let (first, last) = (max(0, range.lowerBound - reach), min(bytes.count, range.upperBound + reach))
    let cited = places.within(first..<last)
    var start = range.lowerBound
    var end = range.upperBound
    if let bounds {
      start = max(first, bounds.start(upTo: start))
      end = min(last, bounds.end(from: end) ?? last)
    } else {
      while start > first, !isBoundary(between: start - 1, start, bytes, cited) { start -= 1 }
      while end < last, !isBoundary(between: end, end, bytes, cited) { end += 1 }
    }
    let isWhole = (start == 0 || start > first) && (end == bytes.count || end < last)
    if isWhole, end - start <= longest || String(bytes, in: start..<end).count <= longest {
      return Part(range: start..<end, isCutBefore: false, isCutBehind: false)
    }
    let rest = max(0, longest - range.count) / 2
    var (from, to) = (max(start, range.lowerBound - rest), min(end, range.upperBound + rest))
    if from > start { from = cut(from, towards: range.lowerBound, by: 1, bytes, cited) }
    if to < end { to = cut(to, towards: range.upperBound, by: -1, bytes, cited) }
    return Part(
      range: from..<to, isCutBefore: from > start || start > 0 && start == first,
      isCutBehind: to < end || end < bytes.count && end == last)
  }

  private static let bytesOfCharacter = 4
  /// In bytes or characters; what goes on without a space for longer has none between its words.
  package static let longestWord = 60

  /// The first place from one on at which a text may be cut: at a space, or, where there is none for long, between two
  /// characters; not within a citation.
  private static func cut(
    _ place: Int, towards link: Int, by step: Int, _ bytes: Span<UInt8>, _ cited: ArraySlice<CitingText.Place>
  ) -> Int {
    var index = place
    while index != link, bytes[step > 0 ? index - 1 : index] != 0x20 || isCited(index, cited) { index += step }
    if abs(index - place) <= longestWord { return index }
    index = place
    while index != link, !beginsCharacter(index, bytes) || isCited(index, cited) { index += step }
    return index
  }

  /// Whether a character begins at a byte, one that does not belong to the one before.
  private static func beginsCharacter(_ index: Int, _ bytes: Span<UInt8>) -> Bool {
    guard bytes[index] & 0xC0 != 0x80 else { return false }
    let end = min(bytes.count, index + PlainText.scalarLength(bytes[index]))
    return !(String(bytes, in: index..<end).unicodeScalars.first?.properties.isGraphemeExtend ?? false)
  }
}
