import Glibc

extension Disk {
  /// Makes writing to a pipe that nobody reads, or past the limit on a file's size, an error instead of the program's
  /// end.
  package static func surviveRefusedWrites() {
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGXFSZ, SIG_IGN)
  }

  /// Fills the places of standard input, output and error where the program was started without them.
  ///
  /// Else a file that it opens would take the number and get the messages. Reading from them and writing to them fails,
  /// as before.
  package static func reserveStandardDescriptors() {
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 {
      // Safe: the path is a literal. The lowest free number is taken, so it is this one.
      _ = unsafe open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
    }
  }

  /// Leaves the owner's rights to what the program makes, whatever the umask: a folder without them cannot be filled.
  package static func keepOwnersRights() {
    let mask = umask(0o077)
    umask(mask & 0o077)
  }

  /// Writes all bytes to an open descriptor (1 is standard output, 2 standard error).
  ///
  /// A reader who has gone away wants no more; any other failure is thrown.
  package static func write(_ bytes: [UInt8], toDescriptor descriptor: Int32) throws(DiskError) {
    var start = 0
    while start < bytes.count {
      // Safe: the buffer is the array's own, and the call reads at most what is left of it.
      let written = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: start), bytes.count - start)
      }
      if written < 0, errno == EINTR { continue }
      if written < 0, errno != EPIPE { throw DiskError(operation: "write", streamOf: descriptor, code: errno) }
      guard written > 0 else { return }
      start += written
    }
  }

  /// Everything that can be read from an open descriptor (0 is standard input), up to its end.
  package static func readToEnd(ofDescriptor descriptor: Int32) throws(DiskError) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      // Safe: the buffer is the array's own, and the call writes at most its size.
      let count = unsafe piece.withUnsafeMutableBytes { buffer in
        unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw DiskError(operation: "read", streamOf: descriptor, code: errno)
      }
      if count == 0 { return bytes }
      bytes += piece[..<count]
    }
  }
}
