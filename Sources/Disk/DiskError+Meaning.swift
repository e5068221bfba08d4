import Glibc

/// What an error means to somebody who has another way out; the codes themselves are not known outside this room.
extension DiskError {
  /// Nothing is at the path.
  package var isMissing: Bool { code == ENOENT }

  /// Something else is at the path, above it or, where a folder was to be removed, in it.
  package var isInTheWay: Bool { [EEXIST, ENOTDIR, ENOTEMPTY].contains(code) }

  /// A symbolic link leads back to itself, alone or through others.
  package var isLinkLoop: Bool { code == ELOOP }

  /// A folder's tree cannot be built beside it and change places with it, though it may be changed from inside.
  ///
  /// EACCES, EPERM and EROFS: the folder above may not be written to, or files of others may not be linked or given
  /// their owner. EXDEV and EBUSY: a mount point. ENOSYS, EINVAL and EOPNOTSUPP: the system lacks the call. EMLINK and
  /// ENAMETOOLONG: a file has too many links already, or the paths beside the folder are too long.
  package var forbidsExchange: Bool {
    let changes = ["make", "write", "link", "exchange", "change the owner of", "change the mode of"]
    return changes.contains(operation)
      && [EACCES, EPERM, EROFS, EXDEV, EBUSY, ENOSYS, EINVAL, EOPNOTSUPP, EMLINK, ENAMETOOLONG].contains(code)
  }

  /// Whether it was a stream that was closed before the program began, by whoever wants nothing from it.
  package var isClosedStream: Bool { isStream && code == EBADF }

  /// A file that cannot be trusted to be whole.
  static func changing(_ path: String) -> DiskError {
    DiskError(
      operation: "read", path: path, code: EAGAIN, reason: "another program is changing it; build again afterwards")
  }

  /// Why a folder on which a file system is mounted cannot change places with another.
  package static func mountPoint(_ path: String) -> DiskError {
    DiskError(operation: "exchange", path: path, code: EXDEV, reason: "it is a mount point")
  }
}
