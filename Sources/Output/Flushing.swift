import Disk

/// How new bytes get from memory to the device before an old site is given up, so that a power cut does not leave empty
/// files in the new one.
///
/// The first publication into a folder is not waited for: there is no site to lose.
struct Flushing {
  /// Up to this many files each is flushed by itself; for more it is cheaper to flush the whole file system once.
  private static let fewFiles = 16

  let plan: Plan
  let rehearsal: Rehearsal

  /// - Parameter path: where the new file of an index waits.
  func flush(_ draft: Draft, in folder: String, path: (Int) -> String) throws(PublishFailure) {
    guard plan.old.hasManifest else { return }
    let written = draft.written
    guard written.count <= Self.fewFiles else {
      return try rehearsal.change(.flush) { () throws(DiskError) in try Disk.flushFileSystem(of: folder) }
    }
    for index in written {
      try rehearsal.change(.flush) { () throws(DiskError) in try Disk.flush(path(index)) }
    }
  }
}
