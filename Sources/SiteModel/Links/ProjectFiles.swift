import Base
import Content
import Markdown

/// Which files of `content/` are copied, and where to: all but those that only hidden entries use.
struct ProjectFiles {
  /// By source path.
  private(set) var published: [String: StaticFile] = [:]
  /// Source paths of files kept back with the entries that use them.
  private(set) var withheld: Set<String> = []
  private var sizes: [Address: Int] = [:]
  /// What the files of pictures say of themselves.
  private(set) var pictures: [Address: Picture] = [:]
  private var paths: [Address: String] = [:]

  init(_ sources: SiteSources, visibility: Visibility, addresses: [Address?]) {
    guard !sources.files.isEmpty else { return }
    var owners: [String: Owner] = [:]
    for (index, entry) in visibility.shown.enumerated() {
      if let folder = entry.document.place.ownFolder { owners[folder] = .shown(addresses[index]) }
    }
    for entry in visibility.hidden {
      if let folder = entry.document.place.ownFolder { owners[folder] = .hidden }
    }
    // Who uses a file matters only where a hidden entry may keep it back.
    var (usedByShown, usedByHidden): (Set<String>, Set<String>) = ([], [])
    if !visibility.hidden.isEmpty {
      let exists = Set(sources.files.map(\.path))
      usedByShown.formUnion(FileReferences.inSettings(sources.settings).filter(exists.contains))
      for entry in visibility.shown { usedByShown.formUnion(FileReferences.of(entry.document).filter(exists.contains)) }
      for entry in visibility.hidden {
        usedByHidden.formUnion(FileReferences.of(entry.document).filter(exists.contains))
      }
      let url = sources.settings.url
      func raw(_ document: Document) -> [String] {
        RawReferences.paths(in: document.fragment, of: url).filter(exists.contains)
      }
      let byHidden = visibility.hidden.flatMap { raw($0.document) }
      usedByHidden.formUnion(byHidden)
      if !usedByHidden.isEmpty { for entry in visibility.shown { usedByShown.formUnion(raw(entry.document)) } }
    }

    for file in sources.files {
      let (owner, folder) = Self.owner(of: file.path, among: owners)
      let belongsToHidden = if case .hidden? = owner { true } else { usedByHidden.contains(file.path) }
      if belongsToHidden, !usedByShown.contains(file.path) {
        withheld.insert(file.path)
        continue
      }
      var address = Address("/" + file.path.dropFirst("content/".count))
      if case .shown(let home?) = owner { address = home.appending(String(file.path.dropFirst(folder.count + 1))) }
      published[file.path] = StaticFile(source: file.path, address: address, size: file.size)
      sizes[address] = file.size
      if let picture = sources.pictures[file.path] { pictures[address] = picture }
      paths[address] = file.path
    }
  }

  /// The size of the file at an address, in bytes; nil when no file is there.
  func size(at address: Address?) -> Int? { address.flatMap { sizes[$0] } }

  /// The source path of the file at an address.
  func source(at address: Address?) -> String? { address.flatMap { paths[$0] } }

  private enum Owner {
    case shown(Address?)
    case hidden
  }

  /// The entry in whose own folder a file lies, the nearest if several do.
  private static func owner(of path: String, among owners: [String: Owner]) -> (owner: Owner?, folder: String) {
    var folder = RelativePath.folder(of: path)
    while !folder.isEmpty {
      if let owner = owners[folder] { return (owner, folder) }
      folder = RelativePath.folder(of: folder)
    }
    return (nil, "")
  }
}

/// The files that entries name, told from the text of their references alone.
enum FileReferences {
  /// Project paths, which need not exist, of everything an entry links to, shows or offers.
  static func of(_ document: Document) -> [String] {
    let folder = RelativePath.folder(of: document.path)
    let links = document.facts.links.lazy.filter { $0.target == .site }.map(\.destination)
    let arguments = document.facts.components.lazy.flatMap(\.arguments).compactMap(\.value)
    let fields = (inFrontMatter(document).map(\.reference) + ofItems(document)).map(\.value)
    return (Array(links) + Array(arguments) + fields).compactMap { path(of: $0, in: folder) }
  }

  static func inSettings(_ settings: Settings) -> [String] {
    let logos = [settings.theme.logo, settings.publisher?.logo].compactMap { $0 }
    return (logos + settings.navigation.map(\.target)).compactMap { path(of: $0.value, in: "content") }
  }

  /// The front matter's references to files, with the names under which `Entry.references` keeps them.
  static func inFrontMatter(_ document: Document) -> [(name: String, reference: Located<String>)] {
    var found: [(name: String, reference: Located<String>)] = []
    func add(_ name: String, _ reference: Located<String>?) {
      if let reference { found.append((name, reference)) }
    }
    add("image", document.frontMatter.image?.source)
    switch document.fields {
    case .event(let event):
      add("slides", event.slides)
      add("captions", event.recording?.captions)
      add("transcript", event.recording?.transcript)
    case .organisation(let organisation): add("logo", organisation.logo)
    case .post, .briefing, .resourceList, .person, .page: break
    }
    for attachment in attachments(of: document) { add("attachment", attachment.file) }
    return found
  }

  static func attachments(of document: Document) -> [Attachment] {
    switch document.fields {
    case .post(let post): post.attachments
    case .briefing(let briefing): briefing.attachments
    case .event, .resourceList, .person, .organisation, .page: []
    }
  }

  /// Where the resources are that a list describes in its front matter.
  private static func ofItems(_ document: Document) -> [Located<String>] {
    guard case .resourceList(let list) = document.fields else { return [] }
    return list.items.compactMap(\.url)
  }

  /// The project path, which need not exist, of what a file of `folder` names; nil for what lies outside `content/`.
  static func path(of reference: String, in folder: String) -> String? {
    let end = reference.utf8.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }
    let bare = reference[..<(end ?? reference.endIndex)]
    guard !bare.isEmpty, let decoded = PercentEncoding.decode(String(bare)) else { return nil }
    return RelativePath.resolve(decoded, in: folder, root: "content")
  }
}
