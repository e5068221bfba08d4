/// A change of a zone's clocks by which they skip some local times: in spring, or when a zone crosses the date line.
package struct ClockChange: Hashable, Sendable {
  /// The first time that no clock shows, in seconds since 1970-01-01T00:00:00 on the zone's clocks.
  package let firstSkipped: Int
  /// The first time that clocks show after those, likewise.
  package let firstAfter: Int

  /// The last local time before the gap that people would write: to the minute where the gap begins on one.
  package var lastBefore: Int { firstSkipped - (firstSkipped % 60 == 0 ? 60 : 1) }
}

extension TimeZoneRules {
  /// The change that skips a local time, given as seconds since 1970-01-01T00:00:00 on the zone's clocks; nil when clocks
  /// do show that time.
  package func change(skippingLocalSeconds local: Int) -> ClockChange? {
    let shown = ZonedTime(instant(ofLocalSeconds: local), in: self)
    if shown.instant.secondsSince1970 + shown.offset == local { return nil }
    // A skipped time is read with the offset before the gap, so that the change lies before what that gives.
    var (before, after) = (shown.instant.secondsSince1970 - 86_400 * 2, shown.instant.secondsSince1970)
    let offset = period(at: shown.instant).offset
    while after - before > 1 {
      let middle = (before + after) / 2
      if period(at: Instant(secondsSince1970: middle)).offset == offset { after = middle } else { before = middle }
    }
    return ClockChange(
      firstSkipped: after + period(at: Instant(secondsSince1970: before)).offset, firstAfter: after + offset)
  }
}

extension DateTime {
  /// Why a date names no moment that can be shown in a zone.
  package enum Fault: Hashable, Sendable {
    /// No clock of the zone shows this time, or none of the day's.
    case skipped(ClockChange)
    /// It lies outside the years 1 to 9999, in the zone or in UTC.
    case outOfRange
  }

  /// Nil when the date names a moment; a day whose midnight alone is skipped does, as it begins later.
  package func fault(in zone: TimeZoneRules) -> Fault? {
    let local = date.dayNumber * 86_400 + (time?.secondsSinceMidnight ?? 0)
    let instant: Instant
    if let offset {
      instant = Instant(secondsSince1970: local - offset)
    } else {
      instant = zone.instant(ofLocalSeconds: local)
    }
    let seconds = instant.secondsSince1970
    let shown = seconds + zone.period(at: instant).offset
    guard DateTime.years.contains(seconds), DateTime.years.contains(shown) else { return .outOfRange }
    if offset != nil || shown == local { return nil }
    if time == nil, CivilDate.dayNumber(ofLocalSeconds: shown) == date.dayNumber { return nil }
    return zone.change(skippingLocalSeconds: local).map { .skipped($0) }
  }

  /// The seconds of the years 1 to 9999, counted from 1970-01-01T00:00:00.
  private static let years = -62_135_596_800...253_402_300_799

  /// The day and time that clocks show so many seconds after 1970-01-01T00:00:00 on the same clocks.
  package init(localSeconds seconds: Int) {
    let day = CivilDate.dayNumber(ofLocalSeconds: seconds)
    self.init(date: CivilDate(dayNumber: day), time: TimeOfDay(secondsSinceMidnight: seconds - day * 86_400))
  }

  /// The form in which authors write it: `2021-03-29`, `2021-03-29 10:00`, with seconds where there are some, and with
  /// its offset.
  package var written: String {
    guard let time else { return date.iso8601 }
    let clock = [time.hour, time.minute] + (time.second == 0 ? [] : [time.second])
    return date.iso8601 + " " + clock.map { Digits.padded($0, to: 2) }.joined(separator: ":") + writtenOffset
  }

  private var writtenOffset: String {
    guard let offset else { return "" }
    let minutes = abs(offset) / 60
    return (offset < 0 ? " -" : " +") + Digits.padded(minutes / 60, to: 2) + ":" + Digits.padded(minutes % 60, to: 2)
  }
}
