import Glibc

/// What the file system knows of a file without opening it.
package struct FileStatus: Hashable, Sendable {
  package enum Kind: Sendable { case file, folder, link, special }

  package let kind: Kind
  package let size: Int
  package let modified: FileTime
  package let identity: FileIdentity
  /// The permission bits, with the set-id and sticky bits: `0o755`.
  package let permissions: UInt32
  package let owner: UInt32
  package let group: UInt32

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .special
      }
    size = Int(status.st_size)
    modified = FileTime(seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
    identity = FileIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    permissions = status.st_mode & 0o7777
    owner = status.st_uid
    group = status.st_gid
  }
}

extension FileStatus {
  /// Whether a file's bytes are those they were, as far as size and time of change tell.
  func hasSameVersion(as other: FileStatus) -> Bool { size == other.size && modified == other.modified }
}

extension Disk {
  /// Fails when a file was changed since it had a status.
  ///
  /// A program that writes a file in place empties it first and then fills it, so that what is read in between looks
  /// whole and is half. One that puts a new file in the old one's place, or removes it, does no harm: the old version
  /// was whole.
  ///
  /// - Parameter folder: what the path is relative to.
  package static func checkUnchanged(_ path: String, in folder: OpenFolder, since old: FileStatus) throws(DiskError) {
    var raw = stat()
    do {
      try unsafe folder.on(path, "look at") { name in
        // Safe: the call fills the structure it is given, and keeps nothing.
        unsafe fstatat(folder.descriptor, name, &raw, 0)
      }
    } catch {
      return  // Gone or out of reach, so nobody is writing it here.
    }
    let now = FileStatus(raw)
    guard now.identity == old.identity, !now.hasSameVersion(as: old) else { return }
    throw .changing(folder(path))
  }
}

/// Tells whether two paths are one file.
package struct FileIdentity: Hashable, Sendable {
  package let device: UInt64
  package let inode: UInt64

  package init(device: UInt64, inode: UInt64) {
    self.device = device
    self.inode = inode
  }
}

/// When a file's bytes last changed.
package struct FileTime: Hashable, Sendable {
  package let seconds: Int
  package let nanoseconds: Int

  package init(seconds: Int, nanoseconds: Int) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }
}

extension Disk {
  /// What is at a path; nil when nothing is.
  ///
  /// - Parameter followingLinks: whether a symbolic link stands for its target (then a dangling one is nothing) or for
  ///   itself.
  package static func status(_ path: String, followingLinks: Bool = true) throws(DiskError) -> FileStatus? {
    var status = stat()
    do {
      try unsafe SystemCall.on(path, "look at") { name in
        // Safe: the call fills the structure it is given, and keeps nothing.
        unsafe fstatat(AT_FDCWD, name, &status, followingLinks ? 0 : AT_SYMLINK_NOFOLLOW)
      }
    } catch let error where error.code == ENOENT || error.code == ENOTDIR {
      return nil
    }
    return FileStatus(status)
  }

  package static func exists(_ path: String) throws(DiskError) -> Bool { try status(path) != nil }

  /// The absolute path without symbolic links, `.` or `..`; what it names must exist.
  package static func resolve(_ path: String) throws(DiskError) -> String {
    let answer = try unsafe SystemCall.withCString(path, "resolve") { name -> (bytes: [UInt8]?, code: Int32) in
      // Safe: with no buffer given, realpath returns a NUL-terminated string of its own, which is copied and freed here.
      guard let found = unsafe realpath(name, nil) else { return (nil, errno) }
      defer { unsafe free(found) }
      return unsafe (Array(UnsafeRawBufferPointer(start: found, count: strlen(found))), 0)
    }
    guard let bytes = answer.bytes else { throw DiskError(operation: "resolve", path: path, code: answer.code) }
    return FileName.text(bytes)
  }
}
