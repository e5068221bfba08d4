import Base

extension Form where Value == DateTime {
  /// A day, perhaps with a time and an offset.
  static var date: Form {
    Form { field in
      guard let text = field.text() else { return nil }
      do throws(DateParsing.Failure) {
        let date = try DateParsing.parse(text)
        let place = Located(date, at: field.value.position, length: field.value.length)
        field.report.note(WrittenDate(field.label, place))
        return date
      } catch {
        switch error {
        case .malformed:
          field.reject(
            .invalidDate, "\(field.label) must be a date, not \"\(text)\"",
            help: "write year, month and day: 2021-03-29, and a time behind it if need be: 2021-03-29 10:00")
        case .nonexistent(let part):
          field.reject(
            .invalidDate, "\(field.label) says \(part), which does not exist",
            help: CalendarHelp.help(for: part))
        }
        return nil
      }
    }
  }
}

extension Form where Value == PartialDate {
  /// A year, or a year and a month, or a day.
  static var partialDate: Form {
    Form { field in
      guard let text = field.text() else { return nil }
      do throws(PartialDate.Nonexistent) {
        if let date = try PartialDate.parse(text) { return date }
        field.reject(
          .invalidDate, "\(field.label) must be a year, a month or a day, not \"\(text)\"",
          help: "write 2021, 2021-03 or 2021-03-29")
      } catch {
        field.reject(
          .invalidDate, "\(field.label) says \(text), which does not exist",
          help: CalendarHelp.help(for: text))
      }
      return nil
    }
  }
}

extension Form where Value == PartialDate {
  /// A year alone.
  static var year: Form {
    Form { field in
      guard let text = field.text() else { return nil }
      if text.utf8.count == 4, text.utf8.allSatisfy(\.isASCIIDigit), let year = Int(text), year > 0 {
        return PartialDate(year: year)
      }
      field.reject(
        .invalidDate, "\(field.label) must be a year, not \"\(text)\"",
        help: "write four digits, or write \"date\" for a month or a day: 2021-03")
      return nil
    }
  }
}

extension PartialDate {
  struct Nonexistent: Error {}

  /// Nil when the text has another form.
  fileprivate static func parse(_ text: String) throws(Nonexistent) -> PartialDate? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 3, parts[0].utf8.count == 4, parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      parts.allSatisfy({ $0.utf8.allSatisfy(\.isASCIIDigit) })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    let month = numbers.count > 1 ? numbers[1] : nil
    let day = numbers.count > 2 ? numbers[2] : nil
    guard CivilDate(year: numbers[0], month: month ?? 1, day: day ?? 1) != nil else { throw Nonexistent() }
    return PartialDate(year: numbers[0], month: month, day: day)
  }
}

/// What calendars and clocks allow, said where a date breaks it.
package enum CalendarHelp {
  /// - Parameter part: a day `2021-02-30`, a time `25:00`, or an offset, as `DateParsing` names it.
  package static func help(for part: String) -> String {
    if part.hasPrefix("offset") { return "offsets from UTC run to 18:00, minutes to 59" }
    if part.contains(":") { return "times run from 00:00:00 to 23:59:59" }
    let numbers = part.split(separator: "-").compactMap { Int($0) }
    guard numbers.count > 1, numbers[0] > 0 else { return "years run from 0001 to 9999" }
    guard (1...12).contains(numbers[1]) else { return "months run from 01 to 12; the order is year, month, day" }
    let length = CivilDate.length(ofMonth: numbers[1], year: numbers[0])
    return "\(EnglishDates.months[numbers[1] - 1]) \(numbers[0]) has \(length) days"
  }
}

extension DateTime {
  /// Whether it lies before another for certain, whatever the zone and the hours that are not written.
  func isCertainlyBefore(_ other: DateTime) -> Bool {
    if (offset == nil) != (other.offset == nil) {
      // Offsets reach 14 hours, so that a zone may turn the order of neighbouring days, not of others.
      return date.dayNumber + 1 < other.date.dayNumber
    }
    guard let time, let otherTime = other.time else { return date < other.date }
    return date.dayNumber * 86_400 + time.secondsSinceMidnight - (offset ?? 0)
      < other.date.dayNumber * 86_400 + otherTime.secondsSinceMidnight - (other.offset ?? 0)
  }
}
