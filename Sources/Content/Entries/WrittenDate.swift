package import Base

/// A date that stands in a file, for those who know the zone in which it is to be read.
package struct WrittenDate: Hashable, Sendable {
  /// What holds it: `"start"`, `an item of "dates"`, `the name of the file`.
  package let label: String
  package let date: Located<DateTime>

  package init(_ label: String, _ date: Located<DateTime>) {
    self.label = label
    self.date = date
  }
}

extension Document {
  /// Whether a date is read in the event's own zone rather than the site's.
  package func isInOwnZone(_ date: WrittenDate) -> Bool {
    guard case .event(let event) = fields else { return false }
    return event.start == date.date || event.end == date.date
  }
}
