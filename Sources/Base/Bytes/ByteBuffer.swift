/// Bytes that grow at their end: what a page is written into.
///
/// An array asks on each append whether it has another owner, and copies by way of a protocol. A buffer has one owner,
/// as it cannot be copied, and copies at once.
@safe public struct ByteBuffer: ~Copyable {
  // Safe: memory that nobody else uses, of `capacity` bytes, the first `count` of which are written.
  @usableFromInline var start: UnsafeMutablePointer<UInt8>
  /// Whether the memory is somebody else's, who takes it back.
  private var isLent = false
  @usableFromInline var capacity: Int
  @usableFromInline var end = 0

  @inlinable public var count: Int { end }

  /// - Parameter capacity: how many bytes it holds before it asks for more memory.
  package init(capacity: Int = 64) {
    self.capacity = max(64, capacity)
    unsafe start = .allocate(capacity: self.capacity)
  }

  /// Writes into memory of an array to be, and into its own once that is full.
  ///
  /// - Precondition: it is gone before the memory is.
  private init(lent memory: UnsafeMutableBufferPointer<UInt8>) {
    guard let start = memory.baseAddress else { preconditionFailure("an array to be has memory") }
    unsafe self.start = start
    capacity = memory.count
    isLent = true
  }

  deinit { if !isLent { unsafe start.deallocate() } }

  /// What is written, as an array; it is not copied where it fits into the capacity.
  ///
  /// - Parameter capacity: how many bytes the array has room for in any case.
  package static func array(capacity: Int, _ write: (inout ByteBuffer) -> Void) -> [UInt8] {
    var longer: [UInt8]?
    let fitting = unsafe [UInt8](unsafeUninitializedCapacity: max(64, capacity)) { memory, count in
      // Safe: the buffer ends with this closure, as no other was put in its place, and what it counts it has written.
      var buffer = unsafe ByteBuffer(lent: memory)
      write(&buffer)
      unsafe precondition(
        !buffer.isLent || buffer.start == memory.baseAddress, "a buffer is not exchanged for another one")
      if buffer.isLent { count = buffer.count } else { longer = buffer.bytes() }
    }
    return longer ?? fitting
  }

  @inlinable public mutating func append(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    unsafe start[count] = byte
    end += 1
  }

  /// Appends bytes that lie elsewhere.
  @inlinable public mutating func append(copying bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress, bytes.count > 0 else { return }
    if bytes.count > capacity - count { grow(by: bytes.count) }
    unsafe (start + count).initialize(from: source, count: bytes.count)
    end += bytes.count
  }

  /// Makes room for so many bytes more.
  package mutating func reserve(_ bytes: Int) {
    if bytes > capacity - count { grow(by: bytes) }
  }

  @usableFromInline @inline(never) mutating func grow(by bytes: Int) {
    let larger = max(capacity * 2, count + bytes)
    let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    unsafe grown.initialize(from: start, count: count)
    if !isLent { unsafe start.deallocate() }
    unsafe start = grown
    capacity = larger
    isLent = false
  }

  /// - Precondition: there are so many.
  package mutating func removeLast(_ bytes: Int) {
    precondition(bytes >= 0 && bytes <= count, "no more can be removed than there is")
    end -= bytes
  }

  /// Removes all from a place on, and gives it.
  package mutating func take(from place: Int) -> [UInt8] {
    let taken = bytes(from: place)
    removeLast(taken.count)
    return taken
  }

  /// A copy of what was written, from a place on.
  package borrowing func bytes(from place: Int = 0) -> [UInt8] {
    unsafe withBytes(in: place..<count) { unsafe Array($0) }
  }

  /// What was written as text.
  package borrowing func text() -> String {
    unsafe withBytes(in: 0..<count) { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// - Precondition: the range lies within what was written.
  @inlinable public borrowing func withBytes<Result>(
    in range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "a part lies within its whole")
    return unsafe body(UnsafeBufferPointer(start: start + range.lowerBound, count: range.count))
  }
}
