internal import CBlocks

/// Finding bytes, eight or more of them looked at together.
extension Span where Element == UInt8 {
  /// The index of the first byte of a value at or after a start; the count where there is none.
  ///
  /// Of eight bytes each that is the wanted one is zero in the difference, and of several the first has the lowest bit.
  ///
  /// - Precondition: `start` is not negative.
  @inlinable public func index(of byte: UInt8, from start: Int) -> Int {
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

  /// Likewise, of any of three values.
  @inlinable public func index(of one: UInt8, or two: UInt8, or three: UInt8, from start: Int) -> Int {
    precondition(start >= 0, "a place in the bytes")
    let ones = UInt64(one) &* 0x0101_0101_0101_0101
    let twos = UInt64(two) &* 0x0101_0101_0101_0101
    let threes = UInt64(three) &* 0x0101_0101_0101_0101
    return unsafe withUnsafeBytes { bytes in
      var index = start
      // Safe: the eight bytes end at or before the count.
      while index + 8 <= bytes.count {
        let word = unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let (first, second, third) = (word ^ ones, word ^ twos, word ^ threes)
        let zeros =
          ((first &- 0x0101_0101_0101_0101) & ~first | (second &- 0x0101_0101_0101_0101) & ~second
            | (third &- 0x0101_0101_0101_0101) & ~third) & 0x8080_8080_8080_8080
        if zeros != 0 { return index + zeros.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < bytes.count {
        if unsafe bytes[index] == one || bytes[index] == two || bytes[index] == three { return index }
        index += 1
      }
      return bytes.count
    }
  }
}

extension Span where Element == UInt8 {
  /// How many UTF-8 sequences begin in a range: each byte but those that continue one counts.
  ///
  /// - Precondition: the range lies within the bytes.
  package func characters(in range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "a range lies within the bytes")
    return unsafe withUnsafeBufferPointer { buffer in
      guard let first = buffer.baseAddress else { return 0 }
      // Safe: the range lies within the bytes.
      return unsafe range.count - cblocks_continuing(first, range.lowerBound, range.upperBound)
    }
  }

  /// The index of the first byte of a range that is white space, a parenthesis, a backslash or another that few addresses
  /// hold (all up to `)`); the range's end where there is none.
  ///
  /// - Precondition: the range lies within the bytes.
  package func endOfAddress(in range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "a range lies within the bytes")
    return unsafe withUnsafeBufferPointer { buffer in
      guard let first = buffer.baseAddress else { return range.upperBound }
      // Safe: the range lies within the bytes, of which there are so many.
      return unsafe cblocks_address_end(first, range.lowerBound, range.upperBound, buffer.count)
    }
  }

  /// The index of the first byte of either of two values in a range; the range's end where there is none.
  ///
  /// - Precondition: the range lies within the bytes.
  package func index(of one: UInt8, or other: UInt8, in range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "a range lies within the bytes")
    return unsafe withUnsafeBufferPointer { buffer in
      guard let first = buffer.baseAddress else { return range.upperBound }
      // Safe: the range lies within the bytes, of which there are so many.
      return unsafe cblocks_first(first, range.lowerBound, range.upperBound, buffer.count, one, other)
    }
  }

  /// The index of the first `"`, `'`, `-` or `.` in a range; the range's end where there is none.
  ///
  /// - Precondition: the range lies within the bytes.
  package func firstQuote(in range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "a range lies within the bytes")
    return unsafe withUnsafeBufferPointer { buffer in
      guard let first = buffer.baseAddress else { return range.upperBound }
      // Safe: the range lies within the bytes, of which there are so many.
      return unsafe cblocks_first_quote(first, range.lowerBound, range.upperBound, buffer.count)
    }
  }

  /// The index of the first byte of a value at or after a start; the count where there is none.
  ///
  /// For what is near: sixteen bytes at a time, in the function that asks.
  ///
  /// - Precondition: `start` is not negative.
  @inline(__always) func near(_ byte: UInt8, from start: Int) -> Int {
    precondition(start >= 0, "a place in the bytes")
    return unsafe withUnsafeBufferPointer { buffer in
      guard let first = buffer.baseAddress else { return 0 }
      // Safe: so many bytes there are.
      return unsafe cblocks_near(first, start, buffer.count, byte)
    }
  }
}

extension [UInt8] {
  /// The index of the first byte of a value at or after a start; the count where there is none.
  @inlinable public func index(of byte: UInt8, from start: Int) -> Int { span.index(of: byte, from: start) }

  /// Likewise, of either of two values.
  @inlinable public func index(of one: UInt8, or other: UInt8, from start: Int) -> Int {
    span.index(of: one, or: other, or: other, from: start)
  }

  /// The indexes of all bytes of a value: a bit of a mask each, 64 bytes at a time.
  package func places(of byte: UInt8) -> [Int] {
    var places: [Int] = []
    places.reserveCapacity(count / 32)
    unsafe withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      // Safe: 64 bytes are read where there are 64.
      for block in stride(from: 0, through: buffer.count - 64, by: 64) {
        for bit in SetBits(unsafe cblocks_equal(start + block, byte)) { places.append(block + bit) }
      }
    }
    for index in (count & ~63)..<count where self[index] == byte { places.append(index) }
    return places
  }
}
