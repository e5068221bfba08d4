package import Content

/// One thing people can go and read, with every place where it was shared.
///
/// A class that never changes, so that reading one field copies one reference and not all the others.
package final class SharedResource: Sendable {
  /// Unique on the site; its anchor on the index.
  package let id: String
  package let title: String
  /// Where it is; nil for a placeholder.
  package let target: ResolvedReference?
  package let authors: [String]
  /// How texts cite its authors, in their order: people by family name, organisations by all of theirs.
  package let citedNames: [String]
  package let date: PartialDate?
  package let type: Resource.ResourceType?
  package let publisher: String?
  package let journal: Resource.Journal?
  package let abstract: String?
  package let doi: String?
  package let access: Resource.Access?
  /// What the first place that says more than source, title and date says beyond them; nil when none does.
  package let description: String?
  /// Newest first; never empty.
  package let sharings: [Sharing]

  init(
    id: String, title: String, target: ResolvedReference?, authors: [String], citedNames: [String],
    date: PartialDate?,
    type: Resource.ResourceType?, publisher: String?, journal: Resource.Journal?, abstract: String?, doi: String?,
    access: Resource.Access?, sharings: [Sharing]
  ) {
    self.id = id
    self.title = title
    self.target = target
    self.authors = authors
    self.citedNames = citedNames
    self.date = date
    self.type = type
    self.publisher = publisher
    self.journal = journal
    self.abstract = abstract
    self.doi = doi
    self.access = access
    self.sharings = sharings
    description = ResourceText.news(in: sharings, beside: title, date)
  }

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
