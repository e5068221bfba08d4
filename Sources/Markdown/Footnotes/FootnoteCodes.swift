internal import Base

extension DiagnosticCode {
  static let duplicateFootnote = DiagnosticCode(
    "markdown/duplicate-footnote", .error, title: "two footnotes have the same label",
    explanation: """
      The label between "[^" and "]" tells which footnote is meant, letter case aside. Of two definitions with the same \
      label only the first is shown; the text of the other would be lost. Give it a label of its own.
      """)

  static let footnoteLabel = DiagnosticCode(
    "markdown/footnote-label", .error, title: "a footnote's label has spaces or markup",
    explanation: """
      The label between "[^" and "]" is for the author alone; readers see a number. It has no spaces, and nothing that means \
      something in Markdown, such as emphasis or code: a reference to it would be shown as it is written.
      """)

  static let undefinedFootnote = DiagnosticCode(
    "markdown/undefined-footnote", .error, title: "a reference leads to no footnote",
    explanation: """
      "[^label]" refers to the footnote that a line "[^label]: text" defines anywhere in the same file. Without one the \
      brackets are shown as they are. Within a link's text or an image's description no reference can stand: it would \
      be a link within a link. Where no footnote is meant, write a backslash before the bracket.
      """)

  static let unusedFootnote = DiagnosticCode(
    "markdown/unused-footnote", .warning, title: "nothing refers to a footnote",
    explanation: """
      A footnote is shown when a reference "[^label]" in the text leads to it. This one has none, so readers never see \
      it: the reference may have been removed or be misspelt.
      """)
}
