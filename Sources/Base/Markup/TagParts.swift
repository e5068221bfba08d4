/// Where the parts of tags and comments end, as browsers read them (HTML Living Standard, section 13.2.5).
extension Span where Element == UInt8 {
  func endOfName(from start: Int) -> Int {
    var index = start
    while index < count, !Markup.endsName(self[index]) { index += 1 }
    return index
  }

  func endOfAttributeName(from start: Int) -> Int {
    var index = start
    while index < count, !Markup.endsName(self[index]), self[index] != UInt8(ascii: "=") { index += 1 }
    return index
  }

  func endOfSpace(from start: Int) -> Int {
    var index = start
    while index < count, Markup.isSpace(self[index]) { index += 1 }
    return index
  }

  /// Where a class attribute ends, if one begins as nearly all do; else the start.
  ///
  /// A tag is what it is in whichever way it is written, but most are written in one, which is read at once.
  func endOfClass(from start: Int) -> Int {
    guard EightBytes.number(in: self, at: start) == 0x223D_7373_616C_6320 else { return start }
    let end = index(of: UInt8(ascii: "\""), from: start + 8)
    return end < count ? end + 1 : start
  }

  /// Where the value of a link stands, if one begins as nearly all do.
  func plainLink(from start: Int) -> Range<Int>? {
    guard let number = EightBytes.number(in: self, at: start), number << 8 == 0x223D_6665_7268_2000 else { return nil }
    let end = index(of: UInt8(ascii: "\""), from: start + 7)
    return end < count ? (start + 7)..<end : nil
  }

  /// Where an attribute's value stands, and where what follows it begins.
  func value(from start: Int) -> (range: Range<Int>, next: Int) {
    guard start < count else { return (count..<count, count) }
    let quote = self[start]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let end = index(of: quote, from: start + 1)
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
