/// Character references in attributes, as far as addresses and ids have them.
package enum CharacterReference {
  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "apos": "'", "gt": ">", "lt": "<", "nbsp": "\u{A0}", "quot": "\"",
  ]

  /// The text with its references resolved; nil where it has a named one that is not known here, of the two thousand there
  /// are (HTML Living Standard, section 13.5).
  package static func resolving(_ bytes: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "&")) else { return text }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "&", let end = rest.prefix(longest).firstIndex(of: ";"), isName(rest[..<end]) else {
        result.append(scalar)
        continue
      }
      guard let value = Self.scalar(named: String(rest[..<end])) else { return nil }
      result.append(value)
      rest = rest[rest.index(after: end)...]
    }
    return String(result)
  }

  private static let longest = 40

  private static func isName(_ text: Substring.UnicodeScalarView) -> Bool {
    !text.isEmpty
      && text.allSatisfy { $0 == "#" || $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil) }
  }

  private static func scalar(named name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return named[name] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    return UInt32(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10)
      .flatMap { Unicode.Scalar($0) }
  }
}
