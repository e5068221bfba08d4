import Base
import Content

/// Who is who: people or organisations by id, by name and by the other names their files give.
struct ProfileRegister {
  let subject: ProfileSubject
  private var byID: [String: Int] = [:]
  private var byIdentity: [String: Int] = [:]
  /// The files that are not public, by id.
  private var hiddenIDs: [String: (path: String, reason: Visibility.Reason)] = [:]
  private var hiddenIdentities: [String: (path: String, reason: Visibility.Reason)] = [:]
  private var suggestions = Suggestions()

  init(_ subject: ProfileSubject, hidden: Visibility) {
    self.subject = subject
    for (document, reason) in hidden.hidden {
      guard let names = subject.names(of: document) else { continue }
      for id in Self.ids(of: document) { hiddenIDs[id] = (document.path, reason) }
      for name in names { hiddenIdentities[subject.identity(name)] = (document.path, reason) }
    }
  }

  /// Enters whom or what a file describes, and reports the first name that another file gives already.
  ///
  /// - Parameters:
  ///   - names: the names of the file.
  ///   - profiles: the files entered so far, by number.
  mutating func add(
    profile number: Int, of document: Document, names: [String], profiles: [Document],
    diagnostics: inout [Diagnostic]
  ) {
    for id in Self.ids(of: document) where byID[id] == nil { byID[id] = number }
    var isReported = false
    for name in names {
      let identity = subject.identity(name)
      if let other = byIdentity[identity], other != number, !identity.isEmpty, !isReported {
        isReported = true
        diagnostics.append(
          Diagnostic(
            subject.namedTwice, path: document.path,
            "\"\(name)\" is also the \(subject.noun) of \"\(profiles[other].path)\"",
            help:
              "if they are one \(subject.noun), delete one of the files; if they are two, tell them apart by their names"
          ))
      }
      add(number, identity: identity)
    }
  }

  mutating func add(_ number: Int, identity: String) {
    if byIdentity[identity] == nil { byIdentity[identity] = number }
  }

  enum Finding {
    case known(Int)
    /// Nobody who may be named; reported.
    case refused
    /// A name that nobody is known by yet.
    case newcomer(String)
  }

  mutating func find(_ reference: Located<NameReference>, in path: String, diagnostics: inout [Diagnostic]) -> Finding {
    if let found = known(reference.value) { return .known(found) }
    let shown = reference.value.written
    let hidden =
      switch reference.value {
      case .id(let id): hiddenIDs[id]
      case .name(let name): hiddenIdentities[subject.identity(name)]
      }
    if let hidden {
      diagnostics.append(
        Diagnostic(
          subject.unpublished, path: path, at: reference.position, length: reference.length,
          "\"\(shown)\" is the \(subject.noun) of \"\(hidden.path)\", which \(hidden.reason.clause)",
          help: "publish that file, or take the name out"))
      return .refused
    }
    guard case .id(let id) = reference.value else { return .newcomer(shown) }
    diagnostics.append(
      Diagnostic(
        subject.unknown, path: path, at: reference.position, length: reference.length,
        "no file in \"\(subject.folder)\" has the id \"\(id)\"",
        help: suggestions.suggestion(for: id, among: byID.keys)
          ?? "add \"content/\(subject.folder)/\(id).md\", or write \(subject.fullName)"))
    return .refused
  }

  /// Whom a reference means, if anybody is known by it.
  func known(_ reference: NameReference) -> Int? {
    switch reference {
    case .id(let id): byID[id]
    case .name(let name): byIdentity[subject.identity(name)]
    }
  }

  static func ids(of document: Document) -> [String] {
    var ids = [document.place.name]
    if let slug = document.frontMatter.slug { ids.append(slug.value) }
    if let id = document.frontMatter.id { ids.append(id.value) }
    return ids
  }
}

extension ProfileSubject {
  /// The names that a file gives to whom or what it describes, the one to show first; nil for a file of another kind.
  func names(of document: Document) -> [String]? {
    switch (self, document.fields) {
    case (.person, .person(let fields)): [fields.name] + fields.aka
    case (.organisation, .organisation(let fields)): [fields.name] + fields.aka
    default: nil
    }
  }
}
