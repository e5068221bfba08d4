import Disk

/// How new bytes get from memory to the device before an old site is given up, so that a power cut does not leave empty
/// files in the new one.
struct Flushing {
  /// Up to this many files each is flushed by itself; for more it is cheaper to flush the whole file system once.
  private static let fewFiles = 16

  private let files: Int

  init(files: Int) { self.files = files }

  var eachFile: Bool { files <= Self.fewFiles }

  func finish(_ folder: String, _ rehearsal: Rehearsal) throws(PublishFailure) {
    if eachFile { return }
    try rehearsal.change(.flush) { () throws(DiskError) in try Disk.flushFileSystem(of: folder) }
  }
}
