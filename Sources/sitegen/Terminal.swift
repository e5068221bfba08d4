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

  /// Shows what may as well go unseen, such as how far a build is.
  func show(_ text: String) {
    do { try deliver(Array(text.utf8)) } catch { return }
  }

  /// Writes a report.
  ///
  /// A stream that was closed from the beginning wants none; any other failure is thrown.
  func write(_ text: String) throws(DiskError) {
    do { try deliver(Array(text.utf8)) } catch { if !error.isClosedStream { throw error } }
  }

  /// Writes what was asked for; only a reader who has gone away (a closed pipe) ends the writing without an error.
  func deliver(_ bytes: [UInt8]) throws(DiskError) { try Disk.write(bytes, toDescriptor: descriptor) }
}
