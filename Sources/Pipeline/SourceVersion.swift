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
  /// Reads a file of the project, whose folder is given.
  static func read(
    _ path: String, in project: OpenFolder
  ) throws(DiskError) -> (file: SourceFile, version: SourceVersion) {
    let (bytes, status) = try Disk.readVersion(path, in: project)
    return (SourceFile(path: path, bytes: bytes), SourceVersion(path: path, status: status))
  }

  /// Fails when a file that goes into the site was changed since it was read or listed.
  func checkSources() throws(PublishFailure) {
    let versions = versions
    let project: OpenFolder
    // Nobody is writing what is out of reach.
    do { project = try OpenFolder(reachedBy: options.root) } catch { return }
    let outcomes = workers.map(versions.count) { number in
      Result { () throws(DiskError) in
        try Disk.checkUnchanged(versions[number].path, in: project, since: versions[number].status)
      }
    }
    for case .failure(let error) in outcomes { throw .disk(error) }
  }
}
