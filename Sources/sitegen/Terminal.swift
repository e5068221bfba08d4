import Disk

/// One of the program's outputs, and what it can show.
struct Terminal: Sendable {
  private let descriptor: Int32

  static let output = Terminal(descriptor: 1)
  static let error = Terminal(descriptor: 2)

  /// Whether a person is watching.
  var isWatched: Bool { Disk.isTerminal(descriptor) }

  /// Colour is for people, and for those who have not declined it (no-color.org).
  var showsColour: Bool { isWatched && Disk.environment("NO_COLOR") == nil && Disk.environment("TERM") != "dumb" }

  /// Writes a report; what cannot be written is dropped, as a report is never worth the program's work.
  func write(_ text: String) {
    do { try deliver(Array(text.utf8)) } catch { return }
  }

  /// Writes what was asked for; only a reader who has gone away (a closed pipe) ends the writing without an error.
  func deliver(_ bytes: [UInt8]) throws(DiskError) { try Disk.write(bytes, toDescriptor: descriptor) }
}
