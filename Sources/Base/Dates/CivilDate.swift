/// A day of the proleptic Gregorian calendar (ISO 8601), without a time or a zone.
public struct CivilDate: Hashable, Sendable, Comparable {
  // Four bytes for three numbers: front matter has room for six dates, and few are there.
  @usableFromInline let storedYear: Int16
  @usableFromInline let storedMonth: UInt8
  @usableFromInline let storedDay: UInt8

  @inlinable public var year: Int { Int(storedYear) }
  /// 1 to 12.
  @inlinable public var month: Int { Int(storedMonth) }
  /// 1 to the month's length.
  @inlinable public var day: Int { Int(storedDay) }

  /// Nil for a date that does not exist, such as 30 February, and outside the years 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDate.length(ofMonth: month, year: year)
    else { return nil }
    self.init(uncheckedYear: year, month: month, day: day)
  }

  private init(uncheckedYear year: Int, month: Int, day: Int) {
    storedYear = Int16(year)
    storedMonth = UInt8(month)
    storedDay = UInt8(day)
  }

  /// How many days a month has.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  /// Days since 1970-01-01, which is 0.
  package var dayNumber: Int {
    // Years begin in March, so that the leap day is a year's last; 400 years have 146,097 days.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day with this number; the first or last of the years 1 to 9999 for a number outside them.
  package init(dayNumber: Int) {
    let shifted = min(max(dayNumber, CivilDate.firstDayNumber), CivilDate.lastDayNumber) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      uncheckedYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The numbers of 0001-01-01 and 9999-12-31.
  private static let (firstDayNumber, lastDayNumber) = (-719_162, 2_932_896)

  /// The number of the day that clocks show this many seconds after 1970-01-01T00:00:00 on the same clocks.
  package static func dayNumber(ofLocalSeconds seconds: Int) -> Int {
    let (days, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
    return rest < 0 ? days - 1 : days
  }

  /// 1 for Monday to 7 for Sunday.
  package var weekday: Int { (dayNumber - CivilDate.firstDayNumber) % 7 + 1 }

  /// The extended format of ISO 8601: `2021-03-29`.
  package var iso8601: String {
    var text = ByteBuffer()
    text.append(iso8601: self)
    return text.text()
  }

  public static func < (one: CivilDate, other: CivilDate) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }
}
