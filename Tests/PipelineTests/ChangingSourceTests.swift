import Foundation
import Pipeline
import Testing

/// A source that another program writes in place while a site is built.
@Suite struct ChangingSourceTests {
  @Test(arguments: ["content/about.md", "content/a.txt", "content/a.html", "sitegen.yml"])
  func `publishes nothing of a source that grows while the site is built, and names it`(path: String) throws {
    let files = [
      "content/about.md": "---\ntitle: About\n---\nText.\n", "content/a.txt": "x\n", "content/a.html": "y\n",
    ]
    try ScratchProject.with(files) { project in
      _ = try project.build()
      let before = try project.tree()
      try project.write("content/new.md", "---\ntitle: New\n---\nText.\n")
      let url = URL(fileURLWithPath: project.root + "/" + path)
      let outcome = try project.build { progress in
        // Entries and settings are read now and the other files listed, and nothing is published.
        guard progress.phase == "linking" else { return }
        do {
          let file = try FileHandle(forWritingTo: url)
          try file.seekToEnd()
          try file.write(contentsOf: Data("more\n".utf8))
          try file.close()
        } catch { Issue.record(error) }
      }
      #expect(
        outcome.failures.map(\.message) == [
          "cannot read \"\(project.root)/\(path)\": another program is changing it; build again afterwards"
        ])
      #expect(outcome.publication == nil)
      #expect(try project.tree() == before)
    }
  }
}
