internal import Base

/// Goes through a list word by word.
struct AttributeListReader {
  private let bytes: [UInt8]
  private let end: Int
  private var index: Int
  private var list: AttributeList
  private var keys: Set<String> = []

  init(_ bytes: [UInt8], from start: Int, until end: Int) {
    precondition(start >= 0 && start < end && end <= bytes.count, "a list lies within its bytes")
    precondition(bytes[start] == UInt8(ascii: "{"), "a list begins with a brace")
    (self.bytes, self.end, index) = (bytes, end, start + 1)
    list = AttributeList(range: start..<start)
  }

  mutating func read() throws(AttributeList.Problem) -> AttributeList {
    while true {
      while index < end, Self.isBlank(bytes[index]) { index += 1 }
      guard let byte = byte(at: index) else {
        throw problem(
          list.range.lowerBound..<index, "these attributes are not closed", "write \"}\" behind the last one")
      }
      if byte == UInt8(ascii: "}") {
        list.range = list.range.lowerBound..<(index + 1)
        return list
      }
      try readWord(byte)
      guard let next = self.byte(at: index), next != UInt8(ascii: "}"), !Self.isBlank(next) else { continue }
      throw strange(next)
    }
  }

  /// The first closing brace from where reading stopped, before anything that begins another list.
  var endInSpite: Int? {
    var index = index
    while let byte = byte(at: index), byte != UInt8(ascii: "{") {
      index += 1
      if byte == UInt8(ascii: "}") { return index }
    }
    return nil
  }

  // MARK: - Words

  private mutating func readWord(_ first: UInt8) throws(AttributeList.Problem) {
    switch first {
    case UInt8(ascii: "."): list.classes.append(try name(behind: "class", as: ".intro"))
    case UInt8(ascii: "#"):
      let id = try name(behind: "id", as: "#results")
      if let other = list.id {
        throw problem(
          id.range, "there is an id already, \"\(other.text)\"", "leave one out; a thing has one id at most")
      }
      list.id = id
    default: try readPairOrFlag()
    }
  }

  private mutating func name(behind kind: String, as example: String) throws(AttributeList.Problem)
    -> AttributeList.Word
  {
    let start = index
    index += 1
    passName()
    guard index > start + 1 else {
      throw problem(start..<index, "this \(kind) has no name", "write it without white space, as in \"\(example)\"")
    }
    return word((start + 1)..<index, in: start..<index)
  }

  private mutating func readPairOrFlag() throws(AttributeList.Problem) {
    let start = index
    passName()
    guard index > start else { throw strange(bytes[start]) }
    let key = word(start..<index, in: start..<index)
    guard byte(at: index) == UInt8(ascii: "=") else { return list.flags.append(key) }
    guard keys.insert(key.text).inserted else {
      throw problem(key.range, "\"\(key.text)\" is there already", "leave one out")
    }
    index += 1
    list.pairs.append(AttributeList.Pair(key: key, value: try value(of: key)))
  }

  private mutating func value(of key: AttributeList.Word) throws(AttributeList.Problem) -> AttributeList.Word {
    let start = index
    if let quote = byte(at: index), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      return try quotedValue(of: key, quote)
    }
    while let byte = byte(at: index), !Self.isBlank(byte), !"\"'={}<>`".utf8.contains(byte) { index += 1 }
    guard index > start else {
      throw problem(
        key.range.lowerBound..<index, "\"\(key.text)\" has no value",
        "write it behind the equals sign, in quotes if it holds white space")
    }
    return word(start..<index, in: start..<index)
  }

  private mutating func quotedValue(
    of key: AttributeList.Word, _ quote: UInt8
  ) throws(AttributeList.Problem) -> AttributeList.Word {
    let start = index
    var text: [UInt8] = []
    index += 1
    while let byte = byte(at: index), byte != quote {
      if byte == UInt8(ascii: "{") {
        throw problem(index..<(index + 1), "a value may hold no opening brace by itself", "write \"\\{\"")
      }
      if byte == UInt8(ascii: "\\"), let next = self.byte(at: index + 1), InlineAlignment.isPunctuation(next) {
        index += 1
      }
      text.append(bytes[index])
      index += 1
    }
    guard index < end, bytes[index] == quote else {
      let sign = quote == UInt8(ascii: "'") ? "'" : "\""
      throw problem(start..<index, "the value of \"\(key.text)\" is not closed", "write \(sign) where it ends")
    }
    index += 1
    return AttributeList.Word(text: String(decoding: text, as: UTF8.self), range: start..<index)
  }

  // MARK: - Bytes

  /// The byte at an index; nil where the line or the text ends.
  private func byte(at index: Int) -> UInt8? {
    guard index < end, bytes[index] != UInt8(ascii: "\n"), bytes[index] != UInt8(ascii: "\r") else { return nil }
    return bytes[index]
  }

  private mutating func passName() {
    while let byte = byte(at: index), Self.mayBeInName(byte) { index += 1 }
  }

  /// Letters of any script, digits and `-`, `_`, `.`, `:`.
  private static func mayBeInName(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte.isASCIILetterOrDigit || "-_.:".utf8.contains(byte)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private func word(_ text: Range<Int>, in range: Range<Int>) -> AttributeList.Word {
    AttributeList.Word(text: String(decoding: bytes[text], as: UTF8.self), range: range)
  }

  private func strange(_ byte: UInt8) -> AttributeList.Problem {
    let sign = byte == UInt8(ascii: "\"") ? "a quote" : "\"\(Character(Unicode.Scalar(byte)))\""
    return problem(
      index..<(index + 1), "\(sign) cannot stand here in a list of attributes",
      "write attributes as in {.class #id key=\"value\"}, with white space between them")
  }

  private func problem(_ range: Range<Int>, _ message: String, _ help: String) -> AttributeList.Problem {
    AttributeList.Problem(range: range, message: message, help: help)
  }
}
