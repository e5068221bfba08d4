import Glibc

/// The bridge to C: paths become C strings, -1 becomes a `DiskError`, an interrupted call is made again.
enum SystemCall {
  /// Makes a call that takes one path and answers -1 with `errno` when it fails.
  ///
  /// Safe to call with any path: the call is lent the path's bytes with a NUL behind them, and only while it runs.
  @discardableResult
  static func on(
    _ path: String, _ operation: String, _ call: (UnsafePointer<CChar>) -> Int32
  ) throws(DiskError) -> Int32 {
    let answer = try unsafe withCString(path, operation) { name in repeated { unsafe call(name) } }
    guard answer.value != -1 else { throw DiskError(operation: operation, path: path, code: answer.code) }
    return answer.value
  }

  /// Makes a call that takes two paths; a failure names the first.
  static func on(
    _ path: String, and other: String, _ operation: String,
    _ call: (UnsafePointer<CChar>, UnsafePointer<CChar>) -> Int32
  ) throws(DiskError) {
    let answer = try unsafe withCString(path, operation) { name in
      Result { () throws(DiskError) in
        try unsafe withCString(other, operation) { otherName in repeated { unsafe call(name, otherName) } }
      }
    }
    let (value, code) = try answer.get()
    guard value != -1 else { throw DiskError(operation: operation, path: path, code: code) }
  }

  /// Makes a call that needs no path, again when a signal interrupted it; `code` is `errno` right after it.
  static func repeated<Number: SignedInteger>(_ call: () -> Number) -> (value: Number, code: Int32) {
    while true {
      let value = call()
      let code = errno
      if value != -1 || code != EINTR { return (value, code) }
    }
  }

  /// Lends the bytes of a path with a NUL behind them.
  ///
  /// A path that holds a NUL itself would name another file in C; it is refused as an invalid argument.
  static func withCString<Answer>(
    _ path: String, _ operation: String, _ body: (UnsafePointer<CChar>) -> Answer
  ) throws(DiskError) -> Answer {
    guard !path.hasByte(0) else { throw DiskError(operation: operation, path: path, code: EINVAL) }
    if FileName.isUTF8(path) { return unsafe path.withCString { name in unsafe body(name) } }
    let bytes = FileName.bytes(path) + [0]
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      // Safe: the buffer has at least the NUL, so its address exists; UInt8 and CChar have one layout.
      unsafe buffer.withMemoryRebound(to: CChar.self) { name in
        guard let start = name.baseAddress else { preconditionFailure("a C string has at least its NUL") }
        return unsafe body(start)
      }
    }
  }
}
