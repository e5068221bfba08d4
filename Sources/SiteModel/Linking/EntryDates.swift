import Base
import Content

/// The dates of an entry in the zones they are shown in.
struct EntryDates {
  let date: SiteDate?
  let schedule: Schedule?
  /// What lists sort by, the newest first: the moment of an event's start or of any other entry's date, in seconds since
  /// 1970; before all others where there is none.
  let sortMoment: Int

  init(_ document: Document, siteZone: TimeZoneRules, zones: [String: TimeZoneRules]) {
    let frontMatter = document.frontMatter
    if let event = document.event {
      let zone = event.timezone.flatMap { zones[$0.value] } ?? siteZone
      schedule = Schedule(
        start: SiteDate(event.start.value, in: zone), end: event.end.map { SiteDate($0.value, in: zone) }, zone: zone)
    } else {
      schedule = nil
    }
    date = (frontMatter.date ?? frontMatter.publish).map { SiteDate($0.value, in: siteZone) }
    sortMoment = (schedule?.start ?? date)?.moment.instant.secondsSince1970 ?? .min
  }

  /// What a dated permalink is made of: an event's start, any other entry's date.
  var permalinkDate: CivilDate? { schedule?.start.moment.date ?? date?.moment.date }
}
