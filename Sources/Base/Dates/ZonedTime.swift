/// A moment as clocks of one zone show it.
package struct ZonedTime: Hashable, Sendable {
  package let instant: Instant
  package let date: CivilDate
  package let time: TimeOfDay
  /// Seconds east of UTC.
  package let offset: Int
  /// `BST`, `GMT`, `+03`: what the zone calls itself then.
  package let abbreviation: String

  package init(_ instant: Instant, in zone: TimeZoneRules) {
    let period = zone.period(at: instant)
    let local = instant.secondsSince1970 + period.offset
    let day = CivilDate.dayNumber(ofLocalSeconds: local)
    self.instant = instant
    date = CivilDate(dayNumber: day)
    time = TimeOfDay(secondsSinceMidnight: local - day * 86_400)
    offset = period.offset
    abbreviation = period.abbreviation
  }

  /// RFC 3339, section 5.6: `2021-03-29T10:00:00+01:00`, with `Z` for UTC.
  ///
  /// The local mean times before time zones have offsets that no such text can hold; they are written in UTC.
  package var rfc3339: String {
    var text = ByteBuffer()
    text.append(rfc3339: self)
    return text.text()
  }

  /// RFC 822, section 5, with the four-digit year of RFC 2822: `Mon, 29 Mar 2021 10:00:00 +0100`; else as RFC 3339.
  package var rfc822: String {
    guard offset % 60 == 0 else { return ZonedTime(instant, in: .utc).rfc822 }
    let day = EnglishDates.weekdays[date.weekday - 1].prefix(3)
    let month = EnglishDates.months[date.month - 1].prefix(3)
    return "\(day), \(Digits.padded(date.day, to: 2)) \(month) \(Digits.padded(date.year, to: 4)) "
      + "\(clock(seconds: true)) \(signedOffset(separator: ""))"
  }

  /// `10:00`, or `10:00:00` with seconds.
  package func clock(seconds: Bool) -> String {
    let short = "\(Digits.padded(time.hour, to: 2)):\(Digits.padded(time.minute, to: 2))"
    return seconds ? short + ":" + Digits.padded(time.second, to: 2) : short
  }

  private func signedOffset(separator: String) -> String {
    let minutes = abs(offset) / 60
    return (offset < 0 ? "-" : "+") + Digits.padded(minutes / 60, to: 2) + separator
      + Digits.padded(minutes % 60, to: 2)
  }
}
