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
    _ documents: [Document], titles: [String], order: [EntryID], graph: ReferenceGraph, tags: [[TagID]],
    people: [[PersonID]],
    series: SeriesDirectory, citations: [EntryCitations], settings: RelatedSettings
  ) {
    var ranks = Array(repeating: Int.max, count: documents.count)
    for (rank, id) in order.enumerated() { ranks[id.index] = rank }
    let neighbours = graph.neighbours()
    var nearness = Nearness(
      documents, titles: titles, order: order, ranks: ranks, neighbours: neighbours, tags: tags, people: people,
      settings: settings)
    all = documents.indices.map { index in
      func sorted(_ indexes: [Int]) -> [Int] { indexes.sorted { (ranks[$0], $0) < (ranks[$1], $1) } }
      var connections = EntryConnections()
      let edges = graph.mentions[index].sorted { (ranks[$0.from], $0.from) < (ranks[$1.from], $1.from) }
      connections.mentions = edges.map { edge in
        EntryConnections.Mention(
          entry: EntryID(edge.from),
          sentence: edge.link.flatMap { Self.sentence(documents[edge.from], $0, citations[edge.from]) })
      }
      connections.linked = sorted(neighbours[index]).map { EntryID($0) }
      guard documents[index].isRelatable else { return connections }
      var related = graph.chosen[index]
      let choosers = sorted(graph.chosenBy[index].filter { !related.contains($0) && documents[$0].isRelatable })
      // What everybody names would list everybody.
      related += choosers.prefix(max(0, settings.count - related.count))
      related += nearness.nearest(to: index, beside: related, apartFrom: series.partsBeside(index))
      connections.related = related.map { EntryID($0) }
      return connections
    }
  }

  /// The sentence around a link.
  private static func sentence(_ document: Document, _ number: Int, _ citations: EntryCitations) -> String? {
    let link = document.facts.links[number]
    guard let passage = link.passage, !passage.link.isEmpty else { return nil }
    let part = Sentences.around(passage.link, in: passage.text)
    return (part.isCutBefore ? "…" : "") + citations.named(in: passage.text, part: part.range, document.facts)
      + (part.isCutBehind ? "…" : "")
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
