package import Base

/// The problems that every piece of YAML can have, named for the file it stands in.
///
/// A class, because each report holds them: as a structure, a copy would count a reference for every text in it.
package final class SchemaCodes: Sendable {
  /// `the front matter` or `the settings`, in messages.
  let place: String

  package let syntax: DiagnosticCode
  package let tab: DiagnosticCode
  package let tooDeep: DiagnosticCode
  package let anchor: DiagnosticCode
  package let typeTag: DiagnosticCode
  package let notAMap: DiagnosticCode
  package let duplicateKey: DiagnosticCode
  package let unknownKey: DiagnosticCode
  package let missingKey: DiagnosticCode
  package let emptyValue: DiagnosticCode
  package let wrongType: DiagnosticCode
  package let unknownValue: DiagnosticCode
  package let invalidValue: DiagnosticCode

  package static let frontMatter = SchemaCodes(area: "front-matter", place: "the front matter")
  package static let settings = SchemaCodes(area: "settings", place: "the settings")

  package var all: [DiagnosticCode] {
    [syntax, tab, tooDeep, anchor, typeTag, notAMap, duplicateKey, unknownKey, missingKey, emptyValue, wrongType]
      + [unknownValue, invalidValue]
  }

  private init(area: String, place: String) {
    func error(_ name: String, _ title: String, _ explanation: String) -> DiagnosticCode {
      DiagnosticCode("\(area)/\(name)", .error, title: "\(place): \(title)", explanation: explanation)
    }
    self.place = place
    syntax = error(
      "syntax", "the YAML cannot be read",
      """
      YAML gives some characters a meaning: a colon with a space behind it, quotes, brackets, and @ ` % * & ! | > at the
      beginning of a value. Text that has them must stand in quotes.
      """)
    tab = error("tab", "a tab is used for indentation", "YAML allows spaces only at the beginning of a line.")
    tooDeep = error(
      "too-deep", "lists and maps are nested too deep",
      "No key needs more than a few levels. Look for brackets that are not closed or lines that are indented too far.")
    anchor = error(
      "anchor", "an anchor or an alias is used",
      """
      YAML can name a value with & and repeat it with *. This is not supported, as a few lines could grow without bound.

      Write the value out each time, or put text that begins with & or * in quotes.
      """)
    typeTag = error(
      "type-tag", "a value has a type written before it",
      """
      YAML can give a value a type, as in !date. This is not needed: each key has one type.

      Delete it, or put text that begins with ! in quotes.
      """)
    notAMap = error(
      "not-a-map", "there are no keys in it",
      "What is expected are lines of the form \"key: value\", each key at the beginning of its line.")
    duplicateKey = error(
      "duplicate-key", "a key is written more than once",
      "Only the first value counts; the others would be lost without a word. Delete all but one.")
    unknownKey = error(
      "unknown-key", "a key has no meaning here",
      """
      Each kind of entry, and each map in it, has its own keys. Another key is most often a misspelling, and would be
      ignored without a word.

      Correct it, delete it, move data for your templates under "extra", or declare it in the collection's "fields".
      """)
    missingKey = error(
      "missing-key", "a key that is required is not there",
      "Without it there is nothing to show, sort or link by. Add the key with a value of the form that the message names."
    )
    emptyValue = error(
      "empty-value", "a key has no value",
      """
      An empty value, ~ and null say nothing. An unquoted # begins a comment, so a value that begins with one is empty too.

      Write a value, or delete the key.
      """)
    wrongType = error(
      "wrong-type", "a value is of another type than its key wants",
      """
      Each key wants text, a list, a map, a whole number, or true or false. A list is written as [one, two], or with each
      item on a line of its own behind a hyphen.
      """)
    unknownValue = error(
      "unknown-value", "a value is none of those that its key allows", "The message lists the values that are allowed.")
    invalidValue = error(
      "invalid-value", "a value has not the form that its key wants",
      """
      Addresses, e-mail addresses, identifiers (DOI, ORCID, ROR), languages, time zones and slugs have a form of their own,
      which is checked so that no reader meets a broken one. Identifiers that have a check digit are checked by it.
      """)
  }
}
