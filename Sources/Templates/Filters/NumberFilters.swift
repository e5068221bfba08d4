import Base

/// Filters that put integers into words.
enum NumberFilters {
  static let all: [Filter] = [
    Filter(
      "plural", input: .integer,
      parameters: [Filter.Parameter("one", .text), Filter.Parameter("other", .text)], result: .text
    ) { value, forms in
      if case .integer(1) = value { forms[0] } else { forms[1] }
    },
    Filter("file_size", input: .integer, result: .text) { value, _ in
      guard case .integer(let bytes) = value else { return value }
      return .text(fileSize(bytes))
    },
  ]

  /// A size in bytes as people say it: `312 KB`, `1.4 MB`; a unit is a thousand of the one before.
  private static func fileSize(_ bytes: Int) -> String {
    if bytes < 1000 { return bytes == 1 ? "1 byte" : "\(bytes) bytes" }
    let units = ["KB", "MB", "GB", "TB"]
    var unit = 1000
    for (number, name) in units.enumerated() {
      // Rounded to tenths below ten and to whole units above, the next unit beginning where this one would read 1000.
      let tenths = rounded(bytes, unit / 10)
      if tenths < 100 { return tenths % 10 == 0 ? "\(tenths / 10) \(name)" : "\(tenths / 10).\(tenths % 10) \(name)" }
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
