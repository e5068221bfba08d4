package import Base

/// A folder of entries of one kind.
package struct Collection: Hashable, Sendable {
  package static let defaultPageSize = 20

  /// The folder's name below `content/`.
  package let name: String
  package let kind: Kind
  package let title: String
  package let permalink: PermalinkPattern
  /// Entries on one page of its list; at least 1.
  package let pageSize: Int
  package let fields: [FieldDeclaration]

  package init(
    name: String, kind: Kind, title: String, permalink: PermalinkPattern, pageSize: Int = Self.defaultPageSize,
    fields: [FieldDeclaration] = []
  ) {
    self.name = name
    self.kind = kind
    self.title = title
    self.permalink = permalink
    self.pageSize = pageSize
    self.fields = fields
  }
}

/// A typed front matter key that a site adds to one of its collections.
package struct FieldDeclaration: Hashable, Sendable {
  package enum ValueType: String, Hashable, Sendable, CaseIterable {
    case text
    case integer
    case boolean
    case date
    case url
    case list
  }

  package let name: String
  package let type: ValueType
  package let isRequired: Bool
  package let position: SourcePosition

  package init(
    name: String, type: ValueType, isRequired: Bool = false, position: SourcePosition
  ) {
    self.name = name
    self.type = type
    self.isRequired = isRequired
    self.position = position
  }
}
