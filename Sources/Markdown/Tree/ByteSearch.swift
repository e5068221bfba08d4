internal import CCmark

/// Finds bytes in bulk, with the C library's search.
enum ByteSearch {
  /// The index of the first `byte` in `range`, or nil.
  static func first(_ byte: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
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
}
