/// Looks at bytes eight at a time.
enum EightBytes {
  /// The eight bytes from an index on as a number, the first of them in its lowest bits; nil where there are fewer.
  @inline(__always) static func number(in bytes: Span<UInt8>, at index: Int) -> UInt64? {
    guard index >= 0, index <= bytes.count - 8 else { return nil }
    // Safe: just checked.
    return unsafe bytes.withUnsafeBytes {
      unsafe UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }
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
}
