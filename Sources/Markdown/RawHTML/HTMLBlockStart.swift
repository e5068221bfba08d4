internal import Base

/// What begins a block of raw HTML (CommonMark 0.30, 4.6), comments aside: those are looked at before.
enum HTMLBlockStart {
  /// The elements whose tags do, wherever they begin a line and whatever follows (kinds 1 and 6).
  private static let names: Set<String> = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup",
    "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame",
    "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link",
    "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "pre", "script", "section",
    "source", "style", "summary", "table", "tbody", "td", "textarea", "tfoot", "th", "thead", "title", "tr", "track",
    "ul",
  ]

  /// Whether the rest of a line, white space before it left out, would begin such a block on a line of its own.
  static func stands(in line: ArraySlice<UInt8>) -> Bool {
    guard line.first == UInt8(ascii: "<"), let second = line.dropFirst().first else { return false }
    if second == UInt8(ascii: "?") || line.starts(with: "<![CDATA[".utf8) { return true }
    if second == UInt8(ascii: "!") {
      // A declaration, or a comment that nothing ends.
      return line.dropFirst(2).first.map(\.isASCIILetter) ?? false || line.starts(with: Comments.opening)
    }
    guard let tag = RawTag.scan(Array(line), at: 0) else { return false }
    let name = tag.name.hasPrefix("/") ? tag.name.dropFirst() : tag.name[...]
    if names.contains(name.lowercased()) { return true }
    // Any other tag does where nothing else stands on its line (kind 7).
    return tag.form != .other && line.dropFirst(tag.range.count).allSatisfy(PlainText.isSpace)
  }
}
