import Base
import Content
import SiteModel
import Templates

enum ListRecord {
  static func type(_ context: SiteContext) -> RecordType {
    @Sendable func list(_ index: UInt32) -> EntryList { context.site.lists[Int(index)] }
    @Sendable func isToCome(_ entry: Entry) -> Bool { entry.schedule.map { $0.pastFrom > context.site.now } ?? false }
    return RecordType(
      name: "list",
      fields: [
        Field("title", .text, "the list's heading") { .text(list($0).title) },
        Field("name", .text, "the collection's folder") { .text(list($0).collection.name) },
        Field("url", .url, "its first page") { context.path(to: list($0).address) },
        Field("kind", .text, "the kind of its entries") { .text(list($0).collection.kind.rawValue) },
        Field("entries", .list(.record("entry")), "all of them, newest first, or by title where they have no dates") {
          context.entries(list($0).entries)
        },
        Field("newest", .list(.record("entry")), "the same without events that are not over") {
          context.entries(list($0).entries.lazy.filter { !isToCome(context.site[$0]) })
        },
        Field("count", .integer, "how many there are") { .integer(list($0).entries.count) },
        Field("introduction", .optional(.record("entry")), "the folder's `index.md`") {
          context.entry(list($0).introduction)
        },
      ])
  }
}

enum TagRecord {
  static func type(_ context: SiteContext) -> RecordType {
    @Sendable func tag(_ index: UInt32) -> Tag { context.site.tags[Int(index)] }
    return RecordType(
      name: "tag",
      fields: [
        Field("title", .text, "its title") { .text(tag($0).title) },
        Field("slug", .text, "its name in addresses") { .text(tag($0).slug) },
        Field("url", .url, "its page, which it has if it or one below it is in use", in: context.tagPaths),
        Field("description", .optional(.text), "what the settings say") { .optional(tag($0).description) },
        Field("count", .integer, "how many entries carry it") { .integer(tag($0).entries.count) },
        Field("entries", .list(.record("entry")), "those entries, newest first") { context.entries(tag($0).entries) },
        Field("parent", .optional(.record("tag")), "the tag above it, by the settings") {
          tag($0).parent.map { context.tag($0) } ?? .none
        },
        Field("narrower", .list(.record("tag")), "those that it is the parent of, by title") {
          .list(tag($0).narrower.map { context.tag($0) })
        },
        Field("related", .list(.record("tag")), "up to eight others that most entries carry together with it") {
          .list(tag($0).related.map { context.tag($0) })
        },
      ])
  }
}
