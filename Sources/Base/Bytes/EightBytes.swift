/// Looks at bytes eight at a time.
enum EightBytes {
  /// The eight bytes from an index on as a number, the first of them in its lowest bits; nil where there are fewer.
  @inline(__always) static func number(in bytes: Span<UInt8>, at index: Int) -> UInt64? {
    // One comparison: a negative index is a very large one.
    guard UInt(bitPattern: index) < UInt(bitPattern: max(bytes.count - 7, 0)) else { return nil }
    // Safe: just checked.
    return unsafe bytes.withUnsafeBytes {
      unsafe UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }
  }

  /// The eight bytes from an index on as a number, the first of them in its highest bits; zeros where there are none.
  static func beginning(of bytes: Span<UInt8>, from start: Int) -> UInt64 {
    if let number = number(in: bytes, at: start) { return number.byteSwapped }
    var number: UInt64 = 0
    for index in start..<start + 8 { number = number << 8 | (index < bytes.count ? UInt64(bytes[index]) : 0) }
    return number
  }

  /// Compares two runs of bytes, byte by byte; a shorter one comes before those that begin with it.
  ///
  /// Below 0 where the first comes before, above 0 where the other does, 0 where they are the same.
  static func compare(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Int {
    unsafe one.withUnsafeBytes { one in
      unsafe other.withUnsafeBytes { other in
        let count = min(one.count, other.count)
        var index = 0
        // Safe: both runs have `count` bytes, and eight are read where there are eight.
        while index + 8 <= count {
          let here = unsafe one.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          let there = unsafe other.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          if here != there { return UInt64(bigEndian: here) < UInt64(bigEndian: there) ? -1 : 1 }
          index += 8
        }
        while index < count {
          let (here, there) = unsafe (one[index], other[index])
          if here != there { return here < there ? -1 : 1 }
          index += 1
        }
        return one.count - other.count
      }
    }
  }

  /// Whether none of the bytes is beyond ASCII.
  static func areASCII(_ bytes: Span<UInt8>) -> Bool {
    unsafe bytes.withUnsafeBytes { bytes in
      var (index, all): (Int, UInt64) = (0, 0)
      // Safe: eight bytes are read where there are eight, the last of them perhaps once more.
      while index + 8 <= bytes.count {
        all |= unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        index += 8
      }
      if index > 0, index < bytes.count {
        all |= unsafe bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
      } else {
        while index < bytes.count {
          all |= unsafe UInt64(bytes[index])
          index += 1
        }
      }
      return all & 0x8080_8080_8080_8080 == 0
    }
  }

  /// Whether all of the bytes are ASCII letters and digits, hyphens, full stops and slashes, as those of most paths are.
  static func arePlain(_ bytes: Span<UInt8>) -> Bool {
    unsafe bytes.withUnsafeBytes { bytes in
      var index = 0
      // Safe: eight bytes are read where there are eight, the last of them perhaps once more.
      while index + 8 <= bytes.count {
        if unsafe !isPlain(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) { return false }
        index += 8
      }
      if index == bytes.count { return true }
      if index > 0 { return unsafe isPlain(bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)) }
      var rest = UInt64(UInt8(ascii: "-")) &* 0x0101_0101_0101_0101
      for place in 0..<bytes.count { rest = unsafe rest << 8 | UInt64(bytes[place]) }
      return isPlain(rest)
    }
  }

  /// In each byte, what is added to it carries into the highest bit from the first of a range on, and from behind its last.
  private static func isPlain(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let (low, small) = (word & (ones &* 0x7F), (word | ones &* 0x20) & (ones &* 0x7F))
    let letters = (small &+ ones &* 0x1F) & ~(small &+ ones &* 0x05)
    let others = (low &+ ones &* 0x53) & ~(low &+ ones &* 0x46)
    return (letters | others) & ~word & (ones &* 0x80) == ones &* 0x80
  }

  static func areEqual(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
    guard one.count == other.count else { return false }
    return unsafe one.withUnsafeBytes { one in
      unsafe other.withUnsafeBytes { other in
        var index = 0
        // Safe: both runs have as many bytes, and eight are read where there are eight.
        while index + 8 <= one.count {
          let here = unsafe one.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          if unsafe here != other.loadUnaligned(fromByteOffset: index, as: UInt64.self) { return false }
          index += 8
        }
        while index < one.count {
          if unsafe one[index] != other[index] { return false }
          index += 1
        }
        return true
      }
    }
  }
}
