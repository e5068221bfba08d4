import Base
import Content
import Markdown

/// Puts together what was shared where: each thing once, however often it was mentioned.
struct ResourceDirectory {
  private(set) var resources: [SharedResource] = []
  /// Each entry's resources from `items`, in their order.
  private(set) var items: [[ResourceID]] = []
  /// Each entry's resources from its body, in their order.
  private(set) var shared: [[ResourceID]] = []

  /// Whether any entry offers a resource, told before links are resolved.
  static func isNeeded(by documents: [Document], settings: Settings) -> Bool {
    documents.contains { document in
      document.kind == .resourceList || !ResourceFinding.inBody(of: document, settings: settings).isEmpty
    }
  }

  private struct Draft {
    var first: ResourceFinding
    var target: ResolvedReference?
    var doi: String?
    var sharings: [SharedResource.Sharing]
  }

  /// - Parameter sourcePages: the pages of people and organisations; who is linked there is a source, not a resource.
  init(
    _ documents: [Document], settings: Settings, links: [[ResolvedReference]], dates: [EntryDates],
    people: PeopleDirectory, sourcePages: Set<Address>, resolver: inout ReferenceResolver,
    diagnostics: inout [Diagnostic]
  ) {
    var drafts: [Draft] = []
    var byKey: [String: Int] = [:]
    let itemTargets = documents.map { document in
      ResourceFinding.inItems(of: document).map { finding in
        finding.item?.url.map {
          resolver.resolve($0, subject: "resource", in: document.path, diagnostics: &diagnostics)
        }
      }
    }
    let doiOfTarget = Self.doiOfTarget(documents, itemTargets)

    func record(_ finding: ResourceFinding, target: ResolvedReference?, doi: String?, entry: EntryID) -> Int {
      let sharing = SharedResource.Sharing(
        entry: entry, anchor: finding.anchor, group: finding.group, source: finding.source,
        description: finding.description)
      var key = Self.key(target: target, doi: doi)
      if let doi = key.flatMap({ doiOfTarget[$0] }) { key = doi }
      if let key, let known = byKey[key] {
        // What an author described in full outranks a link in passing.
        if drafts[known].first.item == nil, finding.item != nil {
          drafts[known].first = finding
          drafts[known].target = target ?? drafts[known].target
          drafts[known].doi = doi ?? drafts[known].doi
        }
        // Entries come one after the other, so an entry that shares a thing twice did so last.
        if drafts[known].sharings.last?.entry != entry { drafts[known].sharings.append(sharing) }
        return known
      }
      if let key { byKey[key] = drafts.count }
      drafts.append(Draft(first: finding, target: target, doi: doi, sharings: [sharing]))
      return drafts.count - 1
    }

    var itemNumbers: [[Int]] = []
    var bodyNumbers: [[Int]] = []
    for (index, document) in documents.enumerated() {
      let entry = EntryID(index)
      itemNumbers.append(
        zip(ResourceFinding.inItems(of: document), itemTargets[index]).map { finding, target in
          let doi = finding.item?.doi
          return record(
            finding, target: target ?? doi.map { .asWritten("https://doi.org/" + $0) }, doi: doi, entry: entry)
        })
      bodyNumbers.append(
        ResourceFinding.inBody(of: document, settings: settings) { link in
          links[index][link].address.map { sourcePages.contains($0) } ?? false
        }.compactMap { finding in
          guard let link = finding.link else { return nil }
          let isPlaceholder = document.facts.links[link].target == .placeholder
          let target = isPlaceholder ? nil : links[index][link]
          return target == .broken ? nil : record(finding, target: target, doi: nil, entry: entry)
        })
    }

    var ids = UniqueNames()
    for draft in drafts {
      resources.append(
        Self.resource(draft, id: ids.claim(Self.stem(of: draft.first)), dates: dates, people: people))
    }
    items = itemNumbers.map { Self.once($0) }
    shared = bodyNumbers.map { Self.once($0) }
  }

  private static func once(_ numbers: [Int]) -> [ResourceID] {
    var seen: Set<Int> = []
    return numbers.filter { seen.insert($0).inserted }.map { ResourceID($0) }
  }

  /// The key of the DOI of each thing that is described with both a URL and a DOI, by the key of the URL.
  private static func doiOfTarget(_ documents: [Document], _ targets: [[ResolvedReference?]]) -> [String: String] {
    var found: [String: String] = [:]
    for (document, targets) in zip(documents, targets) {
      for (finding, target) in zip(ResourceFinding.inItems(of: document), targets) {
        guard let doi = finding.item?.doi, let key = key(target: target, doi: nil), found[key] == nil else { continue }
        found[key] = ResourceKey.of(doi: doi)
      }
    }
    return found
  }

  private static func key(target: ResolvedReference?, doi: String?) -> String? {
    if let doi { return ResourceKey.of(doi: doi) }
    return switch target {
    case .site(let address, let suffix): ResourceKey.of(address, suffix: suffix)
    case .asWritten(let url): ResourceKey.of(url: url)
    case .broken, nil: nil
    }
  }

  private static func stem(of finding: ResourceFinding) -> String {
    let stem = Slug.make(finding.item?.id?.value ?? finding.title)
    return stem.isEmpty ? "resource" : stem
  }

  private static func resource(
    _ draft: Draft, id: String, dates: [EntryDates], people: PeopleDirectory
  ) -> SharedResource {
    let item = draft.first.item
    let sharings = draft.sharings.sorted { one, other in
      SiteDate.newestFirst(dates[one.entry.index].sortDate, dates[other.entry.index].sortDate)
        ?? (one.entry < other.entry)
    }
    return SharedResource(
      id: id, title: draft.first.title, target: draft.target == .broken ? nil : draft.target,
      authors: item?.authors.map { people.shownName(of: $0.value) } ?? [], date: draft.first.date,
      type: item?.type, publisher: item?.publisher, journal: item?.journal, abstract: item?.abstract,
      doi: draft.doi ?? item?.doi, access: item?.access, sharings: sharings)
  }
}
