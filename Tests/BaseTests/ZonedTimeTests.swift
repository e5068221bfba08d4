import Base
import Testing

@Suite struct ZonedTimeTests {
  @Test(arguments: [
    ("GMT0", 1_617_012_005, "2021-03-29T10:00:05Z", "Mon, 29 Mar 2021 10:00:05 +0000"),
    ("<+0545>-5:45", 1_617_012_005, "2021-03-29T15:45:05+05:45", "Mon, 29 Mar 2021 15:45:05 +0545"),
    ("NST3:30", 1_617_012_005, "2021-03-29T06:30:05-03:30", "Mon, 29 Mar 2021 06:30:05 -0330"),
    ("GMT0", -1, "1969-12-31T23:59:59Z", "Wed, 31 Dec 1969 23:59:59 +0000"),
    ("GMT0", -62_135_596_800, "0001-01-01T00:00:00Z", "Mon, 01 Jan 0001 00:00:00 +0000"),
    ("GMT0", 253_402_300_799, "9999-12-31T23:59:59Z", "Fri, 31 Dec 9999 23:59:59 +0000"),
  ])
  func `is written as RFC 3339 and RFC 822 ask`(rule: String, seconds: Int, rfc3339: String, rfc822: String) throws {
    let time = ZonedTime(Instant(secondsSince1970: seconds), in: try #require(TZifFile.rules(always: rule)))
    #expect(time.rfc3339 == rfc3339)
    #expect(time.rfc822 == rfc822)
  }

  @Test func `is written in UTC where the offset is no whole number of minutes`() throws {
    let zone = try #require(TZifFile.rules(always: "LMT0:01:15"))
    let time = ZonedTime(Instant(secondsSince1970: 0), in: zone)
    #expect(time.clock(seconds: true) == "23:58:45")
    #expect(time.rfc3339 == "1970-01-01T00:00:00Z")
    #expect(time.rfc822 == "Thu, 01 Jan 1970 00:00:00 +0000")
  }

  @Test func `shows a clock with seconds or without`() {
    let time = ZonedTime(Instant(secondsSince1970: 7 * 3600 + 5 * 60 + 9), in: .utc)
    #expect(time.clock(seconds: false) == "07:05")
    #expect(time.clock(seconds: true) == "07:05:09")
    #expect(time.offset == 0)
    #expect(time.abbreviation == "UTC")
  }

  @Test func `survives moments that no calendar has`() {
    #expect(ZonedTime(Instant(secondsSince1970: .max), in: .utc).date.iso8601 == "9999-12-31")
    #expect(ZonedTime(Instant(secondsSince1970: .min), in: .utc).date.iso8601 == "0001-01-01")
  }

  @Test func `names the days and months of every feed`() {
    #expect(EnglishDates.weekdays.map { $0.prefix(3) } == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
    #expect(
      EnglishDates.months.map { $0.prefix(3) } == [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
      ])
  }
}

@Suite struct TimeOfDayTests {
  @Test(arguments: [(24, 0, 0), (-1, 0, 0), (0, 60, 0), (0, -1, 0), (0, 0, 60), (0, 0, -1)])
  func `is not a time that no clock shows`(hour: Int, minute: Int, second: Int) {
    #expect(TimeOfDay(hour: hour, minute: minute, second: second) == nil)
  }

  @Test func `is ordered`() throws {
    let early = try #require(TimeOfDay(hour: 9, minute: 59, second: 59))
    let late = try #require(TimeOfDay(hour: 10, minute: 0))
    #expect(early < late)
    #expect(late.secondsSinceMidnight == 36_000)
  }
}
