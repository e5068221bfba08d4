import Base
import Content
import Markdown
import SiteModel
import Templates

/// What every getter of the template model reads: the site, and how its addresses are written.
///
/// A class, so that the hundred closures of the model share one reference and reading a field copies nothing.
final class SiteContext: Sendable {
  let site: Site
  let trails: PageTrails
  let phrases: PagePhrases
  let sharings: Sharings
  let headings: HeadingNumbers
  /// The types of what authors give under `extra`.
  let extra: ExtraTypes
  /// Whether some entry is in another language than the site.
  let hasSeveralLanguages: Bool
  /// The title of each entry, by number.
  ///
  /// Every list and neighbour asks for titles and paths. In arrays of their own they are read without the entry and its
  /// document, which are rarely in the processor's cache.
  let entryTitles: TextColumn
  /// The path of each entry, by number.
  let entryPaths: TextColumn
  /// The summary of each entry, by number; none where it has none.
  let entrySummaries: TextColumn
  /// The date of each entry, by number; none where it has none.
  let entryDates: DateColumn
  /// When each entry is: the start of an event, the date of any other.
  let entryTimes: DateColumn
  /// What else is asked of entries that stand on pages of others, by number.
  let entryGlances: [EntryGlance]
  /// The path of each tag's page, by number.
  let tagPaths: TextColumn
  /// The title and the path of each list, by number.
  let listTitles: TextColumn
  let listPaths: TextColumn
  /// The name and the path of each person and organisation, by their numbers as ``CreditRecord`` gives them.
  let creditNames: TextColumn
  let creditPaths: TextColumn
  /// Which way lines run in the site's language.
  let direction: WritingDirection

  init(_ site: Site) {
    self.site = site
    trails = PageTrails(site)
    phrases = PagePhrases(site.settings)
    sharings = Sharings(of: site.resources)
    headings = HeadingNumbers(of: site)
    extra = ExtraTypes(site)
    hasSeveralLanguages = site.entries.contains { Self.isInOtherLanguage($0, than: site) }
    (entryPaths, entryTitles) = TextColumn.beside(
      site.entries.map { .url(site.settings.url.path(to: $0.address)) }, site.entries.map { .text($0.title) })
    entrySummaries = TextColumn(site.entries.map { .optional($0.summary) })
    entryDates = DateColumn(site.entries.map { $0.date.map { DateValue($0) } })
    entryTimes = DateColumn(site.entries.map { ($0.schedule?.start ?? $0.date).map { DateValue($0) } })
    entryGlances = site.entries.map { EntryGlance($0) }
    tagPaths = TextColumn(site.tags.map { .url(site.settings.url.path(to: $0.address)) })
    listTitles = TextColumn(site.lists.map { .text($0.title) })
    listPaths = TextColumn(site.lists.map { .url(site.settings.url.path(to: $0.address)) })
    let authors = CreditRecord.authors(of: site)
    creditNames = TextColumn(authors.map { .text(site.name(of: $0)) })
    creditPaths = TextColumn(authors.map { CreditRecord.path(of: $0, on: site) })
    direction = WritingDirection(language: site.settings.language)
  }

  var url: SiteURL { site.settings.url }

  /// The words of the site's language.
  var words: Wording { site.settings.words }

  /// Whether an entry is in another language than the site.
  func isInOtherLanguage(_ entry: Entry) -> Bool { Self.isInOtherLanguage(entry, than: site) }

  private static func isInOtherLanguage(_ entry: Entry, than site: Site) -> Bool {
    entry.document.frontMatter.language.map { $0 != site.settings.language } ?? false
  }

  /// The words of the language that an entry is in.
  func words(of entry: Entry) -> Wording { site.settings.words(in: entry.document.frontMatter.language) }

  // MARK: - References to records

  /// The record types whose fields are computed when read, in the order in which the model lists them.
  enum Indexed: Int {
    case entry
    case tag
    case person
    case list
    case resource
    case sharing
    // What entries of one kind have beyond the others; numbered as the entries are.
    case post
    case event
    case briefing
    case resourceList
    /// Numbered as the site's organisations are.
    case organisation
    /// Numbered as the page that it stands on.
    case site
    /// What an entry gives the site's own fields; numbered as the entries are.
    case fields
    /// Numbered through all entries: see ``HeadingNumbers``.
    case heading
    /// The words of a language, of which there is one record.
    case words
    case series
    /// An entry as a part of its series; numbered as the entries are.
    case seriesPart
    /// A link to a list of the site, by that list's number; other links carry their values.
    case link
    /// Likewise a person or an organisation by the name that the site shows: see ``CreditRecord``.
    case credit
  }

  func record(_ type: Indexed, _ index: Int) -> Value { Self.record(type, index) }

  static func record(_ type: Indexed, _ index: Int) -> Value {
    .record(.indexed(type: type.rawValue, index: UInt32(index)))
  }

  func entry(_ id: EntryID) -> Value { record(.entry, id.index) }
  func entry(_ id: EntryID?) -> Value { id.map { entry($0) } ?? .none }
  func entries(_ ids: some Sequence<EntryID>) -> Value { .list(ids.map { entry($0) }) }
  func tag(_ id: TagID) -> Value { record(.tag, id.index) }
  func series(_ id: SeriesID) -> Value { record(.series, id.index) }
  func person(_ id: PersonID) -> Value { record(.person, id.index) }
  func organisation(_ id: OrganisationID) -> Value { record(.organisation, id.index) }
  func list(_ id: ListID) -> Value { record(.list, id.index) }
  func resource(_ id: ResourceID) -> Value { record(.resource, id.index) }

  // MARK: - Addresses

  /// A page or file as this site's pages write it.
  func path(to address: Address) -> Value { .url(url.path(to: address)) }

  /// The reference as this site's pages write it; none for a broken one.
  func link(_ reference: ResolvedReference?) -> Value {
    switch reference {
    case .site(let address, let suffix): .url(url.path(to: address) + suffix)
    case .asWritten(let text): .url(text)
    case .broken, nil: .none
    }
  }

  /// How large the picture is that a reference names; nil when it is elsewhere or does not say.
  func pictureSize(of reference: ResolvedReference?) -> ImageSize? {
    reference?.address.flatMap { site.pictureSizes[$0] }
  }
}

extension Value {
  static func optional(_ text: String?) -> Value { text.map { .text($0) } ?? .none }
  static func optional(_ number: Int?) -> Value { number.map { .integer($0) } ?? .none }
  static func optional(url: String?) -> Value { url.map { .url($0) } ?? .none }
  static func optional(_ date: SiteDate?) -> Value { date.map { .of($0) } ?? .none }
  static func of(_ date: SiteDate) -> Value { .date(DateValue(date)) }
  static func texts(_ texts: [String]) -> Value { .list(texts.map { .text($0) }) }
  static func stored(_ fields: Value...) -> Value { .record(.stored(fields)) }
}

extension DateValue {
  init(_ date: SiteDate) { self.init(moment: date.moment, hasTime: date.hasTime) }
}
