import CDisk
import Glibc

/// A folder that is held open, so that files and folders in it are made and read by paths relative to it: the system then
/// looks up no more than these, and no whole path has to be put together.
///
/// A class, because the threads that work in a folder share it; it is closed when none needs it.
package final class OpenFolder: Sendable {
  /// As it was opened; errors name what is in the folder by it.
  package let path: String
  let descriptor: Int32

  package init(_ path: String) throws(DiskError) {
    self.path = path
    descriptor = try unsafe SystemCall.on(path, "open") { name in
      unsafe open(name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    }
  }

  /// A folder in which nothing but known paths is looked up: it need not be one that may be listed, and links to it are
  /// followed.
  package init(reachedBy path: String) throws(DiskError) {
    self.path = path
    descriptor = try unsafe SystemCall.on(path, "open") { name in unsafe cdisk_open_folder(name) }
  }

  deinit { close(descriptor) }

  package func callAsFunction(_ relative: String) -> String { path + "/" + relative }

  /// Makes one folder, mode 0755 less the umask; fails when anything is at the path.
  package func makeFolder(_ relative: String) throws(DiskError) {
    try unsafe on(relative, "make") { name in unsafe mkdirat(descriptor, name, 0o755) }
  }

  /// Makes a call that takes a path relative to the folder and answers -1 with `errno` when it fails.
  ///
  /// A whole path that is longer than the system takes is refused, though the relative one is not: nobody could reach what
  /// is made there, not even to remove it.
  @discardableResult
  func on(
    _ relative: String, _ operation: String, _ call: (UnsafePointer<CChar>) -> Int32
  ) throws(DiskError) -> Int32 {
    guard path.utf8.count + 1 + relative.utf8.count < Int(PATH_MAX) else {
      throw DiskError(operation: operation, path: self(relative), code: ENAMETOOLONG)
    }
    do {
      return try unsafe SystemCall.on(relative, operation, call)
    } catch {
      throw DiskError(operation: operation, path: self(relative), code: error.code)
    }
  }
}
