import Base
import Content

/// Meets people one after the other, those with files first, and knows each again by id, name or other name.
struct PeopleCollector {
  /// Someone, while the directory is being put together.
  struct Draft {
    var name: String
    let profile: EntryID?
    let address: Address?
    /// Where the name stands that makes a page for a person without a file.
    let claim: Routes.Claim?
    var written: [EntryID] = []
    var spoke: [EntryID] = []
    /// The last document that named the author, by number: one that names an author twice is found without a search.
    var lastDocument = -1
  }

  private(set) var drafts: [Draft] = []
  /// The names that files in `people/` give to ids.
  private(set) var profileNames: [String: String] = [:]
  private var register: PersonRegister
  /// Whom a reference meant when it was met before.
  private var numbers: [PersonReference: Int] = [:]

  init(
    _ documents: [Document], addresses: [Address?], hidden: Visibility, diagnostics: inout [Diagnostic]
  ) {
    register = PersonRegister(documents, hidden: hidden)
    var profiles: [Document] = []
    for (index, document) in documents.enumerated() {
      guard case .person(let fields) = document.fields else { continue }
      register.add(
        profile: drafts.count, of: document, fields: fields, profiles: profiles, diagnostics: &diagnostics)
      profiles.append(document)
      for id in PersonRegister.ids(of: document) where profileNames[id] == nil { profileNames[id] = fields.name }
      drafts.append(Draft(name: fields.name, profile: EntryID(index), address: addresses[index], claim: nil))
    }
  }

  /// The number in `drafts` of the person meant; nil, with a diagnostic, when nobody may be named so.
  mutating func number(
    of reference: Located<PersonReference>, in path: String, diagnostics: inout [Diagnostic]
  ) -> Int? {
    if let number = numbers[reference.value] { return number }
    let number = meet(reference, in: path, diagnostics: &diagnostics)
    numbers[reference.value] = number
    return number
  }

  /// The numbers of an entry's authors, in its own order, none twice.
  ///
  /// - Parameter number: the document's, higher than that of any before.
  mutating func authors(of document: Document, number: Int, diagnostics: inout [Diagnostic]) -> [Int] {
    var own: [Int] = []
    for author in document.frontMatter.authors {
      guard let person = self.number(of: author, in: document.path, diagnostics: &diagnostics) else { continue }
      if drafts[person].lastDocument != number { own.append(person) }
      drafts[person].lastDocument = number
    }
    return own
  }

  /// The numbers of an event's speakers, in its own order; nil for one who could not be told.
  mutating func speakers(of document: Document, diagnostics: inout [Diagnostic]) -> [Int?] {
    guard case .event(let event) = document.fields else { return [] }
    return event.speakers.map { number(of: $0.person, in: document.path, diagnostics: &diagnostics) }
  }

  private mutating func meet(
    _ reference: Located<PersonReference>, in path: String, diagnostics: inout [Diagnostic]
  ) -> Int? {
    switch register.find(reference, in: path, diagnostics: &diagnostics) {
    case .refused: return nil
    case .known(let number):
      if drafts[number].profile == nil { drafts[number].name = Self.fuller(drafts[number].name, reference.value) }
      return number
    case .newcomer(let name): return newcomer(name, at: reference, in: path, diagnostics: &diagnostics)
    }
  }

  /// Reports a reference that names nobody, without making a page for a name.
  mutating func check(_ reference: Located<PersonReference>, in path: String, diagnostics: inout [Diagnostic]) {
    _ = register.find(reference, in: path, diagnostics: &diagnostics)
  }

  /// Enters a person's works, in the order in which the person's page lists them.
  mutating func enter(_ entry: EntryID, authors: [Int], speakers: [Int?]) {
    for person in authors { drafts[person].written.append(entry) }
    for case let person? in speakers where drafts[person].spoke.last != entry { drafts[person].spoke.append(entry) }
  }

  private mutating func newcomer(
    _ name: String, at place: Located<PersonReference>, in path: String, diagnostics: inout [Diagnostic]
  ) -> Int? {
    let identity = PersonName.identity(name)
    guard !identity.isEmpty else {
      diagnostics.append(
        Diagnostic(
          .namelessPerson, path: path, at: place.position, length: place.length,
          "name \"\(name)\" has no letter or digit", help: "write the person's full name"))
      return nil
    }
    register.add(drafts.count, identity: identity)
    let address = Address.page("people", identity)
    let claim = Routes.Claim(
      address: address, owner: .words("the person \"\(name)\""), path: path, position: place.position,
      length: place.length)
    drafts.append(Draft(name: name, profile: nil, address: address, claim: claim))
    return drafts.count - 1
  }

  /// Of two spellings of one name, the one with honorifics; the first when both or neither have them.
  private static func fuller(_ name: String, _ other: PersonReference) -> String {
    guard case .name(let other) = other, PersonName.plain(name) == name, PersonName.plain(other) != other else {
      return name
    }
    return other
  }
}
