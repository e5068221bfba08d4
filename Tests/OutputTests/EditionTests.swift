import Base
import Disk
import Output
import Synchronization
import Testing

/// What whoever gives an edition can rely on: when its files are asked for, and when it can still be kept back.
@Suite struct EditionTests {
  /// More files than are compared before anybody looks whether one of them differs.
  private static let many = Dictionary(uniqueKeysWithValues: (0..<700).map { ("f/\($0 + 1000)/index.html", "\($0)") })

  private func publish(
    _ files: [String: String], in project: ScratchProject, rehearsal: Rehearsal = .none,
    approve: () throws(PublishFailure) -> Void = {}
  ) throws -> (publication: Publication, asked: [Int]) {
    let artifacts = project.artifacts(files)
    let asked = artifacts.map { _ in Counter() }
    let edition = Edition(paths: artifacts.map(\.path)) { index in
      asked[index].add()
      return artifacts[index].content
    }
    let publication = try project.publisher(rehearsal: rehearsal).publish(edition, approve: approve)
    return (publication, asked.map(\.value))
  }

  @Test func `asks for each file once`() throws {
    try ScratchProject.with { project in
      #expect(try publish(Self.many, in: project).asked == Array(repeating: 1, count: 700))
      #expect(try publish(Self.many, in: project).asked == Array(repeating: 1, count: 700))
      var changed = Self.many
      for number in [300, 301, 650] { changed["f/\(number + 1000)/index.html"] = "new" }
      let (publication, asked) = try publish(changed, in: project)
      #expect(publication == Publication(written: 3, unchanged: 697, removed: 0))
      #expect(asked == Array(repeating: 1, count: 700))
    }
  }

  @Test(arguments: [1, 2, 7, 1000], [true, false])
  func `as many files are made together as the edition likes`(together: Int, exchange: Bool) throws {
    try ScratchProject.with { project in
      let publisher = project.publisher(rehearsal: exchange ? .none : StepCounter.withoutExchange)
      var files = Self.many
      for changed in [700, 2] {
        let artifacts = project.artifacts(files)
        let asked = artifacts.map { _ in Counter() }
        let edition = Edition(paths: artifacts.map(\.path)) { numbers in
          numbers.prefix(together).map { number in
            asked[number].add()
            return artifacts[number].content
          }
        }
        let done = try publisher.publish(edition) { run, work in
          stride(from: run.lowerBound, to: run.upperBound, by: 50).flatMap { work($0..<min($0 + 50, run.upperBound)) }
        }
        #expect(done.written == changed && done.unchanged == 700 - changed && done.removed == 0)
        // Once more where the system refuses the exchange.
        #expect(Set(asked.map(\.value)) == [exchange ? 1 : 2])
        #expect(try project.site().filter { !$0.key.hasSuffix("/") } == files)
        files["f/1003/index.html"] = "new"
        files["f/1698/index.html"] = "new"
      }
    }
  }

  @Test(arguments: [[0], [255], [256], [699], [0, 300, 699], Array(0..<700)])
  func `writes what has changed, wherever it stands among many`(_ numbers: [Int]) throws {
    for rehearsal in [Rehearsal.none, StepCounter.withoutExchange] {
      try ScratchProject.with { project in
        try project.publish(Self.many)
        let old = try Disk.inventory(of: project("site/f")).filter { $0.status.kind == .file }
        var changed = Self.many
        for number in numbers { changed["f/\(number + 1000)/index.html"] = "new" }
        let done = try project.publish(changed, rehearsal: rehearsal)
        #expect(done.written == numbers.count && done.unchanged == 700 - numbers.count && done.removed == 0)
        let new = try Disk.inventory(of: project("site/f")).filter { $0.status.kind == .file }
        #expect(zip(old, new).enumerated().filter { $1.0 != $1.1 }.map(\.offset) == numbers)
        #expect(try project.site().filter { !$0.key.hasSuffix("/") } == changed)
      }
    }
  }

  @Test(arguments: [true, false])
  func `any set of files can follow any other`(exchange: Bool) throws {
    let pool = [
      "a", "a-b/c", "a.b/c", "b/c", "b/c.d/e", "b/c-d", "b/d/e", "b/d/f", "c/d/e/f", "c/d/e-f/g", "é/é", "é-/x",
      "z/z/z",
    ]
    try ScratchProject.with { project in
      var mask = 1
      for round in 0..<60 {
        mask = mask &* 0x5DEECE66D &+ 11
        let chosen = pool.enumerated().filter { mask >> (20 + $0.offset) & 1 == 1 }.map(\.element)
        let files = Dictionary(uniqueKeysWithValues: chosen.map { ($0, "\(round % 3)") })
        try project.publish(files, rehearsal: exchange ? .none : StepCounter.withoutExchange)
        let site = try project.site()
        #expect(site.filter { !$0.key.hasSuffix("/") } == files)
        let needed = Set(chosen.flatMap { path in path.indices.filter { path[$0] == "/" }.map { path[...$0] } })
        #expect(site.keys.filter { $0.hasSuffix("/") }.sorted() == needed.map(String.init).sorted())
      }
    }
  }

  @Test func `asks for nothing when something is in the way`() throws {
    try ScratchProject.with { project in
      try project.publish(["a": "1"])
      try project.write("site/b", "mine")
      let edition = Edition(paths: ["a", "b"]) { _ in
        Issue.record("a file was asked for")
        return .bytes([])
      }
      #expect(throws: PublishFailure.self) { try project.publisher().publish(edition) }
    }
  }

  @Test(arguments: [true, false])
  func `can be declined when every file has been made`(exchange: Bool) throws {
    let rehearsal = exchange ? Rehearsal.none : StepCounter.withoutExchange
    for new in [["a": "2", "b": "1"], ["a": "1"], [:]] {
      try ScratchProject.with { project in
        try project.publish(["a": "1"])
        let before = try Disk.inventory(of: project("site"))
        var seen: [String: String]?
        #expect(throws: PublishFailure.declined) {
          try publish(new, in: project, rehearsal: rehearsal) { () throws(PublishFailure) in
            do { seen = try project.site() } catch { Issue.record(error) }
            throw .declined
          }
        }
        #expect(seen == ["a": "1"])
        #expect(try Disk.inventory(of: project("site")) == before)
        #expect(try project.leftovers() == [".sitegen/lock", ".sitegen/manifest", ".sitegen/stat"])
      }
    }
  }

  @Test func `leaves nothing behind when a first publication is declined`() throws {
    try ScratchProject.with { project in
      #expect(throws: PublishFailure.declined) {
        try publish(["a": "1"], in: project) { () throws(PublishFailure) in throw .declined }
      }
      let left = try Disk.entries(of: project.root).map(\.name)
      #expect(left == ["content"])
    }
  }

  @Test(arguments: [true, false])
  func `is to be approved once`(exchange: Bool) throws {
    try ScratchProject.with { project in
      let rehearsal = exchange ? Rehearsal.none : StepCounter.withoutExchange
      for files in [["a": "1"], ["a": "1"], ["a": "2"]] {
        var count = 0
        _ = try publish(files, in: project, rehearsal: rehearsal) { count += 1 }
        #expect(count == 1)
      }
    }
  }
}

/// Counts on any thread.
private final class Counter: Sendable {
  private let count = Atomic(0)
  func add() { count.add(1, ordering: .relaxed) }
  var value: Int { count.load(ordering: .relaxed) }
}
