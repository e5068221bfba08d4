import Base
import Content
import Markdown

/// What was shared where: each thing once, however often it was mentioned.
struct ResourceDirectory {
  private(set) var resources: [SharedResource] = []
  /// Each entry's resources from `items`, in their order.
  private(set) var items: [[ResourceID]] = []
  /// Each entry's resources from its body, in their order.
  private(set) var shared: [[ResourceID]] = []
  /// Those that texts can cite, by the `id` that an item gives them.
  private(set) var works: [String: ResourceID] = [:]

  /// Whether any entry offers a resource, told before links are resolved.
  static func isNeeded(by documents: [Document], settings: Settings) -> Bool {
    documents.contains { document in
      document.kind == .resourceList || !ResourceFinding.inBody(of: document, settings: settings).isEmpty
    }
  }

  /// - Parameter sourcePages: the pages of people and organisations; who is linked there is a source, not a resource.
  init(
    _ documents: [Document], addresses: [Address?], settings: Settings, links: LinkTargets, dates: [EntryDates],
    people: PeopleDirectory, organisations: OrganisationDirectory, sourcePages: Set<Address>,
    resolver: inout ReferenceResolver,
    diagnostics: inout [Diagnostic]
  ) {
    let described = documents.map { DescribedResource.all(in: $0, resolver: &resolver, diagnostics: &diagnostics) }
    var collector = ResourceCollector(described.joined())
    var once = Once()
    var credits = CreditCheck(people: people, organisations: organisations)
    for (index, document) in documents.enumerated() {
      for case let item? in described[index].map(\.finding.item) {
        credits.check(item, in: document.path, diagnostics: &diagnostics)
      }
      let numbers = described[index].map { collector.number(of: $0, in: EntryID(index)) }
      for (resource, number) in zip(described[index], numbers) {
        guard let id = resource.finding.item?.id else { continue }
        take(id, of: ResourceID(number), in: document, diagnostics: &diagnostics)
      }
      items.append(once.ids(numbers))
      let found = ResourceFinding.inBody(of: document, settings: settings) { link in
        let target = links.reference(ofLink: link, in: EntryID(index), documents, addresses)
        return target.address.map { sourcePages.contains($0) } ?? false
      }
      shared.append(
        once.ids(
          found.compactMap { finding in
            guard let link = finding.link else { return nil }
            let isPlaceholder = document.facts.links[link].target == .placeholder
            let target =
              isPlaceholder ? nil : links.reference(ofLink: link, in: EntryID(index), documents, addresses)
            return target == .broken ? nil : collector.number(of: finding, at: target, in: EntryID(index))
          }))
    }
    resources = collector.resources(dates: dates, people: people, organisations: organisations)
  }

  private mutating func take(
    _ id: Located<String>, of resource: ResourceID, in document: Document, diagnostics: inout [Diagnostic]
  ) {
    guard let other = works.updateValue(works[id.value] ?? resource, forKey: id.value), other != resource else {
      return
    }
    diagnostics.append(
      Diagnostic(
        .duplicateWork, path: document.path, at: id.position, length: id.length,
        "the id \"\(id.value)\" is already that of another resource",
        help: "give one of the two another `id`, or both the same `url` or `doi` if they are one"))
  }
}

/// Takes each number of a list once.
private struct Once {
  /// By number: the last list that has it.
  private var last: [Int] = []
  private var list = 0

  mutating func ids(_ numbers: [Int]) -> [ResourceID] {
    list += 1
    return numbers.compactMap { number in
      while last.count <= number { last.append(0) }
      defer { last[number] = list }
      return last[number] == list ? nil : ResourceID(number)
    }
  }
}

/// A resource of an entry's `items`, with what its reference names.
struct DescribedResource {
  let finding: ResourceFinding
  let target: ResolvedReference?
  let doi: String?

  /// Reports references that name nothing.
  static func all(
    in document: Document, resolver: inout ReferenceResolver, diagnostics: inout [Diagnostic]
  ) -> [DescribedResource] {
    ResourceFinding.inItems(of: document).map { finding in
      let target = finding.item?.url.map {
        resolver.resolve($0, subject: "resource", in: document.path, diagnostics: &diagnostics)
      }
      return DescribedResource(finding: finding, target: target, doi: finding.item?.doi)
    }
  }
}
