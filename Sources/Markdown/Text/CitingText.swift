internal import Base

/// A stretch of a body's text, white space folded, with the places where its sentences cite a work (`@id says`).
///
/// What stands at a place is the citation as it was written; what a reader is shown instead, only those who know the works
/// can tell.
package struct CitingText: Hashable, Sendable {
  package let text: String
  /// In the order of the text.
  package let places: [Place]

  package struct Place: Hashable, Sendable {
    /// In bytes.
    package let range: Range<Int>
    /// In `Facts.citations`.
    package let citation: Int

    package init(range: Range<Int>, citation: Int) { (self.range, self.citation) = (range, citation) }
  }

  package init(_ text: String, places: [Place] = []) { (self.text, self.places) = (text, places) }

  /// Texts one after the other, with a space between them.
  static func joined(_ parts: [CitingText]) -> CitingText {
    guard parts.count != 1 else { return parts[0] }
    var (text, places): (String, [Place]) = ("", [])
    for part in parts {
      if !text.isEmpty { text += " " }
      let start = text.utf8.count
      text += part.text
      places += part.places.map {
        Place(range: ($0.range.lowerBound + start)..<($0.range.upperBound + start), citation: $0.citation)
      }
    }
    return CitingText(text, places: places)
  }
}

extension [CitingText.Place] {
  /// Those that lie within a range.
  func within(_ range: Range<Int>) -> ArraySlice<CitingText.Place> {
    self[partitioningIndex { $0.range.lowerBound >= range.lowerBound }...]
      .prefix { $0.range.upperBound <= range.upperBound }
  }
}

/// The sentence around a link, for those who show where a page is referred to.
package struct Passage: Hashable, Sendable {
  private let storedLink: UInt32
  /// With an ellipsis where it begins or ends within a sentence.
  package let sentence: CitingText

  /// In `Facts.links`.
  package var link: Int { Int(storedLink) }

  /// - Parameters:
  ///   - range: where the link's own text stands in a text whose white space is folded, in bytes.
  ///   - places: where that text cites works.
  ///   - bounds: where its sentences begin and end, if that is known.
  init(
    aroundLink link: Int, at range: Range<Int>, in bytes: Span<UInt8>, _ places: [CitingText.Place],
    bounds: Sentences.Bounds?
  ) {
    let part = Sentences.around(range, in: bytes, places, bounds: bounds)
    var text = String(bytes, in: part.range)
    var start = part.range.lowerBound
    if part.isCutBefore {
      text = Self.ellipsis + text
      start -= Self.ellipsis.utf8.count
    }
    if part.isCutBehind { text += Self.ellipsis }
    let moved = places.within(part.range).map { place in
      CitingText.Place(
        range: (place.range.lowerBound - start)..<(place.range.upperBound - start), citation: place.citation)
    }
    (storedLink, sentence) = (UInt32(clamping: link), CitingText(text, places: moved))
  }

  private static let ellipsis = "…"
}
