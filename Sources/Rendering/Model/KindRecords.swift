import Base
import Content
import SiteModel
import Templates

// What one kind of entry has beyond the others; none for an entry of another kind.

enum PostRecord {
  static let types = [
    RecordType(
      name: "post",
      fields: [Field("source", .optional(.record("source"))), Field("attachments", .list(.record("attachment")))]),
    RecordType(name: "source", fields: [Field("name", .text), Field("url", .optional(.url))]),
  ]

  static func value(_ entry: Entry, in context: SiteContext) -> Value {
    guard case .post(let post) = entry.document.fields else { return .none }
    let source = post.source.map { Value.stored(.text($0.name), .optional(url: $0.url?.value)) }
    return .stored(source ?? .none, AttachmentRecord.values(entry.attachments, in: context))
  }
}

enum BriefingRecord {
  static let type = RecordType(
    name: "briefing",
    fields: [
      Field("abstract", .optional(.text)), Field("keywords", .list(.text)), Field("institution", .optional(.text)),
      Field("series", .optional(.text)), Field("number", .optional(.text)), Field("doi", .optional(.text)),
      Field("doi_url", .optional(.url)), Field("attachments", .list(.record("attachment"))),
    ])

  static func value(_ entry: Entry, in context: SiteContext) -> Value {
    guard case .briefing(let briefing) = entry.document.fields else { return .none }
    return .stored(
      .optional(briefing.abstract), .texts(briefing.keywords), .optional(briefing.institution),
      .optional(entry.document.frontMatter.series?.value), .optional(briefing.number), .optional(briefing.doi),
      .optional(url: briefing.doi.map { DOI.url($0) }), AttachmentRecord.values(entry.attachments, in: context))
  }
}

enum OrganisationRecord {
  static let type = RecordType(
    name: "organisation",
    fields: [
      Field("name", .text), Field("website", .optional(.url)), Field("ror", .optional(.url)),
      Field("logo", .optional(.url)),
    ])

  static func value(_ entry: Entry, in context: SiteContext) -> Value {
    guard case .organisation(let organisation) = entry.document.fields else { return .none }
    return .stored(
      .text(organisation.name), .optional(url: organisation.url), .optional(url: organisation.ror),
      context.link(entry.references["logo"]))
  }
}

enum ResourceListRecord {
  static let types = [
    RecordType(
      name: "resource_list",
      fields: [
        Field("resources", .list(.record("resource"))), Field("groups", .list(.record("resource_group"))),
        Field("body_resources", .list(.record("resource"))),
      ]),
    RecordType(
      name: "resource_group",
      fields: [Field("title", .text), Field("id", .text), Field("resources", .list(.record("resource")))]),
  ]

  static func value(_ entry: Entry, in context: SiteContext) -> Value {
    guard case .resourceList = entry.document.fields else { return .none }
    return .stored(
      .list(entry.items.map { context.resource($0) }), groups(entry.items, in: context),
      .list(entry.shared.map { context.resource($0) }))
  }

  static func groups(_ ids: [ResourceID], in context: SiteContext) -> Value {
    .list(
      ResourceIndex.groups(of: ids, in: context.site.resources).map { group in
        .stored(.text(group.title), .text(group.id), .list(group.resources.map { context.resource($0) }))
      })
  }
}

/// A Digital Object Identifier's address (ISO 26324; the DOI Handbook, section 3.8).
enum DOI {
  static func url(_ doi: String) -> String { "https://doi.org/" + PercentEncoding.encodePath(doi) }
}
