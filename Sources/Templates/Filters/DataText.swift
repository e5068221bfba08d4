import Base

/// Writes values as JSON (RFC 8259) that no HTML parser can mistake for markup, and no script for the end of a line.
enum DataText {
  /// The longest text that is written: what all of a page may take.
  private static let longest = Interpreter.Bounds.page.bytes

  /// - Throws: `tooLong` past 256 MiB: a list that holds itself many times over is short in memory and long in text.
  static func append(_ value: Value, to text: inout String) throws(Filter.Fault) {
    if text.utf8.count > longest { throw .tooLong }
    switch value {
    case .none, .html, .record: text += "null"
    case .integer, .number, .boolean: Scalars.append(value, to: &text)
    case .text, .url, .date:
      var plain = ""
      Scalars.append(value, to: &plain)
      text += string(plain)
    case .list(let items):
      text += "["
      for (number, item) in items.enumerated() {
        if number > 0 { text += ", " }
        try append(item, to: &text)
      }
      text += "]"
    case .map(let members):
      text += "{"
      for (number, member) in members.enumerated() {
        text += (number > 0 ? ", " : "") + string(member.key) + ": "
        try append(member.value, to: &text)
      }
      text += "}"
    }
  }

  private static func string(_ text: String) -> String {
    var result = ""
    for scalar in JSONText.string(text).unicodeScalars {
      switch scalar {
      case "<": result += "\\u003c"
      case ">": result += "\\u003e"
      case "&": result += "\\u0026"
      case "'": result += "\\u0027"
      // In JavaScript these two end a line (ECMAScript, section 12.3), and with it a comment.
      case "\u{2028}": result += "\\u2028"
      case "\u{2029}": result += "\\u2029"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
