extension RandomAccessCollection where Index == Int {
  /// The index of the first element that meets a condition, found by halving; `endIndex` where none does.
  ///
  /// - Parameter holds: must hold for every element behind one for which it holds.
  @inlinable public func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
