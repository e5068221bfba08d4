package import Base

/// The problems that this room finds in a body.
package enum MarkdownCodes {
  package static let all: [DiagnosticCode] = [
    .attribute, .boldHeading, .boldQuestion, .controlCharacter, .deepHeading, .duplicateFootnote, .duplicateID,
    .emptyHeading, .emptyLink,
    .forbiddenLink, .imageWithoutSource, .invalidID, .missingAlternative, .openComment, .placeholderLink, .rawHTML,
    .strayAttributes, .tooDeep,
    .tooLarge, .tooManyImages, .unbalancedHTML, .undefinedFootnote, .unusedFootnote,
  ]
}

extension DiagnosticCode {
  static let boldHeading = DiagnosticCode(
    "markdown/bold-heading", .warning, title: "a bold paragraph stands where a heading may be meant",
    explanation: """
      A paragraph that is bold from end to end looks like a heading, but is none: it is in no list of headings, cannot \
      be linked to, and a screen reader passes over it. Write it as a heading ("## Panel discussion"), or make only a \
      part of it bold. The page shows it as a bold paragraph.
      """)

  static let boldQuestion = DiagnosticCode(
    "markdown/bold-question", .warning, title: "a question is a bold paragraph instead of a heading",
    explanation: """
      In a section of questions, as the minutes of events have them, a paragraph that is bold from end to end is taken \
      for a question. The page shows it as a heading below the section's, so that it can be linked to; the source should \
      say the same. The setting "minutes.questions" says which headings begin such a section.
      """)

  static let controlCharacter = DiagnosticCode(
    "markdown/control-character", .error, title: "a character reference stands for an invisible control character",
    explanation: """
      References such as &#1; and &#x92; name a character by its number. These numbers are those of control characters, \
      or of none: HTML and XML do not allow them. The numbers 128 to 159 are mostly meant for the letters and \
      typographic marks that Windows had there; write these themselves, for UTF-8 has them all.
      """)

  static let deepHeading = DiagnosticCode(
    "markdown/deep-heading", .warning, title: "a heading lies under too many others",
    explanation: """
      HTML has six levels of headings, and the page's title is the first. A heading below five others is shown at the \
      sixth level, beside the one it belongs under. Leave a level of headings out, or divide the text.
      """)

  static let emptyHeading = DiagnosticCode(
    "markdown/empty-heading", .warning, title: "a heading has no text",
    explanation: """
      A screen reader announces a heading without text as a heading, and then says nothing. Write its text, or remove \
      the line. The page shows it as it is, without an anchor.
      """)

  static let emptyLink = DiagnosticCode(
    "markdown/empty-link", .warning, title: "a link has no text",
    explanation: """
      A link is known by its text: without any, nobody can see it, and a screen reader reads out its address. Write \
      between the brackets what the link leads to.
      """)

  static let forbiddenLink = DiagnosticCode(
    "markdown/forbidden-link", .error, title: "a link or image has an address that a page may not have",
    explanation: """
      Addresses with "javascript:", "vbscript:" and "data:" can run code in the reader's browser, and "file:" and a \
      drive ("C:") lead to a file on the author's machine. They are not written to the page, however they are spelt; \
      the text stays. Images may be "data:" addresses of the types PNG, GIF, JPEG and WebP.
      """)

  static let imageWithoutSource = DiagnosticCode(
    "markdown/image-without-source", .error, title: "an image names no file",
    explanation: """
      An image needs the file or address it is read from, between the parentheses: ![A bridge at dusk](bridge.jpg). The \
      page shows its alternative text instead.
      """)

  static let missingAlternative = DiagnosticCode(
    "markdown/missing-alt", .warning, title: "an image has no alternative text",
    explanation: """
      The text between an image's brackets stands for it where it cannot be seen: read out by a screen reader, or when \
      the image does not load (WCAG 2.2, 1.1.1). Describe what the image tells the reader.
      """)

  static let openComment = DiagnosticCode(
    "markdown/open-comment", .error, title: "a comment has no end",
    explanation: """
      A comment lasts from "<!--" to "-->". One that is never closed would hide the rest of the text, so that it is \
      shown instead.
      """)

  static let placeholderLink = DiagnosticCode(
    "markdown/placeholder-link", .warning, title: "a link has no address yet",
    explanation: """
      A link to "#", or to nothing, holds the place of an address still to come. The page shows the link's text as plain \
      text until it has one.
      """)

  static let rawHTML = DiagnosticCode(
    "markdown/raw-html", .error, title: "HTML stands where only Markdown may",
    explanation: """
      Of HTML, the elements sup, sub, br, kbd and abbr pass, without attributes except a title in quotes, and comments \
      are left out of the page. Anything else is shown as text: it could break the page's structure, its design, or the \
      safety of its readers. Markdown has its own way to write most of it.
      """)

  static let unbalancedHTML = DiagnosticCode(
    "markdown/unbalanced-html", .error, title: "an HTML element is not closed where it was opened",
    explanation: """
      Each <sup>, <sub>, <kbd> and <abbr> must be closed in its paragraph, and within the same emphasis or link in which \
      it was opened; else the rest of the page would be a part of it.
      """)
}
