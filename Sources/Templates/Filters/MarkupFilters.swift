import Base

/// Filters between text and markup.
enum MarkupFilters {
  static let all: [FilterDefinition] = [
    FilterDefinition(
      "escape", expects: "a text or HTML",
      behaviour: .function { value, _ in
        if case .html = value { return value }
        var text = ""
        Scalars.append(value, to: &text)
        var bytes: [UInt8] = []
        bytes.append(escaping: text)
        return .html(bytes)
      },
      result: { type in
        switch type {
        case .text, .url, .integer, .number, .html, .any: .html
        default: nil
        }
      }),
    FilterDefinition(
      "safe", expects: "HTML, which it leaves as it is", behaviour: .function { value, _ in value },
      result: { $0 == .html ? .html : nil }),
    FilterDefinition(
      "striptags", expects: "a text or HTML", behaviour: .function { value, _ in .text(withoutTags(value)) },
      result: { $0 == .text || $0 == .html || $0 == .any ? .text : nil }),
    FilterDefinition(
      "linebreaks", expects: "a text",
      behaviour: .function { value, _ in
        var text = ""
        Scalars.append(value, to: &text)
        return .html(paragraphs(of: text))
      }, result: { $0 == .text || $0 == .any ? .html : nil }),
    FilterDefinition(
      "json", expects: "a text, number, boolean or date, or a list or map of them",
      behaviour: .function { value, _ throws(Filter.Fault) in
        var text = ""
        try DataText.append(value, to: &text)
        return .text(text)
      }, result: { $0.present.fits(.any) ? .text : nil }),
  ]

  /// Takes a text for the markup that it looks like.
  @Sendable static func trust(_ value: Value, _ arguments: [Value]) -> Value {
    var text = ""
    Scalars.append(value, to: &text)
    return .html(Array(text.utf8))
  }

  /// The text of markup: tags, comments and what scripts hold go, character references are read, and white space becomes
  /// single spaces.
  static func withoutTags(_ value: Value) -> String {
    var markup: [UInt8] = []
    if case .html(let bytes) = value { markup = bytes } else { markup = Array((value.plainText ?? "").utf8) }
    var text: [UInt8] = []
    for case .text(let range) in MarkupPieces(markup) { text.append(markup.span, in: range) }
    let words = String(decoding: text, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.contains("&") ? CharacterNames.read(words) : words
  }

  /// Paragraphs for the parts that empty lines separate, with a break for each other line end.
  private static func paragraphs(of text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var isOpen = false
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.allSatisfy(\.isWhitespace) {
        if isOpen { bytes.append("</p>\n" as StaticString) }
        isOpen = false
        continue
      }
      bytes.append(isOpen ? "<br>\n" as StaticString : "<p>" as StaticString)
      bytes.append(escaping: String(line))
      isOpen = true
    }
    if isOpen { bytes.append("</p>" as StaticString) }
    return bytes
  }
}
