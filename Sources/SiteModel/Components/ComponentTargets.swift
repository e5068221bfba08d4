import Base
import Content
import Markdown

/// What components can name: entries, files, people, resources, lists and tags.
struct ComponentTargets {
  /// Whether most of them are not here, because the text is shown by itself.
  let isPart: Bool
  private let files: ProjectFiles
  private let pages: [String: Int]
  private let entries: [Address: EntryID]
  private let people: Names<PersonID>
  private let resources: Names<ResourceID>
  private let lists: Names<ListID>
  private let tags: Names<TagID>
  private let peopleDirectory: PeopleDirectory
  private let tagDirectory: TagDirectory

  /// Things by the names that authors may call them by; the first of each is the one that is suggested.
  struct Names<ID: Sendable>: Sendable {
    private(set) var ids: [String: ID] = [:]
    private(set) var offered: [String] = []

    init(_ things: some Sequence<(names: [String], id: ID)>) {
      for (names, id) in things {
        if let first = names.first { offered.append(first) }
        for name in names where ids[name] == nil { ids[name] = id }
      }
    }
  }

  init(
    _ documents: [Document], addresses: [Address?], sources: SiteSources, files: ProjectFiles,
    people: PeopleDirectory, resources: ResourceDirectory, lists: ListDirectory, tags: TagDirectory
  ) {
    isPart = sources.isPart
    (peopleDirectory, tagDirectory) = (people, tags)
    self.files = files
    pages = sources.pages
    guard documents.contains(where: { !$0.facts.components.isEmpty }) else {
      (entries, self.people, self.resources, self.lists, self.tags) = ([:], Names([]), Names([]), Names([]), Names([]))
      return
    }
    entries = Dictionary(addresses.enumerated().compactMap { index, address in address.map { ($0, EntryID(index)) } }) {
      $1
    }
    self.people = Names(
      people.people.enumerated().map { index, person in
        let ids = person.profile.map { ProfileRegister.ids(of: documents[$0.index]) } ?? []
        return (names: ids + [person.name], id: PersonID(index))
      })
    self.resources = Names(resources.resources.enumerated().map { (names: [$1.id], id: ResourceID($0)) })
    self.lists = Names(lists.lists.enumerated().map { (names: [$1.collection.name], id: ListID($0)) })
    self.tags = Names(tags.tags.enumerated().map { (names: [$1.slug, $1.title], id: TagID($0)) })
  }

  /// Something by its name, as a value; nil where nothing has it.
  func value(named name: String, _ kind: ComponentSignature.Kind) -> ComponentValue? {
    switch kind {
    case .person: peopleDirectory.person(written: name).map { .person($0) }
    case .resource: resources.ids[name].map { .resource($0) }
    case .list: lists.ids[name].map { .list($0) }
    case .tag: tagDirectory.tag(written: name).map { .tag($0) }
    default: nil
    }
  }

  /// Whether a name is that of someone whose file is not public, which is reported then.
  func refuses(
    _ name: Located<String>, _ kind: ComponentSignature.Kind, in path: String, diagnostics: inout [Diagnostic]
  ) -> Bool {
    guard kind == .person else { return false }
    return [NameReference.id(name.value), .name(name.value)].contains { meaning in
      peopleDirectory.register.refuses(
        Located(meaning, at: name.position, length: name.length), in: path, diagnostics: &diagnostics)
    }
  }

  func names(of kind: ComponentSignature.Kind) -> [String] {
    switch kind {
    case .person: people.offered
    case .resource: resources.offered
    case .list: lists.offered
    case .tag: tags.offered
    default: []
    }
  }

  func entry(at address: Address?) -> EntryID? { address.flatMap { entries[$0] } }

  func file(_ text: String, _ target: ResolvedReference) -> NamedFile {
    NamedFile(text, target, in: files, pages: pages)
  }
}
