/// SVG 2, sections 7.2 and 8.6: the root element's `width` and `height`, or the sides of its `viewBox`.
enum SVGSize {
  static func read(_ bytes: [UInt8]) -> ImageSize? {
    guard let root = SVGRoot(bytes) else { return nil }
    let width = root.attributes["width"].flatMap(pixels)
    let height = root.attributes["height"].flatMap(pixels)
    let box = (root.attributes["viewBox"] ?? "").split { ", \n\t\r".contains($0) }.compactMap { Double($0) }
    guard box.count == 4, box[2] > 0, box[3] > 0 else { return size(width, height) }
    // One side alone has the other follow it.
    return switch (width, height) {
    case (let width?, let height?): size(width, height)
    case (let width?, nil): size(width, width * box[3] / box[2])
    case (nil, let height?): size(height * box[2] / box[3], height)
    case (nil, nil): size(box[2], box[3])
    }
  }

  /// Whether a file is an SVG at all.
  static func isSVG(_ bytes: [UInt8]) -> Bool { SVGRoot(bytes) != nil }

  /// To the nearest pixel; of less than one pixel as many times as large, so that the shape stays what it is.
  private static func size(_ width: Double?, _ height: Double?) -> ImageSize? {
    guard let width, let height, width > 0, height > 0, width < 1e6, height < 1e6 else { return nil }
    let scale = max(1, 1 / min(width, height))
    guard width * scale < 1e6, height * scale < 1e6 else { return nil }
    return ImageSize(Int((width * scale).rounded()), Int((height * scale).rounded()))
  }

  /// The number that a text begins with, perhaps with an exponent; `e` may be a unit's too, as in `2em`.
  private static func number(at text: Substring) -> Substring {
    let mantissa = text.prefix { isDigit($0) || "+-.".contains($0) }
    let rest = text[mantissa.endIndex...]
    guard rest.first == "e" || rest.first == "E" else { return mantissa }
    let exponent = rest.dropFirst()
    let digits = exponent.drop { "+-".contains($0) }.prefix { isDigit($0) }
    return digits.isEmpty ? mantissa : text[..<digits.endIndex]
  }

  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

  /// A length in pixels; nil for one that depends on where the picture stands (CSS Values 3, sections 5.1 and 5.2).
  private static func pixels(_ text: String) -> Double? {
    let text = text.drop(while: \.isWhitespace)
    let number = number(at: text)
    let unit = text[number.endIndex...].split(whereSeparator: \.isWhitespace).first ?? ""
    let scale: Double? =
      switch unit {
      case "", "px": 1
      case "pt": 4.0 / 3
      case "pc": 16
      case "in": 96
      case "cm": 96 / 2.54
      case "mm": 96 / 25.4
      default: nil
      }
    guard let scale, let value = Double(number), value > 0 else { return nil }
    return value * scale
  }
}
