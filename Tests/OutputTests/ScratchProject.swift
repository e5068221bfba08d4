import Base
import Disk
import Foundation
import Glibc
import Output
import Synchronization
import Testing

/// A project in a folder of its own for one test, gone afterwards.
struct ScratchProject {
  let root: String

  static func with(_ body: (ScratchProject) throws -> Void) throws {
    let name = "sitegen-output-\(UInt64.random(in: 0...UInt64.max))"
    let scratch = try Disk.resolve(NSTemporaryDirectory()) + "/" + name
    try Disk.makeFolders(scratch + "/project/content")
    defer {
      do { try Disk.removeTree(scratch) } catch { Issue.record(error) }
    }
    try body(ScratchProject(root: scratch + "/project"))
  }

  func callAsFunction(_ path: String) -> String { root + "/" + path }

  func publisher(_ output: String = "site", home: String? = nil, rehearsal: Rehearsal = .none) -> Publisher {
    Publisher(projectRoot: root, outputFolder: output, homeFolder: home, rehearsal: rehearsal)
  }

  /// Publishes text files given by path.
  @discardableResult
  func publish(_ files: [String: String], rehearsal: Rehearsal = .none) throws -> Publication {
    try publisher(rehearsal: rehearsal).publish(artifacts(files))
  }

  func artifacts(_ files: [String: String]) -> [Artifact] {
    files.keys.sorted().map { Artifact(path: $0, content: .bytes(Array((files[$0] ?? "").utf8))) }
  }

  func write(_ path: String, _ text: String = "") throws {
    if let slash = path.lastIndex(of: "/") { try Disk.makeFolders(self(String(path[..<slash]))) }
    if try Disk.exists(self(path)) { try Disk.remove(self(path)) }
    try Disk.write(Array(text.utf8), to: self(path))
  }

  func makeLink(_ path: String, to target: String) throws {
    try #require(unsafe symlink(target, self(path)) == 0)
  }

  func setMode(_ path: String, _ mode: mode_t) throws {
    try #require(unsafe chmod(self(path), mode) == 0)
  }

  /// Everything in the output folder but sitegen's records: folders with a final slash, files with their text.
  func site() throws -> [String: String] {
    var found: [String: String] = [:]
    guard try Disk.exists(self("site")) else { return found }
    for entry in try Disk.inventory(of: self("site")) where !entry.name.hasPrefix(".sitegen") {
      let path = self("site/" + entry.name)
      switch entry.status.kind {
      case .folder: found[entry.name + "/"] = ""
      case .file: found[entry.name] = String(decoding: try Disk.read(path), as: UTF8.self)
      case .link: found[entry.name] = "-> " + (try FileManager.default.destinationOfSymbolicLink(atPath: path))
      case .special: found[entry.name] = "special"
      }
    }
    return found
  }

  /// The records in `.sitegen` and whatever stands beside the output folder for it.
  func leftovers() throws -> [String] {
    try Disk.entries(of: root).map(\.name).filter { $0.hasPrefix(".") }
      + Disk.entries(of: self("site/.sitegen")).map { ".sitegen/" + $0.name }
  }

  func status(_ path: String) throws -> FileStatus {
    try #require(try Disk.status(self(path), followingLinks: false))
  }
}

extension Edition {
  /// An edition whose files are made one by one.
  init(paths: [String], content: @escaping @Sendable (Int) -> Artifact.Content) {
    self.init(paths: paths, contents: { [content($0.lowerBound)] })
  }
}

extension Publisher {
  /// Publishes artifacts that are all there already.
  @discardableResult
  func publish(
    _ artifacts: [Artifact], map: Map = { range, work in work(range) }
  ) throws(PublishFailure) -> Publication {
    try publish(Edition(paths: artifacts.map(\.path)) { artifacts[$0].content }, map: map)
  }
}

/// Counts the steps of a rehearsed publication and does something at one of them.
final class StepCounter: Sendable {
  private let count = Atomic<Int>(0)

  var steps: Int { count.load(ordering: .relaxed) }

  /// A rehearsal that fails once, at the step of this number.
  func rehearsal(
    failing failure: PublishFailure, at number: Int, exchange: Bool = true
  ) -> Rehearsal {
    Rehearsal { (step) throws(PublishFailure) in
      let now = self.count.wrappingAdd(1, ordering: .relaxed).oldValue
      if now == number { throw failure }
      if step == .exchange, !exchange { throw .disk(Self.noExchange) }
    }
  }

  static let noExchange = DiskError(operation: "exchange", path: "site", code: ENOSYS)

  /// A system that cannot exchange trees.
  static let withoutExchange = Rehearsal { (step) throws(PublishFailure) in
    if step == .exchange { throw .disk(noExchange) }
  }
}
