import Foundation
import Testing

/// Times of change that say nothing: a clock that was set back, tools that keep old times.
@Suite struct FileTimeTests {
  private func setTime(_ date: Date, of path: String, in project: Scratch) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: date], ofItemAtPath: project.url.appendingPathComponent(path).path)
  }

  @Test func `a source of the same size and an older or equal time is noticed`() throws {
    let files = [
      "templates/page.html": "{{ entry.body }}", "content/a.md": "---\ntitle: A\n---\none\n", "content/f.txt": "one",
    ]
    try Scratch.withProject(files) { project in
      let times = [Date(timeIntervalSince1970: 1_900_000_000), Date(timeIntervalSince1970: 1_000_000_000)]
      for (text, time) in zip(["one", "two", "six"], times + [times[1]]) {
        try project.write("content/a.md", "---\ntitle: A\n---\n\(text)\n")
        try project.write("content/f.txt", text)
        for path in ["content/a.md", "content/f.txt"] { try setTime(time, of: path, in: project) }
        #expect(try Program.run("build", in: project.url).status == 0)
        #expect(try project.read("site/a/index.html") == "<p>\(text)</p>\n")
        #expect(try project.read("site/f.txt") == text)
      }
    }
  }

  @Test func `files of the site from the future are left as they are, and put right when they were changed`() throws {
    try Scratch.withProject(["content/f.txt": "one"]) { project in
      #expect(try Program.run("build", in: project.url).status == 0)
      let future = Date(timeIntervalSinceNow: 1_000_000)
      for path in ["site/f.txt", "site/index.html", "site/.sitegen/stat", "site/.sitegen/manifest"] {
        try setTime(future, of: path, in: project)
      }
      let unchanged = try Program.run("build", in: project.url)
      #expect(unchanged.output.contains(/files: 0 written, [0-9]+ unchanged, 0 removed/), "\(unchanged.output)")
      try project.write("site/f.txt", "two")
      try setTime(Date(timeIntervalSince1970: 1), of: "site/f.txt", in: project)
      let put = try Program.run("build", in: project.url)
      #expect(put.output.contains(/files: 1 written, [0-9]+ unchanged, 0 removed/), "\(put.output)")
      #expect(try project.read("site/f.txt") == "one")
    }
  }
}
