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
    let usedByHidden = Set(
      visibility.hidden.flatMap { FileReferences.ofHidden($0.document, on: sources.settings.url) })
    let keptBack = Set(
      visibility.hidden.isEmpty
        ? []
        : sources.files.lazy.map(\.path).filter { path in
          if case .hidden? = Self.owner(of: path, among: owners).owner { return true }
          return usedByHidden.contains(path)
        })
    withheld = keptBack.subtracting(Self.usedByShown(keptBack, sources, visibility))

    for file in sources.files where !withheld.contains(file.path) {
      let (owner, folder) = Self.owner(of: file.path, among: owners)
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

  /// The files that shown entries and the settings name, of those that may be kept back.
  private static func usedByShown(
    _ keptBack: Set<String>, _ sources: SiteSources, _ visibility: Visibility
  ) -> Set<String> {
    if keptBack.isEmpty { return [] }
    var used = keptBack.intersection(FileReferences.inSettings(sources.settings))
    for entry in visibility.shown where used.count < keptBack.count {
      used.formUnion(keptBack.intersection(FileReferences.of(entry.document, on: sources.settings.url)))
    }
    return used
  }

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
