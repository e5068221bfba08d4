import Base
import Disk

/// What the folder is to hold, and what it holds: known before the first file is made.
struct Plan: Sendable {
  let place: OutputPlace
  /// Absolute; files to be copied are named relative to it.
  let projectRoot: String
  let edition: Edition
  let index: PathIndex
  let old: OldSite
  /// Files of the old manifest that the edition does not have and that are still there, in path order.
  let stale: [String]
  /// All folders of the new site, foreign ones included, each before those in it.
  let folders: [String]
  /// Those of them that are sitegen's.
  let ownFolders: [String]
  /// Whether the new site must differ from the old one, whatever its files hold.
  let isSureToDiffer: Bool

  /// Refuses when files of others are in the way.
  init(
    place: OutputPlace, projectRoot: String, edition: Edition, index: PathIndex, old: OldSite
  ) throws(PublishFailure) {
    try Self.refuseConflicts(place, old: old, index)
    self.place = place
    self.projectRoot = projectRoot
    self.edition = edition
    self.index = index
    self.old = old
    stale = old.manifest.files.lazy.map(\.path).filter { !index.contains($0) && old.files[$0] != nil }
    if old.foreign.isEmpty {
      (folders, ownFolders) = (index.folders, index.folders)
    } else {
      let foreign = Set(old.foreign.lazy.filter { $0.status.kind == .folder }.map(\.name))
      let all = foreign.union(index.folders).union(old.foldersWithForeign).subtracting([OutputPath.records])
      folders = all.sorted(by: PathOrder.precedes)
      ownFolders = folders.filter { !foreign.contains($0) }
    }
    isSureToDiffer =
      !old.hasManifest || !stale.isEmpty || old.manifest.files.count != edition.paths.count
      || old.manifest.folders != ownFolders || edition.paths.contains { old.files[$0] == nil }
  }

  /// The folders of the new site in which more lies than one file, each before those in it.
  var sharedFolders: [String] {
    if old.foreign.isEmpty { return index.sharedFolders }
    let paths = edition.paths
    let later = Set(paths.indices.lazy.filter(isAlone).map { RelativePath.folder(of: paths[$0]) })
    return folders.filter { !later.contains($0) }
  }

  /// Whether a file is the only thing in its folder, so that the folder can be made with it.
  func isAlone(_ file: Int) -> Bool {
    index.isAlone[file]
      && (old.foreign.isEmpty || !old.foldersWithForeign.contains(RelativePath.folder(of: edition.paths[file])))
  }

  func publication(_ draft: Draft, notes: [String]) -> Publication {
    let written = draft.files.count { $0.isNew }
    return Publication(
      written: written, unchanged: draft.files.count - written, removed: stale.count, notes: notes)
  }

  // MARK: - Files

  /// Says of a file whether the old one is right.
  func compare(_ index: Int, _ content: Artifact.Content) throws(PublishFailure) -> FileOutcome.Kind {
    guard let file = old.files[edition.paths[index]] else { return .changed(content) }
    let target = place(edition.paths[index])
    return try look { () throws(DiskError) in
      switch content {
      case .bytes(let bytes):
        guard bytes.count == file.status.size else { return .changed(content) }
        let fingerprint = Fingerprint(bytes)
        let same = try file.isUntouched ? fingerprint == file.fingerprint : Disk.read(target) == bytes
        return same ? .unchanged(fingerprint, file.status.modified) : .changed(content)
      case .file(let source):
        let source = projectRoot + "/" + source
        guard try Disk.status(source)?.size == file.status.size else { return .changed(content) }
        let fingerprint = try Fingerprint(of: source)
        let same = try file.isUntouched ? fingerprint == file.fingerprint : Disk.haveSameBytes(source, target)
        return same ? .unchanged(fingerprint, file.status.modified) : .changed(content)
      }
    }
  }

  /// Writes what a file is to hold, to a path that is relative to a folder.
  func write(
    _ content: Artifact.Content, to path: String, in folder: OpenFolder
  ) throws(DiskError) -> FileOutcome.Kind {
    switch content {
    case .bytes(let bytes):
      let status = try Disk.write(bytes, to: path, in: folder)
      return .written(Fingerprint(bytes), status.modified)
    case .file(let source):
      var pieces = Fingerprint.Pieces()
      let status = try Disk.copy(projectRoot + "/" + source, to: path, in: folder) { pieces.add($0[...]) }
      return .written(pieces.fingerprint, status.modified)
    }
  }

  /// The records of the new site.
  func records(of draft: Draft) -> (manifest: [UInt8], stamps: [UInt8]) {
    let paths = edition.paths
    let manifest = Manifest(
      files: index.order.map { Manifest.File(path: paths[$0], fingerprint: draft.files[$0].fingerprint) },
      folders: ownFolders)
    return (manifest.bytes, Stamps.bytes(index.order.lazy.map { (paths[$0], draft.files[$0].time) }))
  }

  // MARK: - Others' files

  private static func refuseConflicts(
    _ place: OutputPlace, old: OldSite, _ index: PathIndex
  ) throws(PublishFailure) {
    if old.foreign.isEmpty { return }
    let needed = Set(index.folders)
    let inTheWay = old.foreign.filter { entry in
      index.contains(entry.name) || (entry.status.kind != .folder && needed.contains(entry.name))
    }.map(\.name)
    let folders = old.manifest.folders.filter { index.contains($0) && old.foldersWithForeign.contains($0) }
    let names = (inTheWay + folders).sorted(by: PathOrder.precedes)
    guard let first = names.first else { return }
    let list = names.map(place.quoted).joined(separator: ", ")
    throw .refused(
      reason: names.count == 1
        ? "\(place.quoted(first)) is in the way and was not written by sitegen"
        : "\(names.count) files or folders are in the way and were not written by sitegen: \(list)",
      help: "move \(names.count == 1 ? "it" : "them") away, or give what is to be written there another address")
  }
}
