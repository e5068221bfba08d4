import Base

/// Numbers in texts, written in digits as people and Python do; Swift's own reader takes `0x1A`, `nan` and `inf` too.
enum DecimalText {
  /// Whether a text is digits, perhaps behind a sign, with white space around them.
  static func isWhole(_ text: String) -> Bool {
    let digits = unsigned(TextFilters.trimmed(text[...]).utf8)
    return !digits.isEmpty && digits.allSatisfy(\.isASCIIDigit)
  }

  /// `2`, `-2.5`, `.5`, `5.` and `1e3`, with white space around it; infinite where a `Double` does not reach so far.
  static func number(_ text: String) -> Double? {
    let word = TextFilters.trimmed(text[...])
    var rest = unsigned(word.utf8)
    var digits = skipDigits(&rest)
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      digits += skipDigits(&rest)
    }
    guard digits > 0 else { return nil }
    if let letter = rest.first, letter | 0x20 == UInt8(ascii: "e") {
      rest = unsigned(rest.dropFirst())
      guard skipDigits(&rest) > 0 else { return nil }
    }
    return rest.isEmpty ? Double(word) : nil
  }

  private static func unsigned(_ bytes: Substring.UTF8View) -> Substring.UTF8View {
    bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+") ? bytes.dropFirst() : bytes
  }

  /// - Returns: how many there were.
  private static func skipDigits(_ bytes: inout Substring.UTF8View) -> Int {
    let digits = bytes.prefix(while: \.isASCIIDigit)
    bytes = bytes[digits.endIndex...]
    return digits.count
  }
}
