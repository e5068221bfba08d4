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

  /// Whether any entry offers a resource, told before links are resolved.
  static func isNeeded(by documents: [Document], settings: Settings) -> Bool {
    documents.contains { document in
      document.kind == .resourceList || !ResourceFinding.inBody(of: document, settings: settings).isEmpty
    }
  }

  /// - Parameter sourcePages: the pages of people and organisations; who is linked there is a source, not a resource.
  init(
    _ documents: [Document], settings: Settings, links: [[ResolvedReference]], dates: [EntryDates],
    people: PeopleDirectory, sourcePages: Set<Address>, resolver: inout ReferenceResolver,
    diagnostics: inout [Diagnostic]
  ) {
    let described = documents.map { DescribedResource.all(in: $0, resolver: &resolver, diagnostics: &diagnostics) }
    var collector = ResourceCollector(described.joined())
    for (index, document) in documents.enumerated() {
      items.append(Self.once(described[index].map { collector.number(of: $0, in: EntryID(index)) }))
      let found = ResourceFinding.inBody(of: document, settings: settings) { link in
        links[index][link].address.map { sourcePages.contains($0) } ?? false
      }
      shared.append(
        Self.once(
          found.compactMap { finding in
            guard let link = finding.link else { return nil }
            let isPlaceholder = document.facts.links[link].target == .placeholder
            let target = isPlaceholder ? nil : links[index][link]
            return target == .broken ? nil : collector.number(of: finding, at: target, in: EntryID(index))
          }))
    }
    resources = collector.resources(dates: dates, people: people)
  }

  private static func once(_ numbers: [Int]) -> [ResourceID] {
    if numbers.isEmpty { return [] }
    var seen: Set<Int> = []
    return numbers.filter { seen.insert($0).inserted }.map { ResourceID($0) }
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
