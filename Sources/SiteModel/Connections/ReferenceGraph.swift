import Base
import Content
import Markdown

/// Which entries refer to which.
struct ReferenceGraph {
  /// A reference of an entry to another one.
  struct Edge {
    let from: EntryID
    let to: EntryID
    /// In `Facts.links` of the entry; nil where a component or the front matter refers to it.
    let link: Int32?
  }

  /// Those in texts or otherwise than under `related`, by the number of the entry that refers, none to one entry twice.
  private(set) var edges: [Edge] = []
  /// By entry: the last one that refers to it.
  private var lastFrom: [Int]
  /// By entry: those that its author named under `related`, in the order written.
  private(set) var chosen: [[Int]]
  /// By entry: those whose authors named it there, by number.
  private(set) var chosenBy: [[Int]]

  init(
    _ documents: [Document], addresses: [Address?], references: SiteReferences, components: [[ResolvedComponent?]],
    resources: [SharedResource], isPart: Bool, diagnostics: inout [Diagnostic]
  ) {
    lastFrom = Array(repeating: -1, count: documents.count)
    chosen = Array(repeating: [], count: documents.count)
    chosenBy = Array(repeating: [], count: documents.count)
    var entries = EntriesByAddress(addresses)
    /// By entry: those among the resources that it lists.
    var listed: [Int: [Int]] = [:]
    for resource in resources {
      guard let target = entries.entry(at: resource.target) else { continue }
      for sharing in resource.sharings { listed[sharing.entry.index, default: []].append(target) }
    }
    // What has no page of its own, such as a person without one, is published nowhere: nobody is told what it says.
    for index in documents.indices where addresses[index] != nil {
      for link in references.links.links(of: EntryID(index)) {
        switch references.links.target(ofLink: link, in: EntryID(index)) {
        case .entry(let target): note(index, link: link, to: target.index)
        case .asWritten: continue
        case .other(let reference):
          if let target = entries.entry(at: reference) { note(index, link: link, to: target) }
        }
      }
      for component in components[index].lazy.compactMap(\.self) {
        for target in component.entries(among: &entries) { note(index, link: nil, to: target) }
      }
      for reference in references.inFrontMatter(of: index) {
        if let target = entries.entry(at: reference) { note(index, link: nil, to: target) }
      }
      if !listed.isEmpty { for target in listed[index] ?? [] { note(index, link: nil, to: target) } }
      for (reference, written) in zip(references.related[index], documents[index].frontMatter.related) {
        // What does not lead anywhere was reported, and of a text by itself nothing is looked up.
        if reference == .broken || isPart { continue }
        func report(_ fault: String, help: String) {
          diagnostics.append(
            Diagnostic(
              .relatedNoEntry, path: documents[index].path, at: written.position, length: written.length,
              "\"related\" names \(fault)", help: help))
        }
        guard let target = entries.entry(at: reference) else {
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
    guard target != index, lastFrom[target] != index else { return }
    lastFrom[target] = index
    edges.append(Edge(from: EntryID(index), to: EntryID(target), link: link.map { Int32($0) }))
  }

  private mutating func choose(_ target: Int, in index: Int) {
    guard !chosen[index].contains(target) else { return }
    chosen[index].append(target)
    chosenBy[target].append(index)
  }

  /// By entry: the entries that it is connected with in either direction, none twice.
  ///
  /// - Parameter sequence: all entries; each list is in its order.
  func neighbours(in sequence: [Int]) -> NumberLists {
    var pairs: [NumberLists.Member] = []
    pairs.reserveCapacity(2 * edges.count)
    func note(_ one: Int, _ other: Int) {
      pairs.append(NumberLists.Member(one, of: other))
      pairs.append(NumberLists.Member(other, of: one))
    }
    for edge in edges { note(edge.from.index, edge.to.index) }
    for (index, targets) in chosen.enumerated() { for target in targets { note(index, target) } }
    let unsorted = NumberLists(lastFrom.count, pairs)
    // Whoever is a neighbour has one: entered into the lists of theirs one after the other, they are in order there.
    pairs.removeAll(keepingCapacity: true)
    var last = Array(repeating: -1, count: lastFrom.count)
    for entry in sequence {
      for index in unsorted.range(of: entry) {
        let neighbour = Int(unsorted.numbers[index])
        if last[neighbour] != entry { pairs.append(NumberLists.Member(entry, of: neighbour)) }
        last[neighbour] = entry
      }
    }
    return NumberLists(lastFrom.count, pairs)
  }
}

/// The entries by their addresses.
private struct EntriesByAddress {
  private let addresses: [Address?]
  /// Made when one is first asked for: links in texts mostly know their entry.
  private var pages: TextNumbers?
  /// By number of an address: the entry that has it, the last where several claim it.
  private var entries: [Int] = []

  init(_ addresses: [Address?]) { self.addresses = addresses }

  /// The number of the entry to which a reference leads; nil where it leads elsewhere.
  mutating func entry(at reference: ResolvedReference?) -> Int? {
    guard case .site(let address, _)? = reference else { return nil }
    if pages == nil { noteAddresses() }
    return pages?.known(address.path).map { entries[$0] }
  }

  private mutating func noteAddresses() {
    var pages = TextNumbers(minimumCapacity: addresses.count)
    for (entry, address) in addresses.enumerated() {
      guard let address else { continue }
      let page = pages.number(of: address.path)
      if page == entries.count { entries.append(entry) } else { entries[page] = entry }
    }
    self.pages = pages
  }
}

extension ResolvedComponent {
  /// The entries that its arguments name, by number.
  fileprivate func entries(among entries: inout EntriesByAddress) -> [Int] {
    values.compactMap { value in
      switch value {
      case .entry(let id): id.index
      case .reference(let reference): entries.entry(at: reference)
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
