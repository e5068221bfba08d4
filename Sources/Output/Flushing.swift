import Disk

/// How new bytes get from memory to the device before an old site is given up, so that a power cut does not leave empty
/// files in the new one.
struct Flushing {
  /// Up to this many files each is flushed by itself; for more it is cheaper to flush the whole file system once.
  private static let fewFiles = 16

  /// Whether each new file is flushed as it is written.
  let eachFile: Bool
  private let inTheEnd: Bool

  /// - Parameter replacing: whether there is an old site to lose; a first publication is not waited for.
  init(files: Int, replacing: Bool) {
    eachFile = replacing && files <= Self.fewFiles
    inTheEnd = replacing && files > Self.fewFiles
  }

  func finish(_ folder: String, _ rehearsal: Rehearsal) throws(PublishFailure) {
    guard inTheEnd else { return }
    try rehearsal.change(.flush) { () throws(DiskError) in try Disk.flushFileSystem(of: folder) }
  }
}
