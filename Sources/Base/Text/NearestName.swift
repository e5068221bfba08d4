/// Finds what an author probably meant by a misspelt name.
package enum NearestName {
  /// The candidate nearest to `name`, if its distance is at most 2 and less than the name's length.
  ///
  /// Distance is the optimal string alignment distance (insert, delete, replace, swap neighbours) over
  /// lower-cased scalars. Among equals the first in byte order wins, so that the order of candidates has no say.
  package static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let offered = Array(candidate.lowercased().unicodeScalars)
      guard abs(offered.count - wanted.count) <= 2 else { continue }
      let distance = distance(wanted, offered)
      guard distance <= 2, distance < wanted.count else { continue }
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
    nearest(to: name, among: candidates).map { "did you mean \"\($0)\"?" }
  }

  private static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    if one.isEmpty { return other.count }
    var beforeLast = [Int](repeating: 0, count: other.count + 1)
    var last = Array(0...other.count)
    for i in 1...one.count {
      var row = [i] + [Int](repeating: 0, count: other.count)
      for j in 1..<(other.count + 1) {
        let replaced = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1)
        row[j] = min(replaced, last[j] + 1, row[j - 1] + 1)
        if i > 1, j > 1, one[i - 1] == other[j - 2], one[i - 2] == other[j - 1] {
          row[j] = min(row[j], beforeLast[j - 2] + 1)
        }
      }
      (beforeLast, last) = (last, row)
    }
    return last[other.count]
  }
}
