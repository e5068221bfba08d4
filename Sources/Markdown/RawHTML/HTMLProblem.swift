internal import Base

/// A problem with raw HTML, at a range of the block's or tag's text.
struct HTMLProblem {
  let code: DiagnosticCode
  let range: Range<Int>
  let message: String
  let help: String
}

extension HTMLProblem {
  static func rejected(_ tag: RawTag, by policy: RawHTMLPolicy, in place: RawHTMLPolicy.Place) -> Self {
    let (message, help) = policy.complaint(about: tag, in: place)
    return Self(
      code: tag.form == .openComment ? .openComment : .rawHTML, range: tag.range, message: message, help: help)
  }

  static func nested(in comment: Range<Int>) -> Self {
    Self(
      code: .openComment, range: comment, message: "a comment begins within this one, and the first \"-->\" ends both",
      help: "end this one before the other begins, or take out the inner \"<!--\"")
  }

  /// Nil for a tag whose addresses may all stand on a page.
  static func address(of tag: RawTag) -> Self? {
    guard let found = RawAddresses.forbidden(in: tag) else { return nil }
    return Self(
      code: .forbiddenLink, range: tag.range,
      message: found.isOneOfSeveral
        ? "\"\(found.attribute)\" may hold no address with \"\(found.scheme):\""
        : "\"\(found.attribute)\" may not begin with \"\(found.scheme):\"",
      help: "use a file of the site, or an http or https address")
  }

  static func unclosed(_ tag: RawTag, in place: RawHTMLPolicy.Place) -> Self {
    Self(
      code: .unbalancedHTML, range: tag.range, message: "\"<\(tag.name)>\" is not closed within its \(place.rawValue)",
      help: "write \"</\(tag.name)>\" where it ends")
  }

  static func unclosed(_ tag: RawTag, before end: RawTag) -> Self {
    Self(
      code: .unbalancedHTML, range: tag.range, message: "\"<\(tag.name)>\" is not closed before \"</\(end.name)>\"",
      help: "write \"</\(tag.name)>\" where it ends")
  }

  /// A table in which a blank line ends the block.
  static func brokenTable(_ tag: RawTag) -> Self {
    Self(
      code: .unbalancedHTML, range: tag.range,
      message: "\"<\(tag.name)>\" is not closed before the blank line that ends it",
      help: "leave no blank line in a table, and write \"</\(tag.name)>\" where it ends")
  }

  /// A tag that nothing ends, so that it would take in what follows on the page.
  static func endless(_ tag: RawTag) -> Self {
    Self(
      code: .unbalancedHTML, range: tag.range, message: "the tag \"<\(tag.name)\" does not end within its block",
      help: "write \">\" where it ends, and leave no blank line in it")
  }

  static func stray(_ tag: RawTag, in place: RawHTMLPolicy.Place) -> Self {
    Self(
      code: .unbalancedHTML, range: tag.range,
      message: "\"</\(tag.name)>\" closes nothing within its \(place.rawValue)",
      help: "write \"<\(tag.name)>\" where it begins, or remove it")
  }
}
