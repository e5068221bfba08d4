import Foundation

/// Every file of a finished site and its bytes, by path; the program's own records are left out.
struct SiteSnapshot: Equatable {
  let files: [String: Data]

  init(of folder: URL) throws {
    var files: [String: Data] = [:]
    let root = folder.resolvingSymlinksInPath().path
    for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
      if path == ".sitegen" || path.hasPrefix(".sitegen/") { continue }
      let file = root + "/" + path
      let type = try FileManager.default.attributesOfItem(atPath: file)[.type] as? FileAttributeType
      if type != .typeDirectory { files[path] = try Data(contentsOf: URL(fileURLWithPath: file)) }
    }
    self.files = files
  }

  var paths: [String] { files.keys.sorted() }

  func text(_ path: String) -> String? { files[path].map { String(decoding: $0, as: UTF8.self) } }
}

extension Scratch {
  func snapshot(_ folder: String = "site") throws -> SiteSnapshot {
    try SiteSnapshot(of: url.appendingPathComponent(folder))
  }

  func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: url.appendingPathComponent(path).path) }

  func link(_ path: String, to target: String) throws {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: target)
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(at: url.appendingPathComponent(path)) }

  /// What a build says but its time: standard error, then standard output, then the exit code.
  func report(_ run: Program.Result) -> String {
    run.error + run.output.replacing(/[0-9.]+ s\n/, with: "… s\n") + "exit \(run.status)\n"
  }
}
