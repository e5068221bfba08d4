/// Reads the dates authors write: `2021-03-29`, `2021-03-29 10:00`, `2021-03-29T10:00:30+01:00`, `… Z`.
package enum DateParsing {
  package enum Failure: Error, Hashable, Sendable {
    /// The text has another form than a date.
    case malformed
    /// It has the form of a date, but no calendar or clock has it; the text is the part that is wrong.
    case nonexistent(String)
  }

  /// The date that the whole text is; the year, month and day, hour and minute have all their digits.
  package static func parse(_ text: String) throws(Failure) -> DateTime {
    if let day = day(text.utf8.span) { return DateTime(date: day) }
    var reader = Reader(bytes: Array(text.utf8))
    guard let year = reader.number(4), reader.skip("-"), let month = reader.number(2), reader.skip("-"),
      let day = reader.number(2)
    else { throw .malformed }
    var clock: (hour: Int, minute: Int, second: Int)?
    var offset: Int?
    if !reader.isAtEnd {
      guard reader.skip("T") || reader.skipSpaces(), let hour = reader.number(2), reader.skip(":"),
        let minute = reader.number(2)
      else { throw .malformed }
      var second = 0
      if reader.skip(":") {
        guard let written = reader.number(2) else { throw .malformed }
        second = written
        if reader.skip(".") {
          guard reader.number(1) != nil else { throw .malformed }
          while reader.number(1) != nil {}
        }
      }
      clock = (hour, minute, second)
      _ = reader.skipSpaces()
      if !reader.isAtEnd { offset = try self.offset(&reader) }
    }
    guard reader.isAtEnd else { throw .malformed }
    guard let date = CivilDate(year: year, month: month, day: day) else { throw .nonexistent(String(text.prefix(10))) }
    guard let clock else { return DateTime(date: date) }
    guard let time = TimeOfDay(hour: clock.hour, minute: clock.minute, second: clock.second) else {
      let parts = [clock.hour, clock.minute] + (clock.second > 59 ? [clock.second] : [])
      throw .nonexistent(parts.map { Digits.padded($0, to: 2) }.joined(separator: ":"))
    }
    return DateTime(date: date, time: time, offset: offset)
  }

  /// What most dates are: a day that exists, and nothing else.
  private static func day(_ text: Span<UInt8>) -> CivilDate? {
    guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-") else { return nil }
    var numbers = (year: 0, month: 0, day: 0)
    for index in 0..<10 where index != 4 && index != 7 {
      guard text[index].isASCIIDigit else { return nil }
      let digit = Int(text[index] - UInt8(ascii: "0"))
      if index < 4 {
        numbers.year = numbers.year * 10 + digit
      } else if index < 7 {
        numbers.month = numbers.month * 10 + digit
      } else {
        numbers.day = numbers.day * 10 + digit
      }
    }
    return CivilDate(year: numbers.year, month: numbers.month, day: numbers.day)
  }

  private static func offset(_ reader: inout Reader) throws(Failure) -> Int {
    if reader.skip("Z") { return 0 }
    let sign = reader.skip("+") ? 1 : reader.skip("-") ? -1 : 0
    guard sign != 0, let hours = reader.number(2) else { throw .malformed }
    var minutes = 0
    if reader.skip(":") || !reader.isAtEnd {
      guard let written = reader.number(2) else { throw .malformed }
      minutes = written
    }
    guard minutes <= 59, hours * 60 + minutes <= 18 * 60 else {
      throw .nonexistent("offset \(Digits.padded(hours, to: 2)):\(Digits.padded(minutes, to: 2))")
    }
    return sign * (hours * 3600 + minutes * 60)
  }

  private struct Reader {
    let bytes: [UInt8]
    private var index = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { index == bytes.count }

    mutating func number(_ width: Int) -> Int? {
      guard bytes.count - index >= width else { return nil }
      var value = 0
      for place in index..<(index + width) {
        guard bytes[place].isASCIIDigit else { return nil }
        value = value * 10 + Int(bytes[place] - UInt8(ascii: "0"))
      }
      index += width
      return value
    }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
      guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
      index += 1
      return true
    }

    mutating func skipSpaces() -> Bool {
      let start = index
      while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
      return index > start
    }
  }
}
