import Base
import Disk

/// How long each phase of a build took, and how much it had to do.
package struct Profile: Sendable {
  package struct Phase: Sendable, Hashable {
    package let name: String
    package let nanoseconds: UInt64
    /// `34 entries`; nil where there is nothing to count.
    package let count: String?
  }

  package private(set) var phases: [Phase] = []
  private let start = Disk.monotonicNanoseconds()
  private var last: UInt64

  package init() { last = start }

  /// Ends a phase that began when the one before ended.
  package mutating func end(_ name: String, _ count: String? = nil) {
    let now = Disk.monotonicNanoseconds()
    phases.append(Phase(name: name, nanoseconds: now - last, count: count))
    last = now
  }

  /// From the beginning to the end of the last phase.
  package var totalNanoseconds: UInt64 { last - start }

  /// A table: name, milliseconds, share of the whole, count.
  package var table: String {
    let rows = phases.map { row($0.name, $0.nanoseconds, $0.count) } + [row("total", totalNanoseconds, nil)]
    return rows.joined()
  }

  private func row(_ name: String, _ nanoseconds: UInt64, _ count: String?) -> String {
    let microseconds = nanoseconds / 1000
    let milliseconds = "\(microseconds / 1000).\(Digits.padded(Int(microseconds % 1000 / 10), to: 2))"
    let share = totalNanoseconds == 0 ? 0 : (nanoseconds * 1000 / totalNanoseconds + 5) / 10
    let name = name + String(repeating: " ", count: max(0, 10 - name.count))
    let time = String(repeating: " ", count: max(0, 10 - milliseconds.count)) + milliseconds
    let percent = String(repeating: " ", count: max(0, 4 - String(share).count)) + String(share)
    return "\(name)\(time) ms\(percent) %\(count.map { "  \($0)" } ?? "")\n"
  }
}
