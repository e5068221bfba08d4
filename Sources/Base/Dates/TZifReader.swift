/// Reads the blocks of a TZif file (RFC 9636, section 3).
struct TZifReader {
  /// What the file says in its second, 64-bit block.
  struct Blocks {
    /// What clocks showed before the first transition.
    let first: TimeZoneRules.Period
    let transitions: [(at: Int, period: TimeZoneRules.Period)]
    /// The rule for all time after the last transition, if there is one.
    let footer: PosixTimeZone?
  }

  private let bytes: [UInt8]
  private var offset = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// Nil when the file is of version 1, ends too early, or holds what no clock shows.
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
    guard raw.allSatisfy({ $0.name < names.count && abs($0.offset) <= 26 * 3600 }),
      indexes.allSatisfy({ $0 < raw.count }), zip(times, times.dropFirst()).allSatisfy({ $0 < $1 })
    else { return nil }
    let periods = raw.map { type in
      TimeZoneRules.Period(
        offset: type.offset,
        abbreviation: String(decoding: names[type.name...].prefix { $0 != 0 }, as: UTF8.self),
        isDaylightSaving: type.daylight)
    }
    guard let first = periods.first, let rule = footer() else { return nil }
    let footer = PosixTimeZone(rule)
    if footer == nil, !rule.isEmpty { return nil }
    return Blocks(first: first, transitions: zip(times, indexes).map { (at: $0, period: periods[$1]) }, footer: footer)
  }

  /// The text between the two line feeds that end the file (section 3.3).
  private func footer() -> String? {
    let rest = bytes[offset...]
    guard rest.count >= 2, rest.first == UInt8(ascii: "\n"), rest.last == UInt8(ascii: "\n") else { return nil }
    return String(decoding: rest.dropFirst().dropLast(), as: UTF8.self)
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
