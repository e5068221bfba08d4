package import Base

/// The front matter keys that every kind has.
package struct FrontMatter: Hashable, Sendable {
  package let title: String
  package let summary: String?
  package let slug: Located<String>?
  package let tags: [Located<String>]
  package let authors: [Located<NameReference>]
  package let date: Located<DateTime>?
  package let updated: Located<DateTime>?
  package let changes: [Change]
  package let isDraft: Bool
  /// The moment from which the entry is public.
  package let publish: Located<DateTime>?
  /// The moment from which it is no longer public.
  package let expires: Located<DateTime>?
  package let withdrawn: Withdrawal?
  /// Old addresses, as written.
  package let aliases: [Located<String>]
  package let image: ImageReference?
  package let language: String?
  /// Source paths, ids or addresses of other entries, as written.
  package let related: [Located<String>]
  package let series: Located<String>?
  package let reviewed: DateTime?
  package let owner: Located<NameReference>?
  package let license: String?
  package let isHiddenFromSearch: Bool
  /// Whether the page has a list of its headings; nil where the settings and the entry's length decide.
  package let hasContents: Bool?
  package let id: Located<String>?
  package let extra: [FreeValue.Member]
  /// The site's own fields that the entry gives a value, in the order declared.
  package let fields: [FieldValue]

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
    self.slug = slug
    self.tags = tags
    self.authors = authors
    self.date = date
    self.updated = updated
    self.changes = changes
    self.isDraft = isDraft
    self.publish = publish
    self.expires = expires
    self.withdrawn = withdrawn
    self.aliases = aliases
    self.image = image
    self.language = language
    self.related = related
    self.series = series
    self.reviewed = reviewed
    self.owner = owner
    self.license = license
    self.isHiddenFromSearch = isHiddenFromSearch
    self.hasContents = hasContents
    self.id = id
    self.extra = extra
    self.fields = fields
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
