import Base

extension DiagnosticCode {
  static let unknownOrganisation = DiagnosticCode(
    "organisations/unknown", .error, title: "an organisation's id without a file",
    explanation: """
      An organisation written like an id, in lower case and without spaces (`home-office`), stands for the file of that
      name in `organisations/`. There is none. Correct the id, add the file, or write the organisation's full name; one
      whose name is a single word begins with a capital letter here.
      """)
  static let unpublishedOrganisation = DiagnosticCode(
    "organisations/unpublished", .error, title: "an organisation whose file is not public",
    explanation: """
      The entry names an organisation whose own file is a draft, under embargo or expired, so the name must not be
      published. Publish the organisation's file, or take the name out until then.
      """)
  static let organisationNamedTwice = DiagnosticCode(
    "organisations/same-name", .error, title: "two files for one name in organisations/",
    explanation: """
      Entries name organisations, and a name must be that of one: what one did would be shown as the other's. Two names
      are the same when they differ only in a "The" before them, letter case, accents or punctuation, and the names under
      `aka` count as well. Join the two files, or add to one of the names what people tell the two by.
      """)
  static let namelessOrganisation = DiagnosticCode(
    "organisations/no-name", .error, title: "an organisation's name without a letter",
    explanation: "An organisation's page and place in lists are made of the letters of its name.")
}
