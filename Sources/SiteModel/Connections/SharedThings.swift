import Base
import Content

/// What entries can have in common, each with a number: tags, people, entries that they are linked with, and words.
struct SharedThings {
  enum Sort {
    case tag
    case person
    /// An entry that others refer to, or that refers to them.
    case reference
    /// A word of a title or a keyword.
    case titleWord
    /// A word of sentences alone.
    case word
  }

  /// As many words of one entry are looked at.
  private static let mostWords = 100
  /// Shorter words say nothing of what an entry is about.
  private static let shortestWord = 4

  /// By place of an entry: the things that it has, none twice.
  private(set) var all: NumberLists
  /// By thing: the last place that has it.
  private var last: [Int32]
  private let firstPerson: Int
  private let firstReference: Int
  private let firstWord: Int
  private var words = FingerprintNumbers()
  /// By word: whether a title or a keyword has it.
  private var areTitular: [Bool] = []

  init(tags: Int, people: Int, entries: Int) {
    (firstPerson, firstReference, firstWord) = (tags, tags + people, tags + people + entries)
    last = Array(repeating: -1, count: firstWord)
    all = NumberLists(room: entries, numbers: 16 * entries)
  }

  var count: Int { last.count }

  func sort(of thing: Int) -> Sort {
    if thing < firstPerson { return .tag }
    if thing < firstReference { return .person }
    if thing < firstWord { return .reference }
    return areTitular[thing - firstWord] ? .titleWord : .word
  }

  mutating func noteTag(_ tag: Int, at place: Int) { note(tag, at: place) }

  mutating func notePerson(_ person: Int, at place: Int) { note(firstPerson + person, at: place) }

  mutating func noteReference(_ entry: Int, at place: Int) { note(firstReference + entry, at: place) }

  /// Notes the words of an entry's title, and those with which its author says what it is about.
  ///
  /// - Parameter title: as a slug.
  mutating func noteWords(of document: Document, title: String, at place: Int) {
    var left = Self.mostWords
    noteWords(title, areTitular: true, at: place, left: &left)
    let briefing = document.briefing
    if let briefing {
      for keyword in briefing.keywords { noteWords(Slug.make(keyword), areTitular: true, at: place, left: &left) }
    }
    if let summary = document.frontMatter.summary {
      noteWords(Slug.make(summary), areTitular: false, at: place, left: &left)
    }
    if let abstract = briefing?.abstract {
      noteWords(Slug.make(abstract), areTitular: false, at: place, left: &left)
    }
  }

  private mutating func noteWords(_ slug: String, areTitular isTitle: Bool, at place: Int, left: inout Int) {
    let bytes = slug.utf8.span
    var start = 0
    while start < bytes.count, left > 0 {
      let end = bytes.index(of: UInt8(ascii: "-"), from: start)
      defer { start = end + 1 }
      if end - start < Self.shortestWord { continue }
      left -= 1
      let word = words.number(of: Fingerprint.of(bytes, from: start, to: end))
      if word == areTitular.count {
        last.append(-1)
        areTitular.append(isTitle)
      } else if isTitle {
        areTitular[word] = true
      }
      note(firstWord + word, at: place)
    }
  }

  private mutating func note(_ thing: Int, at place: Int) {
    guard last[thing] != Int32(place) else { return }
    last[thing] = Int32(place)
    all.append(thing)
  }

  /// Ends the things of an entry; what is noted next is the next one's.
  mutating func endEntry() { all.endList() }
}
