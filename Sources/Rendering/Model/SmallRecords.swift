import Base
import Content
import Markdown
import SiteModel
import Templates

// Records that carry their values, but for some links: each type stands beside the function that makes one, field for
// field.

/// A link carries its values, or is that to a list of the site, by the list's number: nearly every page has some of these,
/// and to hand out one value on all threads would have each write to its count.
enum LinkRecord {
  static func type(_ context: SiteContext) -> RecordType {
    RecordType(
      name: "link",
      fields: [
        Field("title", .text, "its text", in: context.listTitles),
        Field("url", .url, "where it leads", in: context.listPaths),
        Field("is_current", .boolean, "whether it leads to this page") { _ in .boolean(false) },
        Field("is_parent", .boolean, "whether this page lies below it") { _ in .boolean(false) },
      ])
  }

  /// - Parameters:
  ///   - isCurrent: the link names the page that it stands on.
  ///   - isParent: the page that it stands on lies below the linked one.
  static func value(_ title: String, _ url: Value, isCurrent: Bool = false, isParent: Bool = false) -> Value {
    .stored(.text(title), url, .boolean(isCurrent), .boolean(isParent))
  }

  static func value(to list: ListID) -> Value { SiteContext.record(.link, list.index) }

  /// A link to another page; to a list by its own title it is that list's, so that the two are equal.
  static func value(_ title: String, to address: Address, on site: Site) -> Value {
    // By the title's bytes: it is written as it was.
    let list = site.lists.firstIndex { $0.address == address && $0.title.utf8.elementsEqual(title.utf8) }
    return list.map { value(to: ListID($0)) } ?? value(title, .url(site.settings.url.path(to: address)))
  }
}

/// Another entry that refers to an entry, or is referred to by it.
enum MentionRecord {
  static let type = RecordType(
    name: "mention",
    fields: [
      Field("entry", .record("entry"), "the other one"),
      Field("sentence", .optional(.text), "the sentence around the link in its text, if there is one"),
    ])

  static func value(_ mention: EntryConnections.Mention, in context: SiteContext) -> Value {
    .stored(context.entry(mention.entry), .optional(mention.sentence))
  }
}

enum ImageRecord {
  static let type = RecordType(
    name: "image",
    fields: [
      Field("url", .url, "where it is"),
      Field("width", .optional(.integer), "in pixels, if the picture is a file of the site"),
      Field("height", .optional(.integer), "likewise"),
      Field("alt", .text, "what it shows"),
      Field("caption", .optional(.text), "the line below it"), Field("credit", .optional(.text), "whose it is"),
    ])

  static func value(_ entry: Entry, in context: SiteContext) -> Value {
    guard let image = entry.document.frontMatter.image, case .url(let url) = context.link(entry.image) else {
      return .none
    }
    let size = context.pictureSize(of: entry.image)
    return .stored(
      .url(url), .optional(size?.width), .optional(size?.height), .text(image.alternative), .optional(image.caption),
      .optional(image.credit))
  }
}

/// A logo, which needs no words beside the name that it stands with.
enum LogoRecord {
  static let type = RecordType(
    name: "logo",
    fields: [
      Field("url", .url, "where it is"), Field("width", .optional(.integer), "in pixels, if it is a file of the site"),
      Field("height", .optional(.integer), "likewise"),
    ])

  static func value(_ reference: ResolvedReference?, in context: SiteContext) -> Value {
    guard case .url(let url) = context.link(reference) else { return .none }
    let size = context.pictureSize(of: reference)
    return .stored(.url(url), .optional(size?.width), .optional(size?.height))
  }
}

enum WithdrawalRecord {
  static let type = RecordType(
    name: "withdrawal", fields: [Field("date", .date, "since when"), Field("reason", .text, "why")])

  static func value(_ withdrawal: FrontMatter.Withdrawal?, zone: TimeZoneRules) -> Value {
    guard let withdrawal else { return .none }
    return .stored(.of(SiteDate(withdrawal.date, in: zone)), .text(withdrawal.reason))
  }
}

enum ChangeRecord {
  static let type = RecordType(
    name: "change", fields: [Field("date", .date, "when"), Field("note", .text, "what was changed")])

  static func value(_ change: FrontMatter.Change, zone: TimeZoneRules) -> Value {
    .stored(.of(SiteDate(change.date, in: zone)), .text(change.note))
  }
}

/// The value of a field that the settings declare, ready to be shown whatever it is.
enum DetailRecord {
  static let type = RecordType(
    name: "detail",
    fields: [
      Field("name", .text, "the key in the front matter"), Field("title", .text, "the key as words: \"Peer reviewed\""),
      Field("text", .optional(.text), "a text, a number, a URL, or \"Yes\" or \"No\""),
      Field("date", .optional(.date), "a date"),
      Field("url", .optional(.url), "a URL"), Field("items", .list(.text), "the items of a list"),
    ])

  static func values(of entry: Entry, in context: SiteContext) -> Value {
    let fields = entry.document.frontMatter.fields
    if fields.isEmpty { return .list([]) }
    let words = context.words(of: entry)
    return .list(fields.map { value($0, zone: context.site.zone, words) })
  }

  private static func value(_ field: FrontMatter.FieldValue, zone: TimeZoneRules, _ words: Wording) -> Value {
    var (text, date, url, items) = (Value.none, Value.none, Value.none, Value.texts([]))
    switch field.value {
    case .text(let written): text = .text(written)
    case .integer(let number): text = .text(String(number))
    case .boolean(let truth): text = .text(words[truth ? .yes : .no])
    case .date(let day): date = .of(SiteDate(day, in: zone))
    case .url(let address): (text, url) = (.text(address), .url(address))
    case .list(let texts): items = .texts(texts)
    }
    return .stored(.text(field.name), .text(title(of: field.name)), text, date, url, items)
  }

  /// `peer_reviewed` as people write it: "Peer reviewed".
  private static func title(of name: String) -> String {
    let words = name.split { $0 == "_" || $0 == "-" }.joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

enum PaginationRecord {
  static let types = [
    RecordType(
      name: "pagination",
      fields: [
        Field("entries", .list(.record("entry")), "this page's entries; empty in `people.html`"),
        Field("number", .integer, "this page's number, from 1"), Field("count", .integer, "how many pages there are"),
        Field("total", .integer, "how many entries there are"), Field("previous", .optional(.url), "the page before"),
        Field("next", .optional(.url), "the page after"),
        Field("pages", .list(.record("page_link")), "the first page, the last, this one and two to each side"),
      ]),
    RecordType(
      name: "page_link",
      fields: [
        Field("number", .integer, "the page's number"), Field("url", .url, "its address"),
        Field("is_current", .boolean, "whether it is this one"),
        Field("follows_gap", .boolean, "whether pages are left out before it"),
      ]),
  ]

  static func value(
    _ pagination: Pagination, page: Int, of list: Address, entries: ArraySlice<EntryID>, in context: SiteContext
  ) -> Value {
    let count = pagination.pageCount
    func url(_ number: Int) -> Value { context.path(to: Pagination.address(of: list, page: number)) }
    let shown = pagination.shownPages(around: page)
    return .stored(
      context.entries(entries), .integer(page), .integer(count), .integer(pagination.total),
      page > 1 ? url(page - 1) : .none, page < count ? url(page + 1) : .none,
      .list(
        zip(shown, [0] + shown).map { number, before in
          .stored(.integer(number), url(number), .boolean(number == page), .boolean(number > before + 1))
        }))
  }
}
