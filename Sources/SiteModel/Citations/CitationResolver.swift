import Base
import Content
import Markdown

/// Finds what the citations of texts name, and makes each entry's list of references.
struct CitationResolver {
  private let works: [String: ResourceID]
  private let resources: [SharedResource]
  private var suggestions = Suggestions()

  init(_ directory: ResourceDirectory) {
    works = directory.works
    resources = directory.resources
  }

  /// What each entry cites, by number.
  ///
  /// - Parameter isPart: whether works may be missing that the project has; then citations are left as they are written.
  static func resolve(
    _ documents: [Document], _ directory: ResourceDirectory, settings: Settings, isPart: Bool,
    diagnostics: inout [Diagnostic]
  ) -> [EntryCitations] {
    guard documents.contains(where: { !$0.facts.citations.isEmpty }) else {
      return Array(repeating: .none, count: documents.count)
    }
    if isPart {
      return documents.map { EntryCitations(references: [], uses: $0.facts.citations.map { _ in nil }) }
    }
    var resolver = CitationResolver(directory)
    return documents.map { document in
      guard !document.facts.citations.isEmpty else { return .none }
      let names = AuthorDate(words: settings.words(in: document.frontMatter.language))
      return resolver.citations(of: document, by: names, diagnostics: &diagnostics)
    }
  }

  private mutating func citations(
    of document: Document, by names: AuthorDate, diagnostics: inout [Diagnostic]
  ) -> EntryCitations {
    let found = document.facts.citations.map { citation in
      var ids: [ResourceID] = []
      for item in citation.items {
        if let work = works[item.id] {
          ids.append(work)
        } else {
          report(item, of: citation, in: document.path, diagnostics: &diagnostics)
        }
      }
      return ids.count == citation.items.count ? ids : nil
    }
    var numbers: [ResourceID: Int] = [:]
    var references = references(to: Set(found.compactMap(\.self).joined()), by: names)
    for (number, reference) in references.enumerated() { numbers[reference.resource] = number }
    let uses = found.map { works in
      works?.compactMap { work -> EntryCitations.Use? in
        guard let number = numbers[work] else { return nil }
        references[number].times += 1
        return EntryCitations.Use(reference: number, time: references[number].times)
      }
    }
    return EntryCitations(references: references, uses: uses)
  }

  /// The works by authors, year and title; those that authors and year do not tell apart get letters.
  private func references(to works: Set<ResourceID>, by names: AuthorDate) -> [EntryCitations.Reference] {
    struct Draft {
      let work: ResourceID
      let authors: String
      /// Works without a date come last.
      let year: Int
      let key: (authors: String, title: String)
    }
    let drafts = works.map { work in
      let resource = resources[work.index]
      let authors = names.authors(of: resource)
      return Draft(
        work: work, authors: authors, year: resource.date?.year ?? .max,
        key: (Slug.make(authors), Slug.make(resource.title)))
    }.sorted { one, other in
      (one.key.authors, one.authors, one.year, one.key.title, one.work.index)
        < (other.key.authors, other.authors, other.year, other.key.title, other.work.index)
    }
    var letter = 0
    return drafts.indices.map { index in
      let draft = drafts[index]
      func isLike(_ other: Int) -> Bool {
        drafts.indices.contains(other) && drafts[other].authors == draft.authors && drafts[other].year == draft.year
      }
      letter = isLike(index - 1) ? letter + 1 : 0
      let needsLetter = letter > 0 || isLike(index + 1)
      return EntryCitations.Reference(
        resource: draft.work, authors: draft.authors,
        year: names.year(of: resources[draft.work.index].date, letter: needsLetter ? letter : nil), times: 0)
    }
  }

  private mutating func report(
    _ item: Citation.Item, of citation: Citation, in path: String, diagnostics: inout [Diagnostic]
  ) {
    let nearest = suggestions.suggestion(for: item.id, among: works.keys)
    if citation.isNarrative {
      // Most of what people write so is a handle; one that is nearly an id is likely meant to be one.
      guard item.id.utf8.count >= 5, let nearest else { return }
      diagnostics.append(
        Diagnostic(
          .likeCitation, path: path, at: item.position, length: item.length,
          "\"@\(item.id)\" is shown as it is, for no resource has the id \"\(item.id)\"",
          help: nearest + " If nothing is cited, write \"\\@\(item.id)\""))
    } else {
      diagnostics.append(
        Diagnostic(
          .unknownCitation, path: path, at: item.position, length: item.length,
          "no resource has the id \"\(item.id)\"",
          help: nearest ?? "give it to one of the `items` of a resource list, or write \"\\[\" if nothing is cited"))
    }
  }
}
