extension RandomAccessCollection where Index == Int {
  /// The first index from which on a condition holds, in a collection where it holds for all elements after the first;
  /// `endIndex` where it holds for none.
  @inlinable package func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
