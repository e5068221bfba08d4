import Base
import Content

/// A date in brackets, and where it stands: `(2006)`, `(May 2019)`, `(8 July 2020)`.
struct BracketedDate {
  let date: PartialDate
  /// In bytes of the text, the brackets included.
  let range: Range<Int>

  /// The first in a text, from a byte on; nil when there is none.
  init?(in bytes: Span<UInt8>, from start: Int = 0) {
    let (opening, closing) = (UInt8(ascii: "("), UInt8(ascii: ")"))
    var open = bytes.index(of: opening, from: start)
    while open < bytes.count {
      let next = bytes.index(of: opening, or: closing, or: closing, from: open + 1)
      if next == bytes.count { return nil }
      if bytes[next] == opening {
        open = next
        continue
      }
      if let date = Self.date(bytes, open + 1..<next) {
        (self.date, range) = (date, open..<next + 1)
        return
      }
      open = bytes.index(of: opening, from: next + 1)
    }
    return nil
  }

  /// All in a text, in its order.
  static func all(in bytes: Span<UInt8>) -> [BracketedDate] {
    var found: [BracketedDate] = []
    while let next = BracketedDate(in: bytes, from: found.last?.range.upperBound ?? 0) { found.append(next) }
    return found
  }

  private static func date(_ bytes: Span<UInt8>, _ range: Range<Int>) -> PartialDate? {
    // Most brackets hold no date, and most of those that do a year alone; to take a text apart by its white space is dear.
    let digits = range.count { bytes[$0].isASCIIDigit }
    if digits == 0 { return nil }
    if digits < range.count { return date(in: String(bytes, in: range)) }
    return digits == 4 ? year(range.reduce(0) { $0 * 10 + Int(bytes[$1] - UInt8(ascii: "0")) }) : nil
  }

  private static func date(in text: String) -> PartialDate? {
    let words = text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map { String($0) }
    guard let last = words.last, let year = year(last) else { return nil }
    if words.count == 1 { return year }
    guard let month = month(named: words[words.count - 2]) else { return nil }
    if words.count == 2 { return PartialDate(year: year.year, month: month) }
    guard words.count == 3, let day = Int(words[0]), CivilDate(year: year.year, month: month, day: day) != nil else {
      return nil
    }
    return PartialDate(year: year.year, month: month, day: day)
  }

  private static func year(_ word: String) -> PartialDate? {
    guard word.utf8.count == 4, word.utf8.allSatisfy(\.isASCIIDigit), let number = Int(word) else { return nil }
    return year(number)
  }

  private static func year(_ number: Int) -> PartialDate? {
    (1000...2999).contains(number) ? PartialDate(year: number) : nil
  }

  private static func month(named word: String) -> Int? {
    let name = word.lowercased()
    guard name.utf8.count >= 3 else { return nil }
    return EnglishDates.months.firstIndex { month in
      let month = month.lowercased()
      return month == name
        || (month.hasPrefix(name.hasSuffix(".") ? String(name.dropLast()) : name) && name.utf8.count <= 5)
    }.map { $0 + 1 }
  }
}
