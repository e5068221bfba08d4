import Base
import Glibc

/// One name in a folder and what it stands for; a symbolic link stands for itself.
package struct FolderEntry: Hashable, Sendable {
  package let name: String
  package let status: FileStatus

  package init(name: String, status: FileStatus) {
    self.name = name
    self.status = status
  }
}

/// A name in a folder, of which no more than its kind need be known.
struct FolderName {
  let name: String
  let kind: FileStatus.Kind
  /// Nil where nobody asked.
  let status: FileStatus?
}

extension Disk {
  /// What a folder holds, dotfiles included, sorted by bytes.
  ///
  /// What vanishes while the folder is being listed is left out.
  package static func entries(of folder: String) throws(DiskError) -> [FolderEntry] {
    try names(of: folder) { _ in true }.compactMap { found in
      found.status.map { FolderEntry(name: found.name, status: $0) }
    }
  }

  /// Likewise, with the status of files only where that is wanted: of others the folder itself tells that they are files,
  /// which saves a call for each.
  ///
  /// - Parameter isWanted: takes the name of a file.
  static func names(of folder: String, status isWanted: (String) -> Bool) throws(DiskError) -> [FolderName] {
    let descriptor = try unsafe SystemCall.on(folder, "list") { name in
      unsafe open(name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK)
    }
    // Safe: the stream is used in this function only and closed at its end, with the descriptor it has taken over.
    guard let stream = unsafe fdopendir(descriptor) else {
      let code = errno
      close(descriptor)
      throw DiskError(operation: "list", path: folder, code: code)
    }
    defer { unsafe closedir(stream) }
    var names: [FolderName] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else {
        let code = errno
        guard code == 0 else { throw DiskError(operation: "list", path: folder, code: code) }
        return PathOrder.sorted(names.map(\.name)).map { names[$0] }
      }
      guard let name = unsafe nameBytes(entry) else { continue }
      let text = FileName.text(Array(name[..<(name.count - 1)]))
      // The first is looked at in any case: where a folder may be listed but nothing in it reached, none can be.
      if !names.isEmpty, unsafe Int32(entry.pointee.d_type) == Int32(DT_REG), !isWanted(text) {
        names.append(FolderName(name: text, kind: .file, status: nil))
        continue
      }
      var status = stat()
      let answer = unsafe name.withUnsafeBufferPointer { bytes in
        // Safe: the name ends with its NUL; UInt8 and CChar have one layout.
        unsafe bytes.withMemoryRebound(to: CChar.self) { text in
          guard let start = text.baseAddress else { preconditionFailure("a C string has at least its NUL") }
          return SystemCall.repeated { unsafe fstatat(descriptor, start, &status, AT_SYMLINK_NOFOLLOW) }
        }
      }
      if answer.value == 0 {
        let status = FileStatus(status)
        names.append(FolderName(name: text, kind: status.kind, status: status))
      } else if answer.code != ENOENT {
        throw DiskError(operation: "look at", path: folder + "/" + text, code: answer.code)
      }
    }
  }

  /// A directory entry's name with its NUL; nil for `.` and `..`.
  private static func nameBytes(_ entry: UnsafeMutablePointer<dirent>) -> [UInt8]? {
    // Safe: readdir's entry is valid until the next call; its name is NUL-terminated within the record's length, which
    // may exceed the array that the C declaration shows, hence the address from the record's start.
    guard let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) else { return nil }
    let start = unsafe UnsafeRawPointer(entry) + offset
    let count = unsafe strlen(start.assumingMemoryBound(to: CChar.self))
    let bytes = unsafe Array(UnsafeRawBufferPointer(start: start, count: count + 1))
    let dot = UInt8(ascii: ".")
    return bytes == [dot, 0] || bytes == [dot, dot, 0] ? nil : bytes
  }

  /// Makes one folder, mode 0755 less the umask; fails when anything is at the path.
  package static func makeFolder(_ path: String) throws(DiskError) {
    try unsafe SystemCall.on(path, "make") { name in unsafe mkdir(name, 0o755) }
  }

  /// Makes a folder and those above it that are missing; one that exists already is as good.
  package static func makeFolders(_ path: String) throws(DiskError) {
    do {
      try makeFolder(path)
    } catch let error where error.code == ENOENT && RelativePath.folder(of: path) != "" {
      try makeFolders(RelativePath.folder(of: path))
      // Some file systems (/proc) say "no such file" of folders that they will never make, so this is the last try.
      do { try makeFolder(path) } catch let error where error.code == EEXIST {
        guard try status(path)?.kind == .folder else { throw error }
      }
    } catch let error where error.code == EEXIST {
      guard try status(path)?.kind == .folder else { throw error }
    }
  }

  /// Fails as a change would if names in a folder may not be made, moved and removed.
  package static func checkMayChange(_ folder: String) throws(DiskError) {
    try unsafe SystemCall.on(folder, "write") { name in unsafe faccessat(AT_FDCWD, name, W_OK | X_OK, AT_EACCESS) }
  }

  /// Gives a folder's owner the rights that are needed to empty it, where they are missing.
  package static func makeRemovable(_ folder: String, _ status: FileStatus) throws(DiskError) {
    if status.permissions & 0o700 == 0o700 { return }
    try unsafe SystemCall.on(folder, "change the mode of") { name in unsafe chmod(name, status.permissions | 0o700) }
  }

  /// Removes an empty folder.
  package static func removeFolder(_ path: String) throws(DiskError) {
    try unsafe SystemCall.on(path, "remove") { name in unsafe rmdir(name) }
  }

  /// Removes a file, or a folder with everything below it, write-protected or not; nothing there is as good.
  ///
  /// - Parameter last: a path that is removed just before the folders it lies in, so that a mark in it lasts longest.
  package static func removeTree(_ path: String, last: String? = nil) throws(DiskError) {
    guard let status = try status(path, followingLinks: false) else { return }
    try removeTree(path, status, last: last)
  }

  private static func removeTree(_ path: String, _ status: FileStatus, last: String?) throws(DiskError) {
    guard status.kind == .folder else { return try remove(path) }
    var kept: FolderEntry?
    try makeRemovable(path, status)
    for entry in try entries(of: path) {
      let child = path + "/" + entry.name
      if let last, last == child || last.hasPrefix(child + "/") {
        kept = entry
      } else {
        try removeTree(child, entry.status, last: nil)
      }
    }
    if let kept { try removeTree(path + "/" + kept.name, kept.status, last: last) }
    try removeFolder(path)
  }

  /// Gives a folder the owner, the permissions and, if asked, the time of change that another one has or had.
  package static func setAttributes(_ path: String, like status: FileStatus, withTime: Bool) throws(DiskError) {
    guard let now = try self.status(path, followingLinks: false) else {
      throw DiskError(operation: "set attributes of", path: path, code: ENOENT)
    }
    if now.owner != status.owner || now.group != status.group {
      try unsafe SystemCall.on(path, "change the owner of") { name in unsafe chown(name, status.owner, status.group) }
    }
    // After the owner, whose change takes the set-id bits away.
    if now.owner != status.owner || now.group != status.group || now.permissions != status.permissions {
      try unsafe SystemCall.on(path, "change the mode of") { name in unsafe chmod(name, status.permissions) }
    }
    guard withTime else { return }
    let unchanged = timespec(tv_sec: 0, tv_nsec: (1 << 30) - 2)  // UTIME_OMIT
    let times = [unchanged, timespec(tv_sec: status.modified.seconds, tv_nsec: status.modified.nanoseconds)]
    try unsafe SystemCall.on(path, "change the time of") { name in
      // Safe: utimensat reads two times, and the array has two.
      unsafe times.withUnsafeBufferPointer { unsafe utimensat(AT_FDCWD, name, $0.baseAddress, AT_SYMLINK_NOFOLLOW) }
    }
  }
}
