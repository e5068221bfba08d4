package import Base
import Glibc

extension Disk {
  /// The system clock's moment.
  package static func now() -> Instant {
    var time = timespec()
    // Safe: the call fills the structure it is given, and keeps nothing.
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Instant(secondsSince1970: time.tv_sec)
  }

  /// A clock that only goes forward, to measure how long something takes; its zero means nothing.
  package static func monotonicNanoseconds() -> UInt64 {
    var time = timespec()
    // Safe: the call fills the structure it is given, and keeps nothing.
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// Whether a descriptor (1 is standard output, 2 standard error) shows its text to a person.
  package static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The TZif file of a time zone; nil when the system knows no zone of that name.
  ///
  /// - Parameters:
  ///   - name: an IANA name, such as `Europe/London`; one that would leave the zones' folder is no zone's.
  ///   - folder: where the zones are; by default `timeZoneFolder`.
  package static func timeZone(named name: String, in folder: String? = nil) throws(DiskError) -> [UInt8]? {
    let segments = name.split(separator: "/", omittingEmptySubsequences: false)
    guard segments.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." }), !name.utf8.contains(0) else { return nil }
    let path = (folder ?? timeZoneFolder) + "/" + name
    do {
      guard try status(path)?.kind == .file else { return nil }
      return try read(path, limit: 1 << 20)
    } catch let error where error.code == ENAMETOOLONG || error.code == ELOOP {
      return nil
    }
  }

  /// Where the zones are, unless a folder is named: what TZDIR says, or else the system's own folder.
  package static var timeZoneFolder: String { environment("TZDIR") ?? "/usr/share/zoneinfo" }

  /// The folder of the person who runs the program, where the system says it.
  package static func homeFolder() -> String? { environment("HOME") }

  /// An environment variable; nil when it is not set or empty.
  package static func environment(_ name: String) -> String? {
    // Safe: nothing in this program changes the environment, so the string outlives its being copied here.
    guard let value = unsafe getenv(name), unsafe value.pointee != 0 else { return nil }
    return unsafe String(cString: value)
  }
}
