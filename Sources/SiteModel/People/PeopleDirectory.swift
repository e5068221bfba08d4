import Base
import Content

/// Everyone who wrote or spoke, and everyone with a file in `people/`.
struct PeopleDirectory {
  /// By family name.
  let people: [Person]
  /// Each entry's authors, in its own order.
  let authors: [[Author]]
  /// Each event's speakers, in its own order; nil for one who could not be told.
  let speakers: [[PersonID?]]
  private let profileNames: [String: String]
  let register: ProfileRegister
  /// By number in the register.
  private let ids: [PersonID]

  /// - Parameter order: the entries in the order in which a person lists them.
  init(
    _ documents: [Document], dates: [EntryDates], now: Instant, addresses: [Address?], hidden: Visibility,
    order: [EntryID], organisations: OrganisationDirectory, routes: inout Routes, diagnostics: inout [Diagnostic]
  ) {
    var collector = ProfileCollector(
      .person, documents, addresses: addresses, hidden: hidden, diagnostics: &diagnostics)
    var finder = AuthorFinder(organisations)
    var authorNumbers: [[AuthorFinder.Finding]] = []
    var speakerNumbers: [[Int?]] = []
    for document in documents {
      authorNumbers.append(finder.authors(of: document, &collector, diagnostics: &diagnostics))
      speakerNumbers.append(collector.speakers(of: document, diagnostics: &diagnostics))
      if let owner = document.frontMatter.owner {
        collector.check(owner, in: document.path, diagnostics: &diagnostics)
      }
    }
    collector.checkLikeness(documents, diagnostics: &diagnostics)
    let drafts = collector.drafts
    var written = [[EntryID]](repeating: [], count: drafts.count)
    var (spoke, speaks) = (written, written)
    for entry in order {
      for case .person(let person) in authorNumbers[entry.index] { written[person].append(entry) }
      guard let event = documents[entry.index].event, event.status != .cancelled,
        let schedule = dates[entry.index].schedule
      else { continue }
      let isOver = schedule.pastFrom <= now
      if isOver, event.status == .postponed { continue }
      for case let person? in speakerNumbers[entry.index] {
        if isOver {
          if spoke[person].last != entry { spoke[person].append(entry) }
        } else if speaks[person].last != entry {
          speaks[person].append(entry)
        }
      }
    }

    let sorted = collector.inOrder()
    var ids = [PersonID](repeating: PersonID(0), count: drafts.count)
    for (id, number) in sorted.enumerated() { ids[number] = PersonID(id) }
    people = sorted.map { number in
      Person(
        name: drafts[number].name, address: drafts[number].address, profile: drafts[number].profile,
        written: written[number], spoke: spoke[number], speaks: speaks[number].reversed())
    }
    authors = authorNumbers.map { authors in
      authors.map { author in
        switch author {
        case .person(let number): .person(ids[number])
        case .organisation(let organisation): .organisation(organisation)
        }
      }
    }
    speakers = speakerNumbers.map { $0.map { $0.map { ids[$0] } } }
    profileNames = collector.profileNames
    register = collector.register
    self.ids = ids
    for claim in drafts.compactMap(\.claim) { routes.claim(claim) }
  }

  /// How a reference that makes no page of its own is shown: the name of the person with that id, else as written.
  func shownName(of reference: NameReference) -> String {
    switch reference {
    case .name(let name): name
    case .id(let id): profileNames[id] ?? id
    }
  }

  /// The person known by an id, or else by a name; nil when nobody is.
  func person(written text: String) -> PersonID? {
    (register.known(.id(text)) ?? register.known(.name(text))).map { ids[$0] }
  }

  /// The person known by a name; nil when nobody is.
  func person(named name: String) -> PersonID? { register.known(.name(name)).map { ids[$0] } }
}

extension ProfileCollector {
  /// The numbers of an event's speakers, in its own order; nil for one who could not be told.
  fileprivate mutating func speakers(of document: Document, diagnostics: inout [Diagnostic]) -> [Int?] {
    guard let event = document.event else { return [] }
    return event.speakers.map { number(of: $0.person, in: document.path, diagnostics: &diagnostics) }
  }
}
