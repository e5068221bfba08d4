package import Base

extension DiagnosticCode {
  package static let unknownSeries = DiagnosticCode(
    "series/unknown", .error, title: "a series that the settings do not declare",
    explanation: """
      Once sitegen.yml declares `series`, entries may belong only to those, by name or title, so that a misspelt name does
      not begin a series of its own. Use a declared series, or declare this one.
      """)
  package static let emptySeries = DiagnosticCode(
    "series/empty", .error, title: "a series without a letter or digit",
    explanation: "A series' address is made of its letters and digits; a name such as \"!!!\" has none.")
  package static let seriesCollision = DiagnosticCode(
    "series/same-address", .error, title: "two series that differ only in a sign have one address",
    explanation: """
      A series' address is made of its letters and digits, so that "Work" and "Work+" would be one. Write the sign in words,
      or declare both in sitegen.yml with a name and a title each: `work-plus: {title: Work+}`.
      """)
  static let seriesClaimedTwice = DiagnosticCode(
    "series/claimed-twice", .error, title: "one spelling of two declared series",
    explanation: """
      Entries name a declared series by its name in sitegen.yml or its title, and case, accents, spaces and hyphens make no
      difference. A spelling that two series claim would put parts into one of them, and their authors would not know. Give
      one of the two another.
      """)
  package static let nearlyOneSeries = DiagnosticCode(
    "series/nearly", .advice, title: "two series whose names differ by a letter or a hyphen",
    explanation: """
      The parts of a series are found by its name, in which only letters and digits count. Two names that differ by one letter,
      or in hyphens, are two series; mostly one of them is a slip. Write one name in all parts. Names of fewer than six
      characters are told for hyphens and spaces alone, and none whose digits differ. Where both are meant, set the rule to
      off (`rules: {series/nearly: off}` in sitegen.yml), or declare all series of the site under `series`: once some are
      declared, any other is an error.
      """)
  package static let noSeriesPart = DiagnosticCode(
    "series/no-part", .warning, title: "a series is named where nothing can be a part of it",
    explanation: """
      The parts of a series are entries with a page of their own. The text above a list (`index.md` of a collection), the home
      page's text and a profile without a page are none, so the series that this one names does not show it.
      """)
  package static let sameNumber = DiagnosticCode(
    "series/same-number", .warning, title: "two parts of a series have one number",
    explanation: """
      The parts of a series stand in the order of their numbers, and are cited by them. Of two with one number, the older
      stands first. Give one of the two another.
      """)
}
