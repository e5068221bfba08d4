import Foundation
import Testing

/// A disk without space.
@Suite(.serialized) struct FullDiskTests {
  /// Publishes two sites by turns into file systems of many sizes, and looks what is there after each attempt.
  private func fill(below mountPoint: String, folder: String) throws {
    try TwoSites.with(pages: 20) { sites in
      var outcomes: Set<Int32> = []
      for size in stride(from: 40, through: 440, by: 80) {
        let root = sites.scratch.url.appendingPathComponent("\(mountPoint)-\(size)")
        try TemporaryFileSystem.with(root, size: "\(size)k") {
          let output = folder.isEmpty ? root : root.appendingPathComponent(folder)
          var current: Int?
          for attempt in 0..<4 {
            let run = try sites.build(attempt % 2, into: output)
            outcomes.insert(run.status)
            if run.status == 0 {
              current = attempt % 2
            } else {
              let message = #/sitegen: cannot (write|make) "[^\n]*": no space left on device\n/#
              #expect(run.error.wholeMatch(of: message) != nil, "\(run.error)")
              #expect(run.status == 2)
            }
            if let current {
              #expect(try sites.site(in: output, "\(size) KiB, attempt \(attempt)") == current)
            } else {
              #expect(try FileManager.default.contentsOfDirectory(atPath: root.path) == [])
            }
          }
        }
      }
      #expect(outcomes == [0, 2], "the sizes are to be such that some builds succeed and some fail")
    }
  }

  @Test(.enabled(if: TemporaryFileSystem.isPossible, TemporaryFileSystem.whyNot))
  func `a full disk is told and leaves the old site, or nothing`() throws {
    try fill(below: "disk", folder: "site")
  }

  @Test(.enabled(if: TemporaryFileSystem.isPossible, TemporaryFileSystem.whyNot))
  func `a full disk that is the output folder itself is told and leaves the old site, or nothing`() throws {
    try fill(below: "mounted", folder: "")
  }

  @Test(arguments: [
    ["explain"], ["explain", "tags/empty"], ["render", "a.md"], ["render", "--commonmark", "a.md"], ["--help"],
    ["--version"], ["help", "build"], ["build", "--help"], ["new", "site", "new"],
  ])
  func `what was asked for and cannot be written is told`(arguments: [String]) throws {
    try Scratch.with(["a.md": "text\n"]) { folder in
      let run = try Program.start([Program.binary] + arguments, in: folder.url, output: "/dev/full").result()
      #expect(run.error == "sitegen: cannot write standard output: no space left on device\n")
      #expect(run.status == 2)
    }
  }

  @Test func `a build whose last line cannot be written has published, and says that it could not say so`() throws {
    try Scratch.withProject([:]) { project in
      let run = try Program.start([Program.binary, "build"], in: project.url, output: "/dev/full").result()
      #expect(run.error == "sitegen: cannot write standard output: no space left on device\n")
      #expect(run.status == 2)
      #expect(project.exists("site/about/index.html"))
    }
  }

  @Test func `warnings that cannot be written are told by the exit code`() throws {
    try Scratch.withProject(["content/about.md": "---\ntitle: About\n---\n[x](#)\n"]) { project in
      let command = ["sh", "-c", "exec \"$0\" build 2>/dev/full", Program.binary]
      let run = try Program.start(command, in: project.url).result()
      #expect(run.status == 2)
    }
  }

  @Test func `a limit on the size of files is told, and nothing is published`() throws {
    try Scratch.withProject([:]) { project in
      let command = ["sh", "-c", "ulimit -f 1; exec \"$0\" build", Program.binary]
      let run = try Program.start(command, in: project.url).result()
      #expect(run.error.wholeMatch(of: #/sitegen: cannot write "[^\n]*": file too large\n/#) != nil, "\(run.error)")
      #expect(run.status == 2)
      #expect(!project.exists("site"))
    }
  }
}
