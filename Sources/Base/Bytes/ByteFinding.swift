extension [UInt8] {
  /// The index of the first `byte` from `start` on; the count when there is none.
  ///
  /// Eight bytes are looked at together: a byte that is the wanted one is zero in the difference, and of several the
  /// first has the lowest bit.
  ///
  /// - Precondition: `start` is not negative.
  @inlinable package func index(of byte: UInt8, from start: Int) -> Int {
    precondition(start >= 0, "a place in the bytes")
    let wanted = UInt64(byte) &* 0x0101_0101_0101_0101
    return unsafe withUnsafeBytes { bytes in
      var index = start
      // Safe: the eight bytes end at or before the count.
      while index + 8 <= bytes.count {
        let word = unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) ^ wanted
        let zeros = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
        if zeros != 0 { return index + zeros.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < bytes.count {
        if unsafe bytes[index] == byte { return index }
        index += 1
      }
      return bytes.count
    }
  }

  /// The index of the first of two bytes at or after a start; the count where there is none.
  ///
  /// - Precondition: `start` is not negative.
  @inlinable package func index(of one: UInt8, or other: UInt8, from start: Int) -> Int {
    precondition(start >= 0, "a place in the bytes")
    let (ones, others) = (UInt64(one) &* 0x0101_0101_0101_0101, UInt64(other) &* 0x0101_0101_0101_0101)
    return unsafe withUnsafeBytes { bytes in
      var index = start
      // Safe: the eight bytes end at or before the count.
      while index + 8 <= bytes.count {
        let word = unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let (first, second) = (word ^ ones, word ^ others)
        let zeros =
          ((first &- 0x0101_0101_0101_0101) & ~first | (second &- 0x0101_0101_0101_0101) & ~second)
          & 0x8080_8080_8080_8080
        if zeros != 0 { return index + zeros.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < bytes.count {
        if unsafe bytes[index] == one || bytes[index] == other { return index }
        index += 1
      }
      return bytes.count
    }
  }
}
