import Base

/// The text form of the files that sitegen keeps about an output folder: a heading with a version, lines, and a last
/// line with the hash of all before it, so that a cut or changed file is known.
///
///     sitegen manifest 2
///     file 0123456789abcdef0123456789abcdef 1234 posts/lessons/index.html
///     end 0123456789abcdef0123456789abcdef
enum RecordText {
  enum Fault: Error, Hashable {
    case damaged
    /// Written by a later version of the program.
    case newer
    /// Written by an earlier one, in a form that this one does not read.
    case older
  }

  static let version = 2

  /// - Parameter write: appends whole lines, each with its line feed.
  static func bytes(_ name: String, _ write: (inout [UInt8]) -> Void) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append("sitegen \(name) \(version)\n")
    write(&bytes)
    bytes.append("end \(ContentHash(bytes).hexadecimal)\n")
    return bytes
  }

  /// The lines between the heading and the last line.
  static func lines(_ name: String, _ bytes: [UInt8]) throws(Fault) -> [RecordLine] {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(RecordLine.init)
    guard var heading = lines.first, heading.word() == "sitegen", heading.word() == name else { throw .damaged }
    let found = try heading.number()
    guard found <= version else { throw .newer }
    guard found == version || found < 1 else { throw .older }
    guard found == version, heading.isAtEnd, lines.count >= 3, lines.removeLast().isAtEnd else { throw .damaged }
    // All at once, so that no word has to be asked.
    guard UTF8Validity.firstInvalidByte(in: bytes) == nil else { throw .damaged }
    var end = lines.removeLast()
    let length = end.start
    guard end.word() == "end", try end.hash() == ContentHash(bytes[..<length]), end.isAtEnd else {
      throw .damaged
    }
    lines.removeFirst()
    return lines
  }

  /// A path as the rest of a line: `%` and control characters are escaped as in an address.
  static func escaped(_ path: String) -> String {
    guard needsEscapes(path.utf8.span) else { return path }
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

  /// Appends a path, escaped, and the end of its line.
  static func append(_ path: String, to bytes: inout [UInt8]) {
    let written = path.utf8.span
    if needsEscapes(written) { bytes.append(escaped(path)) } else { bytes.append(written, in: 0..<written.count) }
    bytes.append(UInt8(ascii: "\n"))
  }

  private static func needsEscapes(_ bytes: Span<UInt8>) -> Bool {
    for index in bytes.indices where bytes[index] < 0x20 || bytes[index] == 0x7F || bytes[index] == UInt8(ascii: "%") {
      return true
    }
    return false
  }
}

/// A line of a record, read from its beginning: words with blanks between them, and at the end perhaps a path.
struct RecordLine {
  /// Where it begins in the record's bytes.
  let start: Int
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    start = bytes.startIndex
    rest = bytes
  }

  var isAtEnd: Bool { rest.isEmpty }

  private mutating func take() -> ArraySlice<UInt8> {
    guard let blank = rest.firstIndex(of: UInt8(ascii: " ")) else {
      defer { rest = rest[rest.endIndex...] }
      return rest
    }
    defer { rest = rest[(blank + 1)...] }
    return rest[..<blank]
  }

  mutating func word() -> String { String(decoding: take(), as: UTF8.self) }

  mutating func number() throws(RecordText.Fault) -> Int {
    var digits = take()
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits.removeFirst() }
    guard !digits.isEmpty, digits.count <= 18 else { throw .damaged }
    var number = 0
    for digit in digits {
      guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { throw .damaged }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return isNegative ? -number : number
  }

  mutating func hash() throws(RecordText.Fault) -> ContentHash {
    guard let hash = ContentHash(hexadecimal: take()) else { throw .damaged }
    return hash
  }

  /// The rest of the line, which is a path below the output folder.
  mutating func path() throws(RecordText.Fault) -> String {
    let text = String(decoding: rest, as: UTF8.self)
    rest = rest[rest.endIndex...]
    let bytes = text.utf8.span
    let isPlain = bytes.index(of: UInt8(ascii: "%"), from: 0) == bytes.count
    let path = isPlain ? text : PercentEncoding.decode(text)
    guard let path, OutputPath.isSound(path) else { throw .damaged }
    return path
  }
}
