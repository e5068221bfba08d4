import Base
import Content
import SiteModel
import Templates

/// A shared resource as templates see it.
enum ResourceRecord {
  /// - Parameter language: that of the pages.
  static func type(_ context: SiteContext, in language: Language) -> RecordType {
    @Sendable func resource(_ index: UInt32) -> SharedResource { context.site.resources[Int(index)] }
    return RecordType(
      name: "resource",
      fields: [
        Field("id", .text, "its anchor, unique on the site") { .text(resource($0).id) },
        Field("title", .text, "what it is called") { .text(resource($0).title) },
        Field("url", .optional(.url), "where it is; missing for a placeholder") { context.link(resource($0).target) },
        Field("source", .optional(.text), "whose it is") {
          .optional(resource($0).sharings.lazy.compactMap(\.source).first)
        },
        Field(
          "description", .optional(.text), "what the item in which it was shared says beyond source, title and date"
        ) { .optional(resource($0).description) },
        Field("authors", .list(.text), "who wrote it") { .texts(resource($0).authors) },
        Field("credits", .list(.record("credit")), "the same with their pages") { credits(of: Int($0), in: context) },
        Field("date", .optional(.text), "as far as it is known: `2006`, `May 2019`, `8 July 2020`") {
          .optional(resource($0).date.map { language.text(of: $0) })
        },
        Field("type", .optional(.text), "`report`, `article` and so on") { .optional(resource($0).type?.rawValue) },
        Field("publisher", .optional(.text), "its publisher") { .optional(resource($0).publisher) },
        Field("publisher_url", .optional(.url), "the publisher's page on this site") {
          context.organisationPath(context.site.credits.publishers[Int($0)])
        },
        Field("journal", .optional(.text), "its journal with volume, issue and pages") {
          .optional(resource($0).journal.map { text(of: $0) })
        },
        Field("abstract", .optional(.text), "its abstract") { .optional(resource($0).abstract) },
        Field("doi", .optional(.text), "its DOI, bare") { .optional(resource($0).doi) },
        Field("access", .optional(.text), "`open` or `paywalled`") { .optional(resource($0).access?.rawValue) },
        Field("shared", .list(.record("sharing")), "where it was shared, newest first; never empty") {
          context.sharings.lists[Int($0)]
        },
      ])
  }

  /// One place where a resource was shared.
  static func sharing(_ context: SiteContext) -> RecordType {
    // What is read of a sharing is named where it is read: a function that gave the whole would copy all of it.
    @Sendable func entry(_ index: UInt32) -> Int { context.sharings.all[Int(index)].entry.index }
    return RecordType(
      name: "sharing",
      fields: [
        Field("title", .text, "the title of the entry that shared it", in: context.entryTitles, at: entry),
        Field(
          "url", .url, "that entry, at the heading where it stands",
          get: {
            let path = context.entryPaths[entry($0)]
            guard case .url(let text) = path, let anchor = context.sharings.all[Int($0)].anchor else { return path }
            return .url("\(text)#\(PercentEncoding.encodeFragment(anchor))")
          },
          write: { sharing, output in
            context.entryPaths.write(entry(sharing), into: &output)
            guard let anchor = context.sharings.all[Int(sharing)].anchor else { return }
            output.append(UInt8(ascii: "#"))
            output.append(fragment: anchor)
          }),
        Field(
          "address", .url, "that entry's page; equal to `page.address` on that page itself", in: context.entryPaths,
          at: entry),
        Field("kind", .text, "`event` or `resource list`") { .text(context.entryGlances[entry($0)].kind.rawValue) },
        Field(
          "date", .optional(.date), "the event's start, or the entry's date", in: context.entryTimes, at: entry),
        Field("group", .optional(.text), "the sub-heading under which it stands") {
          .optional(context.sharings.all[Int($0)].group)
        },
        Field("source", .optional(.text), "whose it is, as said there") {
          .optional(context.sharings.all[Int($0)].source)
        },
        Field("description", .optional(.text), "the whole item, if it says more than the title") {
          .optional(context.sharings.all[Int($0)].description)
        },
      ])
  }

  private static func credits(of resource: Int, in context: SiteContext) -> Value {
    let site = context.site
    return .list(
      zip(site.resources[resource].authors, site.credits.authors[resource]).map {
        CreditRecord.value($0, $1, in: context)
      })
  }

  /// `Journal of Things 3 (2), 5–9`.
  static func text(of journal: Resource.Journal) -> String {
    var text = journal.name
    if let volume = journal.volume { text += " \(volume)" }
    if let issue = journal.issue { text += " (\(issue))" }
    if let pages = journal.pages { text += ", \(pages)" }
    return text
  }
}

/// Where every resource of a site was shared.
///
/// A thing can be shared by hundreds of entries, each of whose pages asks for all of its places, if only to count them:
/// so the lists are made once.
struct Sharings: Sendable {
  /// Those of all resources, one resource after the other.
  let all: [SharedResource.Sharing]
  /// Each resource's as templates see them.
  let lists: [Value]

  init(of resources: [SharedResource]) {
    var all: [SharedResource.Sharing] = []
    all.reserveCapacity(resources.reduce(0) { $0 + $1.sharings.count })
    lists = resources.map { resource in
      let numbers = all.count..<(all.count + resource.sharings.count)
      all += resource.sharings
      return .list(numbers.map { SiteContext.record(.sharing, $0) })
    }
    self.all = all
  }
}

extension Language {
  /// A date as far as it is known.
  fileprivate func text(of date: PartialDate) -> String {
    guard let month = date.month else { return String(date.year) }
    guard let day = date.day, let civil = CivilDate(year: date.year, month: month, day: day) else {
      return text(ofMonth: month, year: date.year)
    }
    let noon = Instant(secondsSince1970: civil.dayNumber * 86_400 + 43_200)
    return text(of: DateValue(moment: ZonedTime(noon, in: .utc), hasTime: false))
  }
}
