import Base
import Content
import Markdown

/// Which entries refer to which.
struct ReferenceGraph {
  /// A reference of an entry to another one.
  struct Edge {
    let from: Int
    /// In `Facts.links` of the entry; nil where a component or the front matter refers to it.
    let link: Int?
  }

  /// By entry: the entries that refer to it in their texts or otherwise than under `related`, each once, by number.
  private(set) var mentions: [[Edge]]
  /// By entry: those that its author named under `related`, in the order written.
  private(set) var chosen: [[Int]]
  /// By entry: those whose authors named it there, by number.
  private(set) var chosenBy: [[Int]]

  init(
    _ documents: [Document], addresses: [Address?], references: SiteReferences, components: [[ResolvedComponent?]],
    resources: [SharedResource], isPart: Bool, diagnostics: inout [Diagnostic]
  ) {
    mentions = Array(repeating: [], count: documents.count)
    chosen = Array(repeating: [], count: documents.count)
    chosenBy = Array(repeating: [], count: documents.count)
    var numbers: [Address: Int] = [:]
    numbers.reserveCapacity(documents.count)
    for (index, address) in addresses.enumerated() where address != nil { numbers[address ?? .home] = index }
    /// By entry: those among the resources that it lists.
    var listed: [Int: [Int]] = [:]
    for resource in resources {
      guard let target = resource.target?.address.flatMap({ numbers[$0] }) else { continue }
      for sharing in resource.sharings { listed[sharing.entry.index, default: []].append(target) }
    }
    // What has no page of its own, such as a person without one, is published nowhere: nobody is told what it says.
    for index in documents.indices where addresses[index] != nil {
      for (link, reference) in references.links[index].enumerated() {
        if let address = reference.address, let target = numbers[address] { note(index, link: link, to: target) }
      }
      for component in components[index].lazy.compactMap(\.self) {
        for target in component.entries(numbers) { note(index, link: nil, to: target) }
      }
      for target in references.inFrontMatter(of: index).compactMap({ $0.address.flatMap { numbers[$0] } })
        + (listed[index] ?? [])
      {
        note(index, link: nil, to: target)
      }
      for (reference, written) in zip(references.related[index], documents[index].frontMatter.related) {
        // What does not lead anywhere was reported, and of a text by itself nothing is looked up.
        if reference == .broken || isPart { continue }
        func report(_ fault: String, help: String) {
          diagnostics.append(
            Diagnostic(
              .relatedNoEntry, path: documents[index].path, at: written.position, length: written.length,
              "\"related\" names \(fault)", help: help))
        }
        guard let target = reference.address.flatMap({ numbers[$0] }) else {
          report(
            "\"\(written.value)\", which is no entry",
            help: "name the Markdown file of an entry; link to anything else in the text")
          continue
        }
        guard target != index else {
          report("this entry itself", help: "name another, or take it out")
          continue
        }
        choose(target, in: index)
      }
    }
  }

  private mutating func note(_ index: Int, link: Int?, to target: Int) {
    // Entries come one after the other, so one that refers twice did so last.
    guard target != index, mentions[target].last?.from != index else { return }
    mentions[target].append(Edge(from: index, link: link))
  }

  private mutating func choose(_ target: Int, in index: Int) {
    guard !chosen[index].contains(target) else { return }
    chosen[index].append(target)
    chosenBy[target].append(index)
  }

  /// By entry: the entries that it is connected with in either direction, by number.
  func neighbours() -> [[Int]] {
    var neighbours = chosen
    for index in mentions.indices {
      for edge in mentions[index] {
        neighbours[index].append(edge.from)
        neighbours[edge.from].append(index)
      }
      neighbours[index] += chosenBy[index]
    }
    return neighbours.map { Set($0).sorted() }
  }
}

extension ResolvedComponent {
  /// The entries that its arguments name, by number.
  fileprivate func entries(_ numbers: [Address: Int]) -> [Int] {
    values.compactMap { value in
      switch value {
      case .entry(let id): id.index
      case .reference(let reference): reference.address.flatMap { numbers[$0] }
      default: nil
      }
    }
  }
}

extension DiagnosticCode {
  static let relatedNoEntry = DiagnosticCode(
    "front-matter/related", .error, title: "an entry is related to itself or to something that is no entry",
    explanation: """
      Under `related` stand the Markdown files of other entries, relative to this one or from `content/` on with a slash
      before. What is named there is shown below the text, and shows this entry below its own.
      """)
}
