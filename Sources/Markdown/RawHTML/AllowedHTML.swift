/// The elements and attributes of raw HTML that pass under the policy `safe`.
///
/// They are those for which Markdown has no sign, and tables, whose cells may span several rows or columns in HTML
/// alone. None can run code or load anything, and none of their attributes is an address.
enum AllowedHTML {
  /// Elements within text, each with an end tag.
  static let inline: Set<String> = [
    "abbr", "bdi", "bdo", "cite", "del", "dfn", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small",
    "span", "sub", "sup", "time", "u", "var",
  ]
  /// Elements within text that are empty.
  static let empty: Set<String> = ["br", "wbr"]
  /// Elements of tables, each with an end tag; they stand in blocks alone.
  static let table: Set<String> = ["table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"]

  /// All of them, for people.
  static let names = (inline.union(empty).union(table)).sorted().joined(separator: ", ")

  /// Attributes that each of the elements may have.
  static let common = ["class", "dir", "lang", "title", "translate"]

  /// The attributes that an element may have.
  static func attributes(of element: String) -> [String] {
    switch element {
    case "td": common + ["colspan", "rowspan"]
    case "th": common + ["abbr", "colspan", "rowspan", "scope"]
    case "time", "del", "ins": common + ["datetime"]
    default: common
    }
  }

  /// The attributes that some elements may have beyond those, for people.
  static let ownAttributes: String = {
    var elements: [String: [String]] = [:]
    for element in inline.union(empty).union(table).sorted() {
      let own = attributes(of: element).filter { !common.contains($0) }
      if !own.isEmpty { elements[own.joined(separator: ", "), default: []].append(element) }
    }
    return elements.map { "\($1.joined(separator: ", ")): \($0)" }.sorted().joined(separator: "; ")
  }()

  /// What an attribute's value may be, where that is a choice.
  static func choices(for attribute: String) -> [String]? {
    switch attribute {
    case "dir": ["ltr", "rtl", "auto"]
    case "scope": ["row", "col", "rowgroup", "colgroup"]
    case "translate": ["yes", "no"]
    default: nil
    }
  }

  /// What is wrong with a start tag's attributes, and what to do about it; nil when nothing is.
  static func complaint(about tag: RawTag) -> (message: String, help: String)? {
    let allowed = attributes(of: tag.name.lowercased())
    var seen: Set<String> = []
    for attribute in tag.attributes {
      guard allowed.contains(attribute.name) else {
        return (
          "\"<\(tag.name)>\" may not have the attribute \"\(attribute.name)\"",
          "it may have \(allowed.joined(separator: ", "))"
        )
      }
      guard seen.insert(attribute.name).inserted else {
        return ("\"<\(tag.name)>\" has the attribute \"\(attribute.name)\" twice", "take one of them out")
      }
      guard let value = attribute.value, attribute.isQuoted else {
        return (
          "the attribute \"\(attribute.name)\" of \"<\(tag.name)>\" has no value in quotes",
          "write \(attribute.name)=\"…\""
        )
      }
      let text = String(decoding: value, as: UTF8.self)
      if let choices = choices(for: attribute.name), !choices.contains(text.lowercased()) {
        return (
          "\"\(text)\" is no value of the attribute \"\(attribute.name)\"",
          "write \(choices.map { "\"\($0)\"" }.joined(separator: ", "))"
        )
      }
      if attribute.name.hasSuffix("span"), !(Int(text).map { (1...1000).contains($0) } ?? false) {
        return ("\"\(text)\" is no value of the attribute \"\(attribute.name)\"", "write a number from 1 to 1000")
      }
    }
    return nil
  }
}
