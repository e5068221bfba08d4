import Base
import Content

/// Finds the entries that have most in common with one: tags, people, references, words of their titles and of what else
/// says what they are about.
///
/// What few entries share counts more than what many do. Of what hundreds share, only those near in date are looked at, so
/// that the work grows with the site and not with its square.
struct Nearness {
  /// On either side, in the order of lists; a word of sentences that more have says nothing of what they are about.
  private static let mostBeside = 25
  /// A word of titles that more have says nothing of it either.
  private static let mostEntries = 100
  /// As many words of one entry are looked at.
  private static let mostWords = 100
  /// Shorter words say nothing of what an entry is about.
  private static let shortestWord = 4

  private let settings: RelatedSettings
  private let ranks: [Int]
  private let neighbours: [[Int]]
  /// By entry: the things that it has, each a number below the count of `sharers`.
  private var things: [[Int]]
  /// By thing: the entries that have it, in the order of lists.
  private var sharers: [[Int]] = []
  /// By thing: what sharing it counts, in hundredths.
  private var worth: [Int] = []
  /// By entry, while one is looked at: what it has in common with that one.
  private var scores: [Int]

  init(
    _ documents: [Document], titles: [String], order: [EntryID], ranks: [Int], neighbours: [[Int]], tags: [[TagID]],
    people: [[PersonID]],
    settings: RelatedSettings
  ) {
    (self.settings, self.ranks, self.neighbours) = (settings, ranks, neighbours)
    things = Array(repeating: [], count: documents.count)
    scores = Array(repeating: 0, count: documents.count)
    guard settings.count > 0 else { return }
    let entries = order.map(\.index).filter { documents[$0].isRelatable }
    let tagCount = (tags.lazy.flatMap(\.self).map(\.index).max() ?? -1) + 1
    let personCount = (people.lazy.flatMap(\.self).map(\.index).max() ?? -1) + 1
    let firstReference = tagCount + personCount
    let firstWord = firstReference + documents.count
    sharers = Array(repeating: [], count: firstReference + documents.count)
    /// By the fingerprint of a word: its thing.
    var words: [UInt64: Int] = [:]
    /// By thing, of words: whether a title or a keyword has it.
    var isTitular: [Bool] = []
    for entry in entries {
      for tag in tags[entry] { note(entry, tag.index) }
      for person in people[entry] { note(entry, tagCount + person.index) }
      // Two entries have in common what both are linked with.
      for other in neighbours[entry] { note(entry, firstReference + other) }
      guard settings.text > 0 else { continue }
      var left = Self.mostWords
      func noteWords(_ slug: String, areTitles: Bool) {
        let bytes = slug.utf8Span.span
        var start = 0
        while start < bytes.count, left > 0 {
          let end = bytes.index(of: UInt8(ascii: "-"), from: start)
          defer { start = end + 1 }
          if end - start < Self.shortestWord { continue }
          left -= 1
          let word = Fingerprint.of(bytes, from: start, to: end)
          let thing = words[word] ?? sharers.count
          if thing == sharers.count {
            words[word] = thing
            sharers.append([])
            isTitular.append(areTitles)
          } else if areTitles {
            isTitular[thing - firstWord] = true
          }
          note(entry, thing)
        }
      }
      noteWords(titles[entry], areTitles: true)
      for keyword in documents[entry].keywords { noteWords(Slug.make(keyword), areTitles: true) }
      for description in documents[entry].descriptions { noteWords(Slug.make(description), areTitles: false) }
    }
    worth = sharers.indices.map { thing in
      let weight =
        thing < tagCount
        ? settings.tags
        : thing < firstReference
          ? settings.people : thing < firstWord ? settings.references : settings.text
      let count = sharers[thing].count
      let isTitle = thing >= firstWord && isTitular[thing - firstWord]
      if thing >= firstWord, count > (isTitle ? Self.mostEntries : Self.mostBeside) { return 0 }
      let rarity = Self.rarity(of: count, among: entries.count)
      // Sentences have many words that say nothing of their subject: every fourth entry has one.
      return weight * (thing < firstWord || isTitle ? rarity : max(0, rarity - 200))
    }
  }

  private mutating func note(_ entry: Int, _ thing: Int) {
    guard sharers[thing].last != entry else { return }
    sharers[thing].append(entry)
    things[entry].append(thing)
  }

  /// How much it says that two entries share what so many have: a hundred for each time that these would have to double to
  /// be all.
  private static func rarity(of count: Int, among all: Int) -> Int {
    var (rarity, doubled) = (0, max(1, count))
    while doubled < all {
      rarity += 100
      doubled *= 2
    }
    return rarity
  }

  /// The nearest entries that are not linked with one, nearest first; as many as are missing beside those that are there
  /// already.
  ///
  /// - Parameter others: entries that readers are led to otherwise.
  mutating func nearest(to entry: Int, beside known: [Int], apartFrom others: [Int]) -> [Int] {
    let wanted = settings.count - known.count
    guard wanted > 0, ranks[entry] != .max else { return [] }
    var met: [Int] = []
    for thing in things[entry] where worth[thing] > 0 {
      for other in near(entry, in: sharers[thing]) where other != entry {
        if scores[other] == 0 { met.append(other) }
        scores[other] += worth[thing]
      }
    }
    var best: [(entry: Int, score: Int)] = []
    for other in met {
      let score = scores[other]
      scores[other] = 0
      if known.contains(other) || neighbours[entry].contains(other) || others.contains(other) { continue }
      if best.count == wanted, let last = best.last, (last.score, ranks[other]) > (score, ranks[last.entry]) {
        continue
      }
      let place = best.firstIndex { (score, ranks[$0.entry]) > ($0.score, ranks[other]) } ?? best.count
      guard place < wanted else { continue }
      best.insert((other, score), at: place)
      if best.count > wanted { best.removeLast() }
    }
    return best.map(\.entry)
  }

  /// Those of the entries in the order of lists that stand nearest to one.
  private func near(_ entry: Int, in sharers: [Int]) -> ArraySlice<Int> {
    guard sharers.count > 2 * Self.mostBeside else { return sharers[...] }
    var (low, high) = (0, sharers.count)
    while low < high {
      let middle = (low + high) / 2
      if ranks[sharers[middle]] < ranks[entry] { low = middle + 1 } else { high = middle }
    }
    return sharers[max(0, low - Self.mostBeside)..<min(sharers.count, low + Self.mostBeside + 1)]
  }
}

extension Document {
  /// What its author says it is about, in a word or two each.
  fileprivate var keywords: [String] {
    if case .briefing(let briefing) = fields { briefing.keywords } else { [] }
  }

  /// What its author says of it in sentences.
  fileprivate var descriptions: [String] {
    let summary = [frontMatter.summary].compactMap(\.self)
    guard case .briefing(let briefing) = fields, let abstract = briefing.abstract else { return summary }
    return summary + [abstract]
  }
}
