import Base
import Synchronization

/// What one part of a template wrote, a round of a loop or an included file, by the number of the record it was about.
///
/// An entry stands in the list of its collection, in those of its tags and of its authors, and its card is the same on
/// every page of a kind: so a part that depends on nothing but one record is run once and copied from then on. A class,
/// because all pages share it, on all threads; a page never shows whether it was the first.
final class KeptOutput: Sendable {
  /// Longer output, of a part that shows whole bodies say, is not kept.
  private static let largest = 4096
  /// Output about records of a greater number is not kept, since there is a place for each number below.
  private static let numbers = 1 << 20
  /// When so much was kept and nothing of it was asked for, nothing will be: each heading stands in one list alone.
  private static let trial = 1024

  /// Where the output about one record stands, and what it took; in twelve bytes, because each part of a template has one
  /// for every record.
  private struct Piece {
    let chunk: UInt16
    let start: UInt16
    let count: UInt16
    /// How many rounds of loops within it there were.
    let rounds: UInt16
    /// How many bytes of texts were joined within it.
    let joined: UInt16
  }

  private struct Pieces {
    var pieces: [Piece?] = []
    /// The bytes, piece after piece, in arrays of one size: one that grows would be copied, and be too large for long.
    var chunks: [[UInt8]] = []
    var count = 0
    /// How much room they take.
    var taken = 0
    var wasAsked = false

    /// What an array of bytes holds: nearly four of the longest pieces, so that with the array's own 32 bytes it takes
    /// 16 KiB and not the next size that an allocator has, which is 20.
    private static let sizeOfChunk = 16_384 - 32

    mutating func append(_ page: borrowing ByteBuffer, from start: Int, rounds: UInt16, joined: UInt16) -> Piece {
      let count = page.count - start
      if chunks.last.map({ $0.count + count > Self.sizeOfChunk }) ?? true {
        var chunk: [UInt8] = []
        chunk.reserveCapacity(Self.sizeOfChunk)
        chunks.append(chunk)
      }
      let last = chunks.count - 1
      let place = chunks[last].count
      chunks[last].append(page, in: start..<page.count)
      // The room is that of some two thousand arrays.
      return Piece(chunk: UInt16(last), start: UInt16(place), count: UInt16(count), rounds: rounds, joined: joined)
    }
  }

  /// What a piece took: rounds of loops, and bytes of texts that were joined.
  struct Effort {
    let rounds: Int
    let joined: Int
  }

  /// How many bytes the parts of a set may keep in all: the cards of some forty thousand entries.
  final class Room: Sendable {
    private let left = Atomic(32 << 20)

    /// Takes so many bytes; false when there are not so many left.
    func take(_ bytes: Int) -> Bool {
      if left.subtract(bytes, ordering: .relaxed).newValue >= 0 { return true }
      give(bytes)
      return false
    }

    func give(_ bytes: Int) { left.add(bytes, ordering: .relaxed) }
  }

  private let room: Room
  private let state = Mutex(Pieces())
  /// Asked before the lock is taken: it never changes back.
  private let isGivenUp = Atomic(false)

  init(in room: Room) { self.room = room }

  /// Appends what was written about a record, if it is kept and is found to be allowed.
  ///
  /// Under the lock: a piece that was handed out would be retained and released on every page, by all threads.
  ///
  /// - Returns: what it took; nil when it is not kept or not allowed.
  func append(
    about record: UInt32, to output: inout ByteBuffer, if isAllowed: (_ effort: Effort, _ bytes: Int) -> Bool
  ) -> Effort? {
    if isGivenUp.load(ordering: .relaxed) { return nil }
    return state.withLock { state in
      guard record < state.pieces.count, let piece = state.pieces[Int(record)] else { return nil }
      state.wasAsked = true
      let effort = Effort(rounds: Int(piece.rounds), joined: Int(piece.joined))
      guard isAllowed(effort, Int(piece.count)) else { return nil }
      let start = Int(piece.start)
      // By a span of the chunks, where the array would be retained for the call, and all threads would count it.
      let chunks = state.chunks.span
      output.append(chunks[Int(piece.chunk)].span, in: start..<(start + Int(piece.count)))
      return effort
    }
  }

  /// Keeps the end of a page as what was written about a record.
  func keep(_ page: borrowing ByteBuffer, from start: Int, _ effort: Effort, about record: UInt32) {
    let (number, count) = (Int(record), page.count - start)
    guard !isGivenUp.load(ordering: .relaxed), count <= Self.largest, record < Self.numbers,
      let rounds = UInt16(exactly: effort.rounds),
      let joined = UInt16(exactly: effort.joined)
    else { return }
    state.withLock { state in
      if isGivenUp.load(ordering: .relaxed) { return }
      if state.count == Self.trial, !state.wasAsked {
        room.give(state.taken)
        state = Pieces()
        isGivenUp.store(true, ordering: .relaxed)
        return
      }
      let added = max(0, number + 1 - state.pieces.count)
      // Another thread may have been faster.
      let needed = count + added * MemoryLayout<Piece?>.stride
      guard added > 0 || state.pieces[number] == nil, room.take(needed) else { return }
      state.taken += needed
      state.pieces.append(contentsOf: repeatElement(nil, count: added))
      state.pieces[number] = state.append(page, from: start, rounds: rounds, joined: joined)
      state.count += 1
    }
  }
}
