import Foundation
import Testing

@Suite struct ManualTests {
  private static let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/manual.sh").path

  @Test func `the pages for writers are built into the example site without a warning`() throws {
    try Scratch.with([:]) { scratch in
      let folder = scratch.url
      let assembly = try Program.start(["bash", Self.script, folder.path], in: folder).result()
      try #require(assembly.status == 0, "\(assembly.error)")
      let run = try Program.run("build", "--strict", "--now", "2026-11-01", in: folder)
      #expect(run.error == "")
      #expect(run.status == 0)
      let guide = try String(contentsOf: folder.appending(path: "site/manual/writing/index.html"), encoding: .utf8)
      #expect(guide.contains("<h1>Writing</h1>"))
    }
  }
}
