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
    case .integer, .number, .date, .record: true
    }
  }

  /// Whether two values are equal; lists are compared as far as ten million of the values in them.
  ///
  /// A list that holds another twice, and that one again another, has more of them than memory could.
  static func areEqual(_ one: Value, _ other: Value) -> Bool {
    var left = 10_000_000
    return areEqual(one, other, &left)
  }

  private static func areEqual(_ one: Value, _ other: Value, _ left: inout Int) -> Bool {
    left -= 1
    guard left > 0 else { return false }
    return switch (one, other) {
    case (.none, .none): true
    case (.text(let one), .text(let other)), (.url(let one), .url(let other)), (.text(let one), .url(let other)),
      (.url(let one), .text(let other)):
      one == other
    case (.integer(let one), .integer(let other)): one == other
    case (.boolean(let one), .boolean(let other)): one == other
    case (.number(let one), .number(let other)): one == other
    case (.integer(let one), .number(let other)), (.number(let other), .integer(let one)): Double(one) == other
    case (.date(let one), .date(let other)): one.moment.instant == other.moment.instant
    case (.list(let one), .list(let other)):
      one.count == other.count && zip(one, other).allSatisfy { areEqual($0, $1, &left) }
    case (.html(let one), .html(let other)): one == other
    case (.map(let one), .map(let other)): areEqual(one, other, &left)
    case (.record(.indexed(let type, let index)), .record(.indexed(let otherType, let other))):
      type == otherType && index == other
    case (.record(.stored(let ones)), .record(.stored(let others))):
      ones.count == others.count && zip(ones, others).allSatisfy { areEqual($0, $1, &left) }
    default: false
    }
  }

  /// Maps have no order.
  private static func areEqual(
    _ one: [(key: String, value: Value)], _ other: [(key: String, value: Value)], _ left: inout Int
  ) -> Bool {
    guard one.count == other.count else { return false }
    let values = Dictionary(other.map { ($0.key, $0.value) }) { first, _ in first }
    return one.allSatisfy { key, value in values[key].map { areEqual(value, $0, &left) } ?? false }
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

  static func precedes(_ one: Value, _ other: Value) -> Bool {
    switch (one, other) {
    case (.number(let one), .number(let other)): one < other
    case (.integer(let one), .number(let other)): Double(one) < other
    case (.number(let one), .integer(let other)): one < Double(other)
    case (.integer(let one), .integer(let other)): one < other
    case (.date(let one), .date(let other)): one.moment.instant < other.moment.instant
    case (.text(let one), .text(let other)): PathOrder.precedes(one, other)
    default: false
    }
  }

  /// Whether a value is what a test asks for.
  static func satisfies(_ value: Value, _ test: ValueTest) -> Bool {
    switch (test, value) {
    case (.present, _): if case .none = value { false } else { true }
    case (.empty, .integer), (.empty, .number), (.empty, .boolean), (.empty, .date), (.empty, .record): false
    case (.empty, _): !truth(of: value)
    case (.odd, .integer(let number)): number % 2 != 0
    case (.even, .integer(let number)): number % 2 == 0
    case (.text, .text), (.text, .url), (.integer, .integer), (.float, .number): true
    case (.number, .integer), (.number, .number), (.boolean, .boolean), (.map, .map): true
    case (.sequence, .list), (.sequence, .map), (.sequence, .text), (.sequence, .url): true
    case (.isTrue, .boolean(let value)): value
    case (.isFalse, .boolean(let value)): !value
    case (.lower, .text(let text)), (.lower, .url(let text)): text == text.lowercased() && text != text.uppercased()
    case (.upper, .text(let text)), (.upper, .url(let text)): text == text.uppercased() && text != text.lowercased()
    default: false
    }
  }

  /// Whether a text holds another, a map a name, or a list a value; and how many items were looked at.
  static func contains(_ container: Value, _ value: Value) -> (isThere: Bool, steps: Int) {
    switch (container, value) {
    case (.text(let text), .text(let part)), (.text(let text), .url(let part)):
      return (part.isEmpty || text.contains(part), text.utf8.count >> 10)
    case (.map(let members), .text(let name)):
      return (members.contains { $0.key == name }, members.count)
    default:
      let items = items(of: container)
      let place = items.firstIndex { areEqual($0, value) }
      return (place != nil, place ?? items.count)
    }
  }

  /// How much it takes to go through a value: the items of a list, the members of a map, the KiB of a text.
  static func steps(through value: Value) -> Int {
    switch value {
    case .list(let items): items.count
    case .map(let members): members.count
    case .text(let text): text.utf8.count >> 10
    default: 0
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
    case .number(let number): text += Numbers.text(of: number)
    case .boolean(let value): text += value ? "true" : "false"
    case .date(let date): text += date.iso8601
    case .none, .html, .list, .map, .record: break
    }
  }

  /// Writes a value; nothing for one that has no text.
  static func write(_ value: Value, _ escaping: Escaping, into output: inout ByteBuffer) {
    switch value {
    case .text(let text): write(text, escaping, into: &output)
    case .url(let text):
      write(text, escaping, into: &output)
    case .html(let bytes): output.append(bytes)
    case .integer(let number): output.append(decimal: number)
    case .boolean, .date, .number:
      var text = ""
      append(value, to: &text)
      write(text, escaping, into: &output)
    case .none, .list, .map, .record: break
    }
  }

  private static func write(_ text: String, _ escaping: Escaping, into output: inout ByteBuffer) {
    switch escaping {
    case .markup: output.append(escaping: text)
    case .singleQuoted:
      for (number, part) in text.split(separator: "'", omittingEmptySubsequences: false).enumerated() {
        if number > 0 { output.append("&#39;" as StaticString) }
        output.append(escaping: String(part))
      }
    case .component: percentEncode(text, keeping: nil, into: &output)
    case .source: output.append(escaping: text.contains(",") ? text.replacing(",", with: "%2C") : text)
    case .style: preconditionFailure("a value in CSS is looked at before it is written")
    case .mail: percentEncode(text, keeping: UInt8(ascii: "@"), into: &output)
    }
  }

  /// RFC 3986, section 2: all but unreserved characters as `%XX`.
  private static func percentEncode(_ text: String, keeping kept: UInt8?, into output: inout ByteBuffer) {
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

  func writeISO8601(into output: inout ByteBuffer) {
    if hasTime { output.append(rfc3339: moment) } else { output.append(iso8601: moment.date) }
  }
}
