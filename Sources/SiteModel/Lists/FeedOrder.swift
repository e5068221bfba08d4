import Base
import Content

/// Which entries feeds and the home page announce, and in which order.
enum FeedOrder {
  /// The announced events that a feed holds beside what has been published.
  private static let announcements = 5

  /// Entries with a date, of the kinds that are news to somebody, newest first.
  ///
  /// Events without a date of publication that are still to come stand in front, the soonest first; only the next few,
  /// so that a full calendar leaves room for what is new.
  static func feed(of entries: [Entry], at now: Instant) -> [EntryID] {
    let announced = upcoming(in: entries, at: now).filter { id in
      let entry = entries[id.index]
      return entry.date == nil && entry.schedule.map { $0.start.moment.instant > now } ?? false
    }
    return announced.prefix(announcements) + published(entries, without: Set(announced))
  }

  private static func published(_ entries: [Entry], without announced: Set<EntryID>) -> [EntryID] {
    let dated = entries.enumerated().compactMap { index, entry -> (id: EntryID, moment: Int)? in
      guard carries(entry), !announced.contains(EntryID(index)) else { return nil }
      guard let date = entry.date ?? entry.schedule?.start else { return nil }
      return (EntryID(index), date.moment.instant.secondsSince1970)
    }
    return dated.sorted { $0.moment == $1.moment ? $0.id < $1.id : $0.moment > $1.moment }.map(\.id)
  }

  /// Events that are not over, soonest first.
  static func upcoming(in entries: [Entry], at now: Instant) -> [EntryID] {
    let events = entries.enumerated().compactMap { index, entry -> (id: EntryID, schedule: Schedule)? in
      guard let schedule = entry.schedule, schedule.pastFrom > now else { return nil }
      return (EntryID(index), schedule)
    }
    return events.sorted { one, other in
      SiteDate.newestFirst(other.schedule.start, one.schedule.start) ?? (one.id < other.id)
    }.map(\.id)
  }

  private static func carries(_ entry: Entry) -> Bool {
    switch entry.kind {
    case .post, .event, .briefing, .resourceList: entry.document.place.role == .entry
    case .person, .organisation, .page: false
    }
  }
}
