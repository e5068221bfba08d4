internal import Base

/// Bytes that grow at their end and are emptied again and again: the text of the block that is being read.
///
/// To append to an array takes 90 instructions, most of which ask how the bytes come to it, and to empty it 80; here 70
/// and one. The text of a page of 600 words comes in some seventy pieces.
package struct GrowingText {
  /// The bytes, and behind them others that mean nothing.
  package private(set) var bytes: [UInt8]
  package private(set) var count = 0

  /// - Parameter capacity: how many bytes it holds before it asks for more memory.
  package init(capacity: Int) { bytes = [UInt8](repeating: 0, count: capacity) }

  package var isEmpty: Bool { count == 0 }
  package var indices: Range<Int> { 0..<count }
  package var last: UInt8? { count > 0 ? bytes[count - 1] : nil }

  /// A copy.
  package var array: [UInt8] { Array(bytes[..<count]) }

  package mutating func append(_ byte: UInt8) {
    if count == bytes.count { grow(by: 1) }
    bytes[count] = byte
    count += 1
  }

  package mutating func append(_ more: Span<UInt8>) {
    unsafe more.withUnsafeBufferPointer { more in
      if let first = more.baseAddress { unsafe append(copying: first, more.count) }
    }
  }

  /// Appends `length` bytes, which are not these themselves.
  @inline(__always)
  mutating func append(copying more: UnsafePointer<UInt8>, _ length: Int) {
    if length > bytes.count - count { grow(by: length) }
    let start = count
    unsafe bytes.withUnsafeMutableBufferPointer { buffer in
      guard let first = buffer.baseAddress else { return }
      // Safe: there is room.
      unsafe (first + start).update(from: more, count: length)
    }
    count += length
  }

  package mutating func removeLast() {
    precondition(count > 0, "what is removed is there")
    count -= 1
  }

  package mutating func removeAll() { count = 0 }

  @inline(never)
  private mutating func grow(by more: Int) {
    bytes += repeatElement(0, count: max(more, bytes.count))
  }
}
