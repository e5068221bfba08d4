import Disk
import Synchronization

/// One of the program's outputs, and what it can show.
struct Terminal: Sendable {
  private let descriptor: Int32

  static let output = Terminal(descriptor: 1)
  static let error = Terminal(descriptor: 2)

  /// Whether a person is watching.
  var isWatched: Bool { Disk.isTerminal(descriptor) }

  /// Colour is for people, and for those who have not declined it (no-color.org).
  var showsColour: Bool { isWatched && Disk.environment("NO_COLOR") == nil && Disk.environment("TERM") != "dumb" }

  /// Writes all bytes; a reader who has gone away (a closed pipe) ends the writing, not the program's work.
  func write(_ bytes: [UInt8]) { Disk.write(bytes, toDescriptor: descriptor) }

  func write(_ text: String) { write(Array(text.utf8)) }
}

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
    if isDue { Terminal.error.write("\r\u{1B}[K\(text)") }
  }

  func wipe() {
    if state.withLock({ $0.isShown }) { Terminal.error.write("\r\u{1B}[K") }
  }
}
