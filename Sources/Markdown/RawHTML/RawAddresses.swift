internal import Base

/// The addresses in the attributes of raw HTML, which no policy lets run code.
enum RawAddresses {
  /// The attributes that browsers load or follow (HTML Standard, "Attributes", of type URL).
  private static let attributes: Set<String> = [
    "action", "background", "cite", "data", "formaction", "href", "longdesc", "manifest", "ping", "poster", "src",
    "xlink:href",
  ]

  /// Elements of SVG that give another element's attribute new values, of which each may be an address (SVG Animations,
  /// 2.6).
  private static let animations: Set<String> = ["animate", "set"]
  private static let animated: Set<String> = ["by", "from", "to", "values"]

  struct Forbidden {
    let attribute: String
    let scheme: String
    /// Whether the attribute may have other values beside it.
    let isOneOfSeveral: Bool
  }

  /// The first attribute of a tag that leads where none may, with its scheme.
  static func forbidden(in tag: RawTag) -> Forbidden? {
    let element = tag.name.lowercased()
    for attribute in tag.attributes {
      let isAnimated = animated.contains(attribute.name) && animations.contains(element)
      guard isAnimated || attributes.contains(attribute.name) else { continue }
      let value = resolvingReferences(attribute.value ?? [])
      let isPicture = attribute.name == "src" && element == "img"
      let addresses = isAnimated ? value.split(separator: UInt8(ascii: ";")).map { Array($0) } : [value]
      for address in addresses where Link.Target(address, role: isPicture ? .image : .link) == .forbidden {
        return Forbidden(
          attribute: attribute.name, scheme: Link.Target.scheme(of: address) ?? "", isOneOfSeveral: isAnimated)
      }
    }
    return nil
  }

  /// The value with the character references that can stand in or before a scheme: those by number, and the three names
  /// of characters below `a` that a scheme may be broken up with.
  private static func resolvingReferences(_ value: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < value.count {
      if value[index] == UInt8(ascii: "&"), let (character, end) = reference(in: value, at: index) {
        result.append(contentsOf: String(character).utf8)
        index = end
      } else {
        result.append(value[index])
        index += 1
      }
    }
    return result
  }

  private static let names: [(name: [UInt8], character: Unicode.Scalar)] = [
    (Array("&colon;".utf8), ":"), (Array("&Tab;".utf8), "\t"), (Array("&NewLine;".utf8), "\n"),
  ]

  private static func reference(in value: [UInt8], at start: Int) -> (character: Unicode.Scalar, end: Int)? {
    for (name, character) in names where value[start...].starts(with: name) { return (character, start + name.count) }
    guard start + 2 < value.count, value[start + 1] == UInt8(ascii: "#") else { return nil }
    let isHexadecimal = value[start + 2] | 0x20 == UInt8(ascii: "x")
    var index = start + (isHexadecimal ? 3 : 2)
    let digits = index
    var number: UInt32 = 0
    // A browser takes as many digits as there are, and does without the semicolon.
    while index < value.count, let digit = Digits.hexadecimalValue(value[index]), isHexadecimal || digit < 10 {
      number = min(number * (isHexadecimal ? 16 : 10) + UInt32(digit), 0x11_0000)
      index += 1
    }
    guard index > digits, let scalar = Unicode.Scalar(number) else { return nil }
    return (scalar, index < value.count && value[index] == UInt8(ascii: ";") ? index + 1 : index)
  }
}
