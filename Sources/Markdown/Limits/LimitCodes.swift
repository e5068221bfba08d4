internal import Base

extension DiagnosticCode {
  static let tooDeep = DiagnosticCode(
    "markdown/too-deep", .error, title: "lists and quotations are nested too deep",
    explanation: """
      A list item or a quotation begins more than 256 columns to the right, behind the markers or the indentation of \
      those it lies in. Nobody can follow so many levels, and reading them takes time without bound. The lines from there \
      up to the next blank one are not read.
      """)

  static let tooLarge = DiagnosticCode(
    "markdown/too-large", .error, title: "a text is too large to be one page",
    explanation: """
      A text may have 64 MiB, and 6 million line ends and characters of markup: twenty times the length of the Bible. A \
      browser could hardly show such a page, and building it would take gigabytes of memory. Nothing of the text is read.
      """)

  static let tangled = DiagnosticCode(
    "markdown/tangled", .error, title: "tables, footnotes, components or lists of definitions cannot be told apart",
    explanation: """
      Whether a line belongs to a table, a footnote, a list of definitions or a component can depend on whether the lines \
      above it do. Where one waits for another more than five times over, as in a table that goes on behind a quotation \
      whose table goes on behind another, nothing of the kind is read in the whole text. A blank line between them ends that.
      """)

  static let tooManyImages = DiagnosticCode(
    "markdown/too-many-images", .error, title: "a paragraph opens thousands of images and closes none",
    explanation: """
      An image begins with "![" and needs a "]" after its description. Where thousands in one paragraph have none, each \
      link after them is looked up among all of them, which takes time without bound. The paragraph is not read from \
      there on.
      """)
}
