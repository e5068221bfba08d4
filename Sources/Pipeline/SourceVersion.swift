import Base
import Disk
import Output

/// A file of the project as it was when it was read, or listed to be copied.
struct SourceVersion: Sendable {
  /// Relative to the project.
  let path: String
  let status: FileStatus
}

extension Build {
  /// Reads a file of the project.
  static func read(
    _ path: String, below root: String
  ) throws(DiskError) -> (file: SourceFile, version: SourceVersion) {
    let (bytes, status) = try Disk.readVersion(root + "/" + path)
    return (SourceFile(path: path, bytes: bytes), SourceVersion(path: path, status: status))
  }

  /// Fails when a file that goes into the site was changed since it was read or listed.
  func checkSources() throws(PublishFailure) {
    let (versions, root) = (versions, options.root)
    let outcomes = workers.map(versions.count) { number in
      Result { () throws(DiskError) in
        try Disk.checkUnchanged(root + "/" + versions[number].path, since: versions[number].status)
      }
    }
    for case .failure(let error) in outcomes { throw .disk(error) }
  }
}
