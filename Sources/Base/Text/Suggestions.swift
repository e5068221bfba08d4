/// Suggests names for misspelt ones until that would take long.
///
/// Each suggestion is a comparison with every name there is. Where thousands of names are wrong, they are mostly one
/// mistake made thousands of times, and the first few hundred suggestions have told it.
package struct Suggestions: Sendable {
  /// About a fifth of a second.
  private static let mostComparisons = 500_000

  private var comparisons = 0

  package init() {}

  /// `did you mean "…"?` for the nearest candidate; nil when none is near, and after half a million comparisons.
  package mutating func suggestion(for name: String, among candidates: some Collection<String>) -> String? {
    nearest(to: name, among: candidates).map { NearestName.suggestion($0) }
  }

  /// The nearest candidate; nil when none is as near as that, and after half a million comparisons.
  package mutating func nearest(
    to name: String, among candidates: some Collection<String>, atMost distance: Int = NearestName.limit
  ) -> String? {
    guard comparisons < Self.mostComparisons else { return nil }
    comparisons += candidates.count
    return NearestName.nearest(to: name, among: candidates, atMost: distance)
  }
}
