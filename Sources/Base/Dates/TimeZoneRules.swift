/// What one IANA time zone's clocks have shown and will show, read from a TZif file (RFC 9636).
package struct TimeZoneRules: Sendable, Hashable {
  /// One stretch of time in which the zone's clocks keep one distance from UTC.
  package struct Period: Sendable, Hashable {
    /// Seconds east of UTC.
    package let offset: Int
    package let abbreviation: String
    package let isDaylightSaving: Bool

    package init(offset: Int, abbreviation: String, isDaylightSaving: Bool) {
      self.offset = offset
      self.abbreviation = abbreviation
      self.isDaylightSaving = isDaylightSaving
    }
  }

  /// The IANA name: `Europe/London`.
  package let name: String
  /// Moments at which a new period begins, ascending, and that period.
  private let transitions: [(at: Int, period: Period)]
  private let first: Period
  /// The rule for all time after the last transition (section 3.3), if the file has one.
  private let footer: PosixTimeZone?

  package static let utc = TimeZoneRules(
    name: "UTC", first: Period(offset: 0, abbreviation: "UTC", isDaylightSaving: false), transitions: [], footer: nil)

  private init(name: String, first: Period, transitions: [(at: Int, period: Period)], footer: PosixTimeZone?) {
    self.name = name
    self.first = first
    self.transitions = transitions
    self.footer = footer
  }

  /// Reads a TZif file of version 2 or later; nil when the bytes are not one.
  package init?(name: String, tzif bytes: [UInt8]) {
    var reader = TZifReader(bytes: bytes)
    guard let blocks = reader.read(), let first = blocks.periods.first else { return nil }
    self.init(name: name, first: first, transitions: blocks.transitions, footer: PosixTimeZone(blocks.footer))
  }

  /// What clocks show at a moment.
  package func period(at instant: Instant) -> Period {
    let seconds = instant.secondsSince1970
    guard let last = transitions.last else { return footer?.period(at: seconds) ?? first }
    if seconds >= last.at { return footer?.period(at: seconds) ?? last.period }
    var (low, high) = (-1, transitions.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if transitions[middle].at <= seconds { low = middle } else { high = middle }
    }
    return low < 0 ? first : transitions[low].period
  }

  /// The moment at which clocks show a local time, given as seconds since 1970-01-01T00:00:00 on those clocks.
  ///
  /// A time that occurs twice is its first occurrence; one that is skipped is read with the offset before the gap
  /// (RFC 5545 section 3.3.5).
  package func instant(ofLocalSeconds local: Int) -> Instant {
    let before = period(at: Instant(secondsSince1970: local - 86_400)).offset
    let after = period(at: Instant(secondsSince1970: local + 86_400)).offset
    for offset in [before, after] {
      let candidate = Instant(secondsSince1970: local - offset)
      if period(at: candidate).offset == offset { return candidate }
    }
    return Instant(secondsSince1970: local - before)
  }

  package static func == (one: TimeZoneRules, other: TimeZoneRules) -> Bool { one.name == other.name }

  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// Reads the blocks of a TZif file (RFC 9636, section 3).
private struct TZifReader {
  struct Blocks {
    var periods: [TimeZoneRules.Period]
    var transitions: [(at: Int, period: TimeZoneRules.Period)]
    var footer: String
  }

  let bytes: [UInt8]
  var offset = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func read() -> Blocks? {
    // The first block has 32-bit times for old readers; it is skipped.
    guard let old = header(), old.version >= UInt8(ascii: "2") else { return nil }
    offset += old.size(timeWidth: 4)
    guard let counts = header(), bytes.count >= offset + counts.size(timeWidth: 8) else { return nil }
    let times = (0..<counts.times).map { _ in integer(width: 8) }
    let indexes = (0..<counts.times).map { _ in Int(byte()) }
    let raw = (0..<counts.types).map { _ in (offset: integer(width: 4), daylight: byte() != 0, name: Int(byte())) }
    let names = Array(bytes[offset..<(offset + counts.characters)])
    offset += counts.characters + counts.leaps * 12 + counts.standards + counts.universals
    guard raw.allSatisfy({ $0.name < names.count }), indexes.allSatisfy({ $0 < raw.count }) else { return nil }
    let periods = raw.map { type in
      TimeZoneRules.Period(
        offset: type.offset,
        abbreviation: String(decoding: names[type.name...].prefix { $0 != 0 }, as: UTF8.self),
        isDaylightSaving: type.daylight)
    }
    let footer = bytes[min(offset, bytes.count)...].split(separator: UInt8(ascii: "\n")).first ?? []
    return Blocks(
      periods: periods, transitions: zip(times, indexes).map { (at: $0, period: periods[$1]) },
      footer: String(decoding: footer, as: UTF8.self))
  }

  private struct Counts {
    let version: UInt8
    let universals, standards, leaps, times, types, characters: Int

    func size(timeWidth: Int) -> Int {
      times * timeWidth + times + types * 6 + characters + leaps * (timeWidth + 4) + standards + universals
    }
  }

  private mutating func header() -> Counts? {
    guard bytes.count >= offset + 44, Array(bytes[offset..<(offset + 4)]) == Array("TZif".utf8) else { return nil }
    let version = bytes[offset + 4]
    offset += 20
    let numbers = (0..<6).map { _ in integer(width: 4) }
    guard numbers.allSatisfy({ $0 >= 0 }) else { return nil }
    return Counts(
      version: version, universals: numbers[0], standards: numbers[1], leaps: numbers[2], times: numbers[3],
      types: numbers[4], characters: numbers[5])
  }

  private mutating func byte() -> UInt8 {
    defer { offset += 1 }
    return bytes[offset]
  }

  /// A big-endian two's-complement integer of 4 or 8 bytes.
  private mutating func integer(width: Int) -> Int {
    var value: UInt64 = 0
    for _ in 0..<width { value = value << 8 | UInt64(byte()) }
    return width == 4 ? Int(Int32(truncatingIfNeeded: value)) : Int(Int64(bitPattern: value))
  }
}
