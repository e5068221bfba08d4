internal import CBlocks

/// The bits of a mask that are set, from the lowest on.
struct SetBits: Sequence, IteratorProtocol {
  private var left: UInt64

  init(_ mask: UInt64) { left = mask }

  mutating func next() -> Int? {
    guard left != 0 else { return nil }
    defer { left &= left &- 1 }
    return left.trailingZeroBitCount
  }
}

extension [UInt8] {
  /// Says of the bytes of a range, 64 at a time, which end lines, may not be in a text, or are beyond ASCII.
  ///
  /// - Parameter read: takes the index of a block and the kinds of its bytes; whether to go on.
  @inline(__always)
  func withBlocks(_ range: Range<Int>? = nil, _ read: (Int, cblocks_lines) -> Bool) {
    let range = range ?? indices
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "a range lies within the bytes")
    unsafe withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      var index = range.lowerBound
      // Safe: the range lies within the bytes, and no more is read than is left of it.
      while range.upperBound - index >= 64 {
        guard read(index, unsafe cblocks_lines(start + index)) else { return }
        index += 64
      }
      let rest = range.upperBound - index
      if rest > 0 { _ = read(index, unsafe cblocks_lines_rest(start + index, rest)) }
    }
  }

  /// The index of the first byte from `start` on that is not ASCII; the count when all are.
  func endOfASCII(from start: Int) -> Int {
    unsafe withUnsafeBufferPointer { buffer in
      guard let first = buffer.baseAddress else { return 0 }
      var index = start
      // Safe: 64 bytes are read where there are 64.
      while index + 64 <= buffer.count {
        let high = unsafe cblocks_high(first + index)
        if high != 0 { return index + high.trailingZeroBitCount }
        index += 64
      }
      while index < buffer.count, unsafe buffer[index] < 0x80 { index += 1 }
      return index
    }
  }
}
