import Base
import Content
import Markdown
import SiteModel
import Templates

// Records that carry their values: each type stands beside the function that makes one, field for field.

enum LinkRecord {
  static let type = RecordType(
    name: "link",
    fields: [Field("title", .text), Field("url", .url), Field("is_current", .boolean), Field("is_parent", .boolean)])

  /// - Parameters:
  ///   - isCurrent: the link names the page that it stands on.
  ///   - isParent: the page that it stands on lies below the linked one.
  static func value(_ title: String, _ url: Value, isCurrent: Bool = false, isParent: Bool = false) -> Value {
    .stored(.text(title), url, .boolean(isCurrent), .boolean(isParent))
  }
}

enum ImageRecord {
  static let type = RecordType(
    name: "image",
    fields: [
      Field("url", .url), Field("width", .optional(.integer)), Field("height", .optional(.integer)),
      Field("alt", .text),
      Field("caption", .optional(.text)), Field("credit", .optional(.text)),
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
    fields: [Field("url", .url), Field("width", .optional(.integer)), Field("height", .optional(.integer))])

  static func value(_ reference: ResolvedReference?, in context: SiteContext) -> Value {
    guard case .url(let url) = context.link(reference) else { return .none }
    let size = context.pictureSize(of: reference)
    return .stored(.url(url), .optional(size?.width), .optional(size?.height))
  }
}

enum WithdrawalRecord {
  static let type = RecordType(name: "withdrawal", fields: [Field("date", .date), Field("reason", .text)])

  static func value(_ withdrawal: FrontMatter.Withdrawal?, zone: TimeZoneRules) -> Value {
    guard let withdrawal else { return .none }
    return .stored(.of(SiteDate(withdrawal.date, in: zone)), .text(withdrawal.reason))
  }
}

enum ChangeRecord {
  static let type = RecordType(name: "change", fields: [Field("date", .date), Field("note", .text)])

  static func value(_ change: FrontMatter.Change, zone: TimeZoneRules) -> Value {
    .stored(.of(SiteDate(change.date, in: zone)), .text(change.note))
  }
}

enum AttachmentRecord {
  static let type = RecordType(
    name: "attachment",
    fields: [
      Field("title", .text), Field("url", .url), Field("type", .text), Field("size", .integer),
      Field("is_accessible", .boolean), Field("is_inaccessible", .boolean),
    ])

  /// The attachments that lead somewhere.
  static func values(_ files: [AttachedFile], in context: SiteContext) -> Value {
    .list(
      files.compactMap { file in
        guard case .url(let url) = context.link(file.target) else { return nil }
        return .stored(
          .text(file.title), .url(url), .text(file.type), .integer(file.size), .boolean(file.isAccessible == true),
          .boolean(file.isAccessible == false))
      })
  }
}

/// The value of a field that the settings declare, ready to be shown whatever it is.
enum DetailRecord {
  static let type = RecordType(
    name: "detail",
    fields: [
      Field("name", .text), Field("title", .text), Field("text", .optional(.text)), Field("date", .optional(.date)),
      Field("url", .optional(.url)), Field("items", .list(.text)),
    ])

  static func value(_ field: FrontMatter.FieldValue, zone: TimeZoneRules) -> Value {
    var (text, date, url, items) = (Value.none, Value.none, Value.none, Value.texts([]))
    switch field.value {
    case .text(let written): text = .text(written)
    case .integer(let number): text = .text(String(number))
    case .boolean(let truth): text = .text(truth ? "Yes" : "No")
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
        Field("entries", .list(.record("entry"))), Field("number", .integer), Field("count", .integer),
        Field("total", .integer), Field("previous", .optional(.url)), Field("next", .optional(.url)),
        Field("pages", .list(.record("page_link"))),
      ]),
    RecordType(
      name: "page_link",
      fields: [
        Field("number", .integer), Field("url", .url), Field("is_current", .boolean), Field("follows_gap", .boolean),
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

/// Free data of the front matter's `extra`.
enum ExtraRecord {
  static func value(_ members: [FreeValue.Member]) -> Value {
    .map(members.map { (key: $0.name, value: value($0.value)) })
  }

  private static func value(_ data: FreeValue) -> Value {
    switch data {
    case .text(let text): .text(text)
    case .list(let items): .list(items.map { value($0) })
    case .map(let members): value(members)
    }
  }
}
