/// How far the text of a `<script>` has come.
///
/// For HTML it ends with `</script`, but not where a comment holds another `<script`: the states of the HTML Living
/// Standard, sections 13.2.5.15 to 13.2.5.31.
struct ScriptText: Hashable {
  enum Level: Hashable {
    case plain
    /// After `<!--`.
    case escaped
    /// After `<script` within that, which `</script` closes first.
    case doubleEscaped
  }

  private(set) var level = Level.plain
  /// What was read of a tag or of `<!--` since its `<`, in lower case.
  private var begun = ""
  /// How many dashes were the last bytes, at most 2.
  private var dashes = 0
  /// What JavaScript makes of it.
  private(set) var code = ScriptCode()

  /// Moves over one byte; true when it ends the name of the end tag.
  mutating func advance(_ byte: UInt8) -> Bool {
    code.advance(byte)
    let isEnd = WhiteSpace.isAny(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
    if isEnd, endName() { return true }
    if !begun.isEmpty {
      begun.unicodeScalars.append(Unicode.Scalar(HTMLContext.lowercased(byte)))
      if level == .plain, begun == "<!--" {
        (level, begun, dashes) = (.escaped, "", 2)
        // It begins a comment of JavaScript's too, but another one (ECMAScript, section B.1.1).
        code.lose()
        return false
      }
      if openings.contains(where: { $0.hasPrefix(begun) }) { return false }
      begun = ""
    }
    switch byte {
    case UInt8(ascii: "<"): (begun, dashes) = ("<", 0)
    case UInt8(ascii: "-"): dashes = min(2, dashes + 1)
    case UInt8(ascii: ">") where dashes == 2: (level, dashes) = (.plain, 0)
    default: dashes = 0
    }
    return false
  }

  /// Takes the name of a tag for complete; true when it is the end tag that ends the element.
  private mutating func endName() -> Bool {
    switch (level, begun) {
    case (.plain, "</script"), (.escaped, "</script"): return true
    case (.escaped, "<script"): (level, begun) = (.doubleEscaped, "")
    case (.doubleEscaped, "</script"): (level, begun) = (.escaped, "")
    default: break
    }
    return false
  }

  private var openings: [String] {
    switch level {
    case .plain: ["<!--", "</script"]
    case .escaped: ["</script", "<script"]
    case .doubleEscaped: ["</script"]
    }
  }

  /// Whether a value can stand here: as a literal among the script's own words, and not in a comment of HTML's.
  var takesValue: Bool { level == .plain && begun.isEmpty && code.takesValue }

  /// Notes that a value has been written here.
  mutating func passValue() {
    dashes = 0
    code.passValue()
  }

  /// Where a reader is after either of two texts.
  func joined(with other: ScriptText) -> ScriptText? {
    guard level == other.level, begun == other.begun, level == .plain || dashes == other.dashes,
      let code = code.joined(with: other.code)
    else { return nil }
    var result = self
    result.code = code
    if level == .plain { result.dashes = 0 }
    return result
  }

  /// The same place with the last words forgotten.
  var withoutLast: ScriptText {
    var result = self
    result.code = code.withoutLast
    if level == .plain { result.dashes = 0 }
    return result
  }
}
