import Base
import Testing

@Suite struct DateParsingTests {
  @Test(
    arguments: [
      ("2021-03-29", nil, nil), ("2021-03-29 10:00", 36_000, nil), ("2021-03-29T10:00", 36_000, nil),
      ("2021-03-29   10:00", 36_000, nil), ("2021-03-29 10:00:30", 36_030, nil),
      ("2021-03-29T10:00:30.123456Z", 36_030, 0),
      ("2021-03-29T10:00Z", 36_000, 0), ("2021-03-29T10:00:00+01:00", 36_000, 3600),
      ("2021-03-29 10:00 +0100", 36_000, 3600),
      ("2021-03-29 10:00 -05", 36_000, -18_000), ("2021-03-29 10:00-03:30", 36_000, -12_600),
      ("2021-03-29 23:59:59 +18:00", 86_399, 64_800), ("2021-03-29 00:00 Z", 0, 0),
      ("2021-03-29T10:00-00:00", 36_000, 0),
    ] as [(String, Int?, Int?)])
  func `reads a day, perhaps with a time, perhaps with an offset`(text: String, seconds: Int?, offset: Int?) throws {
    let date = try DateParsing.parse(text)
    #expect(date.date == CivilDate(year: 2021, month: 3, day: 29))
    #expect(date.time?.secondsSinceMidnight == seconds)
    #expect(date.offset == offset)
  }

  @Test func `reads a day alone as one with a time`() throws {
    for number in stride(from: -719_162, through: 2_932_896, by: 97) {
      let day = CivilDate(dayNumber: number)
      #expect(try DateParsing.parse(day.iso8601) == DateTime(date: day))
      #expect(try DateParsing.parse(day.iso8601 + " 00:00").date == day)
    }
  }

  @Test(arguments: [
    "", " ", "today", "2021", "2021-03", "2021-3-29", "2021-03-9", "21-03-29", "2021/03/29", "29-03-2021",
    "2021-03-29 ",
    " 2021-03-29", "2021-03-29T", "2021-03-29x", "2021-03-29Z", "2021-03-29+01:00", "2021-03-29 1:00", "2021-03-29 10",
    "2021-03-29 10:", "2021-03-29 10:0", "2021-03-29 10:00:", "2021-03-29 10:00:0", "2021-03-29 10:00:00.",
    "2021-03-29 10:00 pm", "2021-03-29 10:00+", "2021-03-29 10:00+1", "2021-03-29 10:00+01:", "2021-03-29 10:00+01:0",
    "2021-03-29 10:00+010", "2021-03-29 10:00 Z ", "2021-03-29 10:00ZZ", "2021-03-29 10:00+01:00:00", "-021-03-29",
    "+2021-03-29", "２０２１-03-29", "2021-03-29\0", "12021-03-29", "2021-02-30x",
  ])
  func `refuses what does not have the form of a date`(text: String) {
    #expect(throws: DateParsing.Failure.malformed) { try DateParsing.parse(text) }
  }

  @Test(arguments: [
    ("2021-02-29", "2021-02-29"), ("2021-13-01 10:00", "2021-13-01"), ("0000-01-01", "0000-01-01"),
    ("2021-00-00", "2021-00-00"), ("2021-03-29 24:00", "24:00"), ("2021-03-29 10:60", "10:60"),
    ("2021-03-29 10:00:60", "10:00:60"), ("2021-03-29 25:00:10", "25:00"), ("2021-03-29 10:00+19:00", "offset 19:00"),
    ("2021-03-29 10:00-18:01", "offset 18:01"), ("2021-03-29 10:00+01:60", "offset 01:60"),
  ])
  func `names the part that no calendar or clock has`(text: String, part: String) {
    #expect(throws: DateParsing.Failure.nonexistent(part)) { try DateParsing.parse(text) }
  }
}
