internal import Base

extension DiagnosticCode {
  static let attribute = DiagnosticCode(
    "markdown/attribute", .error, title: "an attribute in braces cannot be used",
    explanation: """
      Behind a link or an image, at the end of a heading, and on a line by itself before any other block, braces may \
      hold attributes: {.class #id lang=cy}. Everything may have classes, an id, a language (lang) and a direction of \
      writing (dir); headings and blocks a title too, links hreflang and rel. Anything else is left out of the page, for \
      it could run code, break the layout or mislead those who use a screen reader. Where braces are meant as text, \
      write a backslash before the first.
      """)

  static let duplicateID = DiagnosticCode(
    "markdown/duplicate-id", .error, title: "two places of a page have the same id",
    explanation: """
      An id names one place of a page, so that a link can lead there. The second place with the same id could never be \
      reached. Ids that sitegen makes of headings' texts give way to those in braces by themselves.
      """)

  static let invalidID = DiagnosticCode(
    "markdown/invalid-id", .error, title: "an id has characters that an id may not have",
    explanation: """
      An id becomes a part of addresses (page/#results). It begins with a letter or digit, and has letters from A to Z and \
      a to z, digits, hyphens, underscores and full stops. Those that begin with "page_" are the theme's.
      """)

  static let strayAttributes = DiagnosticCode(
    "markdown/stray-attributes", .warning, title: "attributes in braces belong to nothing",
    explanation: """
      A line that holds nothing but attributes belongs to the block that follows it: put it before a list, quotation, \
      table or code, or as the first line of a paragraph or list item. Links and images have them right behind them, \
      headings at their end. Elsewhere (behind emphasis or code, before or behind the text of a paragraph, before HTML or \
      a component) nothing has them, and they are shown as text or left out.
      """)
}
