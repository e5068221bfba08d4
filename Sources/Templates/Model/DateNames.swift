import Base

/// The names that the filter `date` writes, in one language.
///
/// A class, because a copy of the four lists, made for each date that is written, would retain each of them.
package final class DateNames: Sendable {
  package let months: [String]
  package let shortMonths: [String]
  /// Monday first.
  package let weekdays: [String]
  package let shortWeekdays: [String]

  /// - Precondition: twelve months and seven days.
  package init(months: [String], shortMonths: [String], weekdays: [String], shortWeekdays: [String]) {
    precondition(months.count == 12 && shortMonths.count == 12, "a year has twelve months")
    precondition(weekdays.count == 7 && shortWeekdays.count == 7, "a week has seven days")
    self.months = months
    self.shortMonths = shortMonths
    self.weekdays = weekdays
    self.shortWeekdays = shortWeekdays
  }

  package static let english = DateNames(
    months: EnglishDates.months, shortMonths: EnglishDates.months.map { String($0.prefix(3)) },
    weekdays: EnglishDates.weekdays, shortWeekdays: EnglishDates.weekdays.map { String($0.prefix(3)) })
}
