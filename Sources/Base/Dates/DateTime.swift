/// A date as an author writes it: a day, perhaps with a time, perhaps with an offset from UTC.
package struct DateTime: Hashable, Sendable {
  package let date: CivilDate
  /// Nil when only a day was written.
  package let time: TimeOfDay?
  private let storedOffset: Int32?

  /// Seconds east of UTC; nil when none was written and the site's or the event's zone holds.
  package var offset: Int? { storedOffset.map { Int($0) } }

  /// - Parameter offset: less than a day.
  package init(date: CivilDate, time: TimeOfDay? = nil, offset: Int? = nil) {
    self.date = date
    self.time = time
    storedOffset = offset.map { Int32(clamping: $0) }
  }

  /// The moment it names; a day alone names its first moment.
  package func instant(in zone: TimeZoneRules) -> Instant {
    let local = date.dayNumber * 86_400 + (time?.secondsSinceMidnight ?? 0)
    if let offset { return Instant(secondsSince1970: local - offset) }
    return zone.instant(ofLocalSeconds: local)
  }
}

/// A time of day to the second.
public struct TimeOfDay: Hashable, Sendable, Comparable {
  @usableFromInline let storedHour: UInt8
  @usableFromInline let storedMinute: UInt8
  @usableFromInline let storedSecond: UInt8

  @inlinable public var hour: Int { Int(storedHour) }
  @inlinable public var minute: Int { Int(storedMinute) }
  @inlinable public var second: Int { Int(storedSecond) }

  /// Nil outside 00:00:00 to 23:59:59.
  package init?(hour: Int, minute: Int, second: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else { return nil }
    (storedHour, storedMinute, storedSecond) = (UInt8(hour), UInt8(minute), UInt8(second))
  }

  /// The time so many seconds after midnight.
  ///
  /// - Precondition: `secondsSinceMidnight` is in 0..<86,400.
  init(secondsSinceMidnight seconds: Int) {
    precondition((0..<86_400).contains(seconds), "a day has 86,400 seconds")
    (storedHour, storedMinute) = (UInt8(seconds / 3600), UInt8(seconds / 60 % 60))
    storedSecond = UInt8(seconds % 60)
  }

  package var secondsSinceMidnight: Int { hour * 3600 + minute * 60 + second }

  public static func < (one: TimeOfDay, other: TimeOfDay) -> Bool {
    one.secondsSinceMidnight < other.secondsSinceMidnight
  }
}

/// A moment, in whole seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
package struct Instant: Hashable, Sendable, Comparable {
  /// From the beginning of the year 0 to the end of the year 10000 (UTC), so that no sum of dates overflows.
  package let secondsSince1970: Int

  /// The moment, or the nearest one that can be told.
  package init(secondsSince1970 seconds: Int) {
    secondsSince1970 = min(max(seconds, -62_167_219_200), 253_433_923_199)
  }

  package static func < (one: Instant, other: Instant) -> Bool { one.secondsSince1970 < other.secondsSince1970 }
}
