/// The number of an entry in `Site.entries`.
package struct EntryID: Hashable, Sendable, Comparable {
  package let index: Int

  package init(_ index: Int) { self.index = index }

  package static func < (one: EntryID, other: EntryID) -> Bool { one.index < other.index }
}

/// The number of a tag in `Site.tags`.
package struct TagID: Hashable, Sendable, Comparable {
  package let index: Int

  package init(_ index: Int) { self.index = index }

  package static func < (one: TagID, other: TagID) -> Bool { one.index < other.index }
}

/// The number of a person in `Site.people`.
package struct PersonID: Hashable, Sendable, Comparable {
  package let index: Int

  package init(_ index: Int) { self.index = index }

  package static func < (one: PersonID, other: PersonID) -> Bool { one.index < other.index }
}

/// The number of a resource in `Site.resources`.
package struct ResourceID: Hashable, Sendable, Comparable {
  package let index: Int

  package init(_ index: Int) { self.index = index }

  package static func < (one: ResourceID, other: ResourceID) -> Bool { one.index < other.index }
}

/// The number of a list in `Site.lists`.
package struct ListID: Hashable, Sendable, Comparable {
  package let index: Int

  package init(_ index: Int) { self.index = index }

  package static func < (one: ListID, other: ListID) -> Bool { one.index < other.index }
}
