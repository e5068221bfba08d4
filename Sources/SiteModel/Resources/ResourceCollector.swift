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
  /// The keys of drafts that have one.
  private var keys = TextNumbers()
  /// By number of a key.
  private var numbers: [Int] = []
  /// The key that was made last, whose room the next one takes.
  private var key: [UInt8] = []
  /// The key of the DOI of each thing that is described with both a URL and a DOI, by the key of the URL.
  private var doiOfTarget: [String: String] = [:]

  /// - Parameter described: all that any entry describes, so that a mention before the description is known too.
  init(_ described: some Sequence<DescribedResource>) {
    for resource in described {
      guard let doi = resource.doi, Self.write(keyOf: resource.target, doi: nil, into: &key) else { continue }
      let target = String(decoding: key, as: UTF8.self)
      guard doiOfTarget[target] == nil else { continue }
      ResourceKey.write(doi: doi, into: &key)
      doiOfTarget[target] = String(decoding: key, as: UTF8.self)
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
    guard let known = known(target, doi: doi) else {
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

  /// The number of what has been met at a target or under a DOI; nil for what has not, which is noted as the next draft.
  private mutating func known(_ target: ResolvedReference?, doi: String?) -> Int? {
    guard Self.write(keyOf: target, doi: doi, into: &key) else { return nil }
    if !doiOfTarget.isEmpty, let doi = doiOfTarget[String(decoding: key, as: UTF8.self)] {
      key.removeAll(keepingCapacity: true)
      key.append(doi)
    }
    if let known = keys.known(key.span) { return numbers[known] }
    _ = keys.number(of: String(decoding: key, as: UTF8.self))
    numbers.append(drafts.count)
    return nil
  }

  /// - Returns: false for what has no key, which is never met again.
  private static func write(keyOf target: ResolvedReference?, doi: String?, into key: inout [UInt8]) -> Bool {
    if let doi {
      ResourceKey.write(doi: doi, into: &key)
      return true
    }
    switch target {
    case .site(let address, let suffix): ResourceKey.write(address, suffix: suffix, into: &key)
    case .asWritten(let url): ResourceKey.write(url: url, into: &key)
    case .broken, nil: return false
    }
    return true
  }

  /// All that were met, by number.
  ///
  /// - Parameter dates: those of the entries.
  func resources(
    dates: [EntryDates], people: PeopleDirectory, organisations: OrganisationDirectory
  ) -> [SharedResource] {
    var ids = UniqueNames()
    return drafts.map { draft in
      let sharings = Self.newestFirst(draft.sharings, dates)
      return Self.resource(
        draft, id: ids.claim(Self.stem(of: draft.first)), sharings: sharings, people: people,
        organisations: organisations)
    }
  }

  private static func newestFirst(
    _ sharings: [SharedResource.Sharing], _ dates: [EntryDates]
  ) -> [SharedResource.Sharing] {
    if sharings.count == 1 { return sharings }
    return sharings.sorted { one, other in
      let (here, there) = (dates[one.entry.index].sortMoment, dates[other.entry.index].sortMoment)
      return here == there ? one.entry.index < other.entry.index : here > there
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
