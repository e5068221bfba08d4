import Base

/// Names that a slip of the pen tells apart.
enum OneEdit {
  /// Whether a word is so long that another with one letter of difference is hardly ever another name: in letters, for
  /// names of two Chinese characters are long in bytes alone.
  static func isLong(_ word: String) -> Bool {
    word.utf8.count >= 6 && word.count >= 6
      && !word.utf8.contains { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  }

  /// Whether two names differ in one word alone, which is long, and in that by one letter: one too many, too few, another,
  /// or two that changed places.
  static func separates(_ one: [String], _ other: [String]) -> Bool {
    guard one.count == other.count else { return false }
    var difference: Int?
    for index in one.indices where one[index] != other[index] {
      if difference != nil { return false }
      difference = index
    }
    guard let difference, isLong(one[difference]), isLong(other[difference]) else { return false }
    return NearestName.nearest(to: one[difference], among: [other[difference]], atMost: 1) != nil
  }
}
