package import Base

/// Someone who wrote or spoke, with or without a file in `people/`.
package struct Person: Hashable, Sendable {
  /// As shown, honorifics included.
  package let name: String
  /// Nil for a person whose file asks for no page.
  package let address: Address?
  /// The entry of the person's own file.
  package let profile: EntryID?
  /// Newest first.
  package let written: [EntryID]
  /// Events that are over at which the person spoke, newest first; none that was cancelled or postponed.
  package let spoke: [EntryID]
  /// Events that are not over at which the person is to speak, soonest first; none that was cancelled.
  package let speaks: [EntryID]
}
