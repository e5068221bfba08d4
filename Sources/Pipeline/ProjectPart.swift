import Base
import Disk

/// What stands in the project's folder under one of the names that a project has.
enum ProjectPart {
  case there(FileStatus.Kind)
  case missing
  /// A symbolic link that cannot be followed, or must not be; said as a diagnostic.
  case unusableLink(Diagnostic)

  init(_ name: String, below root: String) throws(DiskError) {
    let path = root + "/" + name
    do {
      guard let link = try Disk.status(path, followingLinks: false) else {
        self = .missing
        return
      }
      guard let status = try Disk.status(path) else {
        self = .unusableLink(
          Diagnostic(.danglingLink, path: name, "this symbolic link leads to nothing", help: "correct or remove it"))
        return
      }
      if link.kind == .link, try Self.leaves(root, path) {
        self = .unusableLink(
          Diagnostic(
            .linkedOutside, path: name, "this symbolic link leads out of the project",
            help: "copy what it names into the project"))
        return
      }
      self = .there(status.kind)
    } catch let error where error.isLinkLoop {
      self = .unusableLink(
        Diagnostic(.linkLoop, path: name, "this symbolic link leads back to itself", help: "remove it"))
    }
  }

  private static func leaves(_ root: String, _ path: String) throws(DiskError) -> Bool {
    let folder = try Disk.resolve(root)
    return try !Disk.resolve(path).hasPrefix(folder == "/" ? "/" : folder + "/")
  }
}
