import Base
import Synchronization

/// The problem of the first file that has one, while workers make the files in any order.
///
/// A template that cannot make a page is mostly that of many, and each may take a second until that shows: once there is
/// a problem, nobody needs the files after it. Those before it are still made, so which one is the first never depends on
/// who was faster. A class, because all workers share it.
final class FirstProblem: Sendable {
  private let found = Mutex<(number: Int, problem: Diagnostic)?>(nil)

  var problem: Diagnostic? { found.withLock { $0?.problem } }

  /// Whether a file before the one of this number has a problem.
  func precedes(_ number: Int) -> Bool { found.withLock { ($0?.number ?? .max) < number } }

  func note(_ problem: Diagnostic, of number: Int) {
    found.withLock { if number < ($0?.number ?? .max) { $0 = (number, problem) } }
  }
}
