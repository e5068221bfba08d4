import Base
import Content

/// Who is who: people by id, by name and by the other names their files give.
struct PersonRegister {
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

  /// Enters the person of a file, and reports the first name that another file gives already.
  ///
  /// - Parameter profiles: the files entered so far, by number.
  mutating func add(
    profile number: Int, of document: Document, fields: PersonFields, profiles: [Document],
    diagnostics: inout [Diagnostic]
  ) {
    for id in Self.ids(of: document) where byID[id] == nil { byID[id] = number }
    var isReported = false
    for name in [fields.name] + fields.aka {
      let identity = PersonName.identity(name)
      if let other = byIdentity[identity], other != number, !identity.isEmpty, !isReported {
        isReported = true
        diagnostics.append(
          Diagnostic(
            .personNamedTwice, path: document.path,
            "\"\(name)\" is also the person of \"\(profiles[other].path)\"",
            help: "if they are one person, delete one of the files; if they are two, tell them apart by their names"))
      }
      add(number, identity: identity)
    }
  }

  mutating func add(_ number: Int, identity: String) {
    if byIdentity[identity] == nil { byIdentity[identity] = number }
  }

  private var suggestions = Suggestions()

  enum Finding {
    case known(Int)
    /// Nobody who may be named; reported.
    case refused
    /// A name that nobody is known by yet.
    case newcomer(String)
  }

  mutating func find(_ reference: Located<PersonReference>, in path: String, diagnostics: inout [Diagnostic]) -> Finding
  {
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
          help: suggestions.suggestion(for: id, among: byID.keys)
            ?? "add \"content/people/\(id).md\", or write the person's full name"))
      return .refused
    }
    return .newcomer(shown)
  }

  static func ids(of document: Document) -> [String] {
    var ids = [document.place.name]
    if let slug = document.frontMatter.slug { ids.append(slug.value) }
    if let id = document.frontMatter.id { ids.append(id.value) }
    return ids
  }
}
