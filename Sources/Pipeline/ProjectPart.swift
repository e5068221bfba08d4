import Base
import Disk

/// What stands in the project's folder under one of the names that a project has.
enum ProjectPart {
  case there(FileStatus.Kind)
  case missing
  /// A symbolic link that leads to nothing or back to itself; said as a diagnostic.
  case linkToNowhere(Diagnostic)

  init(_ name: String, below root: String) throws(DiskError) {
    let path = root + "/" + name
    do {
      if let status = try Disk.status(path) {
        self = .there(status.kind)
      } else if try Disk.status(path, followingLinks: false) != nil {
        self = .linkToNowhere(
          Diagnostic(.danglingLink, path: name, "this symbolic link leads to nothing", help: "correct or remove it"))
      } else {
        self = .missing
      }
    } catch let error where error.isLinkLoop {
      self = .linkToNowhere(
        Diagnostic(.linkLoop, path: name, "this symbolic link leads back to itself", help: "remove it"))
    }
  }
}
