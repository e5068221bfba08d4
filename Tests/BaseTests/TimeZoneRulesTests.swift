import Base
import Foundation
import TestSupport
import Testing

@Suite struct TimeZoneRulesTests {
  // What other software (CPython's zoneinfo) says of moments that are past, so that no new law changes them.
  @Test(arguments: [
    ("Europe/London", -32_097_600, "1968-12-25T13:00:00+01:00", "BST"),
    ("Europe/London", 1_616_893_199, "2021-03-28T00:59:59Z", "GMT"),
    ("Europe/London", 1_616_893_200, "2021-03-28T02:00:00+01:00", "BST"),
    ("Europe/London", 1_635_641_999, "2021-10-31T01:59:59+01:00", "BST"),
    ("Europe/London", 1_635_642_000, "2021-10-31T01:00:00Z", "GMT"),
    ("America/New_York", -2_208_988_800, "1899-12-31T19:00:00-05:00", "EST"),
    ("America/New_York", 1_616_893_200, "2021-03-27T21:00:00-04:00", "EDT"),
    ("America/New_York", 1_325_239_199, "2011-12-30T04:59:59-05:00", "EST"),
    ("Asia/Kolkata", -32_097_600, "1968-12-25T17:30:00+05:30", "IST"),
    ("Asia/Kolkata", 1_635_642_000, "2021-10-31T06:30:00+05:30", "IST"),
    ("Australia/Lord_Howe", 1_325_239_199, "2011-12-30T20:59:59+11:00", "+11"),
    ("Australia/Lord_Howe", 1_625_140_800, "2021-07-01T22:30:00+10:30", "+1030"),
    ("Africa/Casablanca", -32_097_600, "1968-12-25T12:00:00Z", "+00"),
    ("Africa/Casablanca", 1_616_893_200, "2021-03-28T02:00:00+01:00", "+01"),
    ("Europe/Dublin", 1_616_893_199, "2021-03-28T00:59:59Z", "GMT"),
    ("Europe/Dublin", 1_616_893_200, "2021-03-28T02:00:00+01:00", "IST"),
    ("Pacific/Apia", 1_325_239_199, "2011-12-29T23:59:59-10:00", "-10"),
    ("Pacific/Apia", 1_325_239_200, "2011-12-31T00:00:00+14:00", "+14"),
    ("UTC", -2_208_988_800, "1900-01-01T00:00:00Z", "UTC"), ("UTC", 1_635_642_000, "2021-10-31T01:00:00Z", "UTC"),
  ])
  func `says what clocks showed, from the system's files`(
    zone: String, seconds: Int, text: String, abbreviation: String
  ) throws {
    let time = ZonedTime(Instant(secondsSince1970: seconds), in: try TZifFile.rules(zone))
    #expect(time.rfc3339 == text)
    #expect(time.abbreviation == abbreviation)
  }

  @Test(arguments: ["Europe/London", "Australia/Lord_Howe", "Pacific/Apia", "America/Havana", "UTC"])
  func `finds moments as the offsets a day before and after say`(zone: String) throws {
    let rules = try TZifFile.rules(zone)
    func offset(_ seconds: Int) -> Int { rules.period(at: Instant(secondsSince1970: seconds)).offset }
    var random = SeededGenerator(seed: 17)
    for _ in 0..<5000 {
      // Half of them near the changes of the year 2011.
      let local =
        Bool.random(using: &random)
        ? Int.random(in: -3_000_000_000...5_000_000_000, using: &random)
        : 1_293_840_000 + 900 * Int.random(in: 0..<35_040, using: &random)
      let (before, after) = (offset(local - 86_400), offset(local + 86_400))
      let isFirst = offset(local - before) == before || offset(local - after) != after
      #expect(rules.instant(ofLocalSeconds: local).secondsSince1970 == local - (isFirst ? before : after))
    }
  }

