/// A date as an author writes it: a day, perhaps with a time, perhaps with an offset from UTC.
package struct DateTime: Hashable, Sendable {
  package let date: CivilDate
  /// Nil when only a day was written.
  package let time: TimeOfDay?
  /// Seconds east of UTC; nil when none was written and the site's or the event's zone holds.
  package let offset: Int?

  package init(date: CivilDate, time: TimeOfDay? = nil, offset: Int? = nil) {
    self.date = date
    self.time = time
    self.offset = offset
  }

  /// The moment it names; a day alone names its first moment.
  package func instant(in zone: TimeZoneRules) -> Instant {
    let local = date.dayNumber * 86_400 + (time?.secondsSinceMidnight ?? 0)
    if let offset { return Instant(secondsSince1970: local - offset) }
    return zone.instant(ofLocalSeconds: local)
  }
}

/// A time of day to the second.
package struct TimeOfDay: Hashable, Sendable, Comparable {
  package let hour: Int
  package let minute: Int
  package let second: Int

  /// Nil outside 00:00:00 to 23:59:59.
  package init?(hour: Int, minute: Int, second: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else { return nil }
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  package var secondsSinceMidnight: Int { hour * 3600 + minute * 60 + second }

  package static func < (one: TimeOfDay, other: TimeOfDay) -> Bool {
    one.secondsSinceMidnight < other.secondsSinceMidnight
  }
}

/// A moment, in whole seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
package struct Instant: Hashable, Sendable, Comparable {
  package let secondsSince1970: Int

  package init(secondsSince1970: Int) { self.secondsSince1970 = secondsSince1970 }

  package static func < (one: Instant, other: Instant) -> Bool { one.secondsSince1970 < other.secondsSince1970 }
}

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
    let day = local >= 0 ? local / 86_400 : -((86_399 - local) / 86_400)
    let second = local - day * 86_400
    self.instant = instant
    date = CivilDate(dayNumber: day)
    guard let time = TimeOfDay(hour: second / 3600, minute: second / 60 % 60, second: second % 60) else {
      preconditionFailure("a remainder of a day is a time of day")
    }
    self.time = time
    offset = period.offset
    abbreviation = period.abbreviation
  }

  /// RFC 3339, section 5.6: `2021-03-29T10:00:00+01:00`, with `Z` for UTC.
  package var rfc3339: String {
    "\(date.iso8601)T\(clock(seconds: true))\(offset == 0 ? "Z" : signedOffset(separator: ":"))"
  }

  /// RFC 822, section 5, with the four-digit year of RFC 2822: `Mon, 29 Mar 2021 10:00:00 +0100`.
  package var rfc822: String {
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

/// The names of days and months in English, which RFC 822 dates use whatever the site's language.
package enum EnglishDates {
  package static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  package static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
