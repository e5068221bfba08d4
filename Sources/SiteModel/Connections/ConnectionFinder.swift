import Base
import Content
import Markdown

/// Works out how entries are connected.
struct ConnectionFinder {
  /// By entry.
  let all: [EntryConnections]

  /// - Parameters:
  ///   - titles: of each entry, as a slug.
  ///   - order: the entries with an address of their own, in the order in which lists show them.
  init(
    _ documents: [Document], titles: [String], order: [EntryID], graph: ReferenceGraph, tags: TagDirectory,
    people: PeopleDirectory, series: SeriesDirectory, citations: [EntryCitations], settings: RelatedSettings
  ) {
    let sequence = Self.sequence(order, of: documents.count)
    let neighbours = graph.neighbours(in: sequence)
    var nearness = Nearness(
      documents, titles: titles, order: order, neighbours: neighbours, tags: tags, people: people, settings: settings)
    let mentions = Self.mentions(graph, in: sequence, documents, citations)
    /// By entry: its place in the sequence.
    var ranks = Array(repeating: 0, count: documents.count)
    for (rank, entry) in sequence.enumerated() { ranks[entry] = rank }
    all = documents.indices.map { index in
      var connections = EntryConnections()
      connections.mentions = mentions[index]
      connections.linked = neighbours.range(of: index).map { EntryID(Int(neighbours.numbers[$0])) }
      guard documents[index].isRelatable else { return connections }
      var related = graph.chosen[index]
      if !graph.chosenBy[index].isEmpty {
        let choosers = graph.chosenBy[index].filter { !related.contains($0) && documents[$0].isRelatable }
        // What everybody names would list everybody.
        related += choosers.sorted { ranks[$0] < ranks[$1] }.prefix(max(0, settings.count - related.count))
      }
      related += nearness.nearest(to: index, beside: related, apartFrom: series.partsBeside(index), neighbours)
      connections.related = related.map { EntryID($0) }
      return connections
    }
  }

  /// All entries, those with an address of their own first, in the order of lists.
  private static func sequence(_ order: [EntryID], of count: Int) -> [Int] {
    var isListed = Array(repeating: false, count: count)
    for id in order { isListed[id.index] = true }
    return order.map(\.index) + (0..<count).filter { !isListed[$0] }
  }

  /// By entry: where others mention it, in a sequence of entries.
  private static func mentions(
    _ graph: ReferenceGraph, in sequence: [Int], _ documents: [Document], _ citations: [EntryCitations]
  ) -> [[EntryConnections.Mention]] {
    var mentions = [[EntryConnections.Mention]](repeating: [], count: documents.count)
    let edges = NumberLists(
      documents.count, graph.edges.enumerated().map { NumberLists.Member($0.offset, of: $0.element.from.index) })
    var counts = [Int](repeating: 0, count: documents.count)
    for edge in graph.edges { counts[edge.to.index] += 1 }
    for entry in sequence {
      let range = edges.range(of: entry)
      if range.isEmpty { continue }
      let (document, citations) = (documents[entry], citations[entry])
      for index in range {
        let edge = graph.edges[Int(edges.numbers[index])]
        let target = edge.to.index
        if mentions[target].isEmpty { mentions[target].reserveCapacity(counts[target]) }
        // The sentence around the link.
        let text = edge.link.flatMap { document.facts.sentence(aroundLink: Int($0)) }
        let sentence = text.map { citations.named(in: $0, document.facts) }
        mentions[target].append(EntryConnections.Mention(entry: EntryID(entry), sentence: sentence))
      }
    }
    return mentions
  }
}

extension Document {
  /// Whether it is one of those that readers are led on from and to: no profile, and no text above a list.
  var isRelatable: Bool {
    switch kind {
    case .post, .event, .briefing, .resourceList: place.role == .entry
    case .person, .organisation, .page: false
    }
  }
}
