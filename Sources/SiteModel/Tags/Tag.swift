package import Base

/// A subject that entries share.
package struct Tag: Hashable, Sendable {
  package let slug: String
  package let title: String
  package let description: String?
  package let address: Address
  /// Newest first.
  package let entries: [EntryID]
}
