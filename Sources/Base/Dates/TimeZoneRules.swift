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

  /// Reads a TZif file of version 2 or later; nil when the bytes are not one, whole and in order.
  package init?(name: String, tzif bytes: [UInt8]) {
    var reader = TZifReader(bytes: bytes)
    guard let blocks = reader.read() else { return nil }
    self.init(name: name, first: blocks.first, transitions: blocks.transitions, footer: blocks.footer)
  }

  /// What clocks show at a moment.
  package func period(at instant: Instant) -> Period {
    let seconds = instant.secondsSince1970
    guard let last = transitions.last else { return footer?.period(at: seconds) ?? first }
    if seconds >= last.at { return footer?.period(at: seconds) ?? last.period }
    let place = transition(at: seconds)
    return place < 0 ? first : transitions[place].period
  }

  /// How far clocks are from UTC at a moment, in seconds; what `period` says of it, without what it is called.
  private func offset(at instant: Instant) -> Int {
    let seconds = instant.secondsSince1970
    guard let last = transitions.last?.at, seconds < last else { return period(at: instant).offset }
    let place = transition(at: seconds)
    return place < 0 ? first.offset : transitions[place].period.offset
  }

  /// The number of the last transition that is not after a moment, which is before the last of all; -1 for none.
  private func transition(at seconds: Int) -> Int {
    var (low, high) = (0, transitions.count - 1)
    // By index, as to be given a period is to be given what it is called.
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].at > seconds { high = middle } else { low = middle + 1 }
    }
    return low - 1
  }

  /// The moment at which clocks show a local time, given as seconds since 1970-01-01T00:00:00 on those clocks.
  ///
  /// A time that occurs twice is its first occurrence; one that is skipped is read with the offset before the gap
  /// (RFC 5545 section 3.3.5).
  package func instant(ofLocalSeconds local: Int) -> Instant {
    if let instant = plainInstant(ofLocalSeconds: local) { return instant }
    let before = offset(at: Instant(secondsSince1970: local - 86_400))
    let first = Instant(secondsSince1970: local - before)
    if offset(at: first) == before { return first }
    let after = offset(at: Instant(secondsSince1970: local + 86_400))
    let other = Instant(secondsSince1970: local - after)
    return offset(at: other) == after ? other : first
  }

  /// Likewise, where all lies between two transitions of the file, the day before among it: found with one search.
  private func plainInstant(ofLocalSeconds local: Int) -> Instant? {
    guard let last = transitions.last?.at, local - 86_400 < last else { return nil }
    let place = transition(at: local - 86_400)
    let instant = local - (place < 0 ? first.offset : transitions[place].period.offset)
    let isWithin = instant < transitions[place + 1].at && (place < 0 || instant >= transitions[place].at)
    return isWithin ? Instant(secondsSince1970: instant) : nil
  }

  /// Zones are what their names say: within one run a name stands for one file.
  package static func == (one: TimeZoneRules, other: TimeZoneRules) -> Bool { one.name == other.name }

  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
