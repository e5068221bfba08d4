import Base
import Content

/// Finds tags or series that are probably one, written otherwise in some entries.
enum NearNames {
  /// A shorter name may well differ from another in a letter.
  private static let shortest = 6

  /// Reports each that is a letter, or no more than spaces and hyphens, away from one that was met before it.
  ///
  /// Only where the digits of both are the same: those of 2025 and of 2026 are two series.
  ///
  /// - Parameter uses: in the order of paths; none with the address of another.
  static func check(_ uses: [NameRegister.FirstUse], _ kind: NameKind, diagnostics: inout [Diagnostic]) {
    var suggestions = Suggestions()
    var slugsByDigits: [[UInt8]: [String]] = [:]
    var bySlug: [String: NameRegister.FirstUse] = [:]
    /// By letters and digits alone.
    var byLetters: [[UInt8]: NameRegister.FirstUse] = [:]
    for use in uses {
      let letters = use.slug.utf8.filter { $0 != UInt8(ascii: "-") }
      var other = byLetters[letters]
      if other == nil { byLetters[letters] = use }
      if use.slug.utf8.count >= shortest {
        let digits = letters.filter { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        other =
          other
          ?? suggestions.nearest(to: use.slug, among: slugsByDigits[digits] ?? [], atMost: 1).flatMap { bySlug[$0] }
        slugsByDigits[digits, default: []].append(use.slug)
        bySlug[use.slug] = use
      }
      guard let other else { continue }
      diagnostics.append(
        Diagnostic(
          kind.nearly, path: use.path, at: use.name.position, length: use.name.length,
          "\(kind.noun) \"\(use.name.value)\" is nearly \"\(other.name.value)\" in \(other.name.place(in: other.path))",
          help: "write one name for both, or declare both under `\(kind.key)` in sitegen.yml"))
    }
  }
}
