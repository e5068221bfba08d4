/// Looks for bytes eight at a time.
enum ByteRun {
  /// The index of the first of three bytes at or after a start; the count where there is none.
  static func end(_ bytes: Span<UInt8>, from start: Int, before one: UInt8, _ two: UInt8, _ three: UInt8) -> Int {
    precondition(start >= 0 && start <= bytes.count, "a start lies within the bytes")
    return unsafe bytes.withUnsafeBytes { raw in
      let (ones, twos, threes) = (Self.repeated(one), Self.repeated(two), Self.repeated(three))
      var index = start
      // Safe: eight bytes are read where eight are left.
      while raw.count - index >= 8 {
        let word = unsafe UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let found = Self.zeroes(word ^ ones) | Self.zeroes(word ^ twos) | Self.zeroes(word ^ threes)
        if found != 0 { return index + found.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < raw.count, unsafe raw[index] != one, unsafe raw[index] != two, unsafe raw[index] != three {
        index += 1
      }
      return index
    }
  }

  private static func repeated(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The high bit of bytes that are zero; right up to the first of them.
  private static func zeroes(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }
}
