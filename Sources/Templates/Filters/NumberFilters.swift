import Base

/// Filters that write numbers as the page's language does.
enum NumberFilters {
  static let all = forms + kinds

  private static let forms: [FilterDefinition] = [
    FilterDefinition(
      "number", [Filter.Parameter("separator", .text, default: Value.none)], expects: "a number",
      behaviour: .worded { language, value, arguments in
        var separator: String?
        if case .text(let text) = arguments[0] { separator = text }
        return switch value {
        case .integer(let number): .text(language.text(of: number, group: separator))
        case .number(let number): .text(language.text(of: number, group: separator))
        default: value
        }
      }, result: { $0.isNumeric ? .text : nil }),
    FilterDefinition(
      "plural",
      [Filter.Parameter("one", .text), Filter.Parameter("other", .text)]
        + ["few", "many", "two", "zero"].map { Filter.Parameter($0, .text, default: Value.none) },
      expects: "an integer",
      behaviour: .worded { language, value, forms in
        guard case .integer(let number) = value else { return value }
        let form: Value =
          switch language.plural.form(of: number) {
          case .one: forms[0]
          case .other: forms[1]
          case .few: forms[2]
          case .many: forms[3]
          case .two: forms[4]
          case .zero: forms[5]
          }
        // A language's own forms may be left out where they are spelt like the other.
        if case .none = form { return forms[1] }
        return form
      }, result: { $0 == .integer ? .text : nil }),
    FilterDefinition(
      "file_size", expects: "an integer",
      behaviour: .worded { language, value, _ in
        guard case .integer(let bytes) = value else { return value }
        return .text(fileSize(bytes, language))
      }, result: { $0 == .integer ? .text : nil }),
  ]

  /// A size in bytes as people say it: `312 KB`, `1.4 MB`; a unit is a thousand of the one before.
  private static func fileSize(_ bytes: Int, _ language: Language) -> String {
    if bytes < 1000 { return bytes == 1 ? "1 byte" : "\(bytes) bytes" }
    let units = ["KB", "MB", "GB", "TB"]
    var unit = 1000
    for (number, name) in units.enumerated() {
      // Rounded to tenths below ten and to whole units above, the next unit beginning where this one would read 1000.
      let tenths = rounded(bytes, unit / 10)
      if tenths < 100 {
        return tenths % 10 == 0
          ? "\(tenths / 10) \(name)" : "\(tenths / 10)\(language.decimal)\(tenths % 10) \(name)"
      }
      let whole = rounded(bytes, unit)
      if whole < 1000 || number + 1 == units.count { return "\(whole) \(name)" }
      unit *= 1000
    }
    return "\(bytes) bytes"
  }

  /// How many of a unit there are, a half counting as one; nothing is added that could be too much.
  private static func rounded(_ bytes: Int, _ unit: Int) -> Int {
    bytes / unit + (bytes % unit >= unit / 2 ? 1 : 0)
  }
}