  @Test(arguments: [
    ("Europe/London", "2021-03-28 01:30", 1_616_895_000),  // skipped: as 02:30
    ("Europe/London", "2021-03-28 00:59:59", 1_616_893_199), ("Europe/London", "2021-03-28 02:00", 1_616_893_200),
    ("Europe/London", "2021-10-31 01:30", 1_635_640_200),  // twice: the first
    ("Europe/London", "2021-10-31 00:59:59", 1_635_638_399), ("Europe/London", "2021-10-31 02:00", 1_635_645_600),
    ("Australia/Lord_Howe", "2019-10-06 02:15", 1_570_290_300),  // skipped, half an hour
    ("Australia/Lord_Howe", "2019-04-07 01:45", 1_554_561_900),  // twice
    ("Asia/Kolkata", "2026-06-01", 1_780_252_200),
    ("Pacific/Apia", "2011-12-30 10:00", 1_325_275_200),  // a whole day skipped
    ("America/Sao_Paulo", "2018-11-04", 1_541_300_400),  // the day began at 01:00
    ("America/Havana", "2021-11-07", 1_636_257_600),  // midnight came twice
    ("UTC", "2000-02-29 23:59:59", 951_868_799), ("Europe/London", "2021-07-01 10:00 -05:00", 1_625_151_600),
  ])
  func `finds the moment of a local time`(zone: String, local: String, seconds: Int) throws {
    let instant = try DateParsing.parse(local).instant(in: try TZifFile.rules(zone))
    #expect(instant.secondsSince1970 == seconds)
  }

  @Test(arguments: [
    ("Europe/London", "2021-03-28 01:00", "2021-03-28 00:59", "2021-03-28 02:00"),
    ("Europe/London", "2021-03-28 01:59:59", "2021-03-28 00:59", "2021-03-28 02:00"),
    ("Australia/Lord_Howe", "2019-10-06 02:15", "2019-10-06 01:59", "2019-10-06 02:30"),
    ("Pacific/Apia", "2011-12-30", "2011-12-29 23:59", "2011-12-31 00:00"),
    ("Pacific/Apia", "2011-12-30 23:59", "2011-12-29 23:59", "2011-12-31 00:00"),
  ])
  func `knows a time that clocks skip, and the nearest that they show`(
    zone: String, local: String, last: String, next: String
  ) throws {
    guard case .skipped(let change) = try DateParsing.parse(local).fault(in: try TZifFile.rules(zone)) else {
      Issue.record("\(local) is not skipped")
      return
    }
    #expect(DateTime(localSeconds: change.lastBefore).written == last)
    #expect(DateTime(localSeconds: change.firstAfter).written == next)
  }

  @Test(arguments: [
    ("Europe/London", "2021-03-28 00:59:59"), ("Europe/London", "2021-03-28 02:00"),
    ("Europe/London", "2021-10-31 01:30"), ("Europe/London", "2021-03-28 01:30 +00:00"),
    ("America/Sao_Paulo", "2018-11-04"), ("Pacific/Apia", "2011-12-31"), ("Europe/London", "0001-01-01 00:00"),
    ("UTC", "0001-01-01 00:00 Z"), ("UTC", "9999-12-31 23:59:59"), ("America/New_York", "9999-12-31 18:59:59"),
  ])
  func `takes a time that clocks show`(zone: String, local: String) throws {
    #expect(try DateParsing.parse(local).fault(in: try TZifFile.rules(zone)) == nil)
  }

  @Test(arguments: [
    ("UTC", "0001-01-01 00:00 +00:01"), ("UTC", "9999-12-31 23:59 -00:01"), ("Asia/Kolkata", "0001-01-01"),
    ("Asia/Kolkata", "9999-12-31 23:00 Z"), ("America/New_York", "9999-12-31 19:00"),
    ("UTC", "0001-01-01 00:00 +18:00"),
  ])
  func `knows a moment outside the years 1 to 9999`(zone: String, local: String) throws {
    #expect(try DateParsing.parse(local).fault(in: try TZifFile.rules(zone)) == .outOfRange)
  }

  @Test func `reads every zone of the system`() throws {
    let folder = URL(filePath: ProcessInfo.processInfo.environment["TZDIR"] ?? "/usr/share/zoneinfo")
    let walk = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var unread: [String] = []
    var read = 0
    for case let url as URL in walk where try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile ?? false {
      let bytes = Array(try Data(contentsOf: url))
      guard bytes.starts(with: "TZif".utf8) else { continue }
      read += 1
      if TimeZoneRules(name: url.path, tzif: bytes) == nil { unread.append(url.path) }
    }
    #expect(unread == [])
    #expect(read > 300)
  }

