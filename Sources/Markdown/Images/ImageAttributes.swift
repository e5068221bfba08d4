/// What authors say of an image in braces that is more than an attribute of its tag.
struct ImageAttributes {
  /// The word that says that an image tells readers nothing, so that nobody need hear of it.
  static let decorative = "decorative"
  static let sides = ["width", "height"]

  /// In CSS pixels.
  private(set) var width: Int?
  private(set) var height: Int?

  /// What a page has room for, in CSS pixels.
  static let longestSide = 10_000

  /// A number of pixels that a page has room for; nil for any other text.
  static func side(_ text: String) -> Int? {
    guard let number = Int(text), (1...longestSide).contains(number) else { return nil }
    return number
  }

  /// Takes one of the sides; whether it was one.
  mutating func take(_ pair: AttributeList.Pair) -> Bool {
    switch pair.key.text {
    case "width": width = Self.side(pair.value.text)
    case "height": height = Self.side(pair.value.text)
    default: return false
    }
    return true
  }
}
