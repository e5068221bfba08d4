/// The number of something among all of its sort on a site.
public struct Number<Thing>: Hashable, Sendable, Comparable {
  // Half an `Int`: an entry has dozens of them, and no site that many things of a sort.
  @usableFromInline let stored: Int32

  @inlinable public var index: Int { Int(stored) }

  @inlinable public init(_ index: Int) { stored = Int32(truncatingIfNeeded: index) }

  @inlinable public static func < (one: Number, other: Number) -> Bool { one.index < other.index }
}

/// The number of an entry in `Site.entries`.
package typealias EntryID = Number<Entry>
/// The number of a list in `Site.lists`.
package typealias ListID = Number<EntryList>
/// The number of an organisation in `Site.organisations`.
package typealias OrganisationID = Number<Organisation>
/// The number of a person in `Site.people`.
package typealias PersonID = Number<Person>
/// The number of a resource in `Site.resources`.
package typealias ResourceID = Number<SharedResource>
/// The number of a series in `Site.series`.
package typealias SeriesID = Number<Series>
/// The number of a tag in `Site.tags`.
package typealias TagID = Number<Tag>
