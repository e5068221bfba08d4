package import Base

/// An organisation that people speak for, that organises or publishes, with or without a file in `organisations/`.
package struct Organisation: Hashable, Sendable {
  package let name: String
  /// Nil where an entry's own address could not be told, which was reported.
  package let address: Address?
  /// The entry of its own file.
  package let profile: EntryID?
  /// Whether the settings say that it publishes the site.
  package let isPublisher: Bool
  /// The events that it organises, newest first.
  package let events: [EntryID]
  /// The briefings whose institution it is, newest first.
  package let briefings: [EntryID]
}
