import Base
import Content
import Markdown

/// Places on the pages of entries.
extension ReferenceResolver {
  mutating func hasAnchor(_ fragment: String, at address: Address) -> Bool {
    // A file's own parts (a page of a PDF) and the anchors of pages that the program makes are not ours to know.
    guard let entry = entryAt[address] else { return true }
    let ids = anchorIDs(at: address)
    if ids.contains(fragment) { return true }
    // What a list shows below its introduction, and what the theme adds to a page, has places too. If they are not there,
    // the finished pages tell.
    guard documents[entry].place.role != .entry || fragment.contains("_") else { return false }
    return anchorSuggestions.nearest(to: fragment, among: ids) == nil
  }

  /// The source of the entry at an address.
  mutating func page(at address: Address) -> String? { entryAt[address].map { documents[$0].path } }

  private mutating func anchorIDs(at address: Address) -> Set<String> {
    if let known = anchors[address] { return known }
    var known: Set<String> = []
    if let index = entryAt[address] {
      let facts = documents[index].facts
      known = Set(facts.headings.map(\.id) + facts.anchors + ids.all[index].compactMap(\.self))
    }
    anchors[address] = known
    return known
  }

  mutating func anchorSuggestion(for fragment: String, at address: Address) -> String {
    let ids = anchorIDs(at: address)
    if let nearest = anchorSuggestions.suggestion(for: fragment, among: ids) { return nearest }
    let slug = Slug.make(fragment)
    if ids.contains(slug) { return "did you mean \"\(slug)\"?" }
    guard !ids.isEmpty else { return "the page has no headings; link to the page itself" }
    let headings = entryAt[address].map { documents[$0].facts.headings } ?? []
    let shown = headings.prefix(6).map { "\"#\($0.id)\"" }.joined(separator: ", ")
    return "its headings have the ids \(shown)\(ids.count > headings.prefix(6).count ? ", …" : "")"
  }
}
