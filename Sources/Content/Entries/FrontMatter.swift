package import Base

/// The front matter keys that every kind has.
///
/// A class, because what is asked of a structure by a function has the whole of it copied.
package final class FrontMatter: Sendable {
  package let title: String
  package let summary: String?
  package let tags: [Located<String>]
  package let authors: [Located<NameReference>]
  package let language: String?
  package let date: Located<DateTime>?
  package let isDraft: Bool
  package let isHiddenFromSearch: Bool
  /// Whether the page has a list of its headings; nil where the settings and the entry's length decide.
  package let hasContents: Bool?
  /// Nil where the entry has none of them, as most do.
  private let rare: RareKeys?

  package var slug: Located<String>? { rare?.values.slug }
  package var updated: Located<DateTime>? { rare?.values.updated }
  package var changes: [Change] { rare?.values.changes ?? [] }
  /// The moment from which the entry is public.
  package var publish: Located<DateTime>? { rare?.values.publish }
  /// The moment from which it is no longer public.
  package var expires: Located<DateTime>? { rare?.values.expires }
  package var withdrawn: Withdrawal? { rare?.values.withdrawn }
  /// Old addresses, as written.
  package var aliases: [Located<String>] { rare?.values.aliases ?? [] }
  package var image: ImageReference? { rare?.values.image }
  /// Source paths, ids or addresses of other entries, as written.
  package var related: [Located<String>] { rare?.values.related ?? [] }
  package var series: Located<String>? { rare?.values.series }
  package var reviewed: DateTime? { rare?.values.reviewed }
  package var owner: Located<NameReference>? { rare?.values.owner }
  package var license: String? { rare?.values.license }
  package var id: Located<String>? { rare?.values.id }
  package var extra: [FreeValue.Member] { rare?.values.extra ?? [] }
  /// The site's own fields that the entry gives a value, in the order declared.
  package var fields: [FieldValue] { rare?.values.fields ?? [] }

  /// Whether there are moments at which the entry is not public.
  package var mayBeHidden: Bool { isDraft || publish != nil || expires != nil }

  package init(
    title: String, summary: String? = nil, slug: Located<String>? = nil, tags: [Located<String>] = [],
    authors: [Located<NameReference>] = [], date: Located<DateTime>? = nil, updated: Located<DateTime>? = nil,
    changes: [Change] = [], isDraft: Bool = false, publish: Located<DateTime>? = nil, expires: Located<DateTime>? = nil,
    withdrawn: Withdrawal? = nil, aliases: [Located<String>] = [], image: ImageReference? = nil,
    language: String? = nil, related: [Located<String>] = [], series: Located<String>? = nil, reviewed: DateTime? = nil,
    owner: Located<NameReference>? = nil, license: String? = nil, isHiddenFromSearch: Bool = false,
    hasContents: Bool? = nil,
    id: Located<String>? = nil, extra: [FreeValue.Member] = [], fields: [FieldValue] = []
  ) {
    self.title = title
    self.summary = summary
    self.tags = tags
    self.authors = authors
    self.language = language
    self.date = date
    self.isDraft = isDraft
    self.isHiddenFromSearch = isHiddenFromSearch
    self.hasContents = hasContents
    let isPlain =
      slug == nil && updated == nil && changes.isEmpty && publish == nil && expires == nil && withdrawn == nil
      && aliases.isEmpty && image == nil && related.isEmpty && series == nil && reviewed == nil && owner == nil
      && license == nil && id == nil && extra.isEmpty && fields.isEmpty
    rare =
      isPlain
      ? nil
      : RareKeys(
        RareKeys.Values(
          slug: slug, updated: updated, changes: changes, publish: publish, expires: expires, withdrawn: withdrawn,
          aliases: aliases, image: image, related: related, series: series, reviewed: reviewed, owner: owner,
          license: license, id: id, extra: extra, fields: fields))
  }

  /// The keys that few entries have.
  ///
  /// In memory of their own, because they take four times the room of those that most entries have.
  private final class RareKeys: Equatable, Sendable {
    struct Values: Equatable, Sendable {
      let slug: Located<String>?
      let updated: Located<DateTime>?
      let changes: [Change]
      let publish: Located<DateTime>?
      let expires: Located<DateTime>?
      let withdrawn: Withdrawal?
      let aliases: [Located<String>]
      let image: ImageReference?
      let related: [Located<String>]
      let series: Located<String>?
      let reviewed: DateTime?
      let owner: Located<NameReference>?
      let license: String?
      let id: Located<String>?
      let extra: [FreeValue.Member]
      let fields: [FieldValue]
    }

    let values: Values

    init(_ values: Values) { self.values = values }

    static func == (one: RareKeys, other: RareKeys) -> Bool { one.values == other.values }
  }

  package struct Change: Hashable, Sendable {
    package let date: DateTime
    package let note: String

    package init(
      date: DateTime, note: String
    ) {
      self.date = date
      self.note = note
    }
  }

  package struct Withdrawal: Hashable, Sendable {
    package let date: DateTime
    package let reason: String

    package init(
      date: DateTime, reason: String
    ) {
      self.date = date
      self.reason = reason
    }
  }

  package struct ImageReference: Hashable, Sendable {
    package let source: Located<String>
    package let alternative: String
    package let caption: String?
    package let credit: String?

    package init(
      source: Located<String>, alternative: String, caption: String? = nil, credit: String? = nil
    ) {
      self.source = source
      self.alternative = alternative
      self.caption = caption
      self.credit = credit
    }
  }

  package struct FieldValue: Hashable, Sendable {
    package enum Value: Hashable, Sendable {
      case text(String)
      case integer(Int)
      case boolean(Bool)
      case date(DateTime)
      case url(String)
      case list([String])
    }

    package let name: String
    package let value: Value

    package init(
      name: String, value: Value
    ) {
      self.name = name
      self.value = value
    }
  }
}

extension FrontMatter: Equatable {
  package static func == (one: FrontMatter, other: FrontMatter) -> Bool {
    one.title == other.title && one.summary == other.summary && one.tags == other.tags && one.authors == other.authors
      && one.language == other.language && one.date == other.date && one.isDraft == other.isDraft
      && one.isHiddenFromSearch == other.isHiddenFromSearch && one.hasContents == other.hasContents
      && one.rare == other.rare
  }
}
