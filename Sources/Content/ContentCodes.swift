package import Base

/// The codes of every problem that this room reports.
package enum ContentCodes {
  package static let all: [DiagnosticCode] =
    [.notUTF8, .emptyFile, .byteOrderMark, .controlCharacter, .fileNameDate]
    + [.frontMatterMissing, .frontMatterUnclosed, .frontMatterBlankLines, .frontMatterFormat]
    + [.invalidDate, .datesInOrder, .dateDiffers, .conflictingKeys, .missingAlternative, .slugCase]
    + [.permalink, .fieldName, .accentContrast]
    + SchemaCodes.frontMatter.all + SchemaCodes.settings.all
}

/// Problems of a whole file.
extension DiagnosticCode {
  package static let notUTF8 = DiagnosticCode(
    "content/not-utf8", .error, title: "a file is not UTF-8 text",
    explanation: """
      Text files are read as UTF-8, the encoding of the web. Another encoding would show wrong characters to readers.

      Open the file in an editor and save it with the encoding UTF-8.
      """)

  package static let emptyFile = DiagnosticCode(
    "content/empty", .error, title: "a file has nothing in it",
    explanation: """
      An entry needs at least front matter with a title; the settings need a title and an address.

      Write the file, or delete it.
      """)

  package static let byteOrderMark = DiagnosticCode(
    "content/byte-order-mark", .advice, title: "a file begins with a byte-order mark",
    explanation: """
      Some editors put three invisible bytes, a byte-order mark, at the beginning of UTF-8 files. They are skipped here,
      but other programs may stumble over them.

      Save the file as UTF-8 without a byte-order mark.
      """)

  package static let controlCharacter = DiagnosticCode(
    "content/control-character", .error, title: "a file holds an invisible control character",
    explanation: """
      Control characters and invisible line separators come in with text that was copied from other programs. No browser
      shows them, HTML and XML do not allow them, and programs that read feeds stop at them.

      Delete the character, or put a space or a new line in its place.
      """)

  package static let fileNameDate = DiagnosticCode(
    "content/file-name-date", .error, title: "a file's or folder's name begins with a date that does not exist",
    explanation: """
      A name may begin with a date, as in 2021-03-29-lessons.md, which is then the entry's date. This one names a day
      that is in no calendar.

      Rename the file or folder.
      """)
}

/// Problems of the lines that set front matter apart.
extension DiagnosticCode {
  package static let frontMatterMissing = DiagnosticCode(
    "front-matter/missing", .error, title: "an entry has no front matter",
    explanation: """
      Every entry begins with front matter: a line of three hyphens, lines such as "title: Lessons learned", and a
      line of three hyphens again. Without it the entry has no title.

      Add the three lines at the very top of the file.
      """)

  package static let frontMatterUnclosed = DiagnosticCode(
    "front-matter/unclosed", .error, title: "front matter has a first line of hyphens, but no second one",
    explanation: """
      Front matter stands between two lines of three hyphens. Without the second one nobody can tell where the text
      begins.

      Put a line of three hyphens after the last key.
      """)

  package static let frontMatterBlankLines = DiagnosticCode(
    "front-matter/blank-lines", .warning, title: "there are blank lines above the front matter",
    explanation: """
      Front matter is accepted below blank lines here, but other programs that read the file only look at its first line.

      Delete the blank lines.
      """)

  package static let frontMatterFormat = DiagnosticCode(
    "front-matter/format", .error, title: "front matter is written in another language than YAML",
    explanation: """
      Some generators take front matter in TOML (between lines of three plus signs) or in JSON (in braces). Here it is
      YAML, between lines of three hyphens.

      Write each key as "key: value".
      """)
}

/// Problems of values that only one area has.
extension DiagnosticCode {
  package static let invalidDate = DiagnosticCode(
    "front-matter/date", .error, title: "a date is not one",
    explanation: """
      Dates are written as year, month and day, 2021-03-29, with a time if one is needed, 2021-03-29 10:00, and an offset
      from UTC if it is not the site's, 2021-03-29 10:00 +01:00.
      """)

  package static let datesInOrder = DiagnosticCode(
    "front-matter/dates-in-order", .error, title: "a date lies before one that it must follow",
    explanation: """
      An event ends after it starts, an entry expires after it is published, and it is updated on the day of its date or
      later.

      Put the dates right.
      """)

  package static let dateDiffers = DiagnosticCode(
    "front-matter/date-differs", .warning, title: "the date in the front matter is not the one in the file's name",
    explanation: """
      The name of the file or folder begins with one date and the front matter gives another. The one in the front matter
      is used; the other misleads whoever looks at the folder.

      Make them agree, or take the date out of the name.
      """)

  package static let conflictingKeys = DiagnosticCode(
    "front-matter/conflicting-keys", .error, title: "two keys say the same thing",
    explanation: """
      Of some keys only one has an effect: a speaker has "name" or "person", a resource "year" or "date". With both,
      nobody could tell which one counts.

      Delete one of the two.
      """)

  package static let missingAlternative = DiagnosticCode(
    "front-matter/missing-alternative", .error, title: "an image has no text for those who cannot see it",
    explanation: """
      People who use a screen reader hear the text of "alt" instead of the image, and everyone reads it when the image
      does not load (WCAG 2.2, 1.1.1).

      Add "alt" with a sentence that says what the image shows.
      """)

  package static let slugCase = DiagnosticCode(
    "front-matter/slug-case", .warning, title: "a slug has capital letters",
    explanation: """
      Addresses are compared letter by letter on most servers, so that a reader who types small letters does not find a
      page with capitals.

      Write the slug in lower case.
      """)

  package static let permalink = DiagnosticCode(
    "settings/permalink", .error, title: "a permalink pattern is not right",
    explanation: """
      A permalink pattern is a path such as /news/:year/:month/:slug/. It begins and ends with a slash, holds :slug, and
      may hold :year, :month and :day; the rest is taken as it is.
      """)

  package static let accentContrast = DiagnosticCode(
    "settings/accent-contrast", .warning, title: "an accent colour that is hard to read",
    explanation: """
      The theme shows links and buttons in the accent. Text needs a contrast of at least 4.5:1 with what is behind it (WCAG
      2.2, success criterion 1.4.3), and this colour has less on the theme's light background.

      The theme darkens it until it has enough. Write that colour, or choose another. A theme of the project's own may use
      the accent otherwise: then turn this rule off.
      """)

  package static let fieldName = DiagnosticCode(
    "settings/field-name", .error, title: "a field of a collection has a name that is taken",
    explanation: """
      The fields that a site adds to its collections stand beside the built-in keys in front matter, so they need names
      of their own; and one name has one type in all collections, so that templates can rely on it.

      Choose another name, or the same type.
      """)
}
