internal import Base

/// Ascending places in a text, of which is asked whether any lies in a range.
///
/// Blocks ask in the order of the text, so the answer is mostly found near the one before.
package struct AscendingPlaces {
  private var all: [Int] = []
  /// The index of the first from the beginning of the last range on.
  private var next = 0
  /// How many are passed one by one before the place is searched for.
  private static let nearby = 8

  package init() {}

  mutating func reserveCapacity(_ count: Int) { all.reserveCapacity(count) }

  /// Forgets all, but keeps the memory.
  mutating func removeAll() {
    if !all.isEmpty { all.removeAll(keepingCapacity: true) }
    next = 0
  }

  /// Appends a place that is no less than those before it.
  package mutating func append(_ place: Int) { all.append(place) }

  /// Whether any of them lies in a range; quicker where the range before lay before it.
  package mutating func occur(in range: Range<Int>) -> Bool {
    if all.isEmpty { return false }
    move(to: range.lowerBound)
    return next < all.count && all[next] < range.upperBound
  }

  private mutating func move(to place: Int) {
    // Backwards: footnotes are read last, and what stands in cells of tables before the rest.
    if next == 0 || all[next - 1] < place {
      for _ in 0..<Self.nearby {
        if next == all.count || all[next] >= place { return }
        next += 1
      }
    }
    next = all.partitioningIndex { $0 >= place }
  }
}
