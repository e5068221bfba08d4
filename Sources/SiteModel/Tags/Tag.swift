package import Base

/// A subject that entries share.
package struct Tag: Hashable, Sendable {
  package let slug: String
  package let title: String
  package let description: String?
  package let address: Address
  /// Newest first.
  package let entries: [EntryID]
  /// The nearest tag above it, by the settings, that entries carry.
  package let parent: TagID?
  /// The tags that it is the parent of, by title.
  package let narrower: [TagID]
  /// Those that most entries carry together with it, the nearest first; not those above.
  package let related: [TagID]
}
