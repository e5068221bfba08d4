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

  private let settings: RelatedSettings
  /// The entries that can be near to one another, in the order of lists; all else here goes by their places in it.
  private let entries: [Int]
  /// By number of an entry; -1 for one that is not among them.
  private var places: [Int32]
  /// By thing: the places of those that have it, in their order.
  private let sharers: NumberLists
  /// What an entry shares with others, entry by entry.
  private var sharings: [Sharing] = []
  /// By place: where in `sharings` those of the entry end.
  private var ends: [Int] = []
  // While one entry is looked at: by place, what it has in common with that one, and the places where that is anything,
  // with room for one more.
  private var scores: [Int]
  private var met: [Int32]
  /// The places of those that are not looked for.
  private var apart: [Int] = []
  private var best = Highest(1)

  /// A thing that an entry has in common with others.
  private struct Sharing {
    /// Where in the numbers of `sharers` those stand that are looked at.
    let start: Int32
    let end: Int32
    /// What sharing it counts, in hundredths.
    let worth: Int
  }

  /// - Parameters:
  ///   - order: the entries with an address of their own, in the order of lists.
  ///   - neighbours: by number of an entry, those that it is linked with; each way.
  init(
    _ documents: [Document], titles: [String], order: [EntryID], neighbours: NumberLists, tags: TagDirectory,
    people: PeopleDirectory, settings: RelatedSettings
  ) {
    self.settings = settings
    entries = settings.count > 0 ? order.lazy.map(\.index).filter { documents[$0].isRelatable } : []
    places = Array(repeating: -1, count: documents.count)
    for (place, entry) in entries.enumerated() { places[entry] = Int32(place) }
    scores = Array(repeating: 0, count: entries.count)
    met = Array(repeating: 0, count: entries.count + 1)
    var things = SharedThings(tags: tags.tags.count, people: people.people.count, entries: documents.count)
    for (place, entry) in entries.enumerated() {
      for tag in tags.byEntry[entry] { things.noteTag(tag.index, at: place) }
      for case .person(let person) in people.authors[entry] { things.notePerson(person.index, at: place) }
      for case let person? in people.speakers[entry] { things.notePerson(person.index, at: place) }
      // Two entries have in common what both are linked with.
      for index in neighbours.range(of: entry) { things.noteReference(Int(neighbours.numbers[index]), at: place) }
      if settings.text > 0 { things.noteWords(of: documents[entry], title: titles[entry], at: place) }
    }
    sharers = NumberLists(things.count, things.all)
    noteSharings(things)
  }

  /// Notes for each entry what it shares with others that counts, and with which.
  private mutating func noteSharings(_ things: SharedThings) {
    let worths = (0..<things.count).map { worth(of: $0, among: things) }
    /// By thing: where in its list the next entry stands that has it.
    var next = (0..<things.count).map { sharers.range(of: $0).lowerBound }
    ends.reserveCapacity(entries.count)
    sharings.reserveCapacity(things.all.count)
    for member in things.all {
      let thing = Int(member.list)
      while ends.count < member.number { ends.append(sharings.count) }
      let own = next[thing]
      next[thing] += 1
      guard worths[thing] > 0 else { continue }
      var range = sharers.range(of: thing)
      if range.count > 2 * Self.mostBeside {
        range = range.clamped(to: own - Self.mostBeside..<own + Self.mostBeside + 1)
      }
      sharings.append(
        Sharing(start: Int32(range.lowerBound), end: Int32(range.upperBound), worth: worths[thing]))
    }
    while ends.count < entries.count { ends.append(sharings.count) }
  }

  /// What sharing a thing counts, in hundredths.
  private func worth(of thing: Int, among things: SharedThings) -> Int {
    let count = sharers.range(of: thing).count
    // What one alone has leads nowhere.
    if count < 2 { return 0 }
    let rarity = Self.rarity(of: count, among: entries.count)
    switch things.sort(of: thing) {
    case .tag: return settings.tags * rarity
    case .person: return settings.people * rarity
    case .reference: return settings.references * rarity
    case .titleWord: return count > Self.mostEntries ? 0 : settings.text * rarity
    // Sentences have many words that say nothing of their subject: every fourth entry has one.
    case .word: return count > Self.mostBeside ? 0 : settings.text * max(0, rarity - 200)
    }
  }

  /// How much it says that two entries share what so many have: a hundred for each time that these would have to double to
  /// be all.
  private static func rarity(of count: Int, among all: Int) -> Int {
    // To be all, or more: the next power of two from their ratio on.
    100 * (Int.bitWidth - ((all + count - 1) / count - 1).leadingZeroBitCount)
  }

  /// The nearest entries that are not linked with one, nearest first; as many as are missing beside those that are there
  /// already.
  ///
  /// - Parameter others: entries that readers are led to otherwise.
  mutating func nearest(
    to entry: Int, beside known: [Int], apartFrom others: [Int], _ neighbours: NumberLists
  ) -> [Int] {
    let wanted = settings.count - known.count
    guard wanted > 0, places[entry] >= 0 else { return [] }
    let place = Int(places[entry])
    apart.removeAll(keepingCapacity: true)
    apart.append(place)
    for other in known { keepApart(other) }
    for other in others { keepApart(other) }
    for index in neighbours.range(of: entry) { keepApart(Int(neighbours.numbers[index])) }
    // So far below all others that nothing brings them up.
    for other in apart { scores[other] = .min / 2 }
    let own = (place == 0 ? 0 : ends[place - 1])..<ends[place]
    let count = Self.meet(sharings, own, sharers.numbers, &scores, &met)
    best.begin(wanted)
    Self.offer(met, count, &scores, to: &best)
    for other in apart { scores[other] = 0 }
    return best.numbers.map { entries[$0] }
  }

  private mutating func keepApart(_ other: Int) {
    if places[other] >= 0 { apart.append(Int(places[other])) }
  }

  /// Adds up what others have in common with an entry, and counts those that were met so.
  ///
  /// - Parameter own: those of the sharings that are the entry's.
  private static func meet(
    _ sharings: [Sharing], _ own: Range<Int>, _ places: [Int32], _ scores: inout [Int], _ met: inout [Int32]
  ) -> Int {
    var count = 0
    var scores = scores.mutableSpan
    var met = met.mutableSpan
    for index in own {
      let sharing = sharings[index]
      let sharers = places.span.extracting(Int(sharing.start)..<Int(sharing.end))
      for index in sharers.indices {
        let place = sharers[index]
        let score = scores[Int(place)]
        scores[Int(place)] = score &+ sharing.worth
        // Written over by the next one unless it is new: a branch would be guessed wrong as often as not. The entry itself is
        // kept apart, so that there is room for one more than are met.
        met[count] = place
        count &+= score == 0 ? 1 : 0
      }
    }
    return count
  }

  /// Offers those that were met, whose scores are put back to nothing.
  private static func offer(_ met: [Int32], _ count: Int, _ scores: inout [Int], to best: inout Highest) {
    var scores = scores.mutableSpan
    let met = met.span.extracting(0..<count)
    for index in met.indices {
      let place = Int(met[index])
      let score = scores[place]
      scores[place] = 0
      if score >= best.least { best.offer(place, score) }
    }
  }
}
