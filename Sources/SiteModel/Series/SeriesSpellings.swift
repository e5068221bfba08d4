import Base
import Content

/// Finds series that are probably one, misspelt in some of its parts.
enum SeriesSpellings {
  /// A shorter name may well differ from another in a letter.
  private static let shortest = 6

  /// Reports each series whose name is a letter away from one that was met before it.
  ///
  /// Only where the digits of both are the same: those of 2025 and of 2026 are two series.
  ///
  /// - Parameter uses: in the order of paths; none with the address of another.
  static func check(_ uses: [NameRegister.FirstUse], diagnostics: inout [Diagnostic]) {
    var suggestions = Suggestions()
    var slugsByDigits: [[UInt8]: [String]] = [:]
    var bySlug: [String: NameRegister.FirstUse] = [:]
    for use in uses where use.slug.utf8.count >= shortest {
      let digits = use.slug.utf8.filter { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
      if let near = suggestions.nearest(to: use.slug, among: slugsByDigits[digits] ?? [], atMost: 1),
        let other = bySlug[near]
      {
        diagnostics.append(
          Diagnostic(
            .nearlyOneSeries, path: use.path, at: use.name.position, length: use.name.length,
            "series \"\(use.name.value)\" is nearly \"\(other.name.value)\" in \(other.name.place(in: other.path))",
            help: "write one name for both, or declare both under `series` in sitegen.yml"))
      }
      slugsByDigits[digits, default: []].append(use.slug)
      bySlug[use.slug] = use
    }
  }
}
