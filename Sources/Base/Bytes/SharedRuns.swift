import Synchronization

/// Runs of bytes by number: each is written once, by whichever thread is first, and read by all threads without a lock.
///
/// A lock would be written to by every reader, and with it the processors would hand one line of memory to and fro. What is
/// written stays until the whole is gone, so that nobody reads what is no more.
///
/// Safe: a place is published only when all behind it is written, and nothing published is ever changed or freed before
/// the end.
@safe package final class SharedRuns: @unchecked Sendable {
  /// Numbers are below this.
  package static let numbers = 1 << 20
  /// How long a run may be.
  package static let longest = 4096

  /// The address of a run or of a block of such places; nil where there is none yet.
  private typealias Place = Atomic<UnsafeMutableRawPointer?>

  /// How many places a block has; the first block has those of all others.
  private static let placesOfBlock = 1 << 10
  private static let sizeOfBlock = unsafe placesOfBlock * MemoryLayout<Place>.stride
  /// Nearly four of the longest runs, and a size that allocators have.
  ///
  /// The first chunks are smaller, for the sake of those that never hold much.
  private static let sizeOfChunk = 1 << 14
  private static let sizeOfFirstChunk = 1 << 10

  /// What stands before the bytes of a run.
  private struct Head {
    let count: UInt32
    let note: UInt32
  }

  private let blocks = unsafe Place(nil)
  /// Held by whoever writes, as long as it asks for what follows.
  private let writing = Mutex(())
  /// What runs are written into, one after the other.
  private var chunks: [UnsafeMutableRawPointer] = unsafe []
  /// What is not written yet of the last one.
  private var room = unsafe UnsafeMutableRawBufferPointer(start: nil, count: 0)

  package init() {}

  deinit {
    // Safe: nobody has the object any more.
    unsafe chunks.forEach { unsafe $0.deallocate() }
    guard let all = unsafe Self.places(in: blocks) else { return }
    for index in 0..<Self.placesOfBlock { unsafe all[index].load(ordering: .relaxed)?.deallocate() }
    unsafe UnsafeMutableRawPointer(all).deallocate()
  }

  /// Appends a run with its note to the end of a buffer, if there is one of that number and it is found to be allowed.
  ///
  /// - Returns: its note; nil where nothing was appended.
  package func append(
    _ number: Int, to output: inout ByteBuffer, if isAllowed: (_ note: UInt32, _ count: Int) -> Bool
  ) -> UInt32? {
    guard number >= 0, number < Self.numbers, let all = unsafe Self.places(in: blocks),
      let block = unsafe Self.places(in: all[number / Self.placesOfBlock]),
      let run = unsafe block[number % Self.placesOfBlock].load(ordering: .acquiring)
    else { return nil }
    let head = unsafe run.load(as: Head.self)
    guard isAllowed(head.note, Int(head.count)) else { return nil }
    let bytes = unsafe UnsafeRawBufferPointer(start: run + MemoryLayout<Head>.size, count: Int(head.count))
    unsafe output.append(copying: bytes.assumingMemoryBound(to: UInt8.self))
    return head.note
  }

  /// Writes the end of a buffer as the run of a number; nothing where there is one, or where the number or the run is too
  /// large.
  ///
  /// - Parameter take: asked for the memory that it takes; where it answers false, nothing is written.
  /// - Returns: whether it was written.
  package func write(
    _ number: Int, _ source: borrowing ByteBuffer, from start: Int, note: UInt32, taking take: (_ bytes: Int) -> Bool
  ) -> Bool {
    let count = source.count - start
    guard number >= 0, number < Self.numbers, count >= 0, count <= Self.longest else { return false }
    return unsafe source.withBytes(in: start..<source.count) { bytes in
      writing.withLock { _ in
        let all = unsafe Self.places(in: blocks)
        let block = unsafe all.flatMap { unsafe Self.places(in: $0[number / Self.placesOfBlock]) }
        if let block = unsafe block, unsafe block[number % Self.placesOfBlock].load(ordering: .relaxed) != nil {
          return false
        }
        // The next run begins where its head may stand.
        let size = (MemoryLayout<Head>.size + count + 7) & ~7
        let needsChunk = unsafe size > room.count
        let sizeOfChunk = unsafe max(size, min(Self.sizeOfChunk, Self.sizeOfFirstChunk << min(chunks.count, 8)))
        let blocksNeeded = unsafe (all == nil ? 1 : 0) + (block == nil ? 1 : 0)
        guard take((needsChunk ? sizeOfChunk : 0) + blocksNeeded * Self.sizeOfBlock) else { return false }
        if needsChunk {
          unsafe room = .allocate(byteCount: sizeOfChunk, alignment: 16)
          if let chunk = unsafe room.baseAddress { unsafe chunks.append(chunk) }
        }
        guard let run = unsafe room.baseAddress else { return false }
        unsafe room = UnsafeMutableRawBufferPointer(rebasing: room[size...])
        unsafe run.storeBytes(of: Head(count: UInt32(count), note: note), as: Head.self)
        if let first = bytes.baseAddress {
          unsafe (run + MemoryLayout<Head>.size).copyMemory(from: first, byteCount: count)
        }
        let places = unsafe all ?? Self.makePlaces(in: blocks)
        let own = unsafe block ?? Self.makePlaces(in: places[number / Self.placesOfBlock])
        unsafe own[number % Self.placesOfBlock].store(run, ordering: .releasing)
        return true
      }
    }
  }

  /// The places of the block that a place leads to.
  private static func places(in place: borrowing Place) -> UnsafeMutablePointer<Place>? {
    unsafe place.load(ordering: .acquiring)?.assumingMemoryBound(to: Place.self)
  }

  /// Makes a block and has a place lead to it.
  private static func makePlaces(in place: borrowing Place) -> UnsafeMutablePointer<Place> {
    let places = UnsafeMutablePointer<Place>.allocate(capacity: placesOfBlock)
    for index in 0..<placesOfBlock { unsafe (places + index).initialize(to: Place(nil)) }
    unsafe place.store(UnsafeMutableRawPointer(places), ordering: .releasing)
    return unsafe places
  }
}
