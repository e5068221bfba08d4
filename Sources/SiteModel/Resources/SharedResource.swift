package import Content

/// One thing people can go and read, with every place where it was shared.
package struct SharedResource: Hashable, Sendable {
  /// Unique on the site; its anchor on the index.
  package let id: String
  package let title: String
  /// Where it is; nil for a placeholder.
  package let target: ResolvedReference?
  package let authors: [String]
  package let date: PartialDate?
  package let type: Resource.ResourceType?
  package let publisher: String?
  package let journal: Resource.Journal?
  package let abstract: String?
  package let doi: String?
  package let access: Resource.Access?
  /// Newest first; never empty.
  package let sharings: [Sharing]

  /// One place where a resource was shared.
  package struct Sharing: Hashable, Sendable {
    package let entry: EntryID
    /// The anchor of the section in which it stands.
    package let anchor: String?
    /// The sub-heading under which it stands.
    package let group: String?
    /// Whose it is, as the text before the link says.
    package let source: String?
    /// The whole item, when it says more than the title.
    package let description: String?
  }
}
