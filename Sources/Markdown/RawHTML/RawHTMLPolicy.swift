/// Which raw HTML an author may write.
package enum RawHTMLPolicy: String, Hashable, Sendable, CaseIterable {
  /// What cannot harm a page or its readers, and cannot be written in Markdown (`AllowedHTML`).
  case safe
  /// Whatever is written, as it is written.
  case any
  /// Nothing.
  case none
}

extension RawHTMLPolicy {
  /// What a tag stands in.
  enum Place: String {
    case paragraph
    case block
  }

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

  func verdict(on tag: RawTag, in place: Place) -> Verdict {
    switch tag.form {
    case .comment: return .isComment
    case .openComment: return .isRejected
    case .other: return self == .any ? .stands : .isRejected
    case .start, .end: break
    }
    switch self {
    case .any: return .stands
    case .none: return .isRejected
    case .safe: break
    }
    let name = tag.name.lowercased()
    if AllowedHTML.empty.contains(name) {
      return tag.form == .start && AllowedHTML.complaint(about: tag) == nil ? .stands : .isRejected
    }
    guard AllowedHTML.inline.contains(name) || place == .block && AllowedHTML.table.contains(name) else {
      return .isRejected
    }
    if tag.form == .end { return .closes }
    return tag.isSelfClosing || AllowedHTML.complaint(about: tag) != nil ? .isRejected : .opens
  }

  /// The message and the help for a tag that is rejected.
  func complaint(about tag: RawTag, in place: Place) -> (message: String, help: String) {
    if tag.form == .openComment { return ("this comment is not closed", "write \"-->\" where it ends") }
    let name = tag.name.lowercased()
    let shown = tag.form == .end ? "</\(tag.name)>" : tag.form == .start ? "<\(tag.name)>" : "<\(tag.name)"
    let instead = Self.instead[name].map { $0 + ", or " } ?? ""
    if self == .none {
      return (
        "\"\(shown)\" is HTML, of which the settings allow none", "\(instead)set `markdown.html` to `safe`"
      )
    }
    if tag.form == .start || tag.form == .end, AllowedHTML.table.contains(name), place == .paragraph {
      return (
        "\"\(shown)\" stands within a paragraph",
        "begin the table on a line of its own behind a blank line, and leave no blank line in it"
      )
    }
    let isAllowed =
      AllowedHTML.inline.contains(name) || AllowedHTML.empty.contains(name) || AllowedHTML.table.contains(name)
    if tag.form == .start, isAllowed {
      return AllowedHTML.complaint(about: tag)
        ?? ("\"<\(tag.name)/>\" does not close itself", "write <\(name)>…</\(name)>")
    }
    return (
      "\"\(shown)\" is not allowed here",
      "\(Self.instead[name].map { $0 + "; " } ?? "")`sitegen explain markdown/raw-html` lists what passes"
    )
  }

  /// What to write in Markdown, by element.
  private static let instead: [String: String] = [
    "a": "write a link as [text](address)",
    "b": "write **bold**", "strong": "write **bold**",
    "i": "write *emphasis*", "em": "write *emphasis*",
    "blockquote": "begin each line of a quotation with \"> \"",
    "br": "end the line with a backslash",
    "code": "write code between backticks",
    "del": "write ~~deleted~~", "s": "write ~~deleted~~",
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
