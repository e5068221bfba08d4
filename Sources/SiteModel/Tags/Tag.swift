package import Base

/// A subject that entries share.
package struct Tag: Hashable, Sendable {
  package let slug: String
  package let title: String
  package let description: String?
  package let address: Address
  /// Newest first.
  package let entries: [EntryID]
  /// Whether an entry carries it or one below it.
  ///
  /// Of any other, which the settings declare, components can show that it has nothing; a page would tell of what is still
  /// under embargo.
  package let hasPage: Bool
  /// The tag above it, by the settings.
  package let parent: TagID?
  /// Those with a page that it is the parent of, by title.
  package let narrower: [TagID]
  /// Those that most entries carry together with it, the nearest first; not those above and below it.
  package let related: [TagID]
}
