import Base
import Glibc

/// What the machine refused to do, and why.
package struct DiskError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A verb: `read`, `list`, `write`.
  package let operation: String
  package let path: String
  /// Whether the path is the name of a stream (`standard input`), not that of a file.
  let isStream: Bool
  /// The system's `errno`.
  package let code: Int32
  /// The reason in words, without capital or full stop.
  package let reason: String

  package init(operation: String, path: String, code: Int32, reason: String? = nil) {
    self.operation = operation
    self.path = path
    self.code = code
    self.reason = reason ?? Self.systemReason(code)
    isStream = false
  }

  /// What failed with one of the streams that the program was started with.
  init(operation: String, streamOf descriptor: Int32, code: Int32) {
    self.operation = operation
    path = descriptor == 0 ? "standard input" : descriptor == 1 ? "standard output" : "standard error"
    self.code = code
    reason = Self.systemReason(code)
    isStream = true
  }

  /// For example: `cannot read "content/a.md": permission denied`.
  package var description: String {
    "cannot \(operation) \(isStream ? path : "\"\(FileName.printable(path))\""): \(reason)"
  }

  /// The C library's sentence for a code; its first letter is lower case unless it begins an abbreviation.
  private static func systemReason(_ code: Int32) -> String {
    // Safe: strerror returns a NUL-terminated string, valid until this thread calls it again; it is copied at once.
    guard let sentence = unsafe strerror(code) else { return "error \(code)" }
    let text = unsafe String(cString: sentence)
    guard let second = text.dropFirst().first, !second.isUppercase else { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
