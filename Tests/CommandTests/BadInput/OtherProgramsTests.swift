import Foundation
import Glibc
import Testing

/// Other programs, and other builds, at work in the same folders.
@Suite struct OtherProgramsTests {
  @Test func `of builds into one folder at once, one publishes and the others say so`() throws {
    try TwoSites.with(pages: 40) { sites in
      let folder = sites.scratch.url.appendingPathComponent("out")
      for _ in 0..<3 {
        let runs = try (0..<6).map { try sites.start($0 % 2, into: folder) }
        let results = try runs.map { try $0.result() }
        #expect(results.contains { $0.status == 0 })
        for result in results where result.status != 0 {
          #expect(result.status == 2)
          #expect(
            result.error == """
              sitegen: another build is publishing into "\(folder.path)"
                help: wait until it has finished, then build again

              """)
        }
        _ = try sites.site(in: folder, "six builds at once")
      }
      #expect(try sites.build(0, into: folder).status == 0)
      #expect(try sites.site(in: folder, "the build after them") == 0)
    }
  }

  /// Whether a build said, and said only, that a file is being changed.
  private func isChanging(_ path: String, _ run: Program.Result) -> Bool {
    run.error.wholeMatch(
      of: /sitegen: cannot read "[^"\n]*\/(content\/[^"]*)": another program is changing it; build again afterwards\n/
    )
    .map { $0.1 == path } ?? false
  }

  /// A file that another thread writes again and again, in place, while a body runs.
  private func rewriting(_ file: URL, _ versions: [String], _ body: () throws -> Void) throws {
    let (queue, stop) = (DispatchQueue(label: "writer"), DispatchSemaphore(value: 0))
    let path = file.path
    queue.async {
      var number = 0
      while stop.wait(timeout: .now()) == .timedOut {
        let descriptor = unsafe open(path, O_WRONLY | O_TRUNC | O_CREAT, 0o644)
        for line in versions[number % versions.count].split(separator: "\n") {
          let bytes = Array((line + "\n").utf8)
          _ = unsafe write(descriptor, bytes, bytes.count)
          if number.isMultiple(of: 7) { _ = usleep(50) }
        }
        close(descriptor)
        number += 1
      }
    }
    defer {
      stop.signal()
      queue.sync {}
    }
    try body()
  }

  // A writer that the system lets wait for longer than a whole build cannot be noticed, and a build takes milliseconds: so
  // these two ask how a build ends. That a change is noticed is tested where it can be made to happen, in PipelineTests.

  @Test func `a build while an entry is written publishes, or says why not`() throws {
    let versions = ["one", "two"].map { word in
      "---\ntitle: T\n---\n\(word) begins\n" + String(repeating: "\(word)\n", count: 300) + "\(word) ends\n"
    }
    try Scratch.withProject(["templates/page.html": "{{ entry.body }}", "content/a.md": versions[0]]) { project in
      try project.remove("content/about.md")
      let whole = Set(
        try versions.map { version in
          try project.write("content/a.md", version)
          #expect(try Program.run("build", in: project.url).status == 0)
          return try project.read("site/a/index.html")
        })
      try rewriting(project.url.appendingPathComponent("content/a.md"), versions) {
        for _ in 0..<25 {
          let run = try Program.run("build", in: project.url)
          if run.status == 2 {
            #expect(isChanging("content/a.md", run), "\(run.error)")
          } else if run.status == 1 {
            // What is empty, or has no end of its front matter, is told as in any other file.
            #expect(run.error.hasPrefix("content/a.md:"), "\(run.error)")
          }
        }
      }
      let last = try Program.run("build", in: project.url)
      #expect(last.status == 0, "\(last.error)")
      #expect(whole.contains(try project.read("site/a/index.html")))
    }
  }

  @Test(arguments: ["a.txt", "a.html"])
  func `a build while a file to be copied is written publishes, or says why not`(name: String) throws {
    let versions = ["one", "two"].map { word in String(repeating: "\(word)\n", count: 20_000) }
    try Scratch.withProject(["content/\(name)": versions[0]]) { project in
      #expect(try Program.run("build", in: project.url).status == 0)
      try rewriting(project.url.appendingPathComponent("content/\(name)"), versions) {
        for _ in 0..<15 {
          let run = try Program.run("build", in: project.url)
          if run.status != 0 { #expect(isChanging("content/\(name)", run), "\(run.error)") }
          #expect([0, 2].contains(run.status))
        }
      }
      #expect(try Program.run("build", in: project.url).status == 0)
      #expect(versions.contains(try project.read("site/\(name)")))
    }
  }

  @Test func `a file that is put in another's place while a site is built is read whole`() throws {
    let versions = ["one", "two"].map { word in "---\ntitle: T\n---\n" + String(repeating: "\(word)\n", count: 300) }
    try Scratch.withProject(["templates/page.html": "{{ entry.body }}", "content/a.md": versions[0]]) { project in
      let (queue, stop) = (DispatchQueue(label: "writer"), DispatchSemaphore(value: 0))
      queue.async {
        var number = 0
        while stop.wait(timeout: .now()) == .timedOut {
          Issue.attempt {
            try project.write(".next", versions[number % 2])
            let (from, to) = (project.url.path + "/.next", project.url.path + "/content/a.md")
            try #require(unsafe rename(from, to) == 0)
          }
          number += 1
        }
      }
      defer {
        stop.signal()
        queue.sync {}
      }
      for _ in 0..<15 {
        let run = try Program.run("build", "--strict", in: project.url)
        // The new file may have got the number of the old one, and then passes for it.
        if run.status != 0 { #expect(isChanging("content/a.md", run), "\(run.error)") }
        guard project.exists("site/a/index.html") else { continue }
        let page = try project.read("site/a/index.html")
        #expect(page.matches(of: /one/).count == 300 || page.matches(of: /two/).count == 300)
      }
    }
  }
}
