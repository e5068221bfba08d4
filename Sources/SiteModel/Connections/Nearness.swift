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
  /// By place: the things that the entry has.
  private let things: NumberLists
  /// By thing: the places of those that have it, in their order.
  private let sharers: NumberLists
  /// By thing: what sharing it counts, in hundredths; nothing for one that is not looked at.
  private let worths: [Int]
  // While one entry is looked at: by place, what it has in common with that one, and the places where that is anything,
  // with room for one more.
  private var scores: [Int]
  private var met: [Int32]
  /// The places of those that are not looked for.
  private var apart: [Int] = []
  private var best = Highest(1)

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
      things.endEntry()
    }
    self.things = things.all
    let sharers = things.all.transposed(things.count)
    let (all, sorts) = (entries.count, things)
    worths = (0..<things.count).map { thing in
      Self.worth(of: sorts.sort(of: thing), in: sharers.range(of: thing).count, of: all, settings)
    }
    self.sharers = sharers
  }

  /// What sharing a thing counts that so many entries have, in hundredths.
  private static func worth(
    of sort: SharedThings.Sort, in count: Int, of all: Int, _ settings: RelatedSettings
  ) -> Int {
    // What one alone has leads nowhere.
    if count < 2 { return 0 }
    let rarity = rarity(of: count, among: all)
    switch sort {
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
    let count = Self.meet(things.numbers, things.range(of: place), sharers, worths, place: place, &scores, &met)
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
  /// - Parameters:
  ///   - own: those of the things that are the entry's.
  ///   - own place: the entry's.
  private static func meet(
    _ things: [Int32], _ own: Range<Int>, _ sharers: NumberLists, _ worths: [Int], place ownPlace: Int,
    _ scores: inout [Int], _ met: inout [Int32]
  ) -> Int {
    var count = 0
    var scores = scores.mutableSpan
    var met = met.mutableSpan
    let (things, worths, all) = (things.span.extracting(own), worths.span, sharers.numbers.span)
    for index in things.indices {
      let thing = Int(things[index])
      let worth = worths[thing]
      if worth <= 0 { continue }
      let places = all.extracting(nearby(ownPlace, among: sharers.range(of: thing), of: all))
      for index in places.indices {
        let place = places[index]
        let score = scores[Int(place)]
        scores[Int(place)] = score &+ worth
        // Written over by the next one unless it is new: a branch would be guessed wrong as often as not. The entry itself is
        // kept apart, so that there is room for one more than are met.
        met[count] = place
        count &+= score == 0 ? 1 : 0
      }
    }
    return count
  }

  /// Of the places of those that share a thing, which stand in order, the part that is looked at from one of them.
  private static func nearby(_ place: Int, among range: Range<Int>, of places: Span<Int32>) -> Range<Int> {
    if range.count <= 2 * mostBeside { return range }
    var own = range
    while own.count > 1 {
      let middle = own.lowerBound + own.count / 2
      own = Int(places[middle]) > place ? own.lowerBound..<middle : middle..<own.upperBound
    }
    return range.clamped(to: own.lowerBound - mostBeside..<own.lowerBound + mostBeside + 1)
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
