import Base
import Content

/// Meets people or organisations one after the other, those with files first, and knows each again by id, name or other
/// name.
struct ProfileCollector {
  /// Someone or something, while the directory is being put together.
  struct Draft {
    var name: String
    /// The names of the file, or the first spelling that was met.
    let names: [String]
    let profile: EntryID?
    let address: Address?
    /// Where the name stands that makes a page where there is no file.
    let claim: Routes.Claim?
  }

  private(set) var drafts: [Draft] = []
  /// The names that files give to ids.
  private(set) var profileNames: [String: String] = [:]
  private(set) var register: ProfileRegister
  /// What a reference meant when it was met before.
  private var numbers: [NameReference: Int] = [:]

  init(
    _ subject: ProfileSubject, _ documents: [Document], addresses: [Address?], hidden: Visibility,
    diagnostics: inout [Diagnostic]
  ) {
    register = ProfileRegister(subject, hidden: hidden)
    var profiles: [Document] = []
    for (index, document) in documents.enumerated() {
      guard let names = subject.names(of: document), let name = names.first else { continue }
      register.add(
        profile: drafts.count, of: document, names: names, profiles: profiles, diagnostics: &diagnostics)
      profiles.append(document)
      for id in ProfileRegister.ids(of: document) where profileNames[id] == nil { profileNames[id] = name }
      drafts.append(Draft(name: name, names: names, profile: EntryID(index), address: addresses[index], claim: nil))
    }
  }

  /// The number in `drafts` of what is meant; nil, with a diagnostic, when nobody may be named so.
  mutating func number(
    of reference: Located<NameReference>, in path: String, diagnostics: inout [Diagnostic]
  ) -> Int? {
    if let number = numbers[reference.value] { return number }
    let number = meet(reference, in: path, diagnostics: &diagnostics)
    numbers[reference.value] = number
    return number
  }

  /// Reports a reference that names nobody, without making a page for a name.
  mutating func check(_ reference: Located<NameReference>, in path: String, diagnostics: inout [Diagnostic]) {
    _ = register.find(reference, in: path, diagnostics: &diagnostics)
  }

  /// Whether a reference means someone or something with a file.
  func hasFile(_ reference: NameReference) -> Bool {
    register.known(reference).map { drafts[$0].profile != nil } ?? false
  }

  private mutating func meet(
    _ reference: Located<NameReference>, in path: String, diagnostics: inout [Diagnostic]
  ) -> Int? {
    switch register.find(reference, in: path, diagnostics: &diagnostics) {
    case .refused: return nil
    case .known(let number):
      if drafts[number].profile == nil, case .name(let other) = reference.value {
        drafts[number].name = register.subject.fuller(drafts[number].name, other)
      }
      return number
    case .newcomer(let name): return newcomer(name, at: reference, in: path, diagnostics: &diagnostics)
    }
  }

  private mutating func newcomer(
    _ name: String, at place: Located<NameReference>, in path: String, diagnostics: inout [Diagnostic]
  ) -> Int? {
    let subject = register.subject
    let identity = subject.identity(name)
    guard !identity.isEmpty else {
      diagnostics.append(
        Diagnostic(
          subject.nameless, path: path, at: place.position, length: place.length,
          "name \"\(name)\" has no letter or digit", help: "write \(subject.fullName)"))
      return nil
    }
    register.add(drafts.count, identity: identity)
    let address = Address.page(subject.folder, identity)
    let claim = Routes.Claim(
      address, of: "the \(subject.noun) \"\(name)\"", path: path, at: place.position, length: place.length)
    drafts.append(Draft(name: name, names: [name], profile: nil, address: address, claim: claim))
    return drafts.count - 1
  }

  /// Advises where somebody may be another spelling of one met before.
  func checkLikeness(_ documents: [Document], diagnostics: inout [Diagnostic]) {
    let subject = register.subject
    let hidden = register.hiddenFiles
    let known =
      hidden.map { AlikeNames.Known(names: $0.names, hasFile: true) }
      + drafts.map { AlikeNames.Known(names: $0.names, hasFile: $0.profile != nil) }
    for pair in AlikeNames.pairs(among: known, subject) {
      let later = drafts[pair.later - hidden.count]
      guard let claim = later.claim, let name = later.names.first else { continue }
      let (place, help) =
        pair.earlier < hidden.count
        ? hint(hidden[pair.earlier].file) : hint(drafts[pair.earlier - hidden.count], name, documents)
      diagnostics.append(
        Diagnostic(
          subject.alike, path: claim.path ?? Settings.path, at: claim.position, length: claim.length,
          "\"\(name)\" may be the \(subject.noun) \"\(pair.name)\" of \(place)", help: help))
    }
  }

  /// Where somebody like another stands who is not public, and what to do.
  private func hint(_ hidden: HiddenProfiles.File) -> (place: String, help: String) {
    (
      "\"\(hidden.path)\", which \(hidden.reason.clause)",
      "if they are one \(register.subject.noun), publish that file, or take the name out; if they are two, give this one "
        + "a file"
    )
  }

  /// Where somebody like another of that name stands, and what to do.
  private func hint(_ earlier: Draft, _ name: String, _ documents: [Document]) -> (place: String, help: String) {
    let subject = register.subject
    if let profile = earlier.profile {
      return (
        "\"\(documents[profile.index].path)\"",
        "if they are one \(subject.noun), add \"\(name)\" to the `aka` of that file; if they are two, give this one a file "
          + "too"
      )
    }
    return (
      earlier.claim.map { "\"\($0.path ?? "")\"" + ($0.position.map { " (line \($0.line))" } ?? "") } ?? "",
      "if they are one \(subject.noun), write one spelling, or add a file in \"\(subject.folder)\" with the other as `aka`; "
        + "if they are two, give each a file"
    )
  }

  /// The numbers of all in the order in which lists show them.
  func inOrder() -> [Int] {
    drafts.indices.map { (number: $0, key: register.subject.sortKey(drafts[$0].name)) }
      .sorted { $0.key == $1.key ? $0.number < $1.number : PathOrder.precedes($0.key, $1.key) }
      .map(\.number)
  }
}
