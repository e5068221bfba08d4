import Base

/// Names that a slip of the pen tells apart.
enum OneEdit {
  /// Whether a word is so long that another with one letter of difference is hardly ever another name: in letters, for
  /// names of two Chinese characters are long in bytes alone.
  static func isLong(_ word: String) -> Bool {
    word.utf8.count >= 6 && word.count >= 6
      && !word.utf8.contains { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  }

  /// The word in which alone two names differ, if it is long and differs by one letter: one too many, too few, another, or
  /// two that changed places.
  static func word(thatSeparates one: [String], from other: [String]) -> Int? {
    guard one.count == other.count else { return nil }
    var difference: Int?
    for index in one.indices where one[index] != other[index] {
      if difference != nil { return nil }
      difference = index
    }
    guard let difference, isLong(one[difference]), isLong(other[difference]) else { return nil }
    return NearestName.nearest(to: one[difference], among: [other[difference]], atMost: 1).map { _ in difference }
  }
}
