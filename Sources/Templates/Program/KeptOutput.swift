import Base
import Synchronization

/// What one part of a template wrote, a round of a loop or an included file, by the number of the record it was about.
///
/// An entry stands in the list of its collection, in those of its tags and of its authors, and its card is the same on
/// every page of a kind: so a part that depends on nothing but one record is run once and copied from then on. A class,
/// because all pages share it, on all threads; a page never shows whether it was the first.
final class KeptOutput: Sendable {
  /// When so much was kept and nothing of it was asked for, nothing will be: each heading stands in one list alone.
  private static let trial = 1024

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
      left.add(bytes, ordering: .relaxed)
      return false
    }
  }

  private let room: Room
  /// What was written, by the numbers of the records, with what it took as a note; longer output, of a part that shows whole
  /// bodies say, is not kept.
  private let runs = SharedRuns()
  private let count = Atomic(0)
  private let wasAsked = Atomic(false)
  /// It never changes back.
  ///
  /// What was kept until then stays, because others may be reading it, and counts towards the room.
  private let isGivenUp = Atomic(false)

  init(in room: Room) { self.room = room }

  /// Appends what was written about a record, if it is kept and is found to be allowed.
  ///
  /// - Returns: what it took; nil when it is not kept or not allowed.
  func append(
    about record: UInt32, to output: inout ByteBuffer, if isAllowed: (_ effort: Effort, _ bytes: Int) -> Bool
  ) -> Effort? {
    if isGivenUp.load(ordering: .relaxed) { return nil }
    let note = runs.append(Int(record), to: &output) { note, bytes in
      // Only the first time: all threads read it.
      if !wasAsked.load(ordering: .relaxed) { wasAsked.store(true, ordering: .relaxed) }
      return isAllowed(Effort(note: note), bytes)
    }
    return note.map { Effort(note: $0) }
  }

  /// Keeps the end of a page as what was written about a record; another thread may have been faster.
  func keep(_ page: borrowing ByteBuffer, from start: Int, _ effort: Effort, about record: UInt32) {
    guard !isGivenUp.load(ordering: .relaxed), let note = effort.note else { return }
    if count.load(ordering: .relaxed) >= Self.trial, !wasAsked.load(ordering: .relaxed) {
      isGivenUp.store(true, ordering: .relaxed)
      return
    }
    if runs.write(Int(record), page, from: start, note: note, taking: room.take) {
      count.add(1, ordering: .relaxed)
    }
  }
}

extension KeptOutput.Effort {
  /// Both numbers as one; nil where one is too large, of a part that is not kept then.
  fileprivate var note: UInt32? {
    guard let rounds = UInt16(exactly: rounds), let joined = UInt16(exactly: joined) else { return nil }
    return UInt32(rounds) << 16 | UInt32(joined)
  }

  fileprivate init(note: UInt32) { self.init(rounds: Int(note >> 16), joined: Int(note & 0xFFFF)) }
}
