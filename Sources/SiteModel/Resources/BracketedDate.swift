import Base
import Content

/// A date in brackets, and where it stands: `(2006)`, `(May 2019)`, `(8 July 2020)`.
struct BracketedDate {
  let date: PartialDate
  /// In bytes of the text, the brackets included.
  let range: Range<Int>

  /// The first in a text, from a byte on; nil when there is none.
  init?(in text: String, from start: Int = 0) {
    let bytes = text.utf8Span.span
    var open: Int?
    var index = start
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "(") { open = index }
      if bytes[index] == UInt8(ascii: ")"), let start = open {
        if let date = Self.date(bytes, start + 1..<index) {
          (self.date, range) = (date, start..<index + 1)
          return
        }
        open = nil
      }
      index += 1
    }
    return nil
  }

  /// All in a text, in its order.
  static func all(in text: String) -> [BracketedDate] {
    var found: [BracketedDate] = []
    while let next = BracketedDate(in: text, from: found.last?.range.upperBound ?? 0) { found.append(next) }
    return found
  }

  private static func date(_ bytes: Span<UInt8>, _ range: Range<Int>) -> PartialDate? {
    // Most brackets hold no date, and most of those that do a year alone; to take a text apart by its white space is dear.
    let digits = range.count { bytes[$0] >= UInt8(ascii: "0") && bytes[$0] <= UInt8(ascii: "9") }
    if digits == 0 { return nil }
    let inner = String(bytes, in: range)
    return digits == range.count ? year(inner) : date(in: inner)
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
    guard word.utf8.count == 4, word.utf8.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }),
      let year = Int(word), (1000...2999).contains(year)
    else { return nil }
    return PartialDate(year: year)
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
