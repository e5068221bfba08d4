import Base
import Disk

/// What the folder is to hold, and what it holds: known before the first file is made.
struct Plan: Sendable {
  let place: OutputPlace
  /// Absolute; files to be copied are named relative to it.
  let projectRoot: String
  let edition: Edition
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
    place: OutputPlace, projectRoot: String, edition: Edition, old: OldSite
  ) throws(PublishFailure) {
    let paths = Set(edition.paths)
    let needed = OutputPath.folders(for: edition.paths)
    try Self.refuseConflicts(place, old: old, paths: paths, needed: needed)
    let foreignFolders = Set(old.foreign.lazy.filter { $0.status.kind == .folder }.map(\.name))
    let all = needed.union(foreignFolders).union(old.foldersWithForeign).subtracting([OutputPath.records])
    self.place = place
    self.projectRoot = projectRoot
    self.edition = edition
    self.old = old
    stale = old.manifest.files.lazy.map(\.path).filter { !paths.contains($0) && old.files[$0] != nil }
    folders = all.sorted(by: PathOrder.precedes)
    ownFolders = folders.filter { !foreignFolders.contains($0) }
    isSureToDiffer =
      !old.hasManifest || !stale.isEmpty || old.manifest.files.count != paths.count
      || old.manifest.folders != ownFolders || paths.contains { old.files[$0] == nil }
  }

  /// The folders that hold one file of the edition and nothing else.
  var loneFolders: Set<String> {
    var lone: Set<String> = []
    var shared = Set(folders.lazy.map { RelativePath.folder(of: $0) })
    shared.formUnion(old.foldersWithForeign)
    for path in edition.paths {
      let folder = RelativePath.folder(of: path)
      if shared.contains(folder) || lone.insert(folder).inserted { continue }
      lone.remove(folder)
      shared.insert(folder)
    }
    return lone.subtracting([""])
  }

  func publication(_ draft: Draft, notes: [String]) -> Publication {
    let written = draft.files.count { $0.isNew }
    return Publication(
      written: written, unchanged: draft.files.count - written, removed: stale.count, notes: notes)
  }

  // MARK: - Files

  /// Makes a file and says whether the old one is right.
  func compare(_ index: Int) throws(PublishFailure) -> FileOutcome.Kind {
    let content = edition.content(index)
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

  /// Writes what a file is to hold.
  func write(_ content: Artifact.Content, to path: String) throws(DiskError) -> FileOutcome.Kind {
    switch content {
    case .bytes(let bytes):
      let status = try Disk.write(bytes, to: path)
      return .written(Fingerprint(bytes), status.modified)
    case .file(let source):
      var pieces = Fingerprint.Pieces()
      let status = try Disk.copy(projectRoot + "/" + source, to: path) { pieces.add($0) }
      return .written(pieces.fingerprint, status.modified)
    }
  }

  /// The records of the new site.
  func records(of draft: Draft) -> (manifest: [UInt8], stamps: [UInt8]) {
    let paths = edition.paths
    let order = paths.indices.sorted { PathOrder.precedes(paths[$0], paths[$1]) }
    let manifest = Manifest(
      files: order.map { Manifest.File(path: paths[$0], fingerprint: draft.files[$0].fingerprint) },
      folders: ownFolders)
    return (manifest.bytes, Stamps.bytes(order.lazy.map { (paths[$0], draft.files[$0].time) }))
  }

  // MARK: - Others' files

  private static func refuseConflicts(
    _ place: OutputPlace, old: OldSite, paths: Set<String>, needed: Set<String>
  ) throws(PublishFailure) {
    let inTheWay = old.foreign.filter { entry in
      paths.contains(entry.name) || (entry.status.kind != .folder && needed.contains(entry.name))
    }.map(\.name)
    let folders = old.manifest.folders.filter { paths.contains($0) && old.foldersWithForeign.contains($0) }
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
