import Dispatch
import Foundation
import Synchronization
import Testing

/// The exact form, `make linear`: how many instructions it takes to render a text and twice the text.
///
/// Needs valgrind.
@Suite(.enabled(if: Callgrind.probe != nil)) struct InstructionTests {
  private static let bytes = 16_000
  private static let mostGrowth = 2.5

  @Test func `takes at most 2.5 times the instructions for twice the text`() throws {
    let shapes = Shape.openers + Shape.nestings + Shape.alternations
    let texts = shapes.flatMap { [$0.text(ofBytes: Self.bytes), $0.text(ofBytes: 2 * Self.bytes)] }
    let counts = try Self.instructions(for: texts)
    print("million instructions for \(Self.bytes) bytes and for twice as many:")
    var most = 0.0
    for (number, shape) in shapes.enumerated() {
      let (short, long) = (counts[2 * number], counts[2 * number + 1])
      let growth = Double(long) / Double(short)
      print(
        String(format: "%9.2f %9.2f %6.2f  ", Double(short) / 1e6, Double(long) / 1e6, growth) + shape.testDescription)
      #expect(growth <= Self.mostGrowth, "\(shape.testDescription)")
      most = max(most, growth)
    }
    print(String(format: "the largest growth is %.2f, of \(shapes.count) shapes", most))
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
