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
  /// Says of the bytes of a range, 64 at a time, which are of a kind.
  ///
  /// - Parameters:
  ///   - kind: a bit for each of 64 bytes that is, or several such; hyphens never are, for they stand behind the last.
  ///   - read: takes the index of a block and its bits; whether to go on.
  @inline(__always)
  func withBlocks<Bits>(
    _ range: Range<Int>? = nil, of kind: (UnsafePointer<UInt8>) -> Bits, _ read: (Int, Bits) -> Bool
  ) {
    let range = range ?? indices
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "a range lies within the bytes")
    unsafe withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      var index = range.lowerBound
      // Safe: the range lies within the bytes, and no more is read than is left of it.
      while range.upperBound - index >= 64 {
        guard read(index, unsafe kind(start + index)) else { return }
        index += 64
      }
      let rest = range.upperBound - index
      guard rest > 0 else { return }
      let padded = unsafe cblocks_pad(start + index, rest)
      unsafe Swift.withUnsafeBytes(of: padded) { block in
        guard let first = block.baseAddress else { return }
        // Safe: a block of 64 bytes.
        _ = read(index, unsafe kind(first.assumingMemoryBound(to: UInt8.self)))
      }
    }
  }

  /// The index of the first byte of a range that is neither printable ASCII nor a line feed; the range's end where all are.
  ///
  /// - Precondition: the range lies within the bytes.
  package func endOfPrintable(in range: Range<Int>) -> Int {
    var end = range.upperBound
    unsafe withBlocks(range, of: { unsafe cblocks_unprintable($0) }) { index, bits in
      if bits != 0 { end = index + bits.trailingZeroBitCount }
      return bits == 0
    }
    return end
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
