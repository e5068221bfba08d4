internal import Base
internal import CCmark

/// Finds and compares bytes in bulk, with the C library's functions.
///
/// Ranges must lie within their bytes. They are checked here, because a slice of an unsafe buffer is not checked in an
/// optimised build.
enum ByteSearch {
  /// The index of the first `byte` in `range`, or nil.
  static func first(_ byte: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    first(byte, in: bytes.span, range)
  }

  /// The index of the first `byte` in `range`, or nil.
  static func first(_ byte: UInt8, in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    check(range, below: bytes.count)
    guard !range.isEmpty else { return nil }
    return unsafe bytes.withUnsafeBytes { buffer in
      // Safe: the range is checked and not empty, and memchr reads no more than the slice's count.
      let slice = unsafe UnsafeRawBufferPointer(rebasing: buffer[range])
      guard let start = slice.baseAddress, let found = unsafe memchr(start, Int32(byte), slice.count) else {
        return nil
      }
      return unsafe range.lowerBound + (UnsafeRawPointer(found) - start)
    }
  }

  /// Whether `other` holds, from `start` on, the same bytes as `bytes` in `range`.
  static func isEqual(_ bytes: [UInt8], _ range: Range<Int>, _ other: [UInt8], from start: Int) -> Bool {
    check(range, below: bytes.count)
    guard !range.isEmpty, start >= 0, start + range.count <= other.count else { return range.isEmpty }
    return unsafe bytes.withUnsafeBytes { one in
      unsafe other.withUnsafeBytes { two in
        // Safe: both ranges are checked, and as long as memcmp is told.
        let slice = unsafe UnsafeRawBufferPointer(rebasing: one[range])
        let opposite = unsafe UnsafeRawBufferPointer(rebasing: two[start..<(start + range.count)])
        guard let first = slice.baseAddress, let second = opposite.baseAddress else { return false }
        return unsafe memcmp(first, second, slice.count) == 0
      }
    }
  }

  private static func check(_ range: Range<Int>, below count: Int) {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "a range lies within the bytes")
  }
}

extension [UInt8] {
  /// A copy of the bytes of a range.
  init(copying bytes: Span<UInt8>, _ range: Range<Int>) {
    self = []
    append(bytes, in: range)
  }
}
