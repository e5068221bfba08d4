import Glibc

extension Disk {
  /// How many processors the system lets this program use; at least 1.
  package static func processorCount() -> Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
