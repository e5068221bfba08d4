package import Base

/// One thing people can go and read, as an entry of `items` describes it.
package struct Resource: Hashable, Sendable {
  package enum ResourceType: String, Hashable, Sendable, CaseIterable {
    case article, report, briefing, blog, dataset, tool, video, website, book, thesis
  }

  package enum Access: String, Hashable, Sendable, CaseIterable {
    case open
    case paywalled
  }

  package struct Journal: Hashable, Sendable {
    package let name: String
    package let volume: String?
    package let issue: String?
    package let pages: String?

    package init(
      name: String, volume: String? = nil, issue: String? = nil, pages: String? = nil
    ) {
      self.name = name
      self.volume = volume
      self.issue = issue
      self.pages = pages
    }
  }

  package let title: String
  /// An absolute http or https URL, or a site path or source file.
  package let url: Located<String>?
  /// Without `https://doi.org/`.
  package let doi: String?
  /// Names as written.
  package let authors: [Located<PersonReference>]
  package let date: PartialDate?
  package let type: ResourceType?
  package let publisher: String?
  package let journal: Journal?
  package let abstract: String?
  package let keywords: [String]
  package let language: String?
  package let access: Access?
  package let tags: [Located<String>]
  package let id: Located<String>?
  package let position: SourcePosition

  package init(
    title: String, url: Located<String>? = nil, doi: String? = nil, authors: [Located<PersonReference>] = [],
    date: PartialDate? = nil, type: ResourceType? = nil, publisher: String? = nil, journal: Journal? = nil,
    abstract: String? = nil, keywords: [String] = [], language: String? = nil, access: Access? = nil,
    tags: [Located<String>] = [], id: Located<String>? = nil, position: SourcePosition
  ) {
    self.title = title
    self.url = url
    self.doi = doi
    self.authors = authors
    self.date = date
    self.type = type
    self.publisher = publisher
    self.journal = journal
    self.abstract = abstract
    self.keywords = keywords
    self.language = language
    self.access = access
    self.tags = tags
    self.id = id
    self.position = position
  }
}
