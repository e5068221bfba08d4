/// The start tag of an SVG's root element (XML 1.0, sections 2.8, 3.1 and 3.3.3; Namespaces in XML 1.0).
///
/// It is read as a browser does that shows the file as a picture: what is not well-formed there is no picture at all.
struct SVGRoot {
  /// By their names as they are written; characters that stand for others are resolved.
  let attributes: [String: String]

  private static let namespace = "http://www.w3.org/2000/svg"
  /// In bytes: the root stands near the beginning, and a picture's paths may be long.
  private static let farthestEnd = 64 * 1024

  /// Nil when the file begins with anything else, or with a tag that is broken.
  init?(_ bytes: [UInt8]) {
    guard var text = Self.text(bytes), let tag = Self.rootTag(&text) else { return nil }
    guard let attributes = Self.attributes(of: tag.rest) else { return nil }
    if tag.name != "svg" {
      let parts = tag.name.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 2, parts[1] == "svg", attributes["xmlns:" + parts[0]] == Self.namespace else { return nil }
    }
    self.attributes = attributes
  }

  /// The beginning of a file in UTF-8, or in UTF-16 with a byte order mark (XML 1.0, section 4.3.3).
  private static func text(_ bytes: [UInt8]) -> Substring? {
    guard let first = bytes.first, first == UInt8(ascii: "<") || first <= 0x20 || first >= 0xEF else { return nil }
    let beginning = bytes.prefix(farthestEnd)
    let isLittle = beginning.starts(with: [0xFF, 0xFE])
    guard isLittle || beginning.starts(with: [0xFE, 0xFF]) else {
      let text = Substring(String(decoding: beginning, as: UTF8.self))
      return text.first == "\u{FEFF}" ? text.dropFirst() : text
    }
    let units = stride(from: 2, to: beginning.count - 1, by: 2).map { index in
      let (one, other) = (UInt16(beginning[index]), UInt16(beginning[index + 1]))
      return isLittle ? other << 8 | one : one << 8 | other
    }
    return Substring(String(decoding: units, as: UTF16.self))
  }

  /// The name of the first element and what follows it up to the tag's end, behind declarations and comments.
  private static func rootTag(_ text: inout Substring) -> (name: Substring, rest: Substring)? {
    while true {
      text = text.drop(while: \.isWhitespace)
      if text.hasPrefix("<!--") {
        guard let end = text.firstRange(of: "-->") else { return nil }
        text = text[end.upperBound...]
      } else if text.hasPrefix("<?") || text.hasPrefix("<!") {
        guard let end = endOfDeclaration(text) else { return nil }
        text = text[end...]
      } else {
        guard text.first == "<", let end = endOfTag(text) else { return nil }
        let name = text.dropFirst().prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }
        return (name, text[name.endIndex..<end])
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

  /// Where a tag's `>` stands, which may also stand within a value.
  private static func endOfTag(_ text: Substring) -> Substring.Index? {
    var quote: Character?
    for index in text.indices {
      switch (text[index], quote) {
      case (">", nil): return index
      case (let character, let open?): if character == open { quote = nil }
      case ("\"", nil), ("'", nil): quote = text[index]
      default: break
      }
    }
    return nil
  }

  /// Nil when they are not well-formed: without quotes, or one twice.
  private static func attributes(of tag: Substring) -> [String: String]? {
    var rest = tag
    var attributes: [String: String] = [:]
    while true {
      rest = rest.drop(while: \.isWhitespace)
      if rest.isEmpty || rest == "/" { return attributes }
      let name = rest.prefix { !$0.isWhitespace && !"=/>\"'<".contains($0) }
      rest = rest[name.endIndex...].drop(while: \.isWhitespace)
      guard !name.isEmpty, rest.first == "=" else { return nil }
      rest = rest.dropFirst().drop(while: \.isWhitespace)
      guard let quote = rest.first, quote == "\"" || quote == "'", let end = rest.dropFirst().firstIndex(of: quote)
      else { return nil }
      guard attributes.updateValue(resolved(rest[..<end].dropFirst()), forKey: String(name)) == nil else { return nil }
      rest = rest[end...].dropFirst()
    }
  }

  /// A value with its references to characters resolved; those to entities, which the document declares, are left.
  private static func resolved(_ value: Substring) -> String {
    guard value.contains("&") else { return String(value) }
    var parts = value.split(separator: "&", omittingEmptySubsequences: false)[...]
    var text = String(parts.removeFirst())
    for part in parts {
      let name = part.prefix { $0 != ";" }
      if name.endIndex < part.endIndex, let character = character(named: name) {
        text += String(character) + part[name.endIndex...].dropFirst()
      } else {
        text += "&" + part
      }
    }
    return text
  }

  /// XML 1.0, sections 4.1 and 4.6.
  private static func character(named name: Substring) -> Character? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard name.first == "#" else { return nil }
      let digits = name.dropFirst()
      let number = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return number.flatMap { Unicode.Scalar($0) }.map { Character($0) }
    }
  }
}
