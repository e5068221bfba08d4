import Glibc

extension Disk {
  /// How many processors the system lets this program use; at least 1.
  package static func processorCount() -> Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// How long processors have worked for this process, on all its threads and in the system on its behalf.
  package static func processorNanoseconds() -> UInt64 {
    var time = timespec()
    // Safe: the call fills the structure it is given, and keeps nothing.
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// The most memory that this process has held at once, in bytes.
  package static func peakMemory() -> Int {
    var usage = rusage()
    // Safe: the call fills the structure it is given, and keeps nothing.
    unsafe getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
    // In KiB on Linux (getrusage(2)).
    return usage.ru_maxrss * 1024
  }
}
