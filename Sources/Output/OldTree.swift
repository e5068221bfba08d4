import Base
import Disk

/// Takes the old site apart after the exchange.
///
/// Sitegen's own files go. Every other file has a second link in the new site already, and its link here goes too,
/// unless somebody made or replaced it between the look through the folder and the exchange: then it is moved over. So
/// nothing is lost that sitegen did not write, and a kill on the way does no harm: what is left is taken apart later.
struct OldTree {
  private let place: OutputPlace
  private let rehearsal: Rehearsal
  private let files: Set<String>
  private let folders: Set<String>
  private var notes: [String] = []

  /// Removes the tree; gives a note for each file that had to be kept elsewhere.
  static func takeApart(_ place: OutputPlace, _ rehearsal: Rehearsal) throws(PublishFailure) -> [String] {
    var manifest = Manifest.empty
    if let bytes = try OldSite.readRecord(place.treeRecord(.manifest)) {
      // Without a manifest every file counts as somebody else's: more is compared, and nothing is lost.
      do { manifest = try Manifest(bytes: bytes) } catch {}
    }
    var tree = OldTree(place: place, rehearsal: rehearsal, manifest: manifest)
    try tree.empty("")
    try tree.removeRecords()
    try rehearsal.change(.remove) { () throws(DiskError) in try Disk.removeFolder(place.tree) }
    return tree.notes
  }

  private init(place: OutputPlace, rehearsal: Rehearsal, manifest: Manifest) {
    self.place = place
    self.rehearsal = rehearsal
    files = Set(manifest.files.lazy.map(\.path))
    folders = Set(manifest.folders)
  }

  /// Removes what is in a folder but the records.
  private mutating func empty(_ folder: String) throws(PublishFailure) {
    let path = folder.isEmpty ? place.tree : place.tree + "/" + folder
    for entry in try look({ () throws(DiskError) in try Disk.entries(of: path) }) {
      let name = folder.isEmpty ? entry.name : folder + "/" + entry.name
      if Record.owns(name) { continue }
      switch entry.status.kind {
      case .folder: try remove(name, entry.status)
      case .file where files.contains(name):
        try rehearsal.change(.remove) { () throws(DiskError) in try Disk.remove(place.tree + "/" + name) }
      case .file, .link, .special: try save(name, entry.status)
      }
    }
  }

  private mutating func remove(_ folder: String, _ status: FileStatus) throws(PublishFailure) {
    try look { () throws(DiskError) in try Disk.makeRemovable(place.tree + "/" + folder, status) }
    try empty(folder)
    if folder == OutputPath.records { return }
    if !folders.contains(folder),
      try look({ () throws(DiskError) in try Disk.status(place(folder), followingLinks: false) }) == nil
    {
      try makeRoom(for: folder + "/")
      try rehearsal.change(.setAttributes) { () throws(DiskError) in
        try Disk.setAttributes(place(folder), like: status, withTime: true)
      }
    }
    try rehearsal.change(.remove) { () throws(DiskError) in try Disk.removeFolder(place.tree + "/" + folder) }
  }

  /// Removes a foreign file's link here once the new site has the same file, or moves it over.
  private mutating func save(_ name: String, _ status: FileStatus) throws(PublishFailure) {
    let old = place.tree + "/" + name
    let there = try look { () throws(DiskError) in try Disk.status(place(name), followingLinks: false) }
    if let there, try isSame(name, status, there) {
      try rehearsal.change(.remove) { () throws(DiskError) in try Disk.remove(old) }
    } else if there == nil, try makeRoom(for: name) {
      try rehearsal.change(.move) { () throws(DiskError) in try Disk.rename(old, to: place(name)) }
    } else {
      let kept = try freePlace(for: RelativePath.name(of: name))
      try makeRoom(for: kept)
      try rehearsal.change(.move) { () throws(DiskError) in try Disk.rename(old, to: place(kept)) }
      notes.append(
        "\(place.quoted(name)) was changed by somebody else while the site was replaced; "
          + "that version is kept as \(place.quoted(kept))")
    }
  }

  private func isSame(_ name: String, _ old: FileStatus, _ new: FileStatus) throws(PublishFailure) -> Bool {
    if old.identity == new.identity { return true }
    guard old.kind == .file, new.kind == .file else { return false }
    return try look { () throws(DiskError) in try Disk.haveSameBytes(place.tree + "/" + name, place(name)) }
  }

  /// Makes the folders above a path in the site; false when a file is in the way.
  @discardableResult
  private func makeRoom(for name: String) throws(PublishFailure) -> Bool {
    let folder = RelativePath.folder(of: name)
    return try rehearsal.change(.makeFolder) { () throws(DiskError) in
      do throws(DiskError) {
        try Disk.makeFolders(folder.isEmpty ? place.path : place(folder))
        return true
      } catch {
        guard error.isInTheWay else { throw error }
        return false
      }
    }
  }

  private func freePlace(for name: String) throws(PublishFailure) -> String {
    var number = 1
    while true {
      let path = "\(OutputPath.records)/kept/\(number)/\(name)"
      let status = try look { () throws(DiskError) in try Disk.status(place(path), followingLinks: false) }
      if status == nil { return path }
      number += 1
    }
  }

  /// Removes the records, the manifest last: until then it says which of the files are sitegen's.
  private func removeRecords() throws(PublishFailure) {
    let records = Record.allCases.filter { $0 != .manifest } + [.manifest]
    for record in records {
      let path = place.treeRecord(record)
      guard try look({ () throws(DiskError) in try Disk.status(path, followingLinks: false) }) != nil else { continue }
      try rehearsal.change(.remove) { () throws(DiskError) in try Disk.removeTree(path) }
    }
    let folder = place.tree + "/" + OutputPath.records
    guard try look({ () throws(DiskError) in try Disk.exists(folder) }) else { return }
    try rehearsal.change(.remove) { () throws(DiskError) in try Disk.removeFolder(folder) }
  }
}
