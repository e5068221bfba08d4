package import Base

/// The codes of the problems that show when entries are put together.
package enum SiteModelCodes {
  package static let all: [DiagnosticCode] = [
    .duplicateID, .folderCase, .addressTaken, .addressImpossible, .addressNeedsDate, .addressEmptySlug,
    .unknownTimeZone, .skippedTime, .dateOutOfRange, .unknownTag, .emptyTag, .tagCollision, .tagClaimedTwice,
    .nearlyOneTag, .unknownParentTag, .tagCircle, .unknownPerson, .unpublishedPerson,
    .personNamedTwice, .namelessPerson, .unknownOrganisation, .unpublishedOrganisation, .organisationNamedTwice,
    .namelessOrganisation, .alikePeople, .alikeOrganisations, .linkNotFound, .linkUnknownAnchor, .linkUnpublished,
    .linkOutside, .linkInsecure, .linkOldAddress, .aliasOfItself, .unlinkedNothing, .emptyAttachment,
    .namelessAttachment, .silentPDF, .fileContradiction,
    .htmlVersionIsFile,
    .unreadablePicture,
    .sizelessPicture, .unknownCitation, .likeCitation, .duplicateWork, .unknownComponent, .componentArgument,
    .componentValue, .componentForm, .componentTarget, .relatedNoEntry, .unknownSeries, .emptySeries,
    .seriesCollision, .seriesClaimedTwice, .nearlyOneSeries, .sameNumber, .noSeriesPart,
  ]
}

