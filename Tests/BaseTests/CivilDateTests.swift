import Base
import Testing

@Suite struct CivilDateTests {
  @Test func `numbers every day from year 1 to year 9999 as a count one by one does`() throws {
    var number = -719_162
    var weekday = 1  // 1 January 1 was a Monday
    for year in 1...9999 {
      let february = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) ? 29 : 28
      for (index, length) in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
        for day in [1, length] {
          // The first and last day of each month; those between differ in nothing but the day.
          let date = try #require(CivilDate(year: year, month: index + 1, day: day))
          let expected = number + day - 1
          guard date.dayNumber == expected, CivilDate(dayNumber: expected) == date,
            date.weekday == (weekday + day - 2) % 7 + 1
          else {
            Issue.record("\(date.iso8601) is day \(date.dayNumber), not \(expected), or weekday \(date.weekday)")
            return
          }
        }
        number += length
        weekday = (weekday + length - 1) % 7 + 1
      }
    }
    #expect(number - 1 == 2_932_896)
  }

  @Test func `turns each day number of four centuries into a date and back`() {
    #expect((-60_000...100_000).allSatisfy { CivilDate(dayNumber: $0).dayNumber == $0 })
  }

  @Test(arguments: [
    (1970, 1, 1, 0, 4), (1969, 12, 31, -1, 3), (2000, 2, 29, 11_016, 2), (2021, 3, 29, 18_715, 1),
    (2024, 12, 29, 20_086, 7), (1, 1, 1, -719_162, 1), (9999, 12, 31, 2_932_896, 5),
  ])
  func `knows days and weekdays from the almanac`(year: Int, month: Int, day: Int, number: Int, weekday: Int) {
    let date = CivilDate(year: year, month: month, day: day)
    #expect(date?.dayNumber == number)
    #expect(date?.weekday == weekday)
    #expect(CivilDate(dayNumber: number) == date)
  }

  @Test(arguments: [
    (2021, 2, 29), (1900, 2, 29), (2000, 2, 30), (2021, 4, 31), (2021, 0, 1), (2021, 13, 1), (2021, 1, 0),
    (2021, 1, 32),
    (0, 1, 1), (10_000, 1, 1), (-1, 1, 1), (Int.max, 1, 1), (2021, Int.min, 1), (2021, 1, Int.max),
  ])
  func `is not a date that no calendar has`(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    (Int.min, "0001-01-01"), (-719_163, "0001-01-01"), (2_932_897, "9999-12-31"), (Int.max, "9999-12-31"),
  ])
  func `stays within the years 1 to 9999`(number: Int, date: String) {
    #expect(CivilDate(dayNumber: number).iso8601 == date)
  }

  @Test func `is ordered and written`() throws {
    let dates = [(2021, 10, 1), (2021, 9, 30), (2020, 12, 31), (987, 6, 5)].compactMap {
      CivilDate(year: $0.0, month: $0.1, day: $0.2)
    }
    #expect(dates.sorted().map(\.iso8601) == ["0987-06-05", "2020-12-31", "2021-09-30", "2021-10-01"])
  }

  @Test(arguments: [
    (0, 0), (86_399, 0), (86_400, 1), (-1, -1), (-86_400, -1), (-86_401, -2), (Int.min, -106_751_991_167_301),
  ])
  func `finds the day of a second`(seconds: Int, day: Int) {
    #expect(CivilDate.dayNumber(ofLocalSeconds: seconds) == day)
  }
}
