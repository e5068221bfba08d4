import Foundation
import Glibc
import TestSupport
import Testing

/// Builds that end by a signal.
@Suite struct KillTests {
  /// Kills builds at moments spread over their time until so many have ended by the signal, and looks what each has left.
  ///
  /// How long a build takes depends on what else runs: a build that ends before its signal shortens the time in which
  /// the next moments lie, and one that does not lengthens it, so that some always come at the end of a build.
  ///
  /// - Parameter settle: what is done before the folder is looked at.
  private func killBuilds(
    _ times: Int, of sites: TwoSites, in folder: URL, seed: UInt64, settle: (URL) throws -> Void = { _ in }
  ) async throws {
    #expect(try await sites.start(0, into: folder).ended().status == 0)
    let start = DispatchTime.now().uptimeNanoseconds
    #expect(try await sites.start(1, into: folder).ended().status == 0)
    var span = Double(DispatchTime.now().uptimeNanoseconds - start)
    var generator = SeededGenerator(seed: seed)
    var current = 1
    var (tried, killed, kept) = (0, 0, 0)
    while killed < times {
      try #require(tried < times * 5, "only \(killed) of \(tried) builds ended by their signal")
      let next = 1 - current
      let run = try sites.start(next, into: folder)
      let delay = span * .random(in: 0..<1, using: &generator)
      try await Task.sleep(nanoseconds: UInt64(delay))
      let signal = tried % 10 == 8 ? SIGTERM : tried % 10 == 9 ? SIGINT : SIGKILL
      run.send(signal: signal)
      let result = try await run.ended()
      let isKilled = result.status == signal
      #expect(isKilled || result.status == 0, "build \(tried): \(result.error)")
      killed += isKilled ? 1 : 0
      span *= isKilled ? 1.1 : 0.7
      try settle(folder)
      guard let found = try sites.site(in: folder, "build \(tried) after \(Int(delay / 1000)) µs") else { return }
      if !isKilled { #expect(found == next) }
      kept += found == current ? 1 : 0
      let repeated = try await sites.start(next, into: folder).ended()
      #expect(repeated.status == 0, "build \(tried): \(repeated.error)")
      #expect(try sites.site(in: folder, "the build after build \(tried)") == next)
      current = next
      tried += 1
    }
    #expect(kept > 0)
  }

  /// A hundred moments, half of them beside the other half, as each waits for builds to end.
  @Test(arguments: [3, 7] as [UInt64])
  func `a kill at a hundred moments leaves the old site or the new one, and the next build succeeds`(seed: UInt64)
    async throws
  {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let sites = try TwoSites(pages: 100, in: scratch)
    try await killBuilds(50, of: sites, in: scratch.url.appendingPathComponent("out"), seed: seed)
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.url.path).sorted()
    #expect(left == ["broken", "new", "old", "out"])
  }

  @Test(.enabled(if: TemporaryFileSystem.isPossible, TemporaryFileSystem.whyNot))
  func `a kill while a mount point is changed is put right by the next build, whatever becomes of that`() async throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let sites = try TwoSites(pages: 60, in: scratch)
    let folder = scratch.url.appendingPathComponent("mounted")
    try TemporaryFileSystem.mount(folder, size: "100m")
    defer { Issue.attempt { try TemporaryFileSystem.unmount(folder) } }
    try await killBuilds(25, of: sites, in: folder, seed: 5, settle: sites.recover)
  }
}
