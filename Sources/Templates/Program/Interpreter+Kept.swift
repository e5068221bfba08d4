import Base

extension Interpreter {
  /// A part under way that is to be kept.
  struct Recording {
    let part: Int
    /// The record that it is about; nil when it has no number.
    let record: UInt32?
    /// How far the output, the count of rounds and that of joined bytes were when it began.
    let start: Int
    let rounds: Int
    let joined: Int
  }

  /// Writes what the part wrote before about the record in the slot, and gives the number of rounds within it; nil when
  /// it has to be run.
  ///
  /// It is run as well when the page comes past its bounds within, so that what is then told does not depend on what
  /// is kept.
  mutating func recall(
    _ part: UInt32, of pool: Pool, slot: Int, after rounds: Int, within bounds: Bounds, into output: inout ByteBuffer
  ) -> Int? {
    var record: UInt32?
    let (start, before) = (output.count, joined)
    if let index = variables.record(in: slot) {
      record = index
      let effort = pool.kept[part].use {
        $0.append(about: index, to: &output) { effort, bytes in
          rounds + effort.rounds <= bounds.rounds && before + effort.joined <= bounds.bytes
            && start + bytes <= bounds.bytes
        }
      }
      if let effort {
        joined += effort.joined
        return effort.rounds
      }
    }
    recordings.append(Recording(part: Int(part), record: record, start: start, rounds: rounds, joined: before))
    return nil
  }

  /// Keeps what was written by the part that ends here.
  mutating func keep(_ rounds: Int, _ output: borrowing ByteBuffer, in pool: Pool) {
    let recording = recordings.removeLast()
    guard let record = recording.record else { return }
    let effort = KeptOutput.Effort(rounds: rounds - recording.rounds, joined: joined - recording.joined)
    pool.kept[UInt32(recording.part)].use { $0.keep(output, from: recording.start, effort, about: record) }
  }
}
