import Base
import Content
import SiteModel
import Templates

/// A shared resource as templates see it.
enum ResourceRecord {
  static func type(_ context: SiteContext) -> RecordType {
    @Sendable func resource(_ index: UInt32) -> SharedResource { context.site.resources[Int(index)] }
    return RecordType(
      name: "resource",
      fields: [
        Field("id", .text) { .text(resource($0).id) },
        Field("title", .text) { .text(resource($0).title) },
        Field("url", .optional(.url)) { context.link(resource($0).target) },
        Field("source", .optional(.text)) { .optional(resource($0).sharings.lazy.compactMap(\.source).first) },
        Field("description", .optional(.text)) { .optional(description(of: resource($0))) },
        Field("authors", .list(.text)) { .texts(resource($0).authors) },
        Field("date", .optional(.text)) { .optional(resource($0).date.map { text(of: $0) }) },
        Field("type", .optional(.text)) { .optional(resource($0).type?.rawValue) },
        Field("publisher", .optional(.text)) { .optional(resource($0).publisher) },
        Field("journal", .optional(.text)) { .optional(resource($0).journal.map { text(of: $0) }) },
        Field("abstract", .optional(.text)) { .optional(resource($0).abstract) },
        Field("doi", .optional(.text)) { .optional(resource($0).doi) },
        Field("access", .optional(.text)) { .optional(resource($0).access?.rawValue) },
        Field("shared", .list(.record("sharing"))) { .list(resource($0).sharings.map { sharing($0, in: context) }) },
      ])
  }

  static let sharing = RecordType(
    name: "sharing",
    fields: [
      Field("title", .text), Field("url", .url), Field("address", .url), Field("kind", .text),
      Field("date", .optional(.date)),
      Field("group", .optional(.text)), Field("source", .optional(.text)), Field("description", .optional(.text)),
    ])

  /// What the first place that says more than source, title and date says; nil when none does.
  private static func description(of resource: SharedResource) -> String? {
    let title = words(of: resource.title)
    return resource.sharings.lazy.compactMap { sharing -> String? in
      guard let text = sharing.description else { return nil }
      let known = title.union(words(of: sharing.source ?? "")).union(
        words(of: resource.date.map { self.text(of: $0) } ?? ""))
      return words(of: text).isSubset(of: known) ? nil : text
    }.first
  }

  private static func words(of text: String) -> Set<Substring> { Set(Slug.make(text).split(separator: "-")) }

  private static func sharing(_ sharing: SharedResource.Sharing, in context: SiteContext) -> Value {
    let entry = context.site[sharing.entry]
    let anchor = sharing.anchor.map { "#" + PercentEncoding.encodeFragment($0) } ?? ""
    return .stored(
      .text(entry.title), .url(context.url.path(to: entry.address) + anchor), context.path(to: entry.address),
      .text(entry.kind.rawValue),
      .optional(entry.schedule?.start ?? entry.date), .optional(sharing.group), .optional(sharing.source),
      .optional(sharing.description))
  }

  /// `2006`, `May 2019`, `8 July 2020`.
  private static func text(of date: PartialDate) -> String {
    guard let month = date.month else { return String(date.year) }
    let known = "\(EnglishDates.months[month - 1]) \(date.year)"
    return date.day.map { "\($0) \(known)" } ?? known
  }

  /// `Journal of Things 3 (2), 5–9`.
  private static func text(of journal: Resource.Journal) -> String {
    var text = journal.name
    if let volume = journal.volume { text += " \(volume)" }
    if let issue = journal.issue { text += " (\(issue))" }
    if let pages = journal.pages { text += ", \(pages)" }
    return text
  }
}
