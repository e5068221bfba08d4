import Base

/// Dates for hosts that write some themselves.
extension Language {
  /// A day as the style `long` writes it, with the time if it has one: `29 March 2021, 10:00`.
  package func text(of date: DateValue) -> String {
    let day = DateForm.pattern(long, self).text(of: date)
    return date.hasTime ? "\(day), \(date.moment.clock(seconds: false))" : day
  }

  /// A month of a year: `May 2019`.
  ///
  /// - Parameter month: from 1 on.
  package func text(ofMonth month: Int, year: Int) -> String { "\(months[month]) \(year)" }
}
