/// Finds what an author probably meant by a misspelt name.
package enum NearestName {
  /// The largest distance at which a name is taken for a misspelling of another.
  package static let limit = 2

  /// The candidate nearest to `name`, if its distance is at most 2 (or less, if asked) and less than the name's length.
  ///
  /// Distance is the optimal string alignment distance (insert, delete, replace, swap neighbours) over
  /// lower-cased scalars. Among equals the first in byte order wins, so that the order of candidates has no say.
  package static func nearest(
    to name: String, among candidates: some Sequence<String>, atMost farthest: Int = limit
  ) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let offered = Array(candidate.lowercased().unicodeScalars)
      guard abs(offered.count - wanted.count) <= limit else { continue }
      let distance = distance(wanted, offered)
      guard distance <= min(farthest, limit), distance < wanted.count else { continue }
      if let known = best {
        if distance > known.distance { continue }
        if distance == known.distance, !PathOrder.precedes(candidate, known.candidate) { continue }
      }
      best = (distance, candidate)
    }
    return best?.candidate
  }

  /// `did you mean "…"?` for the nearest candidate, if there is one.
  package static func suggestion(for name: String, among candidates: some Sequence<String>) -> String? {
    nearest(to: name, among: candidates).map { suggestion($0) }
  }

  /// The question whether a candidate was meant.
  static func suggestion(_ candidate: String) -> String { "did you mean \"\(candidate)\"?" }

  /// The distance, or any number above `limit` when it is larger than that.
  ///
  /// Only cells at most `limit` from the diagonal can hold a distance within it, so no other is looked at:
  /// long names cost no more than their length.
  private static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    if one.isEmpty { return other.count }
    let far = limit + 1
    var beforeLast = [Int](repeating: far, count: other.count + 1)
    var last = (0...other.count).map { min($0, far) }
    var row = beforeLast
    for i in 1...one.count {
      let (low, high) = (max(1, i - limit), min(other.count, i + limit))
      row[low - 1] = low == 1 ? min(i, far) : far
      for j in stride(from: low, through: high, by: 1) {
        let replaced = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1)
        row[j] = min(replaced, last[j] + 1, row[j - 1] + 1)
        if i > 1, j > 1, one[i - 1] == other[j - 2], one[i - 2] == other[j - 1] {
          row[j] = min(row[j], beforeLast[j - 2] + 1)
        }
      }
      if high < other.count { row[high + 1] = far }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[other.count]
  }
}
