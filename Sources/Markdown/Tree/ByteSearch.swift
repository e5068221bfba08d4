internal import CCmark

/// Finds and compares bytes in bulk, with the C library's functions.
enum ByteSearch {
  /// The index of the first `byte` in `range`, or nil.
  static func first(_ byte: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    first(byte, in: bytes.span, range)
  }

  /// The index of the first `byte` in `range`, or nil.
  static func first(_ byte: UInt8, in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard !range.isEmpty else { return nil }
    return unsafe bytes.withUnsafeBytes { buffer in
      // Safe: the slice is checked against the buffer, is not empty, and memchr reads no more than its count.
      let slice = unsafe UnsafeRawBufferPointer(rebasing: buffer[range])
      guard let start = slice.baseAddress, let found = unsafe memchr(start, Int32(byte), slice.count) else {
        return nil
      }
      return unsafe range.lowerBound + (UnsafeRawPointer(found) - start)
    }
  }

  /// Whether `other` holds, from `start` on, the same bytes as `bytes` in `range`.
  static func isEqual(_ bytes: [UInt8], _ range: Range<Int>, _ other: [UInt8], from start: Int) -> Bool {
    guard !range.isEmpty, start >= 0, start + range.count <= other.count else { return range.isEmpty }
    return unsafe bytes.withUnsafeBytes { one in
      unsafe other.withUnsafeBytes { two in
        // Safe: both slices are checked against their buffers, and are as long as memcmp is told.
        let slice = unsafe UnsafeRawBufferPointer(rebasing: one[range])
        let opposite = unsafe UnsafeRawBufferPointer(rebasing: two[start..<(start + range.count)])
        guard let first = slice.baseAddress, let second = opposite.baseAddress else { return false }
        return unsafe memcmp(first, second, slice.count) == 0
      }
    }
  }

  /// Eight bytes from an offset on, the first of them the lowest.
  @inline(__always)
  static func eightBytes(of bytes: [UInt8], at index: Int) -> UInt64 {
    precondition(index >= 0 && index <= bytes.count - 8, "eight bytes are read where there are eight")
    return unsafe bytes.withUnsafeBytes { buffer in
      // Safe: just checked.
      unsafe UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }
  }

  /// How many UTF-8 sequences begin in a range: each byte but those that continue one counts.
  static func characters(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    unsafe bytes.withUnsafeBytes { buffer in
      // Safe: the slice is checked against the buffer, and read within its count.
      let slice = unsafe UnsafeRawBufferPointer(rebasing: buffer[range])
      var count = 0
      for index in 0..<slice.count { count &+= unsafe slice[index] & 0xC0 == 0x80 ? 0 : 1 }
      return count
    }
  }
}

extension [UInt8] {
  /// Appends the bytes of a range.
  mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      // Safe: the slice is checked against the buffer, and copied.
      unsafe append(contentsOf: UnsafeBufferPointer(rebasing: buffer[range]))
    }
  }

  /// A copy of the bytes of a range.
  init(copying bytes: Span<UInt8>, _ range: Range<Int>) {
    self = []
    append(bytes, range)
  }
}
