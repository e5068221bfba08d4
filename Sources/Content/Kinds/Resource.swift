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

  package struct Author: Hashable, Sendable {
    package let reference: NameReference
    /// By which the author is cited, where it is given by itself.
    package let family: String?

    package init(_ reference: NameReference, family: String? = nil) {
      self.reference = reference
      self.family = family
    }
  }

  package let title: String
  /// An absolute http or https URL, or a site path or source file.
  package let url: Located<String>?
  /// Without `https://doi.org/`.
  package let doi: String?
  /// Names as written.
  package let authors: [Located<Author>]
  package let date: PartialDate?
  package let type: ResourceType?
  /// The name as written, or the id of an organisation with a file.
  package let publisher: Located<String>?
  package let journal: Journal?
  package let abstract: String?
  package let keywords: [String]
  package let language: String?
  package let access: Access?
  package let tags: [Located<String>]
  package let id: Located<String>?
  package let position: SourcePosition

  package init(
    title: String, url: Located<String>? = nil, doi: String? = nil, authors: [Located<Author>] = [],
    date: PartialDate? = nil, type: ResourceType? = nil, publisher: Located<String>? = nil, journal: Journal? = nil,
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

extension Form where Value == Resource {
  static var resource: Form {
    Form { field in
      Form.map("a resource") { Resource(&$0, at: field.value.position) }.read(field)
    }
  }
}

extension Resource {
  fileprivate init?(_ map: inout MapReader, at position: SourcePosition) {
    let title = map.read("title", .required, as: .text)
    let url = map.read("url", as: .located(.reference))
    let doi = map.read("doi", as: .doi)
    let authors = map.list("authors", of: .located(.resourceAuthor))
    let year = map.read("year", as: .year)
    let date = map.read("date", as: .partialDate)
    let type = map.read("type", as: Form<ResourceType>.choice)
    let publisher = map.read("publisher", as: .located(.text))
    let journal = map.read("journal", as: .map("a journal") { Journal(&$0) })
    let abstract = map.read("abstract", as: .text)
    let keywords = map.list("keywords", of: .text)
    let language = map.read("language", as: .language)
    let access = map.read("access", as: Form<Access>.choice)
    let tags = map.list("tags", of: .located(.text))
    let id = map.read("id", as: .located(.text))
    if map.has("year"), map.has("date") { map.reportConflict("year", with: "date", help: "keep \"date\"") }
    guard let title else { return nil }
    self.init(
      title: title, url: url, doi: doi, authors: authors, date: date ?? year, type: type, publisher: publisher,
      journal: journal, abstract: abstract, keywords: keywords, language: language, access: access, tags: tags, id: id,
      position: position)
  }
}

extension Form where Value == Resource.Author {
  /// A person, or a map of the parts of a name.
  fileprivate static var resourceAuthor: Form {
    Form { field in
      guard case .map = field.value.content else { return Form<NameReference>.person.read(field).map { Value($0) } }
      return Form.map("an author") { Resource.Author(&$0) }.read(field)
    }
  }
}

extension Resource.Author {
  fileprivate init?(_ map: inout MapReader) {
    let family = map.read("family", .required, as: .text)
    let given = map.read("given", as: .text)
    guard let family else { return nil }
    self.init(.name([given, family].compactMap(\.self).joined(separator: " ")), family: family)
  }
}

extension Resource.Journal {
  fileprivate init?(_ map: inout MapReader) {
    let name = map.read("name", .required, as: .text)
    let volume = map.read("volume", as: .text)
    let issue = map.read("issue", as: .text)
    let pages = map.read("pages", as: .text)
    guard let name else { return nil }
    self.init(name: name, volume: volume, issue: issue, pages: pages)
  }
}
