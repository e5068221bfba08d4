/// Which raw HTML an author may write, and what the others should write instead.
enum RawHTMLPolicy {
  enum Verdict {
    /// Begins an element that passes, and must be closed.
    case opens
    /// Ends an element that passes.
    case closes
    /// Passes by itself.
    case stands
    /// Is left out of the page.
    case isComment
    case isRejected
  }

  static func verdict(on tag: RawTag) -> Verdict {
    switch tag.form {
    case .comment: return .isComment
    case .openComment, .other: return .isRejected
    case .start, .end: break
    }
    let name = tag.name.lowercased()
    if name == "br" {
      return tag.form == .start && tag.attributes != .other ? .stands : .isRejected
    }
    guard paired.contains(name) else { return .isRejected }
    if tag.form == .end { return .closes }
    return tag.attributes == .other || tag.isSelfClosing ? .isRejected : .opens
  }

  private static let paired: Set<String> = ["sup", "sub", "kbd", "abbr"]
  private static let passing = "<sup>, <sub>, <br>, <kbd> and <abbr>"

  /// The message and the help for a tag that is rejected.
  static func complaint(about tag: RawTag) -> (message: String, help: String) {
    let name = tag.name.lowercased()
    if tag.form == .openComment { return ("this comment is not closed", "write \"-->\" where it ends") }
    if tag.form == .start, paired.contains(name) || name == "br" {
      if tag.attributes == .other {
        return (
          "\"<\(tag.name)>\" may have no attribute but a quoted \"title\"",
          "write it as <\(name)> or <\(name) title=\"…\">"
        )
      }
      return ("\"<\(tag.name)/>\" does not close itself", "write <\(name)>…</\(name)>")
    }
    let shown = tag.form == .end ? "</\(tag.name)>" : tag.form == .start ? "<\(tag.name)>" : "<\(tag.name)"
    let instead = instead[name].map { $0 + "; " } ?? ""
    return ("\"\(shown)\" is not allowed here", "\(instead)of HTML only \(passing) pass")
  }

  /// What to write in Markdown, by element.
  private static let instead: [String: String] = [
    "a": "write a link as [text](address)",
    "b": "write **bold**", "strong": "write **bold**",
    "i": "write *emphasis*", "em": "write *emphasis*",
    "blockquote": "begin each line of a quotation with \"> \"",
    "br": "write <br>",
    "code": "write code between backticks",
    "h1": "write a heading as \"## Heading\"", "h2": "write a heading as \"## Heading\"",
    "h3": "write a heading as \"### Heading\"", "h4": "write a heading as \"#### Heading\"",
    "h5": "write a heading as \"##### Heading\"", "h6": "write a heading as \"###### Heading\"",
    "hr": "write \"---\" on a line by itself",
    "img": "write an image as ![description](file)",
    "li": "begin each item with \"- \" or \"1. \"",
    "ol": "begin each item with \"1. \"", "ul": "begin each item with \"- \"",
    "p": "leave a blank line between paragraphs",
    "pre": "write code between lines of three backticks",
  ]

  /// Elements whose content is no markup: it is reported with its element, not by itself.
  static func holdsForeignText(_ name: String) -> Bool { name == "script" || name == "style" }
}
