import Base

/// A value of a YAML document as it was written: no type is guessed, and every node knows its place in the file.
struct YAMLNode {
  enum Content {
    case scalar(String, Style)
    case list([YAMLNode])
    case map([YAMLPair])
    /// Something that was refused and reported already.
    case refused
  }

  enum Style {
    case plain
    case quoted
    /// Written below a `|` or `>`.
    case block
  }

  let content: Content
  let position: SourcePosition

  /// How many characters of its line the value covers; 1 for lists, maps and blocks of text.
  var length: Int {
    guard case .scalar(let text, let style) = content else { return 1 }
    return switch style {
    case .plain: max(1, text.unicodeScalars.count)
    case .quoted: text.unicodeScalars.count + 2
    case .block: 1
    }
  }

  /// Whether it is nothing at all: an empty value, `~` or `null`, or text of white space alone.
  var isEmpty: Bool {
    guard case .scalar(let text, let style) = content else { return false }
    if style == .plain, text == "~" || text == "null" || text == "Null" || text == "NULL" { return true }
    return text.utf8.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\t") }
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
struct YAMLPair {
  let key: String
  let position: SourcePosition
  /// How many characters the key covers, quotes included.
  let length: Int
  let value: YAMLNode
}
