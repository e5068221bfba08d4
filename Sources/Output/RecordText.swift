import Base

/// The text form of the files that sitegen keeps about an output folder: a heading with a version, lines, and a last
/// line with the hash of all before it, so that a cut or changed file is known.
///
///     sitegen manifest 1
///     file 0123456789abcdef0123456789abcdef 1234 posts/lessons/index.html
///     end 0123456789abcdef0123456789abcdef
enum RecordText {
  enum Fault: Error, Hashable {
    case damaged
    /// Written by a later version of the program.
    case newer
  }

  static let version = 1

  /// - Parameter write: appends whole lines, each with its line feed.
  static func bytes(_ name: String, _ write: (inout [UInt8]) -> Void) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append("sitegen \(name) \(version)\n")
    write(&bytes)
    bytes.append("end \(ContentHash(bytes).hexadecimal)\n")
    return bytes
  }

  static func lines(_ name: String, _ bytes: [UInt8]) throws(Fault) -> [Substring] {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .damaged }
    var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Substring.init)
    guard let heading = lines.first, let blank = heading.lastIndex(of: " "), heading[..<blank] == "sitegen \(name)",
      let found = Int(heading[heading.index(after: blank)...])
    else { throw .damaged }
    guard found <= version else { throw .newer }
    guard found == version, lines.count >= 3, lines.removeLast().isEmpty else { throw .damaged }
    let end = lines.removeLast()
    let length = bytes.count - end.utf8.count - 1
    guard end == "end \(ContentHash(Array(bytes[..<length])).hexadecimal)" else { throw .damaged }
    return Array(lines.dropFirst())
  }

  /// The parts of a line between blanks; the last of `count` parts may hold blanks itself.
  static func fields(_ line: Substring, _ count: Int) -> [Substring] {
    line.utf8.split(separator: UInt8(ascii: " "), maxSplits: count - 1, omittingEmptySubsequences: false)
      .map(Substring.init)
  }

  /// A path as the rest of a line: `%` and control characters are escaped as in an address.
  static func escaped(_ path: String) -> String {
    guard path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "%") }) else { return path }
    var result = ""
    for scalar in path.unicodeScalars {
      if scalar.value < 0x20 || scalar.value == 0x7F || scalar == "%" {
        result += "%" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16, uppercase: true)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  static func unescaped(_ text: Substring) throws(Fault) -> String {
    guard let path = PercentEncoding.decode(text) else { throw .damaged }
    return path
  }
}
