import Base
import Content
import SiteModel
import Templates

enum SeriesRecord {
  static func type(_ context: SiteContext) -> RecordType {
    @Sendable func series(_ index: UInt32) -> Series { context.site.series[Int(index)] }
    return RecordType(
      name: "series",
      fields: [
        Field("title", .text, "its title") { .text(series($0).title) },
        Field("slug", .text, "its name in addresses") { .text(series($0).slug) },
        Field("url", .url, "its page") { context.path(to: series($0).address) },
        Field("description", .optional(.text), "what the settings say") { .optional(series($0).description) },
        Field("count", .integer, "how many parts it has") { .integer(series($0).parts.count) },
        Field(
          "parts", .list(.record("entry")), "its parts: by number, then those without one from the oldest on"
        ) { context.entries(series($0).parts) },
      ])
  }

  /// An entry as a part of its series; numbered as the entries are.
  static func part(_ context: SiteContext) -> RecordType {
    @Sendable func entry(_ index: UInt32) -> Entry { context.site.entries[Int(index)] }
    @Sendable func series(_ index: UInt32) -> Series? { entry(index).series.map { context.site[$0.series] } }
    @Sendable func neighbour(_ index: UInt32, _ step: Int) -> Value {
      guard let part = entry(index).series else { return .none }
      let parts = context.site[part.series].parts
      return parts.indices.contains(part.place + step) ? context.entry(parts[part.place + step]) : .none
    }
    return RecordType(
      name: "part",
      fields: [
        Field("title", .text, "the title of the series") { .text(series($0)?.title ?? "") },
        Field("url", .url, "the page of the series") { series($0).map { context.path(to: $0.address) } ?? .none },
        Field("description", .optional(.text), "what the settings say of the series") {
          .optional(series($0)?.description)
        },
        Field("parts", .list(.record("entry")), "all parts of the series, in their order") {
          context.entries(series($0)?.parts ?? [])
        },
        Field("count", .integer, "how many there are") { .integer(series($0)?.parts.count ?? 0) },
        Field("position", .integer, "which of them this one is, from 1") {
          .integer((entry($0).series?.place ?? 0) + 1)
        },
        Field("number", .optional(.text), "the `number` of its front matter, if it has one") {
          .optional(entry($0).document.partNumber?.value)
        },
        Field("previous", .optional(.record("entry")), "the part before it") { neighbour($0, -1) },
        Field("next", .optional(.record("entry")), "the part after it") { neighbour($0, 1) },
      ])
  }
}
