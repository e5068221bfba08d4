import Base
import Foundation
import Testing

/// Time zone files for tests: the system's, and ones written here, whose clocks no parliament can change.
enum TZifFile {
  /// The system's file for a zone.
  static func system(_ name: String) throws -> [UInt8] {
    let folder = ProcessInfo.processInfo.environment["TZDIR"] ?? "/usr/share/zoneinfo"
    return Array(try Data(contentsOf: URL(filePath: folder).appending(path: name)))
  }

  static func rules(_ name: String) throws -> TimeZoneRules {
    try #require(TimeZoneRules(name: name, tzif: try system(name)))
  }

  /// A file with these periods, transitions to them by index, and the rule for all time after.
  static func bytes(
    periods: [(offset: Int32, name: String, daylight: Bool)], transitions: [(at: Int64, period: UInt8)] = [],
    rule: String, version: String = "2"
  ) -> [UInt8] {
    let names: [UInt8] = periods.flatMap { Array($0.name.utf8) + [0] }
    func header(_ counts: [Int]) -> [UInt8] {
      Array("TZif".utf8) + Array(version.utf8) + Array(repeating: 0, count: 15)
        + counts.flatMap { bigEndian(Int32($0)) }
    }
    var bytes = header([0, 0, 0, 0, 1, 1]) + bigEndian(Int32(0)) + [0, 0, 0]
    bytes += header([0, 0, 0, transitions.count, periods.count, names.count])
    bytes += transitions.flatMap { bigEndian($0.at) } + transitions.map(\.period)
    var start = 0
    for period in periods {
      bytes += bigEndian(period.offset) + [period.daylight ? 1 : 0, UInt8(start)]
      start += period.name.utf8.count + 1
    }
    return bytes + names + Array("\n\(rule)\n".utf8)
  }

  /// The rules of a zone that has known no other clocks than its rule's.
  static func rules(always rule: String) -> TimeZoneRules? {
    TimeZoneRules(name: "Test", tzif: bytes(periods: [(0, "LMT", false)], rule: rule))
  }

  private static func bigEndian(_ number: some FixedWidthInteger) -> [UInt8] {
    stride(from: number.bitWidth - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
