import Base
import Content
import Markdown
import SiteModel
import Templates

/// An entry as templates see it, whatever its kind.
enum EntryRecord {
  /// Words read in a minute: the middle of what studies of silent reading of English find (Brysbaert 2019: 238).
  private static let wordsAMinute = 238

  static func type(_ context: SiteContext) -> RecordType {
    let zone = context.site.zone
    /// What an entry has as one of its kind; none for an entry of another.
    @Sendable func part(_ type: SiteContext.Indexed, _ index: UInt32) -> Value {
      KindPart.of(context.site.entries[Int(index)]) == type ? context.record(type, Int(index)) : .none
    }
    return RecordType(
      name: "entry",
      fields: [
        Field("title", .text) { context.entryTitles[Int($0)] },
        Field("kind", .text) { .text(context.site.entries[Int($0)].kind.rawValue) },
        Field("address", .url) { context.entryPaths[Int($0)] },
        Field("url", .url) { .url(context.url.absolute(context.site.entries[Int($0)].address)) },
        Field("summary", .optional(.text)) { .optional(context.site.entries[Int($0)].summary) },
        Field("lead", .optional(.text)) { .optional(context.site.entries[Int($0)].document.frontMatter.summary) },
        .holdingComponents("body", .html),
        Field("has_body", .boolean) { .boolean(!context.site.entries[Int($0)].document.fragment.html.isEmpty) },
        Field("date", .optional(.date)) { context.entryDates[Int($0)] },
        Field("updated", .optional(.date)) { .optional(context.site.entries[Int($0)].updated) },
        Field("authors", .list(.record("person"))) {
          .list(context.site.entries[Int($0)].authors.map { context.person($0) })
        },
        Field("tags", .list(.record("tag"))) { .list(context.site.entries[Int($0)].tags.map { context.tag($0) }) },
        Field("collection", .optional(.record("link"))) { collection(of: context.site.entries[Int($0)], in: context) },
        Field("headings", .list(.record("heading"))) { HeadingRecord.values(of: Int($0), in: context) },
        Field("contents", .list(.record("heading"))) { Contents.headings(of: Int($0), in: context) },
        Field("references", .list(.record("reference"))) {
          ReferenceRecord.values(of: context.site.entries[Int($0)], in: context)
        },
        Field("image", .optional(.record("image"))) { ImageRecord.value(context.site.entries[Int($0)], in: context) },
        Field("word_count", .integer) { .integer(context.site.entries[Int($0)].document.facts.wordCount) },
        Field("reading_minutes", .integer) {
          .integer(max(1, (context.site.entries[Int($0)].document.facts.wordCount + wordsAMinute / 2) / wordsAMinute))
        },
        Field("language", .text) {
          .text(context.site.entries[Int($0)].document.frontMatter.language ?? context.site.settings.language)
        },
        Field("license", .optional(.text)) {
          .optional(context.site.entries[Int($0)].document.frontMatter.license ?? context.site.settings.license)
        },
        Field("withdrawn", .optional(.record("withdrawal"))) {
          WithdrawalRecord.value(context.site.entries[Int($0)].document.frontMatter.withdrawn, zone: zone)
        },
        Field("changes", .list(.record("change"))) {
          .list(context.site.entries[Int($0)].document.frontMatter.changes.map { ChangeRecord.value($0, zone: zone) })
        },
        Field("preview", .optional(.text)) {
          .optional(context.site.entries[Int($0)].preview.map { PreviewText.of($0) })
        },
        Field("newer", .optional(.record("entry"))) { context.entry(context.site.entries[Int($0)].newer) },
        Field("older", .optional(.record("entry"))) { context.entry(context.site.entries[Int($0)].older) },
        Field("extra", .any) { ExtraRecord.value(context.site.entries[Int($0)].document.frontMatter.extra) },
        Field("fields", .record("fields")) { context.record(.fields, Int($0)) },
        Field("details", .list(.record("detail"))) {
          .list(context.site.entries[Int($0)].document.frontMatter.fields.map { DetailRecord.value($0, zone: zone) })
        },
        Field("post", .optional(.record("post"))) { part(.post, $0) },
        Field("event", .optional(.record("event"))) { part(.event, $0) },
        Field("briefing", .optional(.record("briefing"))) { part(.briefing, $0) },
        Field("resource_list", .optional(.record("resource_list"))) { part(.resourceList, $0) },
        Field("organisation", .optional(.record("organisation"))) { part(.organisation, $0) },
      ])
  }

  private static func collection(of entry: Entry, in context: SiteContext) -> Value {
    entry.list.map { context.listLinks[$0.index] } ?? .none
  }
}

/// What a preview says of a page that is not public, or of the whole site.
enum PreviewText {
  static func of(_ preview: Preview) -> String {
    switch preview {
    case .draft: "Draft"
    case .embargoed(let date):
      "Embargoed until \(day(date.moment.date))" + (date.hasTime ? ", \(date.moment.clock(seconds: false))" : "")
    }
  }

  /// For pages that are public themselves; nil on the public site.
  static func of(_ audience: SiteSources.Audience) -> String? {
    switch (audience.seesDrafts, audience.seesFuture) {
    case (false, false): nil
    case (true, false): "Preview: drafts are shown"
    case (false, true): "Preview: entries under embargo are shown"
    case (true, true): "Preview: drafts and entries under embargo are shown"
    }
  }

  private static func day(_ date: CivilDate) -> String {
    "\(date.day) \(EnglishDates.months[date.month - 1]) \(date.year)"
  }
}
