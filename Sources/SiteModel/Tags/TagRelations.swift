import Base
import Content

/// How tags are related: by what the settings say, and by the entries that carry them.
struct TagRelations {
  /// As many as readers look through.
  private static let mostRelated = 8
  /// Of an entry with more tags, none says much about another; the work for each grows with the square of their number.
  private static let mostTags = 16

  /// By tag: the nearest of those above it that any entry carries.
  let parents: [TagID?]
  /// By tag: those that it is the parent of, by title.
  let narrower: [[TagID]]
  /// By tag: the others that most entries carry together with it, those with most entries first, then by title.
  let related: [[TagID]]

  /// - Parameters:
  ///   - slugs: of each tag, in the order of titles.
  ///   - members: the entries of each tag.
  ///   - tags: each entry's tags, none twice.
  init(
    _ slugs: [String], members: [[EntryID]], tags: [[TagID]], declarations: [TagDeclaration]
  ) {
    parents = Self.parents(slugs, declarations)
    var narrower = [[TagID]](repeating: [], count: slugs.count)
    for (index, parent) in parents.enumerated() {
      if let parent { narrower[parent.index].append(TagID(index)) }
    }
    self.narrower = narrower
    related = Self.related(members, tags, parents)
  }

  /// Follows each tag upwards to one that is in use; each way is followed once.
  private static func parents(_ slugs: [String], _ declarations: [TagDeclaration]) -> [TagID?] {
    let declared = Dictionary(declarations.map { ($0.slug.value, $0.parent?.value) }) { first, _ in first }
    guard declared.values.contains(where: { $0 != nil }) else { return Array(repeating: nil, count: slugs.count) }
    let ids = Dictionary(uniqueKeysWithValues: slugs.enumerated().map { ($1, TagID($0)) })
    /// The nearest tag in use at or above one that is declared.
    var nearest: [String: TagID?] = [:]
    return slugs.map { slug in
      var way: [String] = []
      var seen: Set<String> = [slug]
      var above = declared[slug] ?? nil
      var found: TagID?
      while let next = above {
        if let id = ids[next] {
          found = id
          break
        }
        if let known = nearest[next] {
          found = known
          break
        }
        // Parents that go round in a circle were reported.
        guard seen.insert(next).inserted else { break }
        way.append(next)
        above = declared[next] ?? nil
      }
      for passed in way { nearest[passed] = .some(found) }
      return found
    }
  }

  private static func related(_ members: [[EntryID]], _ tags: [[TagID]], _ parents: [TagID?]) -> [[TagID]] {
    /// By tag, while one is looked at: how many entries carry both.
    var counts = [Int](repeating: 0, count: members.count)
    return members.indices.map { index in
      var met: [Int] = []
      for entry in members[index] {
        let own = tags[entry.index].prefix(mostTags)
        guard own.contains(TagID(index)) else { continue }
        for other in own where other.index != index {
          if counts[other.index] == 0 { met.append(other.index) }
          counts[other.index] += 1
        }
      }
      let best = met.filter { parents[index]?.index != $0 && parents[$0]?.index != index }
        .sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(mostRelated)
      for other in met { counts[other] = 0 }
      return best.map { TagID($0) }
    }
  }
}
