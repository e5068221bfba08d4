import Base

extension DiagnosticCode {
  static let alikePeople = DiagnosticCode(
    "people/alike", .advice, title: "two names that are probably one person's",
    explanation: """
      Each spelling of a name that no file joins to another makes a page of its own, so that what one person wrote and said
      is on two. These two names have one family name and the same initial, or differ in one letter.

      If they are one person, write one spelling, or add a file in `people/` whose `name` is the one and whose `aka` the
      other. If they are two, give each a file, with names that readers can tell apart.
      """)
  static let alikeOrganisations = DiagnosticCode(
    "organisations/alike", .advice, title: "two names that are probably one organisation's",
    explanation: """
      Each spelling of a name that no file joins to another makes a page of its own, so that what one organisation did is on
      two. One of these two is made of the other's first letters, or they differ in one letter, in the order of words, or in
      what is often shortened or left out (Univ., Dept, Ltd).

      If they are one organisation, write one spelling, or add a file in `organisations/` whose `name` is the one and whose
      `aka` the other. If they are two, give each a file.
      """)
}