  @Test func `keeps to the last transition's period where there is no rule, and to the first before all`() throws {
    let bytes = TZifFile.bytes(
      periods: [(-75, "LMT", false), (3600, "ONE", false), (7200, "TWO", true)], transitions: [(-100, 1), (100, 2)],
      rule: "")
    let zone = try #require(TimeZoneRules(name: "Test", tzif: bytes))
    let names = [-101, -100, 99, 100, 4_000_000_000].map {
      zone.period(at: Instant(secondsSince1970: $0)).abbreviation
    }
    #expect(names == ["LMT", "ONE", "ONE", "TWO", "TWO"])
    #expect(zone.period(at: Instant(secondsSince1970: 100)).isDaylightSaving)
  }

  @Test func `keeps to the rule after the last transition`() throws {
    let bytes = TZifFile.bytes(
      periods: [(0, "GMT", false), (3600, "BST", true)],
      transitions: [(1_616_893_200, 1), (1_635_642_000, 0)], rule: "GMT0BST,M3.5.0/1,M10.5.0")
    let zone = try #require(TimeZoneRules(name: "Test", tzif: bytes))
    let names = [1_616_893_199, 1_616_893_200, 1_635_641_999, 1_635_642_000, 1_656_633_600, 4_086_547_200].map {
      zone.period(at: Instant(secondsSince1970: $0)).abbreviation
    }
    #expect(names == ["GMT", "BST", "BST", "GMT", "BST", "BST"])
  }

  @Test func `is known by its name`() throws {
    #expect(try TZifFile.rules("UTC") == TimeZoneRules.utc)
    #expect(try TZifFile.rules("Europe/London") != TimeZoneRules.utc)
    #expect(Set([TimeZoneRules.utc, try TZifFile.rules("UTC")]).count == 1)
  }
}

@Suite struct DamagedTimeZoneFileTests {
  @Test func `reads no file that ends too early`() throws {
    let whole = try TZifFile.system("Europe/London")
    let read = (0..<whole.count).filter { TimeZoneRules(name: "Test", tzif: Array(whole.prefix($0))) != nil }
    #expect(read == [])
    #expect(TimeZoneRules(name: "Test", tzif: whole) != nil)
  }

  @Test func `survives any damage`() throws {
    let whole = try TZifFile.system("Europe/London")
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<2000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...8, using: &generator) {
        // The headers and the rule are the places where damage does most.
        let near = [0..<60, 0..<whole.count, whole.count - 30..<whole.count].randomElement(using: &generator)
        bytes[Int.random(in: near ?? 0..<1, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      guard let zone = TimeZoneRules(name: "Test", tzif: bytes) else { continue }
      for seconds in [Int.min, -62_135_596_800, 0, 1_616_893_200, 9_999_999_999, Int.max] {
        _ = ZonedTime(Instant(secondsSince1970: seconds), in: zone).rfc3339
        _ = zone.instant(ofLocalSeconds: seconds / 2)
      }
    }
  }

  @Test func `reads nothing that is no time zone file`() throws {
    let periods: [(offset: Int32, name: String, daylight: Bool)] = [(0, "GMT", false)]
    func isRead(_ bytes: [UInt8]) -> Bool { TimeZoneRules(name: "Test", tzif: bytes) != nil }
    #expect(isRead(TZifFile.bytes(periods: periods, rule: "GMT0")))
    #expect(!isRead([]))
    #expect(!isRead(Array("TZif2".utf8)))
    #expect(!isRead(Array(repeating: 0xFF, count: 200)))
    #expect(!isRead(TZifFile.bytes(periods: periods, rule: "GMT0", version: "\0")))
    #expect(!isRead(TZifFile.bytes(periods: [], rule: "GMT0")))
    #expect(!isRead(TZifFile.bytes(periods: periods, transitions: [(0, 1)], rule: "GMT0")))
    #expect(!isRead(TZifFile.bytes(periods: periods, transitions: [(5, 0), (4, 0)], rule: "GMT0")))
    #expect(!isRead(TZifFile.bytes(periods: [(.min, "GMT", false)], rule: "GMT0")))
    #expect(!isRead(TZifFile.bytes(periods: periods, rule: "GMT0") + Array("more".utf8)))
  }
}
