import CDisk
import Glibc

extension Disk {
  /// How much of a file is held at once where it need not be held whole.
  package static let pieceSize = 1 << 20

  /// A whole regular file.
  ///
  /// A file that is changed meanwhile is an error. Folders, pipes, sockets and devices are refused at once.
  ///
  /// - Parameter limit: a longer file is refused as too large, before memory is asked for.
  package static func read(_ path: String, limit: Int = 1 << 30) throws(DiskError) -> [UInt8] {
    try readVersion(path, limit: limit).bytes
  }

  /// A whole regular file, and its status when it was read, by which a later change can be told.
  ///
  /// - Parameter folder: what the path is relative to.
  package static func readVersion(
    _ path: String, in folder: OpenFolder? = nil, limit: Int = 1 << 30
  ) throws(DiskError) -> (bytes: [UInt8], status: FileStatus) {
    var file = try ReadableFile(path, in: folder)
    guard file.status.size <= limit else { throw DiskError(operation: "read", path: file.path, code: EFBIG) }
    // One byte more than its size, so that the end is seen without a second allocation.
    var bytes = try file.next(file.status.size + 1, endingAt: file.status.size)
    var piece = bytes.count > file.status.size ? try file.next(pieceSize) : []
    while !piece.isEmpty {
      bytes += piece
      guard bytes.count <= limit else { throw DiskError(operation: "read", path: file.path, code: EFBIG) }
      piece = try file.next(pieceSize)
    }
    try file.checkUnchanged()
    return (bytes, file.status)
  }

  /// Hands a regular file over piece by piece, each `pieceSize` long but the last; a file of any size needs no more.
  package static func readPieces(of path: String, _ each: ([UInt8]) -> Void) throws(DiskError) {
    var file = try ReadableFile(path)
    while true {
      let piece = try file.next(pieceSize)
      if !piece.isEmpty { each(piece) }
      if piece.count < pieceSize { return }
    }
  }

  /// Reads a regular file from its beginning, sixteen times as much of it each time, until that is enough.
  ///
  /// - Parameters:
  ///   - length: how much is read at first, in bytes.
  ///   - limit: how much is read at most.
  ///   - result: what the bytes tell, given whether they are all that will be read; nil when they are not enough.
  package static func readBeginning<Result>(
    of path: String, length: Int, limit: Int, _ result: (_ bytes: [UInt8], _ isWhole: Bool) -> Result?
  ) throws(DiskError) -> Result? {
    var file = try ReadableFile(path)
    var bytes = try file.next(min(length, limit))
    var isWhole = bytes.count < length || bytes.count == limit
    while true {
      if let found = result(bytes, isWhole) { return found }
      if isWhole { return nil }
      let wanted = min(bytes.count * 15, limit - bytes.count)
      let more = try file.next(wanted)
      bytes += more
      isWhole = more.count < wanted || bytes.count == limit
    }
  }

  /// Whether two regular files have the same bytes.
  package static func haveSameBytes(_ path: String, _ other: String) throws(DiskError) -> Bool {
    var one = try ReadableFile(path)
    var two = try ReadableFile(other)
    guard one.status.size == two.status.size else { return false }
    while true {
      let piece = try one.next(pieceSize)
      guard try two.next(pieceSize) == piece else { return false }
      if piece.count < pieceSize { return true }
    }
  }

  /// Creates a file with these bytes and mode 0644 less the umask; fails when anything is at the path.
  ///
  /// When it cannot be written to its end, for want of space say, nothing stays behind.
  ///
  /// - Parameter folder: what the path is relative to.
  @discardableResult
  package static func write(
    _ bytes: [UInt8], to path: String, in folder: OpenFolder? = nil, flushing: Bool = false
  ) throws(DiskError) -> FileStatus {
    var file = try WritableFile(creating: path, in: folder)
    do {
      try file.write(bytes)
      return try file.finish(flushing: flushing)
    } catch {
      throw undone(folder.map { $0(path) } ?? path, error)
    }
  }

  /// Creates a copy of a regular file, as `write` does, handing over each piece on the way.
  ///
  /// - Parameter folder: what the target is relative to.
  @discardableResult
  package static func copy(
    _ path: String, to target: String, in folder: OpenFolder? = nil, flushing: Bool = false,
    _ each: ([UInt8]) -> Void = { _ in }
  ) throws(DiskError) -> FileStatus {
    var source = try ReadableFile(path)
    var file = try WritableFile(creating: target, in: folder)
    do {
      while true {
        let piece = try source.next(pieceSize)
        each(piece)
        try file.write(piece)
        if piece.count < pieceSize { break }
      }
      try source.checkUnchanged()
      return try file.finish(flushing: flushing)
    } catch {
      throw undone(folder.map { $0(target) } ?? target, error)
    }
  }

  /// Gives a file, or a symbolic link itself, a second name on the same file system.
  package static func link(_ path: String, to other: String) throws(DiskError) {
    try unsafe SystemCall.on(path, and: other, "link") { name, target in
      unsafe linkat(AT_FDCWD, name, AT_FDCWD, target, 0)
    }
  }

  /// Moves a file or folder within its file system, replacing at once a file or an empty folder at the target.
  package static func rename(_ path: String, to target: String) throws(DiskError) {
    try unsafe SystemCall.on(path, and: target, "move") { name, target in unsafe Glibc.rename(name, target) }
  }

  /// Lets two paths of one file system change places at once.
  package static func exchange(_ path: String, _ other: String) throws(DiskError) {
    try unsafe SystemCall.on(path, and: other, "exchange") { name, other in unsafe cdisk_exchange(name, other) }
  }

  /// Removes a file or a symbolic link itself.
  package static func remove(_ path: String) throws(DiskError) {
    try unsafe SystemCall.on(path, "remove") { name in unsafe unlink(name) }
  }

  /// Waits until a file's bytes are on its device.
  package static func flush(_ path: String) throws(DiskError) {
    let descriptor = try unsafe SystemCall.on(path, "flush") { name in
      unsafe open(name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
    }
    defer { close(descriptor) }
    let answer = SystemCall.repeated { fsync(descriptor) }
    guard answer.value == 0 else { throw DiskError(operation: "flush", path: path, code: answer.code) }
  }

  /// Waits until all that was written to the file system of a folder is on its device.
  package static func flushFileSystem(of folder: String) throws(DiskError) {
    let descriptor = try unsafe SystemCall.on(folder, "flush") { name in
      unsafe open(name, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    defer { close(descriptor) }
    let answer = SystemCall.repeated { cdisk_sync_file_system(descriptor) }
    guard answer.value == 0 else { throw DiskError(operation: "flush", path: folder, code: answer.code) }
  }

  /// Removes what a failed write left and gives back why it failed.
  private static func undone(_ path: String, _ failure: DiskError) -> DiskError {
    do {
      try remove(path)
      return failure
    } catch {
      return DiskError(
        operation: failure.operation, path: path, code: failure.code,
        reason: "\(failure.reason), and its beginning cannot be removed: \(error.reason)")
    }
  }
}
