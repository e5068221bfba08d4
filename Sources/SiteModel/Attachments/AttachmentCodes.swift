package import Base

extension DiagnosticCode {
  package static let emptyAttachment = DiagnosticCode(
    "files/empty", .warning, title: "an attachment without content",
    explanation: "The file that the entry offers for download has no bytes in it; readers would download nothing.")
  package static let namelessAttachment = DiagnosticCode(
    "files/no-title", .error, title: "a file elsewhere without a name to show",
    explanation: """
      Readers are shown the `title` of a file, or else its name, which is the last part of its address. This address has none:
      the link would have no text, and a screen reader nothing to say (WCAG 2.2, 2.4.4). Add `title`.
      """)
  package static let silentPDF = DiagnosticCode(
    "files/pdf-without-alternative", .warning,
    title: "a PDF that nothing says anybody but its author can read",
    explanation: """
      A PDF cannot be enlarged on a phone as a page can, and without tags for headings, tables and pictures a screen reader
      makes little of it (WCAG 2.2; EN 301 549, section 10). Readers are helped by a web page with the same content, or by
      knowing how it is.

      Say `html: true` where the entry's own text has what the file has, or `html:` with the entry that has it. The text of
      a briefing counts as the HTML version of its first attachment by itself if it has at least 300 words; `html: false`
      says that it is not. Otherwise say `accessible: true` if the file is tagged and was checked, or `accessible: false` if
      not: then readers are told, with the `contact` for accessible formats of the settings. The component `download` has
      attributes of these names, and `slides` and `transcript` of an event can be maps with them. A PDF that texts only link to
      is told of at the first link, unless some entry offers it in one of these ways.
      """)
  package static let fileContradiction = DiagnosticCode(
    "files/contradiction", .warning, title: "two statements about one file contradict one another",
    explanation: """
      The file is offered twice, in one entry or in two, and is said to be accessible in one place and not to be in the
      other. Readers cannot know which is so, and the list of all files shows both. Say the same in both places.
      """)
  package static let htmlVersionIsFile = DiagnosticCode(
    "files/html-version", .error, title: "the HTML version of a file is no web page",
    explanation: """
      With `html` an attachment names the entry, or the page elsewhere, where readers find what the file has. Here it names
      a file that is no page.
      """)
}
