import Base
import Content

/// Meets resources one after the other, entry by entry, and knows each again by its address or its DOI.
struct ResourceCollector {
  private struct Draft {
    var first: ResourceFinding
    var target: ResolvedReference?
    var doi: String?
    var sharings: [SharedResource.Sharing]
  }

  private var drafts: [Draft] = []
  private var numbers: [String: Int] = [:]
  /// The key of the DOI of each thing that is described with both a URL and a DOI, by the key of the URL.
  private var doiOfTarget: [String: String] = [:]

  /// - Parameter described: all that any entry describes, so that a mention before the description is known too.
  init(_ described: some Sequence<DescribedResource>) {
    for resource in described {
      guard let doi = resource.doi, let key = Self.key(target: resource.target, doi: nil), doiOfTarget[key] == nil
      else { continue }
      doiOfTarget[key] = ResourceKey.of(doi: doi)
    }
  }

  /// The number of what an entry describes.
  mutating func number(of resource: DescribedResource, in entry: EntryID) -> Int {
    let target = resource.target ?? resource.doi.map { .asWritten("https://doi.org/" + $0) }
    return number(of: resource.finding, at: target, doi: resource.doi, in: entry)
  }

  /// The number of what an entry mentions.
  mutating func number(
    of finding: ResourceFinding, at target: ResolvedReference?, doi: String? = nil, in entry: EntryID
  ) -> Int {
    let sharing = SharedResource.Sharing(
      entry: entry, anchor: finding.anchor, group: finding.group, source: finding.source,
      description: finding.description)
    var key = Self.key(target: target, doi: doi)
    if let doi = key.flatMap({ doiOfTarget[$0] }) { key = doi }
    guard let key, let known = numbers[key] else {
      if let key { numbers[key] = drafts.count }
      drafts.append(Draft(first: finding, target: target, doi: doi, sharings: [sharing]))
      return drafts.count - 1
    }
    // What an author described in full outranks a link in passing.
    if finding.item != nil, drafts[known].first.item == nil {
      drafts[known].first = finding
      drafts[known].target = target ?? drafts[known].target
      drafts[known].doi = doi ?? drafts[known].doi
    }
    // Entries come one after the other, so an entry that shares a thing twice did so last.
    if drafts[known].sharings.last?.entry != entry { drafts[known].sharings.append(sharing) }
    return known
  }

  private static func key(target: ResolvedReference?, doi: String?) -> String? {
    if let doi { return ResourceKey.of(doi: doi) }
    return switch target {
    case .site(let address, let suffix): ResourceKey.of(address, suffix: suffix)
    case .asWritten(let url): ResourceKey.of(url: url)
    case .broken, nil: nil
    }
  }

  /// All that were met, by number.
  ///
  /// - Parameter dates: those of the entries.
  func resources(
    dates: [EntryDates], people: PeopleDirectory, organisations: OrganisationDirectory
  ) -> [SharedResource] {
    var ids = UniqueNames()
    return drafts.map { draft in
      let sharings = draft.sharings.sorted { one, other in
        let (here, there) = (dates[one.entry.index].sortMoment, dates[other.entry.index].sortMoment)
        return here == there ? one.entry.index < other.entry.index : here > there
      }
      return Self.resource(
        draft, id: ids.claim(Self.stem(of: draft.first)), sharings: sharings, people: people,
        organisations: organisations)
    }
  }

  private static func stem(of finding: ResourceFinding) -> String {
    let stem = Slug.make(finding.item?.id?.value ?? finding.title)
    return stem.isEmpty ? "resource" : stem
  }

  private static func resource(
    _ draft: Draft, id: String, sharings: [SharedResource.Sharing], people: PeopleDirectory,
    organisations: OrganisationDirectory
  ) -> SharedResource {
    let item = draft.first.item
    let authors = (item?.authors ?? []).map { author in
      let name = organisations.shownName(of: people.shownName(of: author.value.reference))
      let isOrganisation = name == item?.publisher?.value || organisations.organisation(named: name) != nil
      return AuthorName(name, family: author.value.family, isOrganisation: isOrganisation)
    }
    return SharedResource(
      id: id, title: draft.first.title, target: draft.target == .broken ? nil : draft.target,
      authors: authors.map(\.shown), citedNames: authors.map(\.cited), date: draft.first.date,
      type: item?.type, publisher: item?.publisher.map { organisations.shownName(of: $0.value) },
      journal: item?.journal, abstract: item?.abstract,
      doi: draft.doi ?? item?.doi, access: item?.access, sharings: sharings)
  }
}
