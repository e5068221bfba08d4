/// One line of YAML, taken apart by eye rather than by grammar, to show an author how to write it.
struct YAMLLine {
  /// What comes before the value: indentation left out, `- ` and `key: ` kept.
  let lead: String
  /// The key, when the line has one.
  let key: String?
  /// The rest of the line, without white space at its ends.
  let value: String

  init(_ line: String) {
    var rest = line.drop { $0 == " " }
    var lead = ""
    while rest.hasPrefix("- ") {
      lead += "- "
      rest = rest.dropFirst(2).drop { $0 == " " }
    }
    let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
    let after = rest[name.endIndex...]
    if !name.isEmpty, after.first == ":", after.dropFirst().first == " " || after.count == 1 {
      lead += "\(name): "
      key = String(name)
      rest = after.dropFirst()
    } else {
      key = nil
    }
    self.lead = lead
    let trimmed = rest.drop { $0 == " " }
    let end = trimmed.lastIndex { $0 != " " && $0 != "\t" }
    value = end.map { String(trimmed[...$0]) } ?? ""
  }

  /// The line with its value in quotes; quotes around text that holds one more of them are replaced.
  var quoted: String {
    if let mark = value.first, mark == "\"" || mark == "'", value.count > 2, value.last == mark {
      let inner = value.dropFirst().dropLast()
      if !inner.filter({ $0 == mark }).count.isMultiple(of: 2) { return lead + Self.quote(String(inner)) }
    }
    return lead + Self.quote(value)
  }

  /// The word that the line begins with, whether it is a proper key or not.
  static func firstWord(_ line: String) -> String {
    String(line.drop { $0 == " " || $0 == "\t" }.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" })
  }

  /// Text as a YAML scalar in quotes.
  static func quote(_ text: String) -> String {
    guard text.contains("\"") || text.contains("\\") else { return "\"\(text)\"" }
    if !text.contains("'") { return "'\(text)'" }
    var result = "\""
    for character in text {
      if character == "\"" || character == "\\" { result.append("\\") }
      result.append(character)
    }
    return result + "\""
  }
}
