/// Looks at bytes eight at a time, for what nearly all of them are not.
enum EightBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The index of the first byte from `start` on that is not ASCII; the count when all are.
  static func endOfASCII(in bytes: [UInt8], from start: Int) -> Int {
    end(in: bytes, from: start, eights: { $0 & highBits }, single: { $0 >= 0x80 })
  }

  /// The index of the first byte from `start` on that is neither a space nor a visible ASCII character; the count when
  /// all are.
  static func endOfPrintableASCII(in bytes: [UInt8], from start: Int) -> Int {
    // Without its high bit no byte is above 0x7F, so that what is added carries into no other: 0x60 sets the high bit of
    // all but controls, 0x01 that of DEL alone.
    end(
      in: bytes, from: start,
      eights: {
        let low = $0 & ~highBits
        return ($0 | ~(low &+ 0x60 &* ones) | (low &+ ones)) & highBits
      }, single: { !(0x20..<0x7F).contains($0) })
  }

  /// The index of the first byte from `start` on that is less than `least`, which is at most 0x80; the count when none is.
  static func end(ofBytesFrom least: UInt8, in bytes: [UInt8], from start: Int) -> Int {
    let leasts = UInt64(least) &* ones
    // A byte less than `least` borrows, and so has its high bit set afterwards but not before; what it borrows can make
    // the byte above it look like one too, but not the one below.
    return end(in: bytes, from: start, eights: { ($0 &- leasts) & ~$0 & highBits }, single: { $0 < least })
  }

  /// Whether one run of bytes comes before another, byte by byte, a shorter one before those that begin with it.
  static func precedes(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
    unsafe one.withUnsafeBytes { one in
      unsafe other.withUnsafeBytes { other in
        let count = min(one.count, other.count)
        var index = 0
        // Safe: both runs have `count` bytes, and eight are read where there are eight.
        while index + 8 <= count {
          let here = unsafe one.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          let there = unsafe other.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          if here != there { return UInt64(bigEndian: here) < UInt64(bigEndian: there) }
          index += 8
        }
        while index < count {
          let (here, there) = unsafe (one[index], other[index])
          if here != there { return here < there }
          index += 1
        }
        return one.count < other.count
      }
    }
  }

  /// - Parameters:
  ///   - eights: the high bit of each byte that ends the run, the lowest of which must be right.
  ///   - single: whether a byte ends the run.
  @inline(__always)
  private static func end(
    in bytes: [UInt8], from start: Int, eights: (UInt64) -> UInt64, single: (UInt8) -> Bool
  ) -> Int {
    unsafe bytes.withUnsafeBytes { buffer in
      var index = start
      // Safe: eight bytes are read where there are eight.
      while index + 8 <= buffer.count {
        let found = eights(unsafe UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
        if found != 0 { return index + found.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < buffer.count, !single(unsafe buffer[index]) { index += 1 }
      return index
    }
  }
}
