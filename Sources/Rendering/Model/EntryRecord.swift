import Base
import Content
import Markdown
import SiteModel
import Templates

/// An entry as templates see it, whatever its kind.
enum EntryRecord {
  /// Words read in a minute: the middle of what studies of silent reading of English find (Brysbaert 2019: 238).
  private static let wordsAMinute = 238

  /// - Parameter language: that of the pages.
  static func type(_ context: SiteContext, in language: String) -> RecordType {
    let zone = context.site.zone
    let preview = PreviewText(context.site.settings, in: language)
    /// What an entry has as one of its kind; none for an entry of another.
    @Sendable func part(_ type: SiteContext.Indexed, _ index: UInt32) -> Value {
      KindPart.of(context.entryGlances[Int(index)].kind) == type ? context.record(type, Int(index)) : .none
    }
    /// Tells of an entry that it has no such part.
    @Sendable func lacks(_ part: EntryGlance.Parts) -> @Sendable (UInt32) -> Bool {
      { !context.entryGlances[Int($0)].parts.contains(part) }
    }
    let organisations = profiles(of: context.site)
    return RecordType(
      name: "entry",
      fields: [
        Field("title", .text, "its title", in: context.entryTitles),
        Field("kind", .text, "`post`, `event`, `briefing`, `resource list`, `person`, `organisation` or `page`") {
          .text(context.entryGlances[Int($0)].kind.rawValue)
        },
        Field("address", .url, "its path", in: context.entryPaths),
        Field("url", .url, "its address in full") { .url(context.url.absolute(context.site.entries[Int($0)].address)) },
        Field(
          "summary", .optional(.text),
          "its summary, the text before `<!-- more -->`, its abstract or its first sentences",
          in: context.entrySummaries),
        Field(
          "lead", .optional(.text), "its summary, if the author wrote one: what a page shows above the text",
          unless: lacks(.summary)
        ) { .optional(context.site.entries[Int($0)].document.frontMatter.summary) },
        .holdingComponents("body", .html, "its text"),
        Field("has_body", .boolean, "whether it has any") {
          .boolean(!context.site.entries[Int($0)].document.fragment.html.isEmpty)
        },
        Field("date", .optional(.date), "its date, or the end of its embargo", in: context.entryDates),
        Field("updated", .optional(.date), "when it was last changed", unless: lacks(.update)) {
          .optional(context.site.entries[Int($0)].updated)
        },
        Field("authors", .list(.record("credit")), "the people and organisations who wrote it") {
          .list(context.site.entries[Int($0)].authors.map { CreditRecord.value($0, in: context) })
        },
        Field("tags", .list(.record("tag")), "its topics") {
          .list(context.site.entries[Int($0)].tags.map { context.tag($0) })
        },
        Field("series", .optional(.record("part")), "its series, and which part of it it is", unless: lacks(.series)) {
          context.record(.seriesPart, Int($0))
        },
        Field("collection", .optional(.record("link")), "the list it stands in") {
          context.entryGlances[Int($0)].list.map { LinkRecord.value(to: $0) } ?? .none
        },
        Field("headings", .list(.record("heading")), "the headings of its text") {
          HeadingRecord.values(of: Int($0), in: context)
        },
        Field("contents", .list(.record("heading")), "those for a list of contents; none where it is to have no list") {
          Contents.headings(of: Int($0), in: context)
        },
        Field(
          "references", .list(.record("reference")), "the works that its text cites, by authors, year and title",
          unless: lacks(.citations)
        ) { ReferenceRecord.values(of: context.site.entries[Int($0)], in: context) },
        Field("image", .optional(.record("image")), "its picture", unless: lacks(.image)) {
          ImageRecord.value(context.site.entries[Int($0)], in: context)
        },
        Field("word_count", .integer, "how many words its text has") {
          .integer(context.site.entries[Int($0)].document.facts.wordCount)
        },
        Field("reading_minutes", .integer, "how long it takes to read, at 238 words a minute; at least 1") {
          .integer(max(1, (context.site.entries[Int($0)].document.facts.wordCount + wordsAMinute / 2) / wordsAMinute))
        },
        Field("language", .text, "its language, or the site's") {
          .text(context.site.entries[Int($0)].document.frontMatter.language ?? context.site.settings.language)
        },
        Field(
          "told_language", .optional(.text),
          "its language, where the site has texts in several: lists say it of each title, so that it is read out rightly",
          unless: { _ in !context.hasSeveralLanguages }
        ) { .text(context.site.entries[Int($0)].document.frontMatter.language ?? context.site.settings.language) },
        Field("direction", .text, "which way its lines run: `ltr` or `rtl`, as HTML's `dir` says it") {
          let language = context.site.entries[Int($0)].document.frontMatter.language
          return .text(WritingDirection(language: language ?? context.site.settings.language).rawValue)
        },
        Field("license", .optional(.text), "its licence, or the site's") {
          .optional(context.site.entries[Int($0)].document.frontMatter.license ?? context.site.settings.license)
        },
        Field("withdrawn", .optional(.record("withdrawal")), "that it is withdrawn", unless: lacks(.withdrawal)) {
          WithdrawalRecord.value(context.site.entries[Int($0)].document.frontMatter.withdrawn, zone: zone)
        },
        Field("changes", .list(.record("change")), "what was changed after publication", unless: lacks(.changes)) {
          .list(context.site.entries[Int($0)].document.frontMatter.changes.map { ChangeRecord.value($0, zone: zone) })
        },
        Field("preview", .optional(.text), "why it is not public, if it is not", unless: lacks(.preview)) {
          .optional(context.site.entries[Int($0)].preview.map { preview.text(of: $0) })
        },
        Field("newer", .optional(.record("entry")), "the next newer in its list") {
          context.entry(context.site.entries[Int($0)].newer)
        },
        Field("older", .optional(.record("entry")), "the next older") {
          context.entry(context.site.entries[Int($0)].older)
        },
        Field(
          "related", .list(.record("entry")),
          "entries to go on with: those of its `related`, those that name it there, and then the [nearest](settings.md#related-entries)"
        ) { context.entries(context.site.entries[Int($0)].connections.related) },
        Field(
          "other_related", .list(.record("entry")),
          "the same without those that stand under `mentions` or are shown as `write_ups`, `briefings`, `announcements` or `events`"
        ) { context.otherRelated(Int($0)) },
        Field(
          "linked", .list(.record("entry")),
          "the entries that it refers to and those that refer to it, in texts or under `related`, newest first"
        ) { context.entries(context.site.entries[Int($0)].connections.linked) },
        Field("mentions", .list(.record("mention")), "the texts that refer to it, newest first") {
          .list(context.site.entries[Int($0)].connections.mentions.map { MentionRecord.value($0, in: context) })
        },
        Field(
          "other_mentions", .list(.record("mention")),
          "the same without those that an event or a briefing shows as `write_ups`, `briefings`, `announcements` or `events`"
        ) { context.otherMentions(Int($0)) },
        Field(
          "extra", context.extra.entries,
          "free data of its front matter, whose names are [those of all entries](#free-data)"
        ) {
          ExtraRecord.value(context.site.entries[Int($0)].document.frontMatter.extra)
        },
        Field("fields", .record("fields"), "the values of the collection's own fields") {
          context.record(.fields, Int($0))
        },
        Field(
          "details", .list(.record("detail")), "the same, ready to be shown one after the other", unless: lacks(.fields)
        ) { DetailRecord.values(of: context.site.entries[Int($0)], in: context) },
        Field("post", .optional(.record("post")), "what a post has beyond this") { part(.post, $0) },
        Field("event", .optional(.record("event")), "likewise an event") { part(.event, $0) },
        Field("briefing", .optional(.record("briefing")), "likewise a briefing") { part(.briefing, $0) },
        Field("resource_list", .optional(.record("resource_list")), "likewise a resource list") {
          part(.resourceList, $0)
        },
        Field("organisation", .optional(.record("organisation")), "likewise an organisation") {
          organisations[Int($0)].map { context.organisation($0) } ?? .none
        },
      ])
  }

  /// By entry: the organisation whose file it is.
  private static func profiles(of site: Site) -> [OrganisationID?] {
    var profiles = [OrganisationID?](repeating: nil, count: site.entries.count)
    for (index, organisation) in site.organisations.enumerated() {
      if let profile = organisation.profile { profiles[profile.index] = OrganisationID(index) }
    }
    return profiles
  }
}
