import Base
import Content

/// Everyone who wrote or spoke, and everyone with a file in `people/`.
struct PeopleDirectory {
  /// By family name.
  let people: [Person]
  /// Each entry's authors, in its own order.
  let authors: [[PersonID]]
  /// Each event's speakers, in its own order; nil for one who could not be told.
  let speakers: [[PersonID?]]
  private let profileNames: [String: String]

  /// - Parameter order: the entries in the order in which a person lists them.
  init(
    _ documents: [Document], addresses: [Address?], hidden: Visibility, order: [EntryID], routes: inout Routes,
    diagnostics: inout [Diagnostic]
  ) {
    var collector = PeopleCollector(documents, addresses: addresses, hidden: hidden, diagnostics: &diagnostics)
    var authorNumbers: [[Int]] = []
    var speakerNumbers: [[Int?]] = []
    for (index, document) in documents.enumerated() {
      authorNumbers.append(collector.authors(of: document, number: index, diagnostics: &diagnostics))
      speakerNumbers.append(collector.speakers(of: document, diagnostics: &diagnostics))
      if let owner = document.frontMatter.owner {
        collector.check(owner, in: document.path, diagnostics: &diagnostics)
      }
    }
    for entry in order {
      collector.enter(entry, authors: authorNumbers[entry.index], speakers: speakerNumbers[entry.index])
    }

    let drafts = collector.drafts
    let sorted = drafts.indices.map { (number: $0, key: PersonName.sortKey(drafts[$0].name)) }
      .sorted { $0.key == $1.key ? $0.number < $1.number : PathOrder.precedes($0.key, $1.key) }
    var ids = [PersonID](repeating: PersonID(0), count: drafts.count)
    for (id, draft) in sorted.enumerated() { ids[draft.number] = PersonID(id) }
    people = sorted.map { Person(drafts[$0.number]) }
    authors = authorNumbers.map { $0.map { ids[$0] } }
    speakers = speakerNumbers.map { $0.map { $0.map { ids[$0] } } }
    profileNames = collector.profileNames
    for claim in drafts.compactMap(\.claim) { routes.claim(claim) }
  }

  /// How a reference that makes no page of its own is shown: the name of the person with that id, else as written.
  func shownName(of reference: PersonReference) -> String {
    switch reference {
    case .name(let name): name
    case .id(let id): profileNames[id] ?? id
    }
  }
}

extension Person {
  fileprivate init(_ draft: PeopleCollector.Draft) {
    self.init(
      name: draft.name, address: draft.address, profile: draft.profile, written: draft.written, spoke: draft.spoke)
  }
}
