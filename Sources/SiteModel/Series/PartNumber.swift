import Base
package import Content

/// The number of a part in its series, as it sorts: `2` before `10`, `2a` behind `2`.
struct PartNumber: Hashable, Comparable {
  /// Its text in small letters, each run of digits filled up with zeros, so that bytes sort as numbers do.
  private let key: [UInt8]

  /// Longer numbers than any that is counted with.
  private static let digits = 20

  init(_ text: String) {
    var key: [UInt8] = []
    var number: [UInt8] = []
    func addNumber() {
      guard !number.isEmpty else { return }
      let significant = number.drop { $0 == UInt8(ascii: "0") }
      key += Array(repeating: UInt8(ascii: "0"), count: max(0, Self.digits - significant.count)) + significant
      number = []
    }
    for byte in text.lowercased().utf8 {
      if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        number.append(byte)
      } else {
        addNumber()
        key.append(byte)
      }
    }
    addNumber()
    self.key = key
  }

  static func < (one: PartNumber, other: PartNumber) -> Bool { one.key.lexicographicallyPrecedes(other.key) }
}

extension Document {
  /// The number that a briefing has in its series, as written.
  package var partNumber: Located<String>? {
    guard case .briefing(let briefing) = fields else { return nil }
    return briefing.number
  }
}
