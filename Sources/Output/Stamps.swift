import Base
import Disk

/// When each file that sitegen wrote was last changed, by its path.
///
/// With the size in the manifest it tells without reading whether a file is still as it was written. It is a hint: a
/// stamp that is missing or does not fit only means that the bytes are compared.
struct Stamps: Hashable, Sendable {
  let times: [String: FileTime]

  static let empty = Stamps(times: [:])

  private init(times: [String: FileTime]) { self.times = times }

  /// The text of `.sitegen/stat`.
  ///
  /// - Parameter times: sorted by the bytes of the paths.
  static func bytes(_ times: some Collection<(String, FileTime)>) -> [UInt8] {
    RecordText.bytes("stat") { text in
      // A line has two numbers of at most ten and nine digits beside the path.
      text.reserveCapacity(times.reduce(128) { $0 + $1.0.utf8.count + 24 })
      for (path, time) in times {
        text.append(decimal: time.seconds)
        text.append(UInt8(ascii: " "))
        text.append(decimal: time.nanoseconds)
        text.append(UInt8(ascii: " "))
        RecordText.append(path, to: &text)
      }
    }
  }

  init(bytes: [UInt8]) throws(RecordText.Fault) {
    var times: [String: FileTime] = [:]
    for var line in try RecordText.lines("stat", bytes) {
      let time = FileTime(seconds: try line.number(), nanoseconds: try line.number())
      times[try line.path()] = time
    }
    self.times = times
  }
}
