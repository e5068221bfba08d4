package import Base

/// The problems that this room finds in a body.
package enum MarkdownCodes {
  package static let all: [DiagnosticCode] = [
    .attribute, .boldHeading, .boldQuestion, .strayCitation, .componentInLink, .componentSyntax, .controlCharacter,
    .deepComponent, .deepHeading, .describedDecoration, .duplicateFootnote, .duplicateID, .emptyHeading, .emptyLink,
    .fileNameLink, .footnoteLabel, .forbiddenLink, .imageWithoutSource, .badInstruction, .invalidID, .misplacedHTML,
    .missingAlternative, .openComment, .placeholderLink, .rawHTML, .secondMore, .strayAttributes, .strayFence,
    .tangled, .textBehindComment, .tooDeep, .tooLarge, .tooManyImages, .unbalancedHTML, .unclosedComponent,
    .undefinedFootnote, .unusedAbbreviation, .unusedFootnote, .vagueLink,
  ]

  /// Reported here, and of components, of which only the site says whether they may have an id.
  package static var duplicateID: DiagnosticCode { .duplicateID }
}

extension DiagnosticCode {
  package static let badInstruction = DiagnosticCode(
    "markdown/instruction", .error, title: "a comment tells the program something that it does not understand",
    explanation: """
      Comments are left out of the page. One that begins with "sitegen-" is for the program: \
      <!-- sitegen-ignore markdown/vague-link --> keeps it from reporting that warning in the block that follows, or, \
      within a paragraph, in that paragraph. Several rules are parted by spaces. Errors cannot be ignored.
      """)

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

  static let fileNameLink = DiagnosticCode(
    "markdown/file-name-link", .warning, title: "a link's text is the name of a file",
    explanation: """
      Names such as "report_final_v2.pdf" say little to readers, and a screen reader spells them out. Write the title of \
      what the file holds, and its type where that matters: [Evaluation report (PDF)](report_final_v2.pdf).
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

  static let describedDecoration = DiagnosticCode(
    "markdown/described-decoration", .warning, title: "a decorative image has alternative text",
    explanation: """
      With {decorative} behind it an image is one that tells readers nothing and is passed over by screen readers. A text \
      between its brackets says the contrary, and is read out. Take out the text or the word.
      """)

  static let misplacedHTML = DiagnosticCode(
    "markdown/misplaced-html", .error, title: "an HTML element or text stands where a table has no place for it",
    explanation: """
      A table in HTML has an optional caption and then rows, or groups of rows (thead, tbody, tfoot); rows have cells, and \
      text stands in cells and captions alone. Browsers move what stands elsewhere to before the table, or leave it out. \
      The parts of a table stand in a table, all in one block without blank lines; a blank line follows it, for what stands \
      right behind it is HTML as well.
      """)

  static let missingAlternative = DiagnosticCode(
    "markdown/missing-alt", .error, title: "an image has no alternative text",
    explanation: """
      The text between an image's brackets stands for it where it cannot be seen: read out by a screen reader, or when \
      the image does not load (WCAG 2.2, 1.1.1). Describe what the image tells the reader. An image that tells nothing, \
      such as a flourish, has {decorative} right behind it.
      """)

  static let openComment = DiagnosticCode(
    "markdown/open-comment", .error, title: "a comment does not end where it should",
    explanation: """
      A comment lasts from "<!--" to the first "-->". One that begins on a line of its own may hold blank lines; one \
      within text ends in its paragraph, and in the emphasis or link in which it began. What is not ended so would hide \
      the rest of the text, so that it is shown instead. Nor may a comment hold another: it would end with that.
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
      Of HTML, elements pass that Markdown has no sign for and that cannot harm the page or its readers: \
      \(AllowedHTML.names). The elements of tables must stand in a block of their own. Each may have the attributes \
      \(AllowedHTML.common.joined(separator: ", ")), and some have others too \
      (\(AllowedHTML.ownAttributes)); their values stand in quotes. Comments are left out of the page. Anything else is \
      shown as text. The setting \
      "markdown.html" can be "any", which lets everything pass as it is written, or "none".
      """)

  static let secondMore = DiagnosticCode(
    "markdown/second-more", .warning, title: "a text says twice where its beginning ends",
    explanation: """
      The text before <!-- more --> stands for the whole in lists and feeds. Only the first such comment counts.
      """)

  static let strayCitation = DiagnosticCode(
    "markdown/citation", .error, title: "brackets hold the id of a work and are no citation",
    explanation: """
      A citation in brackets names a work in each of its parts: [see @smith, p. 4; also @jones]. A comma stands behind the \
      id, unless what follows plainly names a place ("p. ", "ch. ", "§", a number), and nothing in it is markup. Brackets \
      that hold "@id" otherwise would be shown as they are written. Where no work is meant, write "\\@" or "\\[".
      """)

  static let textBehindComment = DiagnosticCode(
    "markdown/text-behind-comment", .warning, title: "text stands behind the end of a comment, and is not read",
    explanation: """
      Text behind a comment on one line is read as that of a paragraph. Where the comment began on another line, or where a \
      heading, a list, a component or the like would begin behind it, the line is HTML to its end, and what stands on it is \
      shown as it is written. Write it on the next line.
      """)

  static let unbalancedHTML = DiagnosticCode(
    "markdown/unbalanced-html", .error, title: "an HTML element is not closed where it was opened",
    explanation: """
      Each element must be closed in its paragraph, and within the same emphasis or link in which it was opened, or, in a \
      block of HTML, before the blank line that ends the block; else the rest of the page would be a part of it. Each is \
      closed before those around it. Where one is not, only the innermost is named: the others may well be right. Where \
      any HTML passes, this is said of tags alone that nothing ends.
      """)

  static let vagueLink = DiagnosticCode(
    "markdown/vague-link", .warning, title: "a link's text does not say where it leads",
    explanation: """
      People who use a screen reader, or scan a page, meet links without the sentence around them: a list of five links \
      called "here" helps nobody (WCAG 2.2, 2.4.4 and 2.4.9). Write what the link leads to: instead of "for the report, \
      click [here](report.md)", "read [the report of the pilot](report.md)".
      """)
}
