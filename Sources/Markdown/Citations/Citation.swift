package import Base

/// A place in a text that says on which works it rests: `[@id, p. 4; @other]`, or `@id` as a part of the sentence.
///
/// Which works there are is not known here, so whether `@id` in a sentence is one or only somebody's handle is for others
/// to say.
package struct Citation: Hashable, Sendable {
  /// One of the works.
  package struct Item: Hashable, Sendable {
    /// As it stands behind the `@`.
    package let id: String
    /// What stands before it, such as `see`, white space folded; empty when there is nothing.
    package let prefix: String
    /// Where in the work, such as `p. 4`; likewise.
    package let locator: String
    /// Whether the sentence has named the author: `[-@id]`.
    package let hidesAuthor: Bool
    /// Where `@id` stands, and how many characters it has.
    package let position: SourcePosition
    package let length: Int

    package init(
      id: String, prefix: String = "", locator: String = "", hidesAuthor: Bool = false, position: SourcePosition,
      length: Int
    ) {
      self.id = id
      self.prefix = prefix
      self.locator = locator
      self.hidesAuthor = hidesAuthor
      self.position = position
      self.length = length
    }
  }

  /// Never empty; one when it is a part of the sentence.
  package let items: [Item]
  /// Whether it is a part of the sentence.
  package let isNarrative: Bool
  /// As its author wrote it.
  package let source: String

  package init(items: [Item], isNarrative: Bool, source: String) {
    self.items = items
    self.isNarrative = isNarrative
    self.source = source
  }
}
