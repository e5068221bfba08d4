import Base
import Disk

/// What an output folder holds before a publication: sitegen's own files, and everybody else's.
struct OldSite: Sendable {
  /// One of sitegen's own files.
  struct File: Sendable {
    let fingerprint: Fingerprint
    let status: FileStatus
    /// Whether size and time of change say that the file is as it was written.
    let isUntouched: Bool
  }

  let manifest: Manifest
  /// False when sitegen has never published into the folder.
  let hasManifest: Bool
  /// The files of the manifest that are there, by path.
  let files: [String: File]
  /// Everything else but the records, folders that sitegen did not make included; a folder stands before what it holds.
  let foreign: [FolderEntry]
  /// All folders, by path, that of the records too.
  let folders: [String: FileStatus]
  /// The folders that hold something foreign, at any depth.
  let foldersWithForeign: Set<String>
  /// Whether `.sitegen/stat` should be written anew although no file has changed.
  let stampsAreStale: Bool

  /// Looks through the whole folder.
  init(_ place: OutputPlace) throws(PublishFailure) {
    let known = try Self.manifest(of: place)
    let manifest = known ?? .empty
    let stamps = try Self.stamps(of: place)
    let entries = try look { () throws(DiskError) in try Disk.inventory(of: place.path) }
    var files: [String: File] = [:]
    var foreign: [FolderEntry] = []
    var folders: [String: FileStatus] = [:]
    let own = Dictionary(manifest.files.map { ($0.path, $0.fingerprint) }) { first, _ in first }
    let ownFolders = Set(manifest.folders)
    for entry in entries where !Record.owns(entry.name) {
      let (path, status) = (entry.name, entry.status)
      if status.kind == .folder { folders[path] = status }
      if path == OutputPath.records { continue }
      if status.kind == .file, let fingerprint = own[path] {
        let untouched = status.size == fingerprint.size && status.modified == stamps.times[path]
        files[path] = File(fingerprint: fingerprint, status: status, isUntouched: untouched)
      } else if status.kind != .folder || !ownFolders.contains(path) {
        foreign.append(entry)
      }
    }
    self.manifest = manifest
    hasManifest = known != nil
    self.files = files
    self.foreign = foreign
    self.folders = folders
    foldersWithForeign = OutputPath.folders(for: foreign.lazy.map(\.name))
    stampsAreStale = files.values.contains { !$0.isUntouched }
  }

  /// The manifest of an output folder; nil when it has none.
  static func manifest(of place: OutputPlace) throws(PublishFailure) -> Manifest? {
    guard let bytes = try readRecord(place.record(.manifest)) else { return nil }
    let reason: String
    let help: String
    do {
      return try Manifest(bytes: bytes)
    } catch {
      switch error {
      case .newer:
        reason = "was written by a later sitegen"
        help = "build with that version, or empty the folder first"
      case .older:
        reason = "was written by an earlier sitegen, which told changed files in another way"
        help = "empty the folder, so that the site is made anew"
      case .damaged:
        reason = "is damaged, so it is not known which files there are sitegen's"
        help = "put a copy of the folder back, or empty it yourself"
      }
    }
    throw .refused(
      reason: "cannot publish into \(OutputPath.quoted(place.shown)): \(place.quoted(Record.manifest.path)) \(reason)",
      help: help)
  }

  /// The stamps of an output folder; none when they are missing, and none that fit when they are damaged.
  private static func stamps(of place: OutputPlace) throws(PublishFailure) -> Stamps {
    guard let bytes = try readRecord(place.record(.stat)) else { return .empty }
    do { return try Stamps(bytes: bytes) } catch { return .empty }
  }

  static func readRecord(_ path: String) throws(PublishFailure) -> [UInt8]? {
    guard try look({ () throws(DiskError) in try Disk.status(path, followingLinks: false) }) != nil else { return nil }
    return try look { () throws(DiskError) in try Disk.read(path) }
  }
}
