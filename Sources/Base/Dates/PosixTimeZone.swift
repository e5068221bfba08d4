/// The rule at the end of a TZif file: `GMT0BST,M3.5.0/1,M10.5.0` (POSIX.1-2017, section 8.3; RFC 9636, section 3.3.1).
struct PosixTimeZone: Sendable, Hashable {
  private let standard: TimeZoneRules.Period
  private let daylight: TimeZoneRules.Period?
  private let start: Change
  private let end: Change

  private enum Day: Hashable {
    /// The n-th weekday (0 is Sunday) of a month; week 5 is the last.
    case weekday(month: Int, week: Int, weekday: Int)
    /// Day 1 to 365, 29 February never counted.
    case julian(Int)
    /// Day 0 to 365, 29 February counted.
    case zeroBased(Int)
  }

  private struct Change: Hashable {
    let day: Day
    /// Seconds after the local midnight; may be negative or more than a day.
    let seconds: Int
  }

  /// Nil for an empty or malformed rule.
  init?(_ text: String) {
    var reader = Reader(text: Array(text.utf8)[...])
    guard let standardName = reader.name(), let standardOffset = reader.time(upTo: 24) else { return nil }
    standard = TimeZoneRules.Period(offset: -standardOffset, abbreviation: standardName, isDaylightSaving: false)
    guard let daylightName = reader.name() else {
      guard reader.text.isEmpty else { return nil }
      daylight = nil
      start = Change(day: .julian(1), seconds: 0)
      end = start
      return
    }
    var daylightOffset = standardOffset - 3600
    if reader.text.first != UInt8(ascii: ",") {
      guard let written = reader.time(upTo: 24) else { return nil }
      daylightOffset = written
    }
    daylight = TimeZoneRules.Period(offset: -daylightOffset, abbreviation: daylightName, isDaylightSaving: true)
    guard let start = reader.change(), let end = reader.change(), reader.text.isEmpty else { return nil }
    self.start = start
    self.end = end
  }

  func period(at seconds: Int) -> TimeZoneRules.Period {
    guard let daylight else { return standard }
    let local = seconds + standard.offset
    let year = CivilDate(dayNumber: CivilDate.dayNumber(ofLocalSeconds: local)).year
    let begins = moment(of: start, year: year) - standard.offset
    let ends = moment(of: end, year: year) - daylight.offset
    let isDaylight = begins < ends ? seconds >= begins && seconds < ends : seconds >= begins || seconds < ends
    return isDaylight ? daylight : standard
  }

  /// Seconds since 1970 on the clocks that hold before the change.
  private func moment(of change: Change, year: Int) -> Int {
    guard let newYear = CivilDate(year: year, month: 1, day: 1) else { return 0 }
    let day: Int
    switch change.day {
    case .julian(let number):
      day = newYear.dayNumber + number - 1 + (CivilDate.isLeap(year) && number >= 60 ? 1 : 0)
    case .zeroBased(let number):
      day = newYear.dayNumber + number
    case .weekday(let month, let week, let weekday):
      guard let firstOfMonth = CivilDate(year: year, month: month, day: 1) else { return 0 }
      var offset = (weekday - firstOfMonth.weekday % 7 + 7) % 7 + (week - 1) * 7
      if offset >= CivilDate.length(ofMonth: month, year: year) { offset -= 7 }
      day = firstOfMonth.dayNumber + offset
    }
    return day * 86_400 + change.seconds
  }

  private struct Reader {
    var text: ArraySlice<UInt8>

    mutating func name() -> String? {
      if text.first == UInt8(ascii: "<") {
        guard let end = text.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        defer { text = text[(end + 1)...] }
        return String(decoding: text[(text.startIndex + 1)..<end], as: UTF8.self)
      }
      let letters = text.prefix { ($0 | 0x20) >= UInt8(ascii: "a") && ($0 | 0x20) <= UInt8(ascii: "z") }
      guard letters.count >= 3 else { return nil }
      text = text.dropFirst(letters.count)
      return String(decoding: letters, as: UTF8.self)
    }

    /// `[+-]hh[:mm[:ss]]` in seconds, with at most so many hours.
    mutating func time(upTo limit: Int) -> Int? {
      var sign = 1
      if text.first == UInt8(ascii: "-") { sign = -1 }
      if text.first == UInt8(ascii: "-") || text.first == UInt8(ascii: "+") { text = text.dropFirst() }
      guard let hours = number(), hours <= limit else { return nil }
      var seconds = hours * 3600
      for unit in [60, 1] where text.first == UInt8(ascii: ":") {
        text = text.dropFirst()
        guard let value = number(), value <= 59 else { return nil }
        seconds += value * unit
      }
      return sign * seconds
    }

    mutating func change() -> Change? {
      guard text.first == UInt8(ascii: ",") else { return nil }
      text = text.dropFirst()
      guard let day = day() else { return nil }
      guard text.first == UInt8(ascii: "/") else { return Change(day: day, seconds: 7200) }
      text = text.dropFirst()
      guard let seconds = time(upTo: 167) else { return nil }
      return Change(day: day, seconds: seconds)
    }

    private mutating func day() -> Day? {
      switch text.first {
      case UInt8(ascii: "M"):
        text = text.dropFirst()
        guard let month = number(), (1...12).contains(month), dot(), let week = number(), (1...5).contains(week), dot(),
          let weekday = number(), (0...6).contains(weekday)
        else { return nil }
        return .weekday(month: month, week: week, weekday: weekday)
      case UInt8(ascii: "J"):
        text = text.dropFirst()
        guard let number = number(), (1...365).contains(number) else { return nil }
        return .julian(number)
      default:
        guard let number = number(), number <= 365 else { return nil }
        return .zeroBased(number)
      }
    }

    private mutating func dot() -> Bool {
      guard text.first == UInt8(ascii: ".") else { return false }
      text = text.dropFirst()
      return true
    }

    private mutating func number() -> Int? {
      let digits = text.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
      guard !digits.isEmpty, digits.count <= 4 else { return nil }
      text = text.dropFirst(digits.count)
      return Int(String(decoding: digits, as: UTF8.self))
    }
  }
}
