import Foundation
import Testing

/// Two projects that are published into one folder by turns, and the sites they must become.
///
/// They share some pages and differ in others, and each has pages that the other lacks.
struct TwoSites {
  let scratch: Scratch
  let expected: [SiteSnapshot]

  static func with(pages: Int, _ body: (TwoSites) throws -> Void) throws {
    try Scratch.with([:]) { scratch in try body(TwoSites(pages: pages, in: scratch)) }
  }

  init(pages: Int, in scratch: Scratch) throws {
    self.scratch = scratch
    for (number, name) in Self.names.enumerated() {
      var files = [
        "sitegen.yml": "title: T\nurl: https://example.org/\nunlinked_files: [files/]\n",
        "content/only-\(name).md": "---\ntitle: O\n---\n",
        "templates/page.html": "{{ page.title }} {{ entry.body }}", "templates/home.html": name,
      ]
      for page in 0..<pages {
        let text = page.isMultiple(of: 2) ? "the same" : name
        files["content/page-\(page).md"] = "---\ntitle: Page \(page)\n---\n\(text)\n"
        files["content/files/\(page).txt"] = page.isMultiple(of: 3) ? text : "kept"
      }
      if number == 1 { files["content/folder/deep/er.md"] = "---\ntitle: E\n---\n" }
      for (path, text) in files { try scratch.write("\(name)/\(path)", text) }
    }
    try scratch.write("broken/sitegen.yml", "title: T\n")
    var expected: [SiteSnapshot] = []
    for name in Self.names {
      let run = try Program.run("build", "--root", name, in: scratch.url)
      try #require(run.status == 0, "\(run.error)")
      expected.append(try scratch.snapshot("\(name)/site"))
    }
    try #require(expected[0] != expected[1])
    self.expected = expected
  }

  private static let names = ["old", "new"]

  func start(_ number: Int, into folder: URL) throws -> Program.Run {
    try Program.start(
      [Program.binary, "build", "--root", Self.names[number], "--output", folder.path], in: scratch.url)
  }

  func build(_ number: Int, into folder: URL) throws -> Program.Result { try start(number, into: folder).result() }

  /// A build that fails after it has put right what a killed one left behind.
  func recover(_ folder: URL) throws {
    let run = try Program.run("build", "--root", "broken", "--output", folder.path, in: scratch.url)
    #expect(run.status == 1)
  }

  /// Which of the two sites a folder holds, byte for byte; nil, with an issue, for neither.
  func site(in folder: URL, _ when: Comment) throws -> Int? {
    let found = try SiteSnapshot(of: folder)
    if let number = expected.firstIndex(of: found) { return number }
    let counts = expected.map { site in site.files.count { found.files[$0.key] == $0.value } }
    Issue.record("\(when): of \(found.files.count) files \(counts) are those of each site")
    return nil
  }
}
