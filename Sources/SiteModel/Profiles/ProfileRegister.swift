import Base
import Content

/// Who is who: people or organisations by id, by name and by the other names their files give.
struct ProfileRegister {
  let subject: ProfileSubject
  private var byID: [String: Int] = [:]
  private var byIdentity: [String: Int] = [:]
  /// Those whose files are not public: of this subject, and then of the other, whose names must not pass as one of this.
  private let hidden: [HiddenProfiles]
  private var suggestions = Suggestions()

  /// Those of the subject that are not public.
  var hiddenFiles: [(names: [String], file: HiddenProfiles.File)] {
    hidden.first { $0.subject == subject }?.files ?? []
  }

  init(_ subject: ProfileSubject, hidden: Visibility) {
    self.subject = subject
    self.hidden = [subject, subject.other].map { HiddenProfiles($0, hidden) }.filter { !$0.isEmpty }
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
    if refuses(reference, in: path, diagnostics: &diagnostics) { return .refused }
    guard case .id(let id) = reference.value else {
      return .newcomer(reference.value.written)
    }
    diagnostics.append(
      Diagnostic(
        subject.unknown, path: path, at: reference.position, length: reference.length,
        "no file in \"\(subject.folder)\" has the id \"\(id)\"",
        help: suggestions.suggestion(for: id, among: byID.keys)
          ?? "add \"content/\(subject.folder)/\(id).md\", or write \(subject.fullName)"))
    return .refused
  }

  /// Whether a reference names someone or something whose file is not public, which is reported then.
  func refuses(_ reference: Located<NameReference>, in path: String, diagnostics: inout [Diagnostic]) -> Bool {
    for profiles in hidden {
      guard let file = profiles.file(of: reference.value) else { continue }
      diagnostics.append(profiles.diagnostic(reference, file, in: path))
      return true
    }
    return false
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
    switch self {
    case .person:
      return document.person.map { [$0.name] + $0.aka }
    case .organisation:
      guard case .organisation = document.kind, case .organisation(let fields) = document.fields else { return nil }
      return [fields.name] + fields.aka
    }
  }
}
