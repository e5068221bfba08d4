import Foundation
import Glibc
import Testing

/// A small file system in memory, for what a test's own disk cannot show: being full, being a mount point.
enum TemporaryFileSystem {
  static let whyNot: Comment = "mounting a file system needs root"

  /// Whether one can be mounted here.
  static let isPossible: Bool = {
    guard geteuid() == 0 else { return false }
    return
      (try? Scratch.with([:]) { folder in
        try mount(folder.url, size: "64k")
        try unmount(folder.url)
      }) != nil
  }()

  /// Mounts one over a folder for the time of a test.
  ///
  /// - Parameter size: such as `300k`.
  static func with(_ folder: URL, size: String, _ body: () throws -> Void) throws {
    try mount(folder, size: size)
    defer { Issue.attempt { try unmount(folder) } }
    try body()
  }

  static func mount(_ folder: URL, size: String) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try command(["mount", "-t", "tmpfs", "-o", "size=\(size)", "none", folder.path])
  }

  static func unmount(_ folder: URL) throws { try command(["umount", folder.path]) }

  private static func command(_ words: [String]) throws {
    let result = try Program.start(words, in: FileManager.default.temporaryDirectory).result()
    guard result.status == 0 else { throw Failure(description: result.error) }
  }

  private struct Failure: Error, CustomStringConvertible { let description: String }
}

extension Issue {
  /// Records what a clean-up could not do.
  static func attempt(_ body: () throws -> Void) {
    do { try body() } catch { record(error) }
  }
}
