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

  /// The places that lie within a range.
  package func places(within range: Range<Int>) -> ArraySlice<Place> {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].range.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return places[low...].prefix { $0.range.upperBound <= range.upperBound }
  }

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

/// The text around a link.
package struct Passage: Hashable, Sendable {
  /// The paragraph, heading or cell that it stands in.
  package let text: CitingText
  /// Where the link's own text stands in that, in bytes.
  package let link: Range<Int>
}
