import Base

extension DiagnosticCode {
  static let unknownTag = DiagnosticCode(
    "tags/unknown", .error, title: "a tag that the settings do not declare",
    explanation: """
      Once sitegen.yml declares `tags`, entries may use only those, by slug, title or synonym, so that one subject does not
      end up under three spellings. Use a declared tag, or declare this one.
      """)
  static let emptyTag = DiagnosticCode(
    "tags/empty", .error, title: "a tag without a letter or digit",
    explanation: "A tag's address is made of its letters and digits; a tag such as \"!!!\" has none.")
  static let tagCollision = DiagnosticCode(
    "tags/same-address", .error, title: "two tags that differ only in a sign have one address",
    explanation: """
      A tag's address is made of its letters and digits, so that C, C++ and C# would be one tag. Write the sign in words
      (C sharp), or declare the tags in sitegen.yml with a name and a title each: `c-sharp: {title: "C#"}`.
      """)
  static let tagClaimedTwice = DiagnosticCode(
    "tags/claimed-twice", .error, title: "one spelling of two declared tags",
    explanation: """
      Entries name a declared tag by its name in sitegen.yml, its title or one of its synonyms, and case, accents, spaces and
      hyphens make no difference. A spelling that two tags claim would put entries under one of them, and its author would
      not know. Take it out of one of the two.
      """)
  static let nearlyOneTag = DiagnosticCode(
    "tags/nearly", .advice, title: "two tags whose names differ by a letter or a hyphen",
    explanation: """
      Entries on one subject are found together by its tag. Two names that differ by one letter, or in hyphens and spaces, are
      two tags with a page each; mostly one of them is a slip. Write one name for both. Names of fewer than six characters
      are told for hyphens and spaces alone, and none whose digits differ. Where both are meant, set the rule to off
      (`rules: {tags/nearly: off}` in sitegen.yml), or declare all tags of the site under `tags`: once some are declared, any
      other is an error.
      """)
  static let unknownParentTag = DiagnosticCode(
    "tags/unknown-parent", .error, title: "a tag's parent is no declared tag",
    explanation: "The `parent` of a tag in sitegen.yml is the slug of another declared tag.")
  static let tagCircle = DiagnosticCode(
    "tags/circle", .error, title: "a tag's parents lead back to it",
    explanation: """
      The `parent` of a tag in sitegen.yml is the wider one, and that may have a parent too. Followed upwards, parents end at
      a tag without one. Here they come back to where they began, so that each of these tags would be above and below itself.
      """)
}
