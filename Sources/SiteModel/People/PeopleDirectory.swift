import Base
import Content

/// Collects everyone who wrote or spoke, and everyone with a file in `people/`.
struct PeopleDirectory {
  /// By family name.
  private(set) var people: [Person] = []
  /// Each entry's authors, in its own order.
  private(set) var authors: [[PersonID]] = []
  /// Each event's speakers, in its own order; a speaker who could not be told is left out.
  private(set) var speakers: [[PersonID?]] = []
  /// The names that files in `people/` give to ids.
  private var profileNames: [String: String] = [:]

  /// Someone, while the directory is being put together.
  private struct Draft {
    var name: String
    var profile: EntryID?
    var address: Address?
    var claim: Routes.Claim?
    var written: [EntryID] = []
    var spoke: [EntryID] = []
  }

  /// - Parameter order: the entries in the order in which a person lists them.
  init(
    _ documents: [Document], addresses: [Address?], hidden: Visibility, order: [EntryID], routes: inout Routes,
    diagnostics: inout [Diagnostic]
  ) {
    var drafts: [Draft] = []
    var register = PersonRegister(documents, hidden: hidden)
    for (index, document) in documents.enumerated() {
      guard case .person(let fields) = document.fields else { continue }
      register.add(profile: drafts.count, of: document, fields: fields)
      for id in PersonRegister.ids(of: document) where profileNames[id] == nil { profileNames[id] = fields.name }
      drafts.append(
        Draft(name: fields.name, profile: EntryID(index), address: addresses[index]))
    }

    func number(of reference: Located<PersonReference>, in path: String) -> Int? {
      switch register.find(reference, in: path, diagnostics: &diagnostics) {
      case .known(let number):
        if drafts[number].profile == nil { drafts[number].name = Self.fuller(drafts[number].name, reference.value) }
        return number
      case .refused: return nil
      case .newcomer: break
      }
      guard case .name(let name) = reference.value else { return nil }
      let identity = PersonName.identity(name)
      guard !identity.isEmpty else {
        diagnostics.append(
          Diagnostic(
            .namelessPerson, path: path, at: reference.position, length: reference.length,
            "name \"\(name)\" has no letter or digit", help: "write the person's full name"))
        return nil
      }
      register.add(drafts.count, identity: identity)
      let address = Address.page("people", identity)
      drafts.append(
        Draft(
          name: name, profile: nil, address: address,
          claim: Routes.Claim(
            address: address, owner: "the person \"\(name)\"", path: path, position: reference.position,
            length: reference.length)))
      return drafts.count - 1
    }

    var authorNumbers: [[Int]] = []
    var speakerNumbers: [[Int?]] = []
    for document in documents {
      var own: [Int] = []
      for author in document.frontMatter.authors {
        if let found = number(of: author, in: document.path), !own.contains(found) { own.append(found) }
      }
      authorNumbers.append(own)
      var heard: [Int?] = []
      if case .event(let event) = document.fields {
        heard = event.speakers.map { number(of: $0.person, in: document.path) }
      }
      speakerNumbers.append(heard)
      if let owner = document.frontMatter.owner {
        _ = register.find(owner, in: document.path, diagnostics: &diagnostics)
      }
    }
    for entry in order {
      for person in authorNumbers[entry.index] { drafts[person].written.append(entry) }
      for case let person? in speakerNumbers[entry.index] where drafts[person].spoke.last != entry {
        drafts[person].spoke.append(entry)
      }
    }

    let sorted = drafts.indices.map { ($0, PersonName.sortKey(drafts[$0].name)) }
      .sorted { $0.1 == $1.1 ? $0.0 < $1.0 : PathOrder.precedes($0.1, $1.1) }.map(\.0)
    var ids = [PersonID](repeating: PersonID(0), count: drafts.count)
    for (id, draft) in sorted.enumerated() { ids[draft] = PersonID(id) }
    people = sorted.map { number in
      let draft = drafts[number]
      return Person(
        name: draft.name, address: draft.address, profile: draft.profile, written: draft.written, spoke: draft.spoke)
    }
    authors = authorNumbers.map { $0.map { ids[$0] } }
    speakers = speakerNumbers.map { $0.map { $0.map { ids[$0] } } }
    for claim in drafts.compactMap(\.claim) { routes.claim(claim) }
  }
}

extension PeopleDirectory {
  /// Of two spellings of one name, the one with honorifics; the first when both or neither have them.
  private static func fuller(_ name: String, _ other: PersonReference) -> String {
    guard case .name(let other) = other, PersonName.plain(name) == name, PersonName.plain(other) != other else {
      return name
    }
    return other
  }

  /// How a reference that makes no page of its own is shown: the name of the person with that id, else as written.
  func shownName(of reference: PersonReference) -> String {
    switch reference {
    case .name(let name): name
    case .id(let id): profileNames[id] ?? id
    }
  }
}

/// Who is who: people by id, by name and by the other names their files give.
private struct PersonRegister {
  private var byID: [String: Int] = [:]
  private var byIdentity: [String: Int] = [:]
  /// The files of people that are not public, by id.
  private var hiddenIDs: [String: (path: String, reason: Visibility.Reason)] = [:]
  private var hiddenIdentities: [String: (path: String, reason: Visibility.Reason)] = [:]

  init(_ documents: [Document], hidden: Visibility) {
    for (document, reason) in hidden.hidden {
      guard case .person(let fields) = document.fields else { continue }
      for id in Self.ids(of: document) { hiddenIDs[id] = (document.path, reason) }
      for name in [fields.name] + fields.aka { hiddenIdentities[PersonName.identity(name)] = (document.path, reason) }
    }
  }

  mutating func add(profile number: Int, of document: Document, fields: PersonFields) {
    for id in Self.ids(of: document) where byID[id] == nil { byID[id] = number }
    for name in [fields.name] + fields.aka { add(number, identity: PersonName.identity(name)) }
  }

  mutating func add(_ number: Int, identity: String) {
    if byIdentity[identity] == nil { byIdentity[identity] = number }
  }

  enum Finding {
    case known(Int)
    /// Nobody who may be named; reported.
    case refused
    /// A name that nobody is known by yet.
    case newcomer
  }

  func find(_ reference: Located<PersonReference>, in path: String, diagnostics: inout [Diagnostic]) -> Finding {
    let found: Int?
    let hidden: (path: String, reason: Visibility.Reason)?
    let shown: String
    switch reference.value {
    case .id(let id): (found, hidden, shown) = (byID[id], hiddenIDs[id], id)
    case .name(let name):
      let identity = PersonName.identity(name)
      (found, hidden, shown) = (byIdentity[identity], hiddenIdentities[identity], name)
    }
    if let found { return .known(found) }
    if let hidden {
      diagnostics.append(
        Diagnostic(
          .unpublishedPerson, path: path, at: reference.position, length: reference.length,
          "\"\(shown)\" is the person of \"\(hidden.path)\", which \(hidden.reason.clause)",
          help: "publish that file, or take the name out"))
      return .refused
    }
    if case .id(let id) = reference.value {
      diagnostics.append(
        Diagnostic(
          .unknownPerson, path: path, at: reference.position, length: reference.length,
          "no file in \"people\" has the id \"\(id)\"",
          help: NearestName.suggestion(for: id, among: byID.keys)
            ?? "add \"content/people/\(id).md\", or write the person's full name"))
      return .refused
    }
    return .newcomer
  }

  static func ids(of document: Document) -> [String] {
    var ids = [document.place.name]
    if let slug = document.frontMatter.slug { ids.append(slug.value) }
    if let id = document.frontMatter.id { ids.append(id.value) }
    return ids
  }
}
