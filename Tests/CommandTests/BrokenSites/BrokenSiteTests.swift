import Base
import Checking
import Foundation
import Pipeline
import SiteModel
import Testing

@Suite struct BrokenSiteTests {
  /// Codes that no project can show by itself, or whose whole messages stand in the tests of their room alone.
  private static let without: Set<String> = []

  /// `SITEGEN_RECORD=1 swift test --filter BrokenSiteTests` writes what the program says into the folders, and fails.
  @Test(arguments: try BrokenSite.all()) func `a broken site is reported as it is expected`(site: BrokenSite) throws {
    let report = try site.report()
    guard ProcessInfo.processInfo.environment["SITEGEN_RECORD"] == nil else {
      try site.record(report)
      Issue.record("recorded \(site); run again without SITEGEN_RECORD")
      return
    }
    let expected = try site.expected()
    #expect(report == expected)
  }

  @Test func `a broken site has one fault, for which it is named`() throws {
    for site in try BrokenSite.all() {
      let codes = Self.codes(in: try site.expected())
      #expect(codes.count == 1, "\(site)")
      #expect(codes.allSatisfy { Self.isNamed(site.name, for: $0) }, "\(site): \(codes)")
    }
  }

  @Test func `every fault of linking and of finished pages has a broken site`() throws {
    let shown = Set(try BrokenSite.all().flatMap { Self.codes(in: try $0.expected()) })
    let wanted = SiteModelCodes.all + CheckingCodes.all + [.unusedFile]
    #expect(wanted.map(\.name).filter { !shown.contains($0) && !Self.without.contains($0) } == [])
    #expect(Self.without.filter(shown.contains).isEmpty)
  }

  /// The codes of the problems of a report, in their order.
  private static func codes(in report: String) -> [String] {
    report.matches(of: /(?m)\[([a-z-]+\/[a-z0-9-]+)\]$/).map { String($0.1) }
  }

  private static func isNamed(_ site: String, for code: String) -> Bool {
    let name = code.replacing("/", with: "-")
    return site == name || site.hasPrefix(name + "-")
  }
}
