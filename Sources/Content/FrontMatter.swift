package import Base

/// The front matter keys that every kind has.
package struct FrontMatter: Hashable, Sendable {
  package let title: String
  package let summary: String?
  package let slug: Located<String>?
  package let tags: [Located<String>]
  package let authors: [Located<PersonReference>]
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
  package let owner: Located<PersonReference>?
  package let license: String?
  package let isHiddenFromSearch: Bool
  package let id: Located<String>?
  package let extra: [FreeValue.Member]
  /// The site's own fields that the entry gives a value, in the order declared.
  package let fields: [FieldValue]

  package struct Change: Hashable, Sendable {
    package let date: DateTime
    package let note: String
  }

  package struct Withdrawal: Hashable, Sendable {
    package let date: DateTime
    package let reason: String
  }

  package struct ImageReference: Hashable, Sendable {
    package let source: Located<String>
    package let alternative: String
    package let caption: String?
    package let credit: String?
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
  }
}
