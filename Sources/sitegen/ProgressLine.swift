import Disk
import Synchronization

/// Shows a person what a long build is doing, on one line that is wiped at the end.
final class ProgressLine: Sendable {
  // A class, because the build's threads and the command share its one line.
  private struct State {
    var lastShown: UInt64
    var isShown = false
  }

  /// Builds shorter than this show nothing.
  private static let patience: UInt64 = 500_000_000
  private static let interval: UInt64 = 100_000_000
  private let start = Disk.monotonicNanoseconds()
  private let state = Mutex(State(lastShown: 0))
  private let isOn = Terminal.error.isWatched

  func show(_ text: String) {
    guard isOn else { return }
    let now = Disk.monotonicNanoseconds()
    guard now - start > Self.patience else { return }
    let isDue = state.withLock { state in
      guard now - state.lastShown > Self.interval else { return false }
      state.lastShown = now
      state.isShown = true
      return true
    }
    if isDue { Terminal.error.show("\r\u{1B}[K\(text)") }
  }

  func wipe() {
    if state.withLock({ $0.isShown }) { Terminal.error.show("\r\u{1B}[K") }
  }
}
