import Content

/// How an entry is connected with others, worked out from what all of them refer to.
package struct EntryConnections: Hashable, Sendable {
  /// An entry whose text refers to this one.
  package struct Mention: Hashable, Sendable {
    package let entry: EntryID
    /// The sentence around the first link, as plain text; nil where it names the entry elsewhere than in a sentence.
    package let sentence: String?

    package init(entry: EntryID, sentence: String?) { (self.entry, self.sentence) = (entry, sentence) }
  }

  /// The texts that refer to it, in the order of lists: newest first.
  package internal(set) var mentions: [Mention] = []
  /// The entries that it refers to, in its text or under `related`, and those that refer to it, in the same order.
  package internal(set) var linked: [EntryID] = []
  /// Those that may interest its readers: the ones that its author chose, those whose authors chose it, and then the
  /// nearest by what they have in common.
  package internal(set) var related: [EntryID] = []

  package static let none = EntryConnections()
}
