/// Passes over bytes of which nothing is to be said, eight at a time.
enum EightBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The index of the first byte from `start` on that is not ASCII; the count when all are.
  static func endOfASCII(in bytes: [UInt8], from start: Int) -> Int {
    end(in: bytes, from: start, eights: { $0 & highBits == 0 }, single: { $0 < 0x80 })
  }

  /// The index of the first byte from `start` on that is less than `least`, which is at most 0x80; the count when none is.
  static func end(ofBytesFrom least: UInt8, in bytes: [UInt8], from start: Int) -> Int {
    let leasts = UInt64(least) &* ones
    // A byte less than `least` borrows, and so has its high bit set afterwards but not before; what it borrows can make
    // the byte above it look like one too, which only costs a closer look.
    return end(in: bytes, from: start, eights: { ($0 &- leasts) & ~$0 & highBits == 0 }, single: { $0 >= least })
  }

  @inline(__always)
  private static func end(
    in bytes: [UInt8], from start: Int, eights: (UInt64) -> Bool, single: (UInt8) -> Bool
  ) -> Int {
    unsafe bytes.withUnsafeBytes { buffer in
      var index = start
      // Safe: eight bytes are read where there are eight.
      while index + 8 <= buffer.count,
        eights(unsafe UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
      {
        index += 8
      }
      while index < buffer.count, single(unsafe buffer[index]) { index += 1 }
      return index
    }
  }
}
