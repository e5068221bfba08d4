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
        Field("title", .text) { .text(list($0).title) },
        Field("name", .text) { .text(list($0).collection.name) },
        Field("url", .url) { context.path(to: list($0).address) },
        Field("kind", .text) { .text(list($0).collection.kind.rawValue) },
        Field("entries", .list(.record("entry"))) { context.entries(list($0).entries) },
        Field("newest", .list(.record("entry"))) {
          context.entries(list($0).entries.lazy.filter { !isToCome(context.site[$0]) })
        },
        Field("count", .integer) { .integer(list($0).entries.count) },
        Field("introduction", .optional(.record("entry"))) { context.entry(list($0).introduction) },
      ])
  }
}

enum TagRecord {
  static func type(_ context: SiteContext) -> RecordType {
    @Sendable func tag(_ index: UInt32) -> Tag { context.site.tags[Int(index)] }
    return RecordType(
      name: "tag",
      fields: [
        Field("title", .text) { .text(tag($0).title) },
        Field("slug", .text) { .text(tag($0).slug) },
        Field("url", .url) { context.tagPaths[Int($0)] },
        Field("description", .optional(.text)) { .optional(tag($0).description) },
        Field("count", .integer) { .integer(tag($0).entries.count) },
        Field("entries", .list(.record("entry"))) { context.entries(tag($0).entries) },
      ])
  }
}
