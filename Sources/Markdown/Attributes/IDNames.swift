internal import Base

/// Which ids authors may give.
enum IDNames {
  /// What to write instead of an id that may not be given; nil for one that may.
  ///
  /// An id stands in addresses and style sheets, so it has the letters that both take as they are. Those that begin with
  /// `page_` are the theme's; those with a colon, which footnotes have, cannot be written at all.
  static func complaint(about id: String) -> String? {
    let bytes = Array(id.utf8)
    if bytes.starts(with: "page_".utf8) { return "leave out \"page_\", with which the theme's own ids begin" }
    let isName =
      bytes.first.map(\.isASCIILetterOrDigit) == true
      && bytes.allSatisfy { $0.isASCIILetterOrDigit || "-_.".utf8.contains($0) }
    guard !isName else { return nil }
    let slug = Slug.make(id)
    let rule =
      "use letters from A to Z and a to z, digits, hyphens, underscores and full stops, the first a letter or digit"
    return slug.isEmpty || !slug.utf8.allSatisfy({ $0 < 0x80 }) ? rule : "\(rule), as in \"\(slug)\""
  }
}
