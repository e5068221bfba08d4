import Base
import Content

/// Every organisation that an entry or the settings name, and everyone with a file in `organisations/`.
///
/// Who published a resource makes none by being named there: reading lists name hundreds, once each.
struct OrganisationDirectory {
  /// By name.
  let organisations: [Organisation]
  /// By entry: an event's organisers, a briefing's institutions, a person's organisation, in the order written; nil for
  /// one that could not be told.
  let named: [[OrganisationID?]]
  /// By entry: whom each of an event's speakers speaks for, in the order of the speakers; empty where nobody says so.
  let speakers: [[OrganisationID?]]
  private let profileNames: [String: String]
  private let register: ProfileRegister
  /// By number in the register.
  private let ids: [OrganisationID]

  /// - Parameter order: the entries in the order in which an organisation lists them.
  init(
    _ documents: [Document], addresses: [Address?], hidden: Visibility, order: [EntryID], settings: Settings,
    routes: inout Routes, diagnostics: inout [Diagnostic]
  ) {
    var collector = ProfileCollector(
      .organisation, documents, addresses: addresses, hidden: hidden, diagnostics: &diagnostics)
    let publisher = settings.publisher.flatMap { publisher in
      collector.number(
        of: Located(.name(publisher.name.value), at: publisher.name.position, length: publisher.name.length),
        in: Settings.path, diagnostics: &diagnostics)
    }
    var namedNumbers: [[Int?]] = []
    var speakerNumbers: [[Int?]] = []
    for document in documents {
      namedNumbers.append(
        document.organisations.map { collector.number(of: $0, in: document.path, diagnostics: &diagnostics) })
      speakerNumbers.append(collector.organisations(ofSpeakersOf: document, diagnostics: &diagnostics))
    }
    collector.checkLikeness(documents, diagnostics: &diagnostics)
    let drafts = collector.drafts
    var events = [[EntryID]](repeating: [], count: drafts.count)
    var briefings = events
    for entry in order {
      for case let number? in namedNumbers[entry.index] {
        switch documents[entry.index].kind {
        case .event where events[number].last != entry: events[number].append(entry)
        case .briefing where briefings[number].last != entry: briefings[number].append(entry)
        default: continue
        }
      }
    }

    let sorted = collector.inOrder()
    var ids = [OrganisationID](repeating: OrganisationID(0), count: drafts.count)
    for (id, number) in sorted.enumerated() { ids[number] = OrganisationID(id) }
    organisations = sorted.map { number in
      Organisation(
        name: drafts[number].name, address: drafts[number].address, profile: drafts[number].profile,
        isPublisher: number == publisher, events: events[number], briefings: briefings[number])
    }
    named = namedNumbers.map { $0.map { $0.map { ids[$0] } } }
    speakers = speakerNumbers.map { $0.map { $0.map { ids[$0] } } }
    profileNames = collector.profileNames
    register = collector.register
    self.ids = ids
    for claim in drafts.compactMap(\.claim) { routes.claim(claim) }
  }

  /// How an organisation that makes no page by being named is shown: by the name of the one with that id, else as
  /// written.
  func shownName(of written: String) -> String { profileNames[written] ?? written }

  /// The organisation known by an id or a name; nil when none is.
  func organisation(_ reference: NameReference) -> OrganisationID? { register.known(reference).map { ids[$0] } }

  /// The organisation that an author of an entry is; nil where the author may be a person.
  ///
  /// One that is known only by having been named once, as who organised an event, may be a person as well: it is told by
  /// the words of its name.
  func author(_ reference: NameReference) -> OrganisationID? {
    guard let id = organisation(reference) else { return nil }
    let organisation = organisations[id.index]
    return organisation.profile != nil || organisation.isPublisher || OrganisationWords.areIn(organisation.name)
      ? id : nil
  }

  /// The organisation known by a name; nil when none is.
  func organisation(named name: String) -> OrganisationID? { organisation(.name(name)) }
}

extension Document {
  /// The organisations that its front matter names for all of it: those of an event are its organisers.
  fileprivate var organisations: [Located<NameReference>] {
    switch fields {
    case .event(let event): event.organisers
    case .briefing(let briefing): briefing.institutions
    case .person(let person): person.organisation.map { [$0] } ?? []
    case .post, .resourceList, .organisation, .page: []
    }
  }
}

extension ProfileCollector {
  fileprivate mutating func organisations(
    ofSpeakersOf document: Document, diagnostics: inout [Diagnostic]
  ) -> [Int?] {
    guard let event = document.event, event.speakers.contains(where: { $0.organisation != nil }) else {
      return []
    }
    return event.speakers.map { speaker in
      speaker.organisation.flatMap { number(of: $0, in: document.path, diagnostics: &diagnostics) }
    }
  }
}
