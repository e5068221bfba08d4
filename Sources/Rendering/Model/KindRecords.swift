import Base
import Content
import SiteModel
import Templates

// What entries of one kind have beyond the others; their records have the numbers of the entries.

/// Which of these records an entry has.
enum KindPart {
  /// Nil for a person and a page, which have none.
  static func of(_ kind: Kind) -> SiteContext.Indexed? {
    switch kind {
    case .post: .post
    case .event: .event
    case .briefing: .briefing
    case .resourceList: .resourceList
    case .person, .organisation, .page: nil
    }
  }
}

enum PostRecord {
  static func type(_ context: SiteContext) -> RecordType {
    @Sendable func entry(_ index: UInt32) -> Entry { context.site.entries[Int(index)] }
    return RecordType(
      name: "post",
      fields: [
        Field("date", .date, "its date, or the end of its embargo", in: context.entryDates),
        Field("source", .optional(.record("source")), "where it first appeared") { source(of: entry($0)) },
        Field("attachments", .list(.record("attachment")), "its files to download") {
          AttachmentRecord.values(of: Int($0), in: context)
        },
      ])
  }

  static let source = RecordType(
    name: "source", fields: [Field("name", .text, "where"), Field("url", .optional(.url), "the original's address")])

  private static func source(of entry: Entry) -> Value {
    guard case .post(let post) = entry.document.fields, let source = post.source else { return .none }
    return .stored(.text(source.name), .optional(url: source.url?.value))
  }
}

enum BriefingRecord {
  static func type(_ context: SiteContext) -> RecordType {
    @Sendable func entry(_ index: UInt32) -> Entry { context.site.entries[Int(index)] }
    @Sendable func briefing(_ index: UInt32) -> BriefingFields? {
      guard case .briefing(let briefing) = entry(index).document.fields else { return nil }
      return briefing
    }
    return RecordType(
      name: "briefing",
      fields: [
        Field("abstract", .optional(.text), "its abstract") { .optional(briefing($0)?.abstract) },
        Field("keywords", .list(.text), "its keywords") { .texts(briefing($0)?.keywords ?? []) },
        Field("institution", .optional(.text), "whose it is; several are joined by commas") {
          context.names(briefing($0)?.institutions ?? [], inEntry: $0)
        },
        Field("institutions", .list(.record("credit")), "the same one by one, with their pages") {
          context.credits(briefing($0)?.institutions ?? [], inEntry: $0)
        },
        Field("series", .optional(.text), "the title of its series; `entry.series` says more") {
          .optional(entry($0).series.map { context.site[$0.series].title })
        },
        Field("number", .optional(.text), "its number in the series") { .optional(briefing($0)?.number?.value) },
        Field("doi", .optional(.text), "its DOI, bare") { .optional(briefing($0)?.doi) },
        Field("doi_url", .optional(.url), "the DOI as an address") {
          .optional(url: briefing($0)?.doi.map { DOI.url($0) })
        },
        Field("attachments", .list(.record("attachment")), "its files to download") {
          AttachmentRecord.values(of: Int($0), in: context)
        },
        Field(
          "announcements", .list(.record("mention")),
          "the posts that are linked with it, in either direction, and what they say of it"
        ) { context.linked(Int($0), of: .post) },
        Field("events", .list(.record("mention")), "likewise the events") { context.linked(Int($0), of: .event) },
      ])
  }
}

enum ResourceListRecord {
  static func type(_ context: SiteContext) -> RecordType {
    @Sendable func entry(_ index: UInt32) -> Entry { context.site.entries[Int(index)] }
    return RecordType(
      name: "resource_list",
      fields: [
        Field("resources", .list(.record("resource")), "those of its `items`, in their order") {
          .list(entry($0).items.map { context.resource($0) })
        },
        Field("groups", .list(.record("resource_group")), "the same in groups") {
          groups(entry($0).items, in: context)
        },
        Field("body_resources", .list(.record("resource")), "those of its body") {
          .list(entry($0).shared.map { context.resource($0) })
        },
      ])
  }

  static let group = RecordType(
    name: "resource_group",
    fields: [
      Field("title", .text, "such as \"Reports\""), Field("id", .text, "the title as an anchor"),
      Field("resources", .list(.record("resource")), "its resources by title"),
    ])

  static func groups(_ ids: [ResourceID], in context: SiteContext) -> Value {
    .list(
      ResourceIndex.groups(of: ids, in: context.site.resources).map { group in
        .stored(.text(context.words[group.title]), .text(group.id), .list(group.resources.map { context.resource($0) }))
      })
  }
}

/// A Digital Object Identifier's address (ISO 26324; the DOI Handbook, section 3.8).
enum DOI {
  static func url(_ doi: String) -> String { "https://doi.org/" + PercentEncoding.encodePath(doi) }
}
