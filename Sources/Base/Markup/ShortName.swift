/// The name of an element or of an attribute that has up to eight letters, as one number; letter case makes no
/// difference.
struct ShortName: Equatable, ExpressibleByStringLiteral {
  /// The first letter in the lowest bits; the bit by which small letters differ from capitals is set in each.
  private let number: UInt64

  /// - Parameter value: in small letters, at most eight.
  @inline(__always) init(stringLiteral value: StaticString) {
    precondition(value.utf8CodeUnitCount <= 8, "a short name has eight letters at most")
    var number: UInt64 = 0
    // Safe: below the count.
    for index in 0..<value.utf8CodeUnitCount { number |= unsafe UInt64(value.utf8Start[index]) << UInt64(8 * index) }
    self.number = number
  }

  /// - Parameters:
  ///   - word: eight bytes, the first in the lowest bits.
  ///   - length: how many of them are the name's, from one to eight.
  @inline(__always) init(_ word: UInt64, _ length: Int) {
    number = (word | Self.small) & (.max &>> UInt64(64 - 8 * length))
  }

  /// Nil where there are none or more than eight bytes.
  @inline(__always) init?(_ html: Span<UInt8>, _ name: Range<Int>) {
    guard name.count >= 1, name.count <= 8 else { return nil }
    if let word = EightBytes.number(in: html, at: name.lowerBound) {
      self.init(word, name.count)
    } else {
      // At the end of the page.
      var word: UInt64 = 0
      for index in name.reversed() { word = word << 8 | UInt64(html[index]) }
      self.init(word, name.count)
    }
  }

  /// How many of eight bytes, from the first on, have the bit that all letters have, and no byte that ends a name has.
  @inline(__always) static func letters(_ word: UInt64) -> Int {
    (~word & 0x4040_4040_4040_4040).trailingZeroBitCount / 8
  }

  private static var small: UInt64 { 0x2020_2020_2020_2020 }

  /// Whether it has one or two letters, as the names of most elements of a page do.
  var isVeryShort: Bool { number <= 0xFFFF }

  /// Whether it begins with `on` and something follows.
  var isHandler: Bool { number & 0xFFFF == 0x6E6F && number > 0xFFFF }
}
