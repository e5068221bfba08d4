import Foundation
import Testing

/// Odd surroundings: streams that are closed, folders that are gone, very many files.
@Suite struct SurroundingsTests {
  @Test(arguments: ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
  func `a build without its streams writes nothing into the site's files`(closed: String) throws {
    let files = ["content/a.md": "---\ntitle: A\n---\n[x](#)\n", "templates/page.html": "{{ entry.body }}"]
    try Scratch.withProject(files) { project in
      let run = try Program.start(["sh", "-c", "exec \"$0\" build \(closed)", Program.binary], in: project.url).result()
      #expect(run.status == 0)
      let found = try project.snapshot()
      try project.remove("site")
      #expect(try Program.run("build", in: project.url).status == 0)
      #expect(try project.snapshot() == found)
    }
  }

  @Test func `output that is asked for needs a standard output, and input an input`() throws {
    try Scratch.with(["a.md": "text\n"]) { folder in
      for (arguments, verb) in [("render a.md >&-", "write"), ("explain >&-", "write"), ("render - <&-", "read")] {
        let command = ["sh", "-c", "exec \"$0\" \(arguments)", Program.binary]
        let run = try Program.start(command, in: folder.url).result()
        let stream = verb == "read" ? "input" : "output"
        #expect(run.error == "sitegen: cannot \(verb) standard \(stream): bad file descriptor\n")
        #expect(run.status == 2)
      }
    }
  }

  @Test func `a reader who goes away is no failure`() throws {
    try Scratch.with([:]) { folder in
      let command = ["bash", "-c", "\"$0\" explain | head -n 1 > /dev/null; exit ${PIPESTATUS[0]}", Program.binary]
      let run = try Program.start(command, in: folder.url).result()
      #expect(run.error == "")
      #expect(run.status == 0)
    }
  }

  @Test func `a folder that is gone is told`() throws {
    try Scratch.with([:]) { folder in
      let command = ["sh", "-c", "mkdir gone && cd gone && rmdir ../gone && exec \"$0\" build", Program.binary]
      let run = try Program.start(command, in: folder.url).result()
      #expect(run.error == "sitegen: cannot resolve \".\": no such file or directory\n")
      #expect(run.status == 2)
      let other = try Program.run("build", "--root", "nowhere", in: folder.url)
      #expect(other.error == "sitegen: cannot resolve \"nowhere\": no such file or directory\n")
      #expect(other.status == 2)
    }
  }

  @Test func `thousands of files in one folder are copied, and left alone the next time`()
    throws
  {
    try Scratch.withProject(["content/many/0.txt": "0"]) { project in
      let folder = project.url.path + "/content/many/"
      for number in 1..<5000 {
        try #require(FileManager.default.createFile(atPath: folder + "\(number).txt", contents: Data("\(number)".utf8)))
      }
      let first = try Program.run("build", in: project.url)
      #expect(first.output.contains(/files: 50[0-9]+ written, 0 unchanged, 0 removed/), "\(first.output)")
      #expect(try project.read("site/many/4999.txt") == "4999")
      let second = try Program.run("build", in: project.url)
      #expect(second.output.contains(/files: 0 written, 50[0-9]+ unchanged, 0 removed/), "\(second.output)")
    }
  }

  @Test func `a file may become a folder of its name between builds, and a folder a file`() throws {
    try Scratch.withProject(["content/a": "file", "content/b.md": "---\ntitle: B\n---\n"]) { project in
      try project.write("sitegen.yml", "title: T\nurl: https://example.org/\nrules: {files/unused: off}\n")
      for round in 0..<2 {
        #expect(try Program.run("build", "--strict", in: project.url).error == "")
        #expect(try project.read("site/a") == "file")
        #expect(project.exists("site/b/index.html"))
        for path in ["content/a", "content/b.md"] { try project.remove(path) }
        try project.write("content/a/index.md", "---\ntitle: A\n---\n")
        try project.write("content/b.md/c.txt", "\(round)")
        #expect(try Program.run("build", "--strict", in: project.url).error == "")
        #expect(project.exists("site/a/index.html"))
        #expect(try project.read("site/b.md/c.txt") == "\(round)")
        #expect(!project.exists("site/b"))
        for path in ["content/a", "content/b.md"] { try project.remove(path) }
        try project.write("content/a", "file")
        try project.write("content/b.md", "---\ntitle: B\n---\n")
      }
    }
  }
}