extension DiagnosticCode {
  package static let duplicateID = DiagnosticCode(
    "front-matter/duplicate-id", .error, title: "two entries have one id",
    explanation: """
      An entry's `id` is what feed readers and calendars know it by, whatever its address. Two entries with one id would
      be taken for one. Without the key it is the path of the entry's file.
      """)
  package static let folderCase = DiagnosticCode(
    "content/folder-case", .warning, title: "a folder named almost like a collection",
    explanation: """
      A collection's entries lie in the folder of exactly its name. In a folder whose name differs in letter case they are
      plain pages: in no list and no feed, and without the collection's rules.
      """)
  package static let addressTaken = DiagnosticCode(
    "address/taken", .error, title: "two things claim one address",
    explanation: """
      Every entry, list, tag, person, alias and file of the site has an address of its own. Two that are equal, or that
      differ in letter case alone, would overwrite one another on some web servers and file systems, so neither is
      written. Give one of them another `slug`, rename its file, or take the alias out.
      """)
  package static let addressImpossible = DiagnosticCode(
    "address/impossible", .error, title: "an address for which no file can be written",
    explanation: """
      Each address of the site is a file. File systems allow 255 bytes for one name and a few thousand for a whole path; a
      letter with an accent has two bytes, others three or four. The folder `.sitegen` is the program's own, names that
      are empty, `.` or `..` name nothing, and no control character belongs in an address. Names that begin with a dot are
      those of other programs (`.git`, `.htaccess`); only `.well-known` is there to be published.

      Shorten the file's name, take such a character out of it, set a shorter `slug`, or correct the alias.
      """)
  package static let addressNeedsDate = DiagnosticCode(
    "address/needs-date", .error, title: "an address pattern holds a date that the entry lacks",
    explanation: """
      The collection's `permalink` in sitegen.yml has `:year`, `:month` or `:day` in it. Add a `date` to the entry, begin
      its file's name with the date, or take the part out of the pattern.
      """)
  package static let addressEmptySlug = DiagnosticCode(
    "address/empty-slug", .error, title: "a file's name gives no address",
    explanation: """
      The last part of an entry's address is made of the letters and digits of its file's name. This name has none; rename
      the file or write a `slug` in its front matter.
      """)
  package static let unknownTimeZone = DiagnosticCode(
    "date/unknown-time-zone", .error, title: "a time zone that this system does not know",
    explanation: """
      Time zones are named as in the IANA time zone database: `Europe/London`, `America/New_York`, `UTC`. Their rules are
      read from the system's zone files (on Debian, the package tzdata).
      """)
  package static let skippedTime = DiagnosticCode(
    "date/skipped-time", .error, title: "a time that the clocks skip",
    explanation: """
      When clocks are put forward, some local times never come: in Europe/London there is no 01:30 on 28 March 2027. A zone
      that crosses the date line skips a whole day. To guess what was meant would move the event or the end of an embargo,
      so write a time that clocks do show, or add the offset from UTC that you mean.
      """)
  package static let dateOutOfRange = DiagnosticCode(
    "date/out-of-range", .error, title: "a moment outside the years 1 to 9999",
    explanation: """
      Dates are shown in the site's or the event's time zone, and in feeds also in UTC. In one of the two this moment lies
      before the year 1 or after the year 9999, which no date format can write.
      """)
  package static let unknownPerson = DiagnosticCode(
    "people/unknown", .error, title: "a person's id without a file",
    explanation: """
      An author or speaker written like an id, in lower case and without spaces (`htaylor`), stands for the file of that name
      in `people/`. There is none. Correct the id, add the file, or write the person's full name.
      """)
  package static let unpublishedPerson = DiagnosticCode(
    "people/unpublished", .error, title: "a person whose file is not public",
    explanation: """
      The entry names a person whose own file is a draft, under embargo or expired, so the name must not be published.
      Publish the person's file, or take the name out until then.
      """)
  package static let personNamedTwice = DiagnosticCode(
    "people/same-name", .error, title: "two files for one name in people/",
    explanation: """
      Entries name people, and a name must be that of one person: what one wrote would be shown as the other's. Two names
      are the same when they differ only in honorifics, letter case, accents or punctuation, and the names under `aka`
      count as well. Join the two files, or add to one of the names what people tell the two by.
      """)
  package static let namelessPerson = DiagnosticCode(
    "people/no-name", .error, title: "a name without a letter",
    explanation: "A person's page and place in lists are made of the letters of the name.")
  package static let linkNotFound = DiagnosticCode(
    "links/not-found", .error, title: "a link, image or file reference leads nowhere",
    explanation: """
      Links between entries name source files (`../briefings/evaluation.md#findings`), relative to the file they stand in or
      from `content/` when they begin with a slash; links to lists and other pages that sitegen makes name their
      address (`/events/`). Images and attachments name files beside the entry or elsewhere in `content/`.
      """)
  package static let linkUnknownAnchor = DiagnosticCode(
    "links/unknown-anchor", .error, title: "a link to a heading that the page does not have",
    explanation: """
      The part after `#` is the id of a heading on the page: its words in lower case, joined by hyphens. The link names one
      that the entry does not have.
      """)
  package static let linkInsecure = DiagnosticCode(
    "links/insecure", .warning, title: "a link to the site's own address with http instead of https",
    explanation: """
      The settings say that the site is published with https. A link to it with http goes over the net unencrypted first,
      and nobody checks that its page exists. Link to the source file (`../events/launch.md`) or to the path (`/events/`):
      such links are checked, and work wherever the site is published.
      """)
  package static let linkUnpublished = DiagnosticCode(
    "links/unpublished", .error, title: "a public entry refers to one that is not public",
    explanation: """
      The target is a draft, under embargo or expired. Its address must not appear on the public site. Publish it, give
      both entries the same `publish` date, or take the link out.
      """)
  package static let linkOutside = DiagnosticCode(
    "links/outside", .error, title: "a reference that leaves the content folder",
    explanation: "Only what lies in `content/` is published. Copy the file into `content/` and refer to it there.")
  package static let aliasOfItself = DiagnosticCode(
    "address/alias-of-itself", .warning, title: "an alias that is the entry's own address",
    explanation: "An alias is an old address that leads to the entry. This one is the present address; take it out.")
  package static let unreadablePicture = DiagnosticCode(
    "files/no-picture", .error, title: "an image or logo that is no picture",
    explanation: """
      Browsers show PNG, JPEG, GIF, WebP, AVIF and SVG. What the entry names as a picture is none of these, whatever its
      name ends in, or its beginning is damaged: readers would see a broken image. Photographs of phones are often HEIC, and
      scans TIFF or PDF; open them in a program that can save them as one of the kinds above.
      """)
  package static let sizelessPicture = DiagnosticCode(
    "files/no-size", .warning, title: "an SVG that does not say how large it is",
    explanation: """
      Pages say how large each picture is before it arrives, so that the text does not jump when it does. An SVG says it with
      `width` and `height` in pixels on its root element, or with a `viewBox`. This one has neither, or its sides in per cent
      alone; browsers then show it 300 pixels wide.
      """)
}
