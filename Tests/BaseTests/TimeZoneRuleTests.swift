import Base
import Testing

/// The rules that hold after the last transition of a time zone file, in the form of POSIX.
@Suite struct TimeZoneRuleTests {
  @Test(arguments: [
    ("GMT0BST,M3.5.0/1,M10.5.0", 2_531_955_599, "2050-03-27T00:59:59Z", "GMT"),
    ("GMT0BST,M3.5.0/1,M10.5.0", 2_531_955_600, "2050-03-27T02:00:00+01:00", "BST"),
    ("GMT0BST,M3.5.0/1,M10.5.0", 4_128_627_599, "2100-10-31T01:59:59+01:00", "BST"),
    ("GMT0BST,M3.5.0/1,M10.5.0", 4_128_627_600, "2100-10-31T01:00:00Z", "GMT"),
    ("GMT0BST,M3.5.0/1,M10.5.0", 13_574_606_400, "2400-02-29T12:00:00Z", "GMT"),
    ("EST5EDT,M3.2.0,M11.1.0", 4_086_547_200, "2099-06-30T20:00:00-04:00", "EDT"),
    ("EST5EDT,M3.2.0,M11.1.0", 253_370_764_800, "9998-12-31T19:00:00-05:00", "EST"),
    ("IST-5:30", 4_128_627_599, "2100-10-31T06:29:59+05:30", "IST"),
    ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", 4_086_547_200, "2099-07-01T10:30:00+10:30", "+1030"),
    ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", 13_574_606_400, "2400-02-29T23:00:00+11:00", "+11"),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", 2_531_955_599, "2050-03-27T00:59:59Z", "GMT"),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", 2_531_955_600, "2050-03-27T02:00:00+01:00", "IST"),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 2_531_955_599, "2050-03-26T22:59:59-02:00", "-02"),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 2_531_955_600, "2050-03-27T00:00:00-01:00", "-01"),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 4_128_627_599, "2100-10-30T23:59:59-01:00", "-01"),
    ("XST3XDT,J60,J300", 951_879_600, "2000-03-01T00:00:00-03:00", "XST"),
    ("XST3XDT,J60,J300", 951_886_800, "2000-03-01T03:00:00-02:00", "XDT"),
    ("XST3XDT,59,299", 951_800_400, "2000-02-29T03:00:00-02:00", "XDT"),
    ("XST3XDT,0/0,J365/25", 946_695_599, "2000-01-01T00:59:59-02:00", "XDT"),
    ("XST3XDT,0/0,J365/25", 946_692_000, "2000-01-01T00:00:00-02:00", "XDT"),
  ])
  func `says what clocks will show`(rule: String, seconds: Int, text: String, abbreviation: String) throws {
    let zone = try #require(TZifFile.rules(always: rule))
    let time = ZonedTime(Instant(secondsSince1970: seconds), in: zone)
    #expect(time.rfc3339 == text)
    #expect(time.abbreviation == abbreviation)
  }

  @Test(arguments: [
    ("EST5EDT,M3.2.0,M11.1.0", "2050-03-13 02:30", 2_530_769_400),
    ("EST5EDT,M3.2.0,M11.1.0", "2050-11-06 01:30", 2_551_325_400),
  ])
  func `finds the moment of a local time that is skipped or comes twice`(
    rule: String, local: String, seconds: Int
  ) throws {
    let zone = try #require(TZifFile.rules(always: rule))
    #expect(try DateParsing.parse(local).instant(in: zone).secondsSince1970 == seconds)
  }

  @Test(arguments: [
    "GMT", "GM0", "0", "<GMT0", "GMT25", "GMT0:60", "GMT0x", "GMT0BST", "GMT0BST,", "GMT0BST,M3.5.0", "GMT0BST,M3.5.0,",
    "GMT0BST,M13.1.0,M10.5.0", "GMT0BST,M0.1.0,M10.5.0", "GMT0BST,M3.6.0,M10.5.0", "GMT0BST,M3.0.0,M10.5.0",
    "GMT0BST,M3.5.7,M10.5.0", "GMT0BST,M3.5,M10.5.0", "GMT0BST,J0,J300", "GMT0BST,J366,J300", "GMT0BST,366,J300",
    "GMT0BST,M3.5.0/168,M10.5.0", "GMT0BST,M3.5.0/,M10.5.0", "GMT0BST,M3.5.0,M10.5.0x", "GMT0BST25,M3.5.0,M10.5.0",
    "GMT99999", "GMT--1", "GMT0BST,M3.5.0/1:99,M10.5.0",
  ])
  func `refuses a rule that is none`(rule: String) {
    #expect(TZifFile.rules(always: rule) == nil)
  }
}
