package import Base

/// A value of a YAML document as it was written: no type is guessed, and every node knows its place in the file.
package struct YAMLNode: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case scalar(String, Style)
    case list([YAMLNode])
    case map([YAMLPair])
    /// Something that was refused and reported already.
    case refused
  }

  package enum Style: Hashable, Sendable {
    case plain
    case quoted
    /// Written below a `|` or `>`.
    case block
  }

  package let content: Content
  package let position: SourcePosition

  /// How many characters of its line the value covers; 1 for lists, maps and blocks of text.
  var length: Int {
    guard case .scalar(let text, let style) = content else { return 1 }
    return switch style {
    case .plain: max(1, Self.characters(in: text))
    case .quoted: Self.characters(in: text) + 2
    case .block: 1
    }
  }

  private static func characters(in text: String) -> Int {
    text.utf8Span.isKnownASCII ? text.utf8.count : text.unicodeScalars.count
  }

  /// Whether it is nothing at all: an empty value, `~` or `null`, or text of white space alone.
  var isEmpty: Bool {
    guard case .scalar(let text, let style) = content else { return false }
    // Nearly all text begins as nothing of the kind does.
    switch text.utf8.first {
    case nil: return true
    case UInt8(ascii: "~"): return style == .plain && text == "~"
    case UInt8(ascii: "n"), UInt8(ascii: "N"):
      return style == .plain && (text == "null" || text == "Null" || text == "NULL")
    case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"):
      return text.utf8.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\t") }
    default: return false
    }
  }

  /// What it is called in a message.
  var noun: String {
    switch content {
    case .scalar: "text"
    case .list: "a list"
    case .map: "a map"
    case .refused: "nothing"
    }
  }
}

/// A key of a map and its value.
package struct YAMLPair: Hashable, Sendable {
  package let key: String
  package let position: SourcePosition
  /// How many characters the key covers, quotes included.
  package let length: Int
  package let value: YAMLNode
}
