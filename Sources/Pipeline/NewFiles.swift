import Base
import Disk

/// Writes files where none are: all of them or, when one cannot be written, none.
struct NewFiles {
  private let folder: String
  /// What was made so far, in this order.
  private var made: [(path: String, isFolder: Bool)] = []

  /// - Parameter folder: what the files' paths begin in; made when it is missing.
  static func write(_ files: [SourceFile], below folder: String) throws(DiskError) {
    var writing = NewFiles(folder: folder)
    do {
      try writing.write(files)
    } catch {
      throw writing.undone(error)
    }
  }

  private init(folder: String) { self.folder = folder }

  private mutating func write(_ files: [SourceFile]) throws(DiskError) {
    try makeFolder(folder)
    for file in files {
      let path = folder + "/" + file.path
      try makeFolder(RelativePath.folder(of: path))
      try Disk.write(file.bytes, to: path)
      made.append((path, false))
    }
  }

  private mutating func makeFolder(_ path: String) throws(DiskError) {
    guard !path.isEmpty, try !Disk.exists(path) else { return }
    try makeFolder(RelativePath.folder(of: path))
    try Disk.makeFolder(path)
    made.append((path, true))
  }

  /// Takes away what was made, last first, and gives back why it came to that.
  private func undone(_ failure: DiskError) -> DiskError {
    do {
      for (path, isFolder) in made.reversed() {
        if isFolder { try Disk.removeFolder(path) } else { try Disk.remove(path) }
      }
      return failure
    } catch {
      return DiskError(
        operation: failure.operation, path: failure.path, code: failure.code,
        reason: "\(failure.reason), and what was made already cannot be removed: \(error.reason)")
    }
  }
}
