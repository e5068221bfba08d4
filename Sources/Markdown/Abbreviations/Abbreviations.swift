internal import Base

/// Abbreviations and what they stand for, ready to be found in a text.
package struct Abbreviations: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package let short: String
    package let long: String
    /// Whether the text itself says what it stands for.
    let isOfText: Bool
    fileprivate let bytes: [UInt8]

    init(short: String, long: String, isOfText: Bool) {
      (self.short, self.long, self.isOfText) = (short, long, isOfText)
      bytes = Array(short.utf8)
    }
  }

  private(set) var entries: [Entry] = []
  /// By their first word, the longest first: `R` leads to `R&D` and `R`.
  private var indexes: [ArraySlice<UInt8>: [Int]] = [:]
  /// Those of one word that has letters beyond ASCII: the same letter may be written as several characters (`é` as `e` and
  /// an accent), which `String` knows for equal (Unicode Standard Annex 15).
  private var accented: [String: Int] = [:]
  /// Whether an abbreviation begins with a byte.
  private var begin: [Bool] = []

  package static let none = Abbreviations()

  private init() {}

  /// Of two with the same short form the later counts.
  package init(_ pairs: [(short: String, long: String)]) {
    for pair in pairs { add(Entry(short: pair.short, long: pair.long, isOfText: false)) }
  }

  /// With a text's own, which go before the others.
  func adding(_ own: [AbbreviationDefinitions.Definition]) -> Abbreviations {
    var all = self
    for definition in own { all.add(Entry(short: definition.short, long: definition.long, isOfText: true)) }
    return all
  }

  var isEmpty: Bool { entries.isEmpty }

  private mutating func add(_ entry: Entry) {
    let bytes = entry.bytes
    guard Self.complaint(about: entry.short) == nil, let first = bytes.first else { return }
    if begin.isEmpty { begin = Array(repeating: false, count: 256) }
    begin[Int(first)] = true
    if bytes.contains(where: { $0 >= 0x80 }), Self.endOfWord(bytes, from: 0) == bytes.count {
      accented[entry.short] = entries.count
      for byte in begin.indices where Self.isWordByte(UInt8(byte)) { begin[byte] = true }
    }
    let word = bytes[..<Self.endOfWord(bytes, from: 0)]
    var known = indexes[word] ?? []
    known.removeAll { entries[$0].bytes == bytes }
    known.append(entries.count)
    entries.append(entry)
    // Few begin with the same word.
    known.sort { entries[$0].bytes.count > entries[$1].bytes.count }
    indexes[word] = known
  }

  /// Where in a text abbreviations stand as words of their own, ascending, none within another.
  ///
  /// - Parameter isMarkup: whether an underscore beside a word may begin or end emphasis, which only the tree knows.
  func places(in bytes: [UInt8], from start: Int, isMarkup: Bool) -> [AbbreviationPlaces.Place] {
    guard !entries.isEmpty else { return [] }
    var places: [AbbreviationPlaces.Place] = []
    var index = start
    unsafe begin.withUnsafeBufferPointer { begin in
      while index < bytes.count {
        // Safe: the table has an entry for each byte.
        guard unsafe begin[Int(bytes[index])], Self.beginsWord(bytes, at: index, from: start, isMarkup) else {
          index += 1
          continue
        }
        let wordEnd = Self.endOfWord(bytes, from: index)
        if let entry = entry(in: bytes, at: index, wordEnd: wordEnd, isMarkup) {
          places.append(
            AbbreviationPlaces.Place(range: index..<(index + entries[entry].bytes.count), entry: entry))
          index = places[places.count - 1].range.upperBound
        } else if let entry = accentedEntry(bytes[index..<wordEnd]) {
          places.append(AbbreviationPlaces.Place(range: index..<wordEnd, entry: entry))
          index = wordEnd
        } else {
          index = wordEnd
        }
      }
    }
    return places
  }

  private func entry(in bytes: [UInt8], at start: Int, wordEnd: Int, _ isMarkup: Bool) -> Int? {
    guard let candidates = indexes[bytes[start..<wordEnd]] else { return nil }
    return candidates.first { candidate in
      let wanted = entries[candidate].bytes
      return ByteSearch.isEqual(wanted, wanted.indices, bytes, from: start)
        && Self.endsWord(bytes, at: start + wanted.count, isMarkup)
    }
  }

  private func accentedEntry(_ word: ArraySlice<UInt8>) -> Int? {
    guard !accented.isEmpty, word.contains(where: { $0 >= 0x80 }) else { return nil }
    return accented[String(decoding: word, as: UTF8.self)]
  }

  /// What an abbreviation must have that this one does not; nil for one that can be found in a text.
  package static func complaint(about short: String) -> String? {
    let bytes = Array(short.utf8)
    guard bytes.contains(where: isWordByte) else { return "an abbreviation has a letter or a digit" }
    if bytes.first.map(PlainText.isSpace) ?? true || bytes.last.map(PlainText.isSpace) ?? true {
      return "an abbreviation begins and ends without white space"
    }
    guard bytes.contains(where: { "<*`[]\\".utf8.contains($0) }) else { return nil }
    return "an abbreviation has none of the characters that mean something in Markdown: <, *, `, [, ] and \\"
  }

  // MARK: - Words

  /// A letter or digit, or a byte of a character beyond ASCII.
  private static func isWordByte(_ byte: UInt8) -> Bool { byte >= 0x80 || byte.isASCIILetterOrDigit }

  private static func endOfWord(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count,
      bytes[index].isASCIILetterOrDigit || bytes[index] >= 0x80 && isLetter(bytes, index)
    {
      index += PlainText.scalarLength(bytes[index])
    }
    return max(start + 1, min(index, bytes.count))
  }

  private static func isLetter(_ bytes: [UInt8], _ index: Int) -> Bool {
    let scalar = PlainText.scalar(in: bytes, at: index).0
    if PlainText.isLetterOrDigit(scalar) { return true }
    // An accent belongs to the letter before it.
    return scalar.properties.canonicalCombiningClass != .notReordered
  }

  /// Whether nothing before an index belongs to the same word, or to an address.
  private static func beginsWord(_ bytes: [UInt8], at index: Int, from start: Int, _ isMarkup: Bool) -> Bool {
    guard index > start else { return true }
    var before = index - 1
    while before > start, bytes[before] & 0xC0 == 0x80 { before -= 1 }
    if bytes[before] >= 0x80 { return !isLetter(bytes, before) }
    return !bytes[before].isASCIILetterOrDigit && (isMarkup || bytes[before] != UInt8(ascii: "_"))
      && bytes[before] != UInt8(ascii: "@") && bytes[before] != UInt8(ascii: "\\")
  }

  private static func endsWord(_ bytes: [UInt8], at index: Int, _ isMarkup: Bool) -> Bool {
    guard index < bytes.count else { return true }
    if bytes[index] >= 0x80 { return !isLetter(bytes, index) }
    return !bytes[index].isASCIILetterOrDigit && (isMarkup || bytes[index] != UInt8(ascii: "_"))
      && bytes[index] != UInt8(ascii: "@")
  }
}
