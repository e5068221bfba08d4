/// The order of paths in every list, output and report: by bytes, so that no locale has a say.
package enum PathOrder {
  package static func precedes(_ one: String, _ other: String) -> Bool {
    EightBytes.compare(one.utf8.span, other.utf8.span) < 0
  }

  /// Below 0 where the first precedes, above 0 where the other does, 0 where they are the same.
  package static func compare(_ one: String, _ other: String) -> Int {
    EightBytes.compare(one.utf8.span, other.utf8.span)
  }

  /// The numbers of texts in their order; of two that are the same the one that stands first.
  package static func sorted(_ texts: [String]) -> [Int] {
    let beginnings = texts.enumerated().map { Beginning($0.element, number: $0.offset) }
    let sorted = beginnings.sorted { one, other in
      if one.first != other.first { return one.first < other.first }
      if one.second != other.second { return one.second < other.second }
      if one.third != other.third { return one.third < other.third }
      let order = compare(texts[Int(one.number)], texts[Int(other.number)])
      return order == 0 ? one.number < other.number : order < 0
    }
    return sorted.map { Int($0.number) }
  }

  /// The first 24 bytes of a text, zeros behind a shorter one: what decides nearly always, without a look at the text.
  private struct Beginning {
    let first: UInt64
    let second: UInt64
    let third: UInt64
    let number: Int32

    init(_ text: String, number: Int) {
      let bytes = text.utf8.span
      first = EightBytes.beginning(of: bytes, from: 0)
      second = EightBytes.beginning(of: bytes, from: 8)
      third = EightBytes.beginning(of: bytes, from: 16)
      self.number = Int32(number)
    }
  }
}
