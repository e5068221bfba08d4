import Base

/// A text as a value in YAML.
enum YAMLQuotation {
  /// The text as it is where that is plainly a text, else in double quotes (YAML 1.2.2, section 7.3.1, which takes
  /// JSON's escapes).
  static func value(_ text: String) -> String {
    let isPlain =
      text.first.map(\.isLetter) == true && text.last != " "
      && text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == " " || ("0"..."9").contains($0) }
    // A single word may mean something else, such as `null` or `no`.
    return isPlain && text.contains(" ") ? text : JSONText.string(text)
  }
}
