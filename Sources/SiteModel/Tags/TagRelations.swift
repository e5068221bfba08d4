import Base
import Content

/// How tags are related: by what the settings say, and by the entries that carry them.
struct TagRelations {
  /// As many as readers look through.
  private static let mostRelated = 8
  /// Of an entry with more tags, none says much about another; the work for each grows with the square of their number.
  private static let mostTags = 16

  /// By tag: the one above it.
  let parents: [TagID?]
  /// By tag: whether an entry carries it or one below it.
  let hasPage: [Bool]
  /// By tag: those with a page that it is the parent of, by title.
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
    let parents = Self.parents(slugs, declarations)
    var hasPage = members.map { !$0.isEmpty }
    for index in members.indices where !members[index].isEmpty {
      var above = parents[index]
      // Those above one that has a page already have theirs, as do those in a circle.
      while let next = above, !hasPage[next.index] {
        hasPage[next.index] = true
        above = parents[next.index]
      }
    }
    var narrower = [[TagID]](repeating: [], count: slugs.count)
    for (index, parent) in parents.enumerated() where hasPage[index] {
      if let parent { narrower[parent.index].append(TagID(index)) }
    }
    (self.parents, self.hasPage, self.narrower) = (parents, hasPage, narrower)
    related = Self.related(members, tags, TagLines(parents, narrower))
  }

  private static func parents(_ slugs: [String], _ declarations: [TagDeclaration]) -> [TagID?] {
    var parents = [TagID?](repeating: nil, count: slugs.count)
    guard declarations.contains(where: { $0.parent != nil }) else { return parents }
    let ids = Dictionary(uniqueKeysWithValues: slugs.enumerated().map { ($1, TagID($0)) })
    for declaration in declarations {
      if let id = ids[declaration.slug.value] { parents[id.index] = declaration.parent.flatMap { ids[$0.value] } }
    }
    return parents
  }

  private static func related(_ members: [[EntryID]], _ tags: [[TagID]], _ lines: TagLines) -> [[TagID]] {
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
      var best = Highest(mostRelated)
      for other in met {
        if counts[other] >= best.least, !lines.areOne(other, index) { best.offer(other, counts[other]) }
        counts[other] = 0
      }
      return best.numbers.map { TagID($0) }
    }
  }
}

/// Which tags are above which, told without a walk from one to the other.
private struct TagLines {
  /// By tag: its place in a walk through all below those without a parent, and where those below it end.
  ///
  /// Nothing of those in a circle, which were reported.
  private var spans: [Range<Int>]

  init(_ parents: [TagID?], _ narrower: [[TagID]]) {
    spans = Array(repeating: 0..<0, count: parents.count)
    var place = 1
    for root in parents.indices where parents[root] == nil {
      /// The tags on the way down, each with the number of those below it that were walked through.
      var way = [(tag: root, done: 0)]
      spans[root] = place..<place
      place += 1
      while let (tag, done) = way.last {
        if done < narrower[tag].count {
          way[way.count - 1].done += 1
          let next = narrower[tag][done].index
          spans[next] = place..<place
          place += 1
          way.append((next, 0))
        } else {
          spans[tag] = spans[tag].lowerBound..<place
          way.removeLast()
        }
      }
    }
  }

  /// Whether one of two tags is above the other.
  func areOne(_ one: Int, _ other: Int) -> Bool {
    spans[one].contains(spans[other].lowerBound) || spans[other].contains(spans[one].lowerBound)
  }
}
