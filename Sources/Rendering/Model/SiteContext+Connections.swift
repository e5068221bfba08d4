import Base
import Content
import SiteModel
import Templates

extension SiteContext {
  /// The entries of a kind that an event or a briefing shows under a heading of their own, each with what it says of it.
  func linked(_ entry: Int, of kind: Kind) -> Value {
    let connections = site.entries[entry].connections
    let listed = connections.linked.filter { entryGlances[$0.index].kind == kind && isListed($0, by: entry) }
    guard !listed.isEmpty else { return .list([]) }
    let mentions = Dictionary(connections.mentions.map { ($0.entry, $0) }) { first, _ in first }
    return .list(
      listed.map { MentionRecord.value(mentions[$0] ?? .init(entry: $0, sentence: nil), in: self) })
  }

  /// The texts that refer to an entry and stand under none of these headings.
  func otherMentions(_ entry: Int) -> Value {
    let mentions = site.entries[entry].connections.mentions
    var others: [Value] = []
    others.reserveCapacity(mentions.count)
    for index in mentions.indices where !isListed(mentions[index].entry, by: entry) {
      others.append(MentionRecord.value(mentions[index], in: self))
    }
    return .list(others)
  }

  /// The entries to go on with that stand neither under these headings nor among the texts that refer to it.
  func otherRelated(_ entry: Int) -> Value {
    let connections = site.entries[entry].connections
    var others: [Value] = []
    others.reserveCapacity(connections.related.count)
    for other in connections.related
    where !connections.mentions.contains(where: { $0.entry == other })
      && !(connections.linked.contains(other) && isListed(other, by: entry))
    {
      others.append(self.entry(other))
    }
    return .list(others)
  }

  /// Whether an entry shows another one that it is linked with under a heading of its own.
  ///
  /// What was written before the day of an event is no report of it.
  private func isListed(_ other: EntryID, by entry: Int) -> Bool {
    let (one, other) = (entryGlances[entry], entryGlances[other.index])
    guard other.isEntry else { return false }
    switch (one.kind, other.kind) {
    case (.event, .briefing), (.briefing, .post), (.briefing, .event): return true
    case (.event, .post):
      guard let day = one.firstDay, let written = other.day else { return false }
      return written >= day
    default: return false
    }
  }
}
