import Base

/// What the language does with single values at run time.
enum Scalars {
  /// Whether a value counts as true: present, and if it is a boolean, a text or a list, true or not empty.
  static func truth(of value: Value) -> Bool {
    switch value {
    case .none: false
    case .boolean(let value): value
    case .text(let text), .url(let text): !text.isEmpty
    case .html(let bytes): !bytes.isEmpty
    case .list(let items): !items.isEmpty
    case .map(let members): !members.isEmpty
    case .integer, .date, .record: true
    }
  }

  static func areEqual(_ one: Value, _ other: Value) -> Bool {
    switch (one, other) {
    case (.none, .none): true
    case (.text(let one), .text(let other)), (.url(let one), .url(let other)), (.text(let one), .url(let other)),
      (.url(let one), .text(let other)):
      one == other
    case (.integer(let one), .integer(let other)): one == other
    case (.boolean(let one), .boolean(let other)): one == other
    case (.date(let one), .date(let other)): one.moment.instant == other.moment.instant
    default: false
    }
  }

  static func compare(_ one: Value, _ comparison: Comparison, _ other: Value) -> Bool {
    switch comparison {
    case .equal: areEqual(one, other)
    case .unequal: !areEqual(one, other)
    case .less: precedes(one, other)
    case .greater: precedes(other, one)
    case .lessOrEqual: !precedes(other, one)
    case .greaterOrEqual: !precedes(one, other)
    }
  }

  private static func precedes(_ one: Value, _ other: Value) -> Bool {
    switch (one, other) {
    case (.integer(let one), .integer(let other)): one < other
    case (.date(let one), .date(let other)): one.moment.instant < other.moment.instant
    case (.text(let one), .text(let other)): PathOrder.precedes(one, other)
    default: false
    }
  }

  /// The items of a list; none for any other value.
  static func items(of value: Value) -> [Value] {
    if case .list(let items) = value { items } else { [] }
  }

  /// The member of free data that has a name; ``Value/none`` when there is none.
  static func member(_ name: Value, of value: Value) -> Value {
    guard case .text(let name) = name, case .map(let members) = value else { return .none }
    return members.first { $0.key == name }?.value ?? .none
  }

  // MARK: - Text

  /// A scalar as text; a missing value stays missing, and whatever else is not a scalar is empty.
  static func textValue(of value: Value) -> Value {
    switch value {
    case .text, .none: return value
    default:
      var text = ""
      append(value, to: &text)
      return .text(text)
    }
  }

  /// How many bytes ``append(_:to:)`` adds of a text; of other values, which have few, none are counted.
  static func byteCount(of value: Value) -> Int {
    switch value {
    case .text(let text), .url(let text): text.utf8.count
    default: 0
    }
  }

  static func append(_ value: Value, to text: inout String) {
    switch value {
    case .text(let value), .url(let value): text += value
    case .integer(let number): text += String(number)
    case .boolean(let value): text += value ? "true" : "false"
    case .date(let date): text += date.iso8601
    case .none, .html, .list, .map, .record: break
    }
  }

  /// Writes a value; nothing for one that has no text.
  static func write(_ value: Value, _ escaping: Escaping, into output: inout [UInt8]) {
    switch value {
    case .text(let text): write(text, escaping, into: &output)
    case .url(let text):
      write(text, escaping, into: &output)
    case .html(let bytes): output.append(contentsOf: bytes)
    case .integer(let number): output.append(decimal: number)
    case .boolean, .date:
      var text = ""
      append(value, to: &text)
      write(text, escaping, into: &output)
    case .none, .list, .map, .record: break
    }
  }

  private static func write(_ text: String, _ escaping: Escaping, into output: inout [UInt8]) {
    switch escaping {
    case .markup: output.append(escaping: text)
    case .singleQuoted:
      for (number, part) in text.split(separator: "'", omittingEmptySubsequences: false).enumerated() {
        if number > 0 { output.append("&#39;" as StaticString) }
        output.append(escaping: String(part))
      }
    case .component: percentEncode(text, keeping: nil, into: &output)
    case .mail: percentEncode(text, keeping: UInt8(ascii: "@"), into: &output)
    }
  }

  /// RFC 3986, section 2: all but unreserved characters as `%XX`.
  private static func percentEncode(_ text: String, keeping kept: UInt8?, into output: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        output.append(byte)
      case kept: output.append(byte)
      default:
        output.append(UInt8(ascii: "%"))
        output.append(hexadecimalDigit(byte >> 4))
        output.append(hexadecimalDigit(byte & 15))
      }
    }
  }

  private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}

extension DateValue {
  /// The day alone when no time was written, else RFC 3339.
  var iso8601: String { DateForm.iso8601.text(of: self) }

  func writeISO8601(into output: inout [UInt8]) {
    if hasTime { output.append(rfc3339: moment) } else { output.append(iso8601: moment.date) }
  }
}
