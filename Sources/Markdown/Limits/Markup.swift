internal import Base

/// Refuses a body that has too much markup, or is too long, to be kept in memory as a tree.
///
/// A mark such as `[`, `*` or a line's end becomes a node or two of libcmark's tree with their text, about 200 bytes.
enum Markup {
  /// Bytes of a body: 20 times the King James Bible.
  static let mostBytes = 64 << 20
  /// Marks in a body.
  ///
  /// A list of a million links has 4 to 6 million, by the full stops in their addresses; 50 MB of prose hold 2 million.
  /// Reading the most took 1.3 GB for links, and 2.3 GB for asterisks in turn with underscores.
  static let mostMarks = 6_000_000

  static func refusal(of bytes: [UInt8], from start: Int) -> BodyLimits.Refusal? {
    let count = bytes.count - start
    guard count > mostMarks else { return nil }
    if count > mostBytes {
      return refusal(
        start..<bytes.count, "the text has \(count >> 20) MiB, and the most that is read is \(mostBytes >> 20)")
    }
    var marks = 0
    let span = bytes.span
    for index in start..<span.count { marks &+= isMark[Int(span[index])] }
    guard marks > mostMarks else { return nil }
    return refusal(
      start..<bytes.count,
      "the text has \(marks) line ends and characters of markup, and the most that is read is \(mostMarks)")
  }

  private static func refusal(_ range: Range<Int>, _ message: String) -> BodyLimits.Refusal {
    BodyLimits.Refusal(
      range: range, place: range.lowerBound, code: .tooLarge, message: message,
      help: "divide it into several files, or offer it as an attachment")
  }

  /// 1 for each byte that may become a node.
  private static let isMark: [Int] = {
    var table = [Int](repeating: 0, count: 256)
    for byte in "\n\r!#&)*+-.<=>[\\]_`~".utf8 { table[Int(byte)] = 1 }
    return table
  }()
}
