import Base
import Synchronization

/// What the rounds of one loop wrote, by the number of the record that each was about.
///
/// An entry stands in the list of its collection, in those of its tags and of its authors, and its card is the same on
/// every page of a kind: so a round that depends on nothing but its record is run once and copied from then on. A class,
/// because all pages share it, on all threads; a page never shows whether it was the first.
final class KeptRounds: Sendable {
  /// A longer round, one that shows whole bodies say, is not kept.
  private static let largest = 4096
  /// Records of a greater number are not kept, since there is a place for each number below.
  private static let numbers = 1 << 20

  struct Round {
    let bytes: [UInt8]
    /// How many rounds of loops within it there were.
    let rounds: Int
    /// How many bytes of texts were joined within it.
    let joined: Int
  }

  /// How many bytes the loops of a set may keep in all: the cards of some forty thousand entries.
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
  private let rounds = Mutex<[Round?]>([])

  init(in room: Room) { self.room = room }

  /// Hands over what the round about a record wrote, if it is kept.
  ///
  /// Under the lock: a round that was handed out would be retained and released on every page, by all threads. On two
  /// of them, which is what this was measured on, they do not wait for one another.
  func withRound(about record: UInt32, _ use: (Round) -> Void) {
    rounds.withLock { if record < $0.count, let round = $0[Int(record)] { use(round) } }
  }

  func keep(_ bytes: ArraySlice<UInt8>, rounds: Int, joined: Int, about record: UInt32) {
    guard bytes.count <= Self.largest, record < Self.numbers else { return }
    let round = Round(bytes: Array(bytes), rounds: rounds, joined: joined)
    let number = Int(record)
    self.rounds.withLock { rounds in
      let added = max(0, number + 1 - rounds.count)
      // Another thread may have been faster.
      guard added > 0 || rounds[number] == nil,
        room.take(bytes.count + added * MemoryLayout<Round?>.stride)
      else { return }
      rounds.append(contentsOf: repeatElement(nil, count: added))
      rounds[number] = round
    }
  }
}

extension Interpreter {
  /// A round under way that is to be kept.
  struct Recording {
    let loop: Int
    /// The record that it is about; nil when it has no number.
    let record: UInt32?
    /// How far the output, the count of rounds and that of joined bytes were when it began.
    let start: Int
    let rounds: Int
    let joined: Int
  }

  /// Writes what the loop's round about the record in the slot wrote before, and gives the number of rounds within it;
  /// nil when it has to be run.
  ///
  /// It is run as well when the page comes past its bounds within, so that what is then told does not depend on what
  /// is kept.
  mutating func recall(
    _ loop: UInt32, slot: Int, after rounds: Int, within bounds: Bounds, into output: inout [UInt8]
  ) -> Int? {
    var record: UInt32?
    var passed: (rounds: Int, joined: Int)?
    let joined = joined
    if case .record(.indexed(_, let index)) = slots[slot] {
      record = index
      pool.keptRounds[Int(loop)].withRound(about: index) { round in
        guard rounds + round.rounds <= bounds.rounds, joined + round.joined <= bounds.bytes,
          output.count + round.bytes.count <= bounds.bytes
        else { return }
        output.append(contentsOf: round.bytes)
        passed = (round.rounds, round.joined)
      }
    }
    guard let passed else {
      let start = output.count
      recordings.append(Recording(loop: Int(loop), record: record, start: start, rounds: rounds, joined: joined))
      return nil
    }
    self.joined += passed.joined
    return passed.rounds
  }

  /// Keeps the round that ends here.
  mutating func keep(_ rounds: Int, _ output: [UInt8]) {
    let recording = recordings.removeLast()
    guard let record = recording.record else { return }
    pool.keptRounds[recording.loop].keep(
      output[recording.start...], rounds: rounds - recording.rounds, joined: joined - recording.joined,
      about: record)
  }
}
