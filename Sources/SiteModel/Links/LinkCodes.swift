package import Base

extension DiagnosticCode {
  package static let linkOldAddress = DiagnosticCode(
    "links/old-address", .warning, title: "a link to an old address of an entry",
    explanation: """
      The address is one of the `aliases` of an entry: a page there sends readers on to the present address, after a moment
      and only in browsers. The link on the site leads to the present address already; write it so in the text too, or
      name the entry's source file, so that the alias can be taken out one day.
      """)
}
