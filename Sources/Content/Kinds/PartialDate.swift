import Base

/// A year, a month or a day, as far as it is known.
package struct PartialDate: Hashable, Sendable {
  package let year: Int
  package let month: Int?
  package let day: Int?

  package init(
    year: Int, month: Int? = nil, day: Int? = nil
  ) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// `2006`, `May 2019`, `8 July 2020`.
  package var text: String {
    guard let month else { return String(year) }
    let known = "\(EnglishDates.months[month - 1]) \(year)"
    return day.map { "\($0) \(known)" } ?? known
  }
}
