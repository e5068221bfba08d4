import Disk
import Foundation
import Glibc
import Testing

/// An empty folder for one test, gone afterwards.
struct ScratchFolder {
  let path: String

  static func with(_ body: (ScratchFolder) throws -> Void) throws {
    let name = "sitegen-disk-\(UInt64.random(in: 0...UInt64.max))"
    let folder = ScratchFolder(path: try Disk.resolve(NSTemporaryDirectory()) + "/" + name)
    try Disk.makeFolder(folder.path)
    defer {
      do { try Disk.removeTree(folder.path) } catch { Issue.record(error) }
    }
    try body(folder)
  }

  func callAsFunction(_ name: String) -> String { path + "/" + name }

  /// Writes a file and the folders above it.
  func write(_ name: String, _ text: String = "") throws {
    if let slash = name.lastIndex(of: "/") { try Disk.makeFolders(self(String(name[..<slash]))) }
    try Disk.write(Array(text.utf8), to: self(name))
  }

  func makeLink(_ name: String, to target: String) throws {
    try #require(unsafe symlink(target, self(name)) == 0)
  }

  func makePipe(_ name: String) throws {
    try #require(unsafe mkfifo(self(name), 0o644) == 0)
  }

  /// Lends a folder in which some paths are longer than the system's calls take (PATH_MAX).
  func withEndlessFolder(_ name: String, _ body: () throws -> Void) throws {
    let half = Array(repeating: String(repeating: "n", count: 250), count: 9).joined(separator: "/")
    try Disk.makeFolders(self("half/" + half))
    try Disk.makeFolders(self(name + "/" + half))
    try Disk.rename(self("half"), to: self(name + "/" + half + "/rest"))
    try body()
    // Only in two parts can it be removed again.
    try Disk.rename(self(name + "/" + half + "/rest"), to: self("half"))
  }
}
