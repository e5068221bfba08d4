import Dispatch
import Foundation
import Synchronization
import Testing

/// The exact form, `make linear`: how many instructions it takes to render a text and twice the text.
///
/// Needs valgrind.
@Suite(.enabled(if: Callgrind.probe != nil)) struct InstructionTests {
  /// Shapes, how long the shorter of their two texts is, and how many times as much the longer one may take.
  private struct Trial {
    let shapes: [Shape]
    let bytes: Int
    let mostGrowth: Double

    /// A short text and a long one for each shape.
    var texts: [[UInt8]] { shapes.flatMap { [$0.text(ofBytes: bytes), $0.text(ofBytes: 2 * bytes)] } }
  }

  /// Pairs are many, so that theirs are shorter, for the sake of time; and for that they may grow less.
  private static let trials = [
    Trial(shapes: Shape.openers + Shape.nestings, bytes: 16_000, mostGrowth: 2.5),
    Trial(shapes: Shape.alternations, bytes: 4_000, mostGrowth: 2.2),
  ]

  @Test func `takes hardly more than twice the instructions for twice the text`() throws {
    let counts = try Self.instructions(for: Self.trials.flatMap(\.texts))
    var pairs = stride(from: 0, to: counts.count, by: 2).map { (short: counts[$0], long: counts[$0 + 1]) }[...]
    var most = 0.0
    for trial in Self.trials {
      print("million instructions for \(trial.bytes) bytes and for twice as many:")
      for shape in trial.shapes {
        let (short, long) = pairs.removeFirst()
        let growth = Double(long) / Double(short)
        print(
          String(format: "%9.2f %9.2f %6.2f  ", Double(short) / 1e6, Double(long) / 1e6, growth)
            + shape.testDescription)
        #expect(growth <= trial.mostGrowth, "\(shape.testDescription)")
        most = max(most, growth)
      }
    }
    print(String(format: "the largest growth is %.2f, of \(counts.count / 2) shapes", most))
  }

  /// How many instructions each text takes, counted on all processors.
  private static func instructions(for texts: [[UInt8]]) throws -> [Int] {
    let count = ProcessInfo.processInfo.activeProcessorCount
    let results = Mutex<[(group: Int, counts: Result<[Int], any Error>)]>([])
    // Pairs of a short text and a long one by turns: neighbours take alike, and no processor is to get all dear ones.
    @Sendable func members(of group: Int) -> [Int] { texts.indices.filter { $0 / 2 % count == group } }
    DispatchQueue.concurrentPerform(iterations: count) { group in
      let counts = Result {
        let callgrind = try Callgrind()
        defer { callgrind.remove() }
        return try callgrind.instructions(for: members(of: group).map { texts[$0] })
      }
      results.withLock { $0.append((group, counts)) }
    }
    var instructions = [Int](repeating: 0, count: texts.count)
    for (group, counts) in results.withLock({ $0 }) {
      for (number, count) in zip(members(of: group), try counts.get()) { instructions[number] = count }
    }
    return instructions
  }
}
