import Base
import Content

/// The people or organisations whose own files are not public, so that nothing public may name them.
struct HiddenProfiles {
  let subject: ProfileSubject
  /// In the order of paths, with all names of each.
  private(set) var files: [(names: [String], file: File)] = []
  private var byID: [String: File] = [:]
  private var byIdentity: [String: File] = [:]

  struct File {
    let path: String
    let reason: Visibility.Reason
  }

  init(_ subject: ProfileSubject, _ visibility: Visibility) {
    self.subject = subject
    for (document, reason) in visibility.hidden {
      guard let names = subject.names(of: document) else { continue }
      let file = File(path: document.path, reason: reason)
      files.append((names, file))
      for id in ProfileRegister.ids(of: document) { byID[id] = file }
      for name in names { byIdentity[subject.identity(name)] = file }
    }
  }

  var isEmpty: Bool { byID.isEmpty }

  /// The file of whom or what a reference names, a person also with the family name in front: `Roe, Jane`.
  func file(of reference: NameReference) -> File? {
    if isEmpty { return nil }
    switch reference {
    case .id(let id): return byID[id]
    case .name(let name):
      if let file = byIdentity[subject.identity(name)] { return file }
      guard subject == .person, let turned = AuthorName.turned(name) else { return nil }
      return byIdentity[subject.identity(turned)]
    }
  }

  func diagnostic(_ reference: Located<NameReference>, _ file: File, in path: String) -> Diagnostic {
    Diagnostic(
      subject.unpublished, path: path, at: reference.position, length: reference.length,
      "\"\(reference.value.written)\" is the \(subject.noun) of \"\(file.path)\", which \(file.reason.clause)",
      help: "publish that file, or take the name out")
  }
}
