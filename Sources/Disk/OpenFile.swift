import Glibc

/// A regular file open for reading, closed when it goes out of scope.
struct ReadableFile: ~Copyable {
  /// Relative to the folder, where it has one.
  private let name: String
  private let folder: OpenFolder?
  let status: FileStatus
  private let descriptor: Int32

  /// Opens a file; folders, pipes, sockets and devices are refused without waiting for them.
  init(_ name: String, in folder: OpenFolder? = nil) throws(DiskError) {
    (self.name, self.folder) = (name, folder)
    (descriptor, status) = try Self.open(name, in: folder)
  }

  deinit { close(descriptor) }

  /// As errors name it.
  var path: String { Self.path(name, in: folder) }

  private static func path(_ name: String, in folder: OpenFolder?) -> String { folder.map { $0(name) } ?? name }

  /// The next bytes, at most `limit`; fewer only at the end of the file.
  ///
  /// - Parameter size: how many bytes come to the end as far as is known: when there are just so many, the file is not
  ///   asked for another, and `checkUnchanged` tells whether it has any.
  mutating func next(_ limit: Int, endingAt size: Int? = nil) throws(DiskError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      while count < limit {
        // Safe: `count` is at most `limit`, the buffer's capacity, so the rest lies within it.
        let answer = SystemCall.repeated {
          unsafe read(descriptor, buffer.baseAddress.map { unsafe $0 + count }, limit - count)
        }
        if answer.value < 0 { failure = answer.code }
        guard answer.value > 0 else { return }
        count += answer.value
        if count == size { return }
      }
    }
    guard failure == 0 else { throw DiskError(operation: "read", path: path, code: failure) }
    return bytes
  }

  /// Fails when the file was changed since it was opened: what was read may be half of one version and half of another.
  func checkUnchanged() throws(DiskError) {
    var raw = stat()
    // Safe: the call fills the structure it is given, and keeps nothing.
    let answer = SystemCall.repeated { unsafe fstat(descriptor, &raw) }
    guard answer.value == 0 else { throw DiskError(operation: "read", path: path, code: answer.code) }
    guard FileStatus(raw).hasSameVersion(as: status) else { throw DiskError.changing(path) }
  }

  private static func open(
    _ name: String, in folder: OpenFolder?
  ) throws(DiskError) -> (descriptor: Int32, status: FileStatus) {
    let descriptor: Int32
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    do {
      if let folder {
        descriptor = try unsafe folder.on(name, "read") { name in unsafe openat(folder.descriptor, name, flags) }
      } else {
        descriptor = try unsafe SystemCall.on(name, "read") { name in unsafe Glibc.open(name, flags) }
      }
    } catch let error where error.code == ENXIO {
      throw irregular(path(name, in: folder))  // A socket.
    }
    var raw = stat()
    // Safe: the call fills the structure it is given, and keeps nothing.
    let answer = SystemCall.repeated { unsafe fstat(descriptor, &raw) }
    let status = FileStatus(raw)
    if answer.value == 0, status.kind == .file { return (descriptor, status) }
    close(descriptor)
    let path = path(name, in: folder)
    guard answer.value == 0 else { throw DiskError(operation: "read", path: path, code: answer.code) }
    if status.kind == .folder { throw DiskError(operation: "read", path: path, code: EISDIR) }
    throw irregular(path)
  }

  private static func irregular(_ path: String) -> DiskError {
    DiskError(operation: "read", path: path, code: EINVAL, reason: "not a regular file")
  }
}

/// A new file open for writing, closed when it goes out of scope.
struct WritableFile: ~Copyable {
  /// Relative to the folder, where it has one.
  private let name: String
  private let folder: OpenFolder?
  /// Negative once the file has been closed.
  private var descriptor: Int32

  /// Creates a file; whatever is at the path already, even a dangling link, makes this fail.
  init(creating name: String, in folder: OpenFolder? = nil) throws(DiskError) {
    self.name = name
    self.folder = folder
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOCTTY
    if let folder {
      descriptor = try unsafe folder.on(name, "write") { name in unsafe openat(folder.descriptor, name, flags, 0o644) }
    } else {
      descriptor = try unsafe SystemCall.on(name, "write") { name in unsafe open(name, flags, 0o644) }
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  var path: String { folder.map { $0(name) } ?? name }

  mutating func write(_ bytes: [UInt8]) throws(DiskError) {
    var failure: Int32 = 0
    unsafe bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        // Safe: `done` is less than the buffer's count, so the rest lies within it.
        let answer = SystemCall.repeated {
          unsafe Glibc.write(descriptor, buffer.baseAddress.map { unsafe $0 + done }, buffer.count - done)
        }
        guard answer.value > 0 else {
          failure = answer.value < 0 ? answer.code : ENOSPC
          return
        }
        done += answer.value
      }
    }
    guard failure == 0 else { throw DiskError(operation: "write", path: path, code: failure) }
  }

  /// Closes the file, after waiting until its bytes are on the device when asked, and says what it has become.
  ///
  /// A network file system may report a full disk only when a file is flushed or closed.
  consuming func finish(flushing: Bool) throws(DiskError) -> FileStatus {
    let open = descriptor
    var raw = stat()
    if flushing { try check(SystemCall.repeated { fsync(open) }) }
    // Safe: the call fills the structure it is given, and keeps nothing.
    try check(SystemCall.repeated { unsafe fstat(open, &raw) })
    descriptor = -1
    // Not repeated: on Linux the descriptor is free again even when a signal interrupts its closing.
    if close(open) != 0, errno != EINTR { throw DiskError(operation: "write", path: path, code: errno) }
    return FileStatus(raw)
  }

  private func check(_ answer: (value: Int32, code: Int32)) throws(DiskError) {
    guard answer.value == 0 else { throw DiskError(operation: "write", path: path, code: answer.code) }
  }
}
