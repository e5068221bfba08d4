import Base
import Disk

/// What the folder is to hold, compared with what it holds: nothing is changed until it is complete.
struct Plan: Sendable {
  let place: OutputPlace
  /// Absolute; files to be copied are named relative to it.
  let projectRoot: String
  let artifacts: [Artifact]
  let old: OldSite
  /// For each artifact the old file's fingerprint and time when that file is right; nil when it is to be written.
  let kept: [(fingerprint: Fingerprint, time: FileTime)?]
  /// Files of the old manifest that no artifact replaces and that are still there, in path order.
  let stale: [String]
  /// All folders of the new site, foreign ones included, each before those in it.
  let folders: [String]
  /// Those of them that are sitegen's.
  let ownFolders: [String]

  /// Compares; refuses when files of others are in the way.
  init(
    place: OutputPlace, projectRoot: String, artifacts: [Artifact], old: OldSite, map: Publisher.Map
  ) throws(PublishFailure) {
    let paths = Set(artifacts.lazy.map(\.path))
    let needed = OutputPath.folders(for: paths)
    try Self.refuseConflicts(place, old: old, paths: paths, needed: needed)
    let outcomes = map(artifacts.count) { index in
      FileOutcome { () throws(PublishFailure) in
        try look { () throws(DiskError) in
          try Self.compare(artifacts[index], with: old, in: place, projectRoot: projectRoot)
        }
      }
    }
    try outcomes.check()
    let foreignFolders = Set(old.foreign.lazy.filter { $0.status.kind == .folder }.map(\.name))
    let all = needed.union(foreignFolders).union(old.foldersWithForeign).subtracting([OutputPath.records])
    self.place = place
    self.projectRoot = projectRoot
    self.artifacts = artifacts
    self.old = old
    kept = outcomes.map { outcome in
      guard case .unchanged(let fingerprint, let time) = outcome.kind else { return nil }
      return (fingerprint, time)
    }
    stale = old.manifest.files.lazy.map(\.path).filter { !paths.contains($0) && old.files[$0] != nil }
    folders = all.sorted(by: PathOrder.precedes)
    ownFolders = folders.filter { !foreignFolders.contains($0) }
  }

  /// Whether the folder is right as it is.
  var isDone: Bool {
    old.hasManifest && stale.isEmpty && kept.allSatisfy { $0 != nil }
      && old.manifest.files.count == artifacts.count && old.manifest.folders == ownFolders
  }

  /// The indices of the artifacts that are to be written.
  var changed: [Int] { kept.indices.filter { kept[$0] == nil } }

  func publication(notes: [String]) -> Publication {
    let written = changed.count
    return Publication(
      written: written, unchanged: artifacts.count - written, removed: stale.count, notes: notes)
  }

  /// Writes one artifact to a new file.
  func write(_ index: Int, to path: String, flushing: Bool) throws(DiskError) -> FileOutcome.Kind {
    switch artifacts[index].content {
    case .bytes(let bytes):
      let status = try Disk.write(bytes, to: path, flushing: flushing)
      return .placed(Fingerprint(bytes), status.modified)
    case .file(let source):
      var pieces = Fingerprint.Pieces()
      let status = try Disk.copy(projectRoot + "/" + source, to: path, flushing: flushing) { pieces.add($0) }
      return .placed(pieces.fingerprint, status.modified)
    }
  }

  /// The records of the new site, once every file's fingerprint and time are known.
  func records(of files: [(index: Int, fingerprint: Fingerprint, time: FileTime)]) -> (Manifest, Stamps) {
    let manifest = Manifest(
      files: files.map { Manifest.File(path: artifacts[$0.index].path, fingerprint: $0.fingerprint) },
      folders: ownFolders)
    let times = files.map { (artifacts[$0.index].path, $0.time) }
    return (manifest, Stamps(times: Dictionary(times) { first, _ in first }))
  }

  // MARK: - Comparing

  private static func compare(
    _ artifact: Artifact, with old: OldSite, in place: OutputPlace, projectRoot: String
  ) throws(DiskError) -> FileOutcome.Kind {
    guard let file = old.files[artifact.path] else { return .changed }
    let target = place(artifact.path)
    switch artifact.content {
    case .bytes(let bytes):
      guard bytes.count == file.status.size else { return .changed }
      let fingerprint = Fingerprint(bytes)
      let same = try file.isUntouched ? fingerprint == file.fingerprint : Disk.read(target) == bytes
      return same ? .unchanged(fingerprint, file.status.modified) : .changed
    case .file(let source):
      let source = projectRoot + "/" + source
      guard try Disk.status(source)?.size == file.status.size else { return .changed }
      let fingerprint = try Fingerprint(of: source)
      let same = try file.isUntouched ? fingerprint == file.fingerprint : Disk.haveSameBytes(source, target)
      return same ? .unchanged(fingerprint, file.status.modified) : .changed
    }
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
