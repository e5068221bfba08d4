/// Where the parts of tags and comments end, as browsers read them (HTML Living Standard, section 13.2.5).
extension Span where Element == UInt8 {
  func endOfName(from start: Int) -> Int { endOfName(from: start, isAttribute: false) }

  func endOfAttributeName(from start: Int) -> Int { endOfName(from: start, isAttribute: true) }

  @inline(__always) private func endOfName(from start: Int, isAttribute: Bool) -> Int {
    var index = start
    while index < count {
      if let word = EightBytes.number(in: self, at: index) {
        let length = Self.lengthOfName(word)
        index += length
        if length == 8 { continue }
      }
      let byte = self[index]
      if Markup.endsName(byte) || isAttribute && byte == UInt8(ascii: "=") { break }
      index += 1
    }
    return index
  }

  /// How many of eight bytes, from the first on, stand in a name for sure: those from `0` on but `<`, `=`, `>` and `?`.
  @inline(__always) private static func lengthOfName(_ word: UInt64) -> Int {
    let low = ~((word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x5050_5050_5050_5050 | word)
    let signs = (word | 0x0303_0303_0303_0303) ^ 0x3F3F_3F3F_3F3F_3F3F
    let zeros = (signs &- 0x0101_0101_0101_0101) & ~signs
    return ((low | zeros) & 0x8080_8080_8080_8080).trailingZeroBitCount / 8
  }

  @inline(__always) func endOfSpace(from start: Int) -> Int {
    var index = start
    while index < count, Markup.isSpace(self[index]) { index += 1 }
    return index
  }

  /// Where a class attribute ends, if one begins as nearly all do; else the start.
  @inline(__always) func endOfClass(from start: Int) -> Int {
    // ` class="`.
    guard EightBytes.number(in: self, at: start) == 0x223D_7373_616C_6320 else { return start }
    return Swift.min(near(UInt8(ascii: "\""), from: start + 8) + 1, count)
  }

  /// The address or the id of a tag that ends behind it, if it is written as nearly all are: its name, and where its value
  /// stands.
  @inline(__always) func lastAttribute(from start: Int) -> (name: PageMarkup.AttributeName, value: Range<Int>)? {
    guard let word = EightBytes.number(in: self, at: start) else { return nil }
    // ` href="` or ` id="`, and what follows.
    let isAddress = word << 8 == 0x223D_6665_7268_2000
    guard isAddress || word << 24 == 0x223D_6469_2000_0000 else { return nil }
    let first = start + (isAddress ? 7 : 5)
    let end = near(UInt8(ascii: "\""), from: first)
    return end + 1 < count && self[end + 1] == UInt8(ascii: ">") ? (isAddress ? .href : .id, first..<end) : nil
  }

  /// An attribute that is written as most are, a name of up to eight letters and a value in quotation marks: its name, and
  /// where its value stands.
  ///
  /// A tag is what it is in whichever way it is written; this way is read at once.
  ///
  /// - Parameter start: where the name begins.
  @inline(__always) func plainAttribute(from start: Int) -> (name: ShortName, value: Range<Int>)? {
    guard let word = EightBytes.number(in: self, at: start) else { return nil }
    let length = ShortName.letters(word)
    let sign = start + length
    guard length > 0, sign + 2 < count, self[sign] == UInt8(ascii: "="), self[sign + 1] == UInt8(ascii: "\"") else {
      return nil
    }
    let end = near(UInt8(ascii: "\""), from: sign + 2)
    return end < count ? (ShortName(word, length), (sign + 2)..<end) : nil
  }

  /// Where an attribute's value stands, and where what follows it begins.
  func value(from start: Int) -> (range: Range<Int>, next: Int) {
    guard start < count else { return (count..<count, count) }
    let quote = self[start]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let end = near(quote, from: start + 1)
      return ((start + 1)..<Swift.max(end, start + 1), Swift.min(end + 1, count))
    }
    var end = start
    while end < count, self[end] != UInt8(ascii: ">"), !Markup.isSpace(self[end]) { end += 1 }
    return (start..<end, end)
  }

  /// Where the end tag of an element begins that holds text alone.
  func endOfText(of name: Range<Int>, from start: Int) -> Int {
    var place = start
    while true {
      place = index(of: UInt8(ascii: "<"), from: place)
      let end = place + 2 + name.count
      guard end < count else { return count }
      if self[place + 1] == UInt8(ascii: "/"), Markup.endsName(self[end]), equals((place + 2)..<end, name) {
        return place
      }
      place += 1
    }
  }

  /// - Parameter start: where the two hyphens stand that begin it, which may end it too.
  func endOfComment(from start: Int) -> Int {
    var place = start
    while true {
      place = index(of: UInt8(ascii: ">"), from: place)
      guard place < count else { return count }
      if has("--", at: place - 2) || place - 3 >= start + 2 && has("--!", at: place - 3) { return place + 1 }
      place += 1
    }
  }
}
