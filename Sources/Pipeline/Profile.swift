import Base
import Disk

/// How long each phase of a build took, on how many processors, and how much it had to do.
package struct Profile: Sendable {
  package struct Phase: Sendable, Hashable {
    package let name: String
    package let nanoseconds: UInt64
    /// What all threads together spent, the system's work for them included.
    package let processorNanoseconds: UInt64
    /// `34 entries`; nil where there is nothing to count.
    package let count: String?
  }

  package private(set) var phases: [Phase] = []
  private let start = Disk.monotonicNanoseconds()
  private let processorStart = Disk.processorNanoseconds()
  private var last: UInt64
  private var processorLast: UInt64

  package init() { (last, processorLast) = (start, processorStart) }

  /// Ends a phase that began when the one before ended.
  package mutating func end(_ name: String, _ count: String? = nil) {
    let now = Disk.monotonicNanoseconds()
    let spent = Disk.processorNanoseconds()
    phases.append(
      Phase(name: name, nanoseconds: now - last, processorNanoseconds: spent - processorLast, count: count))
    (last, processorLast) = (now, spent)
  }

  /// From the beginning to the end of the last phase.
  package var totalNanoseconds: UInt64 { last - start }

  /// A table: name, milliseconds by the clock and of processors, share of the former, count; last the whole, with the
  /// most memory that the process has held.
  package var table: String {
    let whole = Phase(
      name: "total", nanoseconds: totalNanoseconds, processorNanoseconds: processorLast - processorStart,
      count: "peak memory \(Disk.peakMemory() >> 20) MiB")
    return (phases + [whole]).map(row).joined()
  }

  private func row(_ phase: Phase) -> String {
    let name = phase.name + String(repeating: " ", count: max(0, 10 - phase.name.count))
    let share = totalNanoseconds == 0 ? 0 : (phase.nanoseconds * 1000 / totalNanoseconds + 5) / 10
    let columns =
      "\(Self.milliseconds(phase.nanoseconds)) ms\(Self.milliseconds(phase.processorNanoseconds)) ms CPU"
      + "\(Self.right(String(share), 4)) %"
    return "\(name)\(columns)\(phase.count.map { "  \($0)" } ?? "")\n"
  }

  private static func milliseconds(_ nanoseconds: UInt64) -> String {
    let microseconds = nanoseconds / 1000
    return right("\(microseconds / 1000).\(Digits.padded(Int(microseconds % 1000 / 10), to: 2))", 10)
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
