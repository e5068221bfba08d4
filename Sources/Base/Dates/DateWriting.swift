/// Appending dates: every page and map holds many.
extension ByteBuffer {
  /// A day in the extended format of ISO 8601: `2021-03-29`.
  package mutating func append(iso8601 date: CivilDate) {
    func digit(_ number: Int) -> UInt8 { UInt8(ascii: "0") + UInt8(number % 10) }
    let (year, month, day, hyphen) = (date.year, date.month, date.day, UInt8(ascii: "-"))
    // One append: each asks for room and for the array's owner.
    let text: InlineArray<10, UInt8> = [
      digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), hyphen, digit(month / 10), digit(month),
      hyphen, digit(day / 10), digit(day),
    ]
    append(text.span, in: 0..<10)
  }

  /// A moment as ``ZonedTime/rfc3339`` has it.
  package mutating func append(rfc3339 moment: ZonedTime) {
    guard moment.offset % 60 == 0 else { return append(rfc3339: ZonedTime(moment.instant, in: .utc)) }
    append(iso8601: moment.date)
    append(UInt8(ascii: "T"))
    append(decimal: moment.time.hour, width: 2)
    append(UInt8(ascii: ":"))
    append(decimal: moment.time.minute, width: 2)
    append(UInt8(ascii: ":"))
    append(decimal: moment.time.second, width: 2)
    guard moment.offset != 0 else { return append(UInt8(ascii: "Z")) }
    let minutes = abs(moment.offset) / 60
    append(UInt8(ascii: moment.offset < 0 ? "-" : "+"))
    append(decimal: minutes / 60, width: 2)
    append(UInt8(ascii: ":"))
    append(decimal: minutes % 60, width: 2)
  }
}
