package import Base

/// Entries that are read one after the other: the parts of a series of posts, of briefings, or of both.
package struct Series: Hashable, Sendable {
  package let slug: String
  package let title: String
  package let description: String?
  package let address: Address
  /// By their numbers, then those without one from the oldest on.
  package let parts: [EntryID]

  /// The page that lists all series.
  package static let index = Address.page("series")
}

/// Where an entry stands in its series.
package struct SeriesPart: Hashable, Sendable {
  package let series: SeriesID
  private let storedPlace: Int32

  /// From 0.
  package var place: Int { Int(storedPlace) }

  init(series: SeriesID, place: Int) { (self.series, storedPlace) = (series, Int32(clamping: place)) }
}
