import Disk
import Glibc
import Testing

@Suite struct WalkTests {
  /// The paths and problems of a walk of `content` in a scratch project.
  private func walk(_ folder: ScratchFolder) throws -> (files: [String], problems: [ListingProblem]) {
    let listing = try Disk.walk(folder("content"), project: folder.path)
    return (listing.files.map(\.path), listing.problems)
  }

  @Test func `lists nothing in an empty folder`() throws {
    try ScratchFolder.with { folder in
      try Disk.makeFolder(folder("content"))
      let found = try walk(folder)
      #expect(found.files == [] && found.problems == [])
    }
  }

  @Test func `lists one file with what is known of it`() throws {
    try ScratchFolder.with { folder in
      try folder.write("content/a.md", "abc")
      let status = try #require(try Disk.status(folder("content/a.md")))
      let listing = try Disk.walk(folder("content"), project: folder.path)
      let file = try #require(listing.files.first)
      #expect(listing.files.count == 1 && file.path == "a.md" && file.status == status)
    }
  }

  @Test func `finds the same without the status of files that nobody wants`() throws {
    try ScratchFolder.with { folder in
      for name in ["a.md", "b.md", "c.svg", "posts/d.md", "posts/e.md", "posts/f/g.svg", ".x", "posts/.y"] {
        try folder.write("content/" + name, name)
      }
      try folder.makeLink("content/h.md", to: "a.md")
      try folder.makeLink("content/i", to: "posts")
      try folder.makeLink("content/j.md", to: "nowhere")
      try folder.makePipe("content/pipe.md")
      let all = try Disk.walk(folder("content"), project: folder.path)
      let some = try Disk.walk(folder("content"), project: folder.path, status: { !$0.hasSuffix(".md") })
      #expect(some.files.map(\.path) == all.files.map(\.path) && some.problems == all.problems)
      for (one, other) in zip(some.files, all.files) where one.status != nil || !one.path.hasSuffix(".md") {
        #expect(one.status == other.status)
      }
      // A folder's first name is always looked at, and so is what a link leads to.
      #expect(some.files.contains { $0.status == nil })
    }
  }

  @Test func `sorts by the bytes of the whole path and skips names with a dot in front`() throws {
    try ScratchFolder.with { folder in
      for name in ["b.md", "a/z.md", "a-b/a.md", "a.md", "é.md", "B.md", ".hidden", ".git/config", "a/.x"] {
        try folder.write("content/" + name)
      }
      let found = try walk(folder)
      #expect(found.files == ["B.md", "a-b/a.md", "a.md", "a/z.md", "b.md", "é.md"])
      #expect(found.problems == [])
    }
  }

  @Test func `says that the walked folder is missing`() throws {
    try ScratchFolder.with { folder in
      #expect(throws: DiskError(operation: "resolve", path: folder("content"), code: ENOENT)) { try walk(folder) }
    }
  }

  @Test func `follows links inside the project`() throws {
    try ScratchFolder.with { folder in
      try folder.write("shared/logo.svg")
      try folder.write("content/posts/a.md")
      try folder.makeLink("content/images", to: "../shared")
      try folder.makeLink("content/first.md", to: "posts/a.md")
      let found = try walk(folder)
      #expect(found.files == ["first.md", "images/logo.svg", "posts/a.md"])
      #expect(found.problems == [])
    }
  }

  @Test func `reports links that leave the project, dangle or loop, and special files`() throws {
    try ScratchFolder.with { folder in
      try folder.write("project/content/a.md")
      try folder.write("project-other/secret")
      try folder.makeLink("project/content/outside", to: "../../project-other/secret")
      try folder.makeLink("project/content/root", to: "/")
      try folder.makeLink("project/content/dangling", to: "nowhere")
      try folder.makeLink("project/content/through-file", to: "a.md/b")
      try folder.makeLink("project/content/self", to: "self")
      try folder.makeLink("project/content/up", to: "..")
      try folder.makePipe("project/content/pipe")
      try folder.makeLink("project/content/to-pipe", to: "pipe")
      let listing = try Disk.walk(folder("project/content"), project: folder("project"))
      #expect(listing.files.map(\.path) == ["a.md"])
      #expect(
        listing.problems == [
          ListingProblem(path: "dangling", kind: .dangling), ListingProblem(path: "outside", kind: .leavesProject),
          ListingProblem(path: "pipe", kind: .special), ListingProblem(path: "root", kind: .leavesProject),
          ListingProblem(path: "self", kind: .loop), ListingProblem(path: "through-file", kind: .dangling),
          ListingProblem(path: "to-pipe", kind: .special),
          ListingProblem(path: "up/content", kind: .loop),
        ])
    }
  }

  @Test func `reports names that are not UTF-8 once`() throws {
    try ScratchFolder.with { folder in
      let name = FileName.text([0x63, 0x61, 0x66, 0xE9])
      try folder.write("content/\(name)/a.md")
      try folder.write("content/\(name).md")
      let found = try walk(folder)
      #expect(found.files == [])
      #expect(
        found.problems == [
          ListingProblem(path: #"caf\xE9"#, kind: .notUTF8), ListingProblem(path: #"caf\xE9.md"#, kind: .notUTF8),
        ])
    }
  }

  @Test func `reports folders that cannot be listed`() throws {
    try ScratchFolder.with { folder in
      try folder.withEndlessFolder("content") {
        let found = try walk(folder)
        #expect(found.files == [] && found.problems.count == 1)
        #expect(found.problems.first?.kind == .unreadable(reason: "file name too long"))
      }
    }
  }

  @Test func `reports folders that are too deep`() throws {
    try ScratchFolder.with { folder in
      let deep = Array(repeating: "d", count: Disk.deepestFolder)
      try folder.write("content/" + deep.joined(separator: "/") + "/d/a.md")
      try folder.write("content/" + deep.joined(separator: "/") + "/b.md")
      let found = try walk(folder)
      #expect(found.files == [deep.joined(separator: "/") + "/b.md"])
      #expect(found.problems == [ListingProblem(path: (deep + ["d"]).joined(separator: "/"), kind: .tooDeep)])
    }
  }

  @Test func `inventories everything without following links`() throws {
    try ScratchFolder.with { folder in
      try folder.write("tree/.git/config")
      try folder.write("tree/a")
      try Disk.makeFolder(folder("tree/empty"))
      try folder.makeLink("tree/up", to: "..")
      let found = try Disk.inventory(of: folder("tree"))
      #expect(found.map(\.name) == [".git", ".git/config", "a", "empty", "up"])
      #expect(found.map(\.status.kind) == [.folder, .file, .file, .folder, .link])
    }
  }
}
