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
}
