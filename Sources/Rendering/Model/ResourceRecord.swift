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
        Field("description", .optional(.text)) { .optional(resource($0).description) },
        Field("authors", .list(.text)) { .texts(resource($0).authors) },
        Field("date", .optional(.text)) { .optional(resource($0).date?.text) },
        Field("type", .optional(.text)) { .optional(resource($0).type?.rawValue) },
        Field("publisher", .optional(.text)) { .optional(resource($0).publisher) },
        Field("journal", .optional(.text)) { .optional(resource($0).journal.map { text(of: $0) }) },
        Field("abstract", .optional(.text)) { .optional(resource($0).abstract) },
        Field("doi", .optional(.text)) { .optional(resource($0).doi) },
        Field("access", .optional(.text)) { .optional(resource($0).access?.rawValue) },
        Field("shared", .list(.record("sharing"))) { context.sharings.lists[Int($0)] },
      ])
  }

  /// One place where a resource was shared.
  static func sharing(_ context: SiteContext) -> RecordType {
    // What is read of a sharing is named where it is read: a function that gave the whole would copy all of it.
    @Sendable func entry(_ index: UInt32) -> Int { context.sharings.all[Int(index)].entry.index }
    return RecordType(
      name: "sharing",
      fields: [
        Field("title", .text) { context.entryTitles[entry($0)] },
        Field("url", .url) {
          let path = context.entryPaths[entry($0)]
          guard case .url(let text) = path, let anchor = context.sharings.all[Int($0)].anchor else { return path }
          let fragment = PercentEncoding.encodeFragment(anchor)
          var url = ""
          // At once, where each `+` would make another text.
          url.reserveCapacity(text.utf8.count + 1 + fragment.utf8.count)
          url += text
          url += "#"
          url += fragment
          return .url(url)
        },
        Field("address", .url) { context.entryPaths[entry($0)] },
        Field("kind", .text) { .text(context.site.entries[entry($0)].kind.rawValue) },
        Field("date", .optional(.date)) { context.entryTimes[entry($0)] },
        Field("group", .optional(.text)) { .optional(context.sharings.all[Int($0)].group) },
        Field("source", .optional(.text)) { .optional(context.sharings.all[Int($0)].source) },
        Field("description", .optional(.text)) { .optional(context.sharings.all[Int($0)].description) },
      ])
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
    lists = resources.map { resource in
      let numbers = all.count..<(all.count + resource.sharings.count)
      all += resource.sharings
      return .list(numbers.map { SiteContext.record(.sharing, $0) })
    }
    self.all = all
  }
}
