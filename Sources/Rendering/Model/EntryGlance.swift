import Base
import Content
import SiteModel

/// What is asked of an entry that stands on the page of another, beside its title, path and date.
///
/// A few bytes that lie one behind the other for all entries: the entry itself and its document are rarely in the
/// processor's cache, and each page shows a dozen others.
struct EntryGlance: Sendable {
  let kind: Kind
  /// Whether it is no front page of a list.
  let isEntry: Bool
  /// The list that it stands in.
  let list: ListID?
  /// The days of its date, and of an event's beginning, by ``CivilDate/dayNumber``.
  let day: Int32?
  let firstDay: Int32?

  init(_ entry: Entry) {
    kind = entry.kind
    isEntry = entry.document.place.role == .entry
    list = entry.list
    day = (entry.date?.moment.date.dayNumber).map { Int32($0) }
    firstDay = (entry.schedule?.start.moment.date.dayNumber).map { Int32($0) }
  }
}
