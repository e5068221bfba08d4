/// SVG 2, sections 7.2 and 8.6: the root element's `width` and `height`, or the sides of its `viewBox`.
enum SVGSize {
  static func read(_ bytes: [UInt8]) -> ImageSize? {
    guard let root = rootElement(bytes) else { return nil }
    let attributes = attributes(of: root)
    func value(_ name: String) -> Substring? { attributes.last { $0.name == name }?.value }
    let width = value("width").flatMap(pixels)
    let height = value("height").flatMap(pixels)
    let box = (value("viewBox") ?? "").split { ", \n\t\r".contains($0) }.compactMap { Double($0) }
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
  static func isSVG(_ bytes: [UInt8]) -> Bool { rootElement(bytes) != nil }

  private static func size(_ width: Double?, _ height: Double?) -> ImageSize? {
    guard let width, let height, width >= 0.5, height >= 0.5, width < 1e6, height < 1e6 else { return nil }
    return ImageSize(Int(width.rounded()), Int(height.rounded()))
  }

  /// The text between `<svg` and `>` of the root element; nil when the file begins with anything else.
  private static func rootElement(_ bytes: [UInt8]) -> Substring? {
    // The root stands near the beginning; a picture's paths may be long.
    guard bytes.first == UInt8(ascii: "<") || bytes.first.map({ $0 <= 0x20 || $0 == 0xEF }) == true else { return nil }
    var text = Substring(String(decoding: bytes.prefix(64 * 1024), as: UTF8.self))
    if text.first == "\u{FEFF}" { text.removeFirst() }
    while true {
      text = text.drop(while: \.isWhitespace)
      if text.hasPrefix("<!--") {
        guard let end = text.firstRange(of: "-->") else { return nil }
        text = text[end.upperBound...]
      } else if text.hasPrefix("<?") || text.hasPrefix("<!") {
        guard let end = endOfDeclaration(text) else { return nil }
        text = text[end...]
      } else {
        guard text.hasPrefix("<svg"), let end = text.firstIndex(of: ">"), let after = text.dropFirst(4).first,
          after.isWhitespace || after == ">" || after == "/"
        else { return nil }
        return text[..<end].dropFirst(4)
      }
    }
  }

  /// Behind a processing instruction or a document type, whose brackets may hold entities.
  private static func endOfDeclaration(_ text: Substring) -> Substring.Index? {
    var isInBrackets = false
    for index in text.indices {
      switch text[index] {
      case "[": isInBrackets = true
      case "]": isInBrackets = false
      case ">" where !isInBrackets: return text.index(after: index)
      default: break
      }
    }
    return nil
  }

  private static func attributes(of element: Substring) -> [(name: Substring, value: Substring)] {
    var rest = element
    var attributes: [(Substring, Substring)] = []
    while let equals = rest.firstIndex(of: "=") {
      let name = rest[..<equals].split(whereSeparator: \.isWhitespace).last ?? ""
      rest = rest[rest.index(after: equals)...].drop(while: \.isWhitespace)
      guard let quote = rest.first, quote == "\"" || quote == "'", let end = rest.dropFirst().firstIndex(of: quote)
      else { return attributes }
      attributes.append((name, rest[rest.index(after: rest.startIndex)..<end]))
      rest = rest[rest.index(after: end)...]
    }
    return attributes
  }

  /// A length in pixels; nil for one that depends on where the picture stands (CSS Values 3, sections 5.1 and 5.2).
  private static func pixels(_ text: Substring) -> Double? {
    let text = text.drop(while: \.isWhitespace)
    let number = text.prefix { $0.isASCII && $0.isNumber || "+-.".contains($0) }
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
