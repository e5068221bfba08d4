import Glibc

/// A lock that one process at a time holds on a file; the system lets it go with the process, however that ends.
package struct FileLock: ~Copyable {
  private let descriptor: Int32

  /// Takes the lock on a file; nil when somebody else holds it.
  ///
  /// - Parameter creating: whether a missing file is made; otherwise it is an error.
  package init?(_ path: String, creating: Bool) throws(DiskError) {
    while true {
      let descriptor = try Self.open(path, creating: creating)
      let answer = SystemCall.repeated { flock(descriptor, LOCK_EX | LOCK_NB) }
      guard answer.value == 0 else {
        close(descriptor)
        if answer.code == EWOULDBLOCK { return nil }
        throw DiskError(operation: "lock", path: path, code: answer.code)
      }
      // The holder before us may have removed the file between our opening and our locking it.
      var raw = stat()
      // Safe: the call fills the structure it is given, and keeps nothing.
      let here = SystemCall.repeated { unsafe fstat(descriptor, &raw) }
      do throws(DiskError) {
        let there = try Disk.status(path, followingLinks: false)
        guard here.value == 0 else { throw DiskError(operation: "lock", path: path, code: here.code) }
        if there?.identity == FileStatus(raw).identity {
          self.descriptor = descriptor
          return
        }
        close(descriptor)
      } catch {
        close(descriptor)
        throw error
      }
    }
  }

  deinit {
    // Closing alone would leave the lock to a child process that has not let go of its copy of the descriptor yet.
    _ = flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  /// Opens for reading and writing where allowed: some network file systems lock nothing less.
  private static func open(_ path: String, creating: Bool) throws(DiskError) -> Int32 {
    let flags = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | (creating ? O_CREAT : 0)
    do {
      return try unsafe SystemCall.on(path, "lock") { name in unsafe Glibc.open(name, O_RDWR | flags, 0o644) }
    } catch let error where error.code == EACCES || error.code == EROFS {
      return try unsafe SystemCall.on(path, "lock") { name in unsafe Glibc.open(name, O_RDONLY | flags, 0o644) }
    }
  }
}
