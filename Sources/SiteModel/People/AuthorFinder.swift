import Base
import Content

/// Tells who the authors of entries are: people with a file, organisations that are known, and else people.
struct AuthorFinder {
  enum Finding: Hashable {
    /// By number among the collector's drafts.
    case person(Int)
    case organisation(OrganisationID)
  }

  private let organisations: OrganisationDirectory
  /// What names meant when they were met before.
  private var names = TextNumbers()
  /// By number of a name.
  private var findings: [Finding] = []

  init(_ organisations: OrganisationDirectory) { self.organisations = organisations }

  /// The authors of an entry, in its own order, none twice; those who may not be named are reported.
  mutating func authors(
    of document: Document, _ people: inout ProfileCollector, diagnostics: inout [Diagnostic]
  ) -> [Finding] {
    let authors = document.frontMatter.authors
    if authors.isEmpty { return [] }
    var found: [Finding] = []
    found.reserveCapacity(authors.count)
    for index in authors.indices {
      if case .name(let name) = authors[index].value, let known = names.known(name) {
        found.append(findings[known])
      } else if let author = author(authors[index], in: document.path, &people, diagnostics: &diagnostics) {
        found.append(author)
      }
    }
    if found.count < 2 || found.count == 2 && found[0] != found[1] { return found }
    var seen: Set<Finding> = []
    return found.filter { seen.insert($0).inserted }
  }

  private mutating func author(
    _ reference: Located<NameReference>, in path: String, _ people: inout ProfileCollector,
    diagnostics: inout [Diagnostic]
  ) -> Finding? {
    let finding: Finding?
    if !people.hasFile(reference.value), let organisation = organisations.author(reference.value) {
      finding = .organisation(organisation)
    } else {
      finding = people.number(of: reference, in: path, diagnostics: &diagnostics).map { .person($0) }
    }
    // Ids are found as fast.
    if case .name(let name) = reference.value, let finding {
      _ = names.number(of: name)
      findings.append(finding)
    }
    return finding
  }
}
