import Disk
import Glibc
import Testing

@Suite struct WritingTests {
  private func text(_ path: String) throws -> String { String(decoding: try Disk.read(path), as: UTF8.self) }

  @Test func `writes a new file and never over an old one`() throws {
    try ScratchFolder.with { folder in
      let status = try Disk.write(Array("abc".utf8), to: folder("a"), flushing: true)
      #expect(status.size == 3 && status.kind == .file && status.permissions & 0o133 == 0)
      #expect(throws: DiskError(operation: "write", path: folder("a"), code: EEXIST)) {
        try Disk.write([], to: folder("a"))
      }
      try folder.makeLink("link", to: "target")
      #expect(throws: DiskError(operation: "write", path: folder("link"), code: EEXIST)) {
        try Disk.write([], to: folder("link"))
      }
      #expect(try text(folder("a")) == "abc")
    }
  }

  @Test func `writes into a folder that is held open, wherever that has gone`() throws {
    try ScratchFolder.with { folder in
      try Disk.makeFolder(folder("a"))
      let open = try OpenFolder(folder("a"))
      try open.makeFolder("b")
      try Disk.write(Array("abc".utf8), to: "b/c", in: open)
      #expect(throws: DiskError(operation: "write", path: folder("a/b/c"), code: EEXIST)) {
        try Disk.write([], to: "b/c", in: open)
      }
      #expect(throws: DiskError(operation: "make", path: folder("a/b"), code: EEXIST)) { try open.makeFolder("b") }
      #expect(throws: DiskError(operation: "write", path: folder("a/\0"), code: EINVAL)) {
        try Disk.write([], to: "\0", in: open)
      }
      #expect(throws: DiskError(operation: "read", path: folder("x"), code: ENOENT)) {
        try Disk.copy(folder("x"), to: "y", in: open)
      }
      try Disk.rename(folder("a"), to: folder("moved"))
      try Disk.copy(folder("moved/b/c"), to: "b/d", in: open)
      #expect(try text(folder("moved/b/d")) == "abc")
      #expect(try Disk.entries(of: folder("moved")).map(\.name) == ["b"])
    }
  }

  @Test func `nothing is made in an open folder that no whole path would reach`() throws {
    try ScratchFolder.with { folder in
      try Disk.makeFolder(folder("a"))
      let open = try OpenFolder(folder("a"))
      let long = String(repeating: "n/", count: 2045)
      #expect(throws: DiskError(operation: "write", path: folder("a/" + long), code: ENAMETOOLONG)) {
        try Disk.write([], to: long, in: open)
      }
      #expect(throws: DiskError(operation: "make", path: folder("a/" + long), code: ENAMETOOLONG)) {
        try open.makeFolder(long)
      }
    }
  }

  @Test func `a folder that is none cannot be opened`() throws {
    try ScratchFolder.with { folder in
      try folder.write("a", "")
      try Disk.makeFolder(folder("c"))
      try folder.makeLink("l", to: "c")
      #expect(throws: DiskError(operation: "open", path: folder("l"), code: ENOTDIR)) { try OpenFolder(folder("l")) }
      #expect(throws: DiskError(operation: "open", path: folder("a"), code: ENOTDIR)) { try OpenFolder(folder("a")) }
      #expect(throws: DiskError(operation: "open", path: folder("b"), code: ENOENT)) { try OpenFolder(folder("b")) }
    }
  }

  @Test func `copies a file of any size and hands over its bytes`() throws {
    try ScratchFolder.with { folder in
      for count in [0, 1, Disk.pieceSize, Disk.pieceSize + 1] {
        try folder.write("a", String(repeating: "x", count: count))
        var seen = 0
        let status = try Disk.copy(folder("a"), to: folder("b")) { seen += $0.count }
        #expect(seen == count && status.size == count)
        #expect(try Disk.haveSameBytes(folder("a"), folder("b")))
        try Disk.remove(folder("a"))
        try Disk.remove(folder("b"))
      }
    }
  }

  @Test func `leaves nothing behind when a copy fails`() throws {
    try ScratchFolder.with { folder in
      #expect(throws: DiskError(operation: "read", path: folder("a"), code: ENOENT)) {
        try Disk.copy(folder("a"), to: folder("b"))
      }
      // Reading this file fails after it was opened.
      #expect(throws: DiskError(operation: "read", path: "/proc/self/mem", code: EIO)) {
        try Disk.copy("/proc/self/mem", to: folder("b"))
      }
      let left = try Disk.entries(of: folder.path)
      #expect(left == [])
    }
  }

  @Test func `links files and links, and keeps what is there`() throws {
    try ScratchFolder.with { folder in
      try folder.write("a", "1")
      try folder.makeLink("l", to: "nowhere")
      try Disk.link(folder("a"), to: folder("b"))
      try Disk.link(folder("l"), to: folder("m"))
      #expect(try Disk.status(folder("a"))?.identity == Disk.status(folder("b"))?.identity)
      #expect(try Disk.status(folder("m"), followingLinks: false)?.kind == .link)
      #expect(throws: DiskError(operation: "link", path: folder("a"), code: EEXIST)) {
        try Disk.link(folder("a"), to: folder("b"))
      }
    }
  }

  @Test func `moves and exchanges`() throws {
    try ScratchFolder.with { folder in
      try folder.write("one/a", "1")
      try folder.write("two/a", "2")
      try Disk.exchange(folder("one"), folder("two"))
      #expect(try text(folder("one/a")) == "2")
      #expect(try text(folder("two/a")) == "1")
      try Disk.rename(folder("one/a"), to: folder("two/a"))
      #expect(try text(folder("two/a")) == "2")
      #expect(try !Disk.exists(folder("one/a")))
      #expect(throws: DiskError(operation: "move", path: folder("one"), code: ENOTEMPTY)) {
        try Disk.rename(folder("one"), to: folder("two"))
      }
      try Disk.flushFileSystem(of: folder.path)
    }
  }

  @Test func `makes folders, also ones that exist`() throws {
    try ScratchFolder.with { folder in
      try Disk.makeFolders(folder("a/b/c"))
      try Disk.makeFolders(folder("a/b"))
      #expect(try Disk.status(folder("a/b/c"))?.kind == .folder)
      try folder.write("f")
      #expect(throws: DiskError(operation: "make", path: folder("f"), code: EEXIST)) {
        try Disk.makeFolders(folder("f"))
      }
      #expect(throws: DiskError(operation: "make", path: folder("f/g"), code: ENOTDIR)) {
        try Disk.makeFolders(folder("f/g"))
      }
    }
  }

  @Test func `removes a tree without following its links`() throws {
    try ScratchFolder.with { folder in
      try folder.write("kept/a")
      try folder.write("tree/b/c")
      try folder.makeLink("tree/out", to: "../kept")
      try folder.makePipe("tree/pipe")
      try Disk.removeTree(folder("tree"), last: folder("tree/b/c"))
      try Disk.removeTree(folder("tree"))
      #expect(try Disk.entries(of: folder.path).map(\.name) == ["kept"])
      #expect(try Disk.exists(folder("kept/a")))
    }
  }

  @Test func `gives a folder the attributes of another`() throws {
    try ScratchFolder.with { folder in
      try Disk.makeFolder(folder("a"))
      try #require(unsafe chmod(folder("a"), 0o2750) == 0)
      let wanted = try #require(try Disk.status(folder("a")))
      try Disk.makeFolder(folder("b"))
      try Disk.setAttributes(folder("b"), like: wanted, withTime: true)
      let got = try #require(try Disk.status(folder("b")))
      #expect(got.permissions == 0o2750 && got.modified == wanted.modified)
    }
  }

  @Test func `says what is at a path`() throws {
    try ScratchFolder.with { folder in
      try folder.write("a")
      try folder.makeLink("l", to: "a")
      try folder.makePipe("p")
      try folder.makeLink("dangling", to: "nowhere")
      #expect(try Disk.status(folder("a"))?.kind == .file)
      #expect(try Disk.status(folder("l"))?.kind == .file)
      #expect(try Disk.status(folder("l"), followingLinks: false)?.kind == .link)
      #expect(try Disk.status(folder("p"))?.kind == .special)
      #expect(try Disk.status(folder("dangling")) == nil)
      #expect(try Disk.status(folder("a/b")) == nil)
      #expect(try Disk.resolve(folder("l")) == folder("a"))
    }
  }

  @Test func `a file system that makes no folders ends in an error, not in endless tries`() {
    #expect(throws: DiskError(operation: "make", path: "/proc/sitegen", code: ENOENT)) {
      try Disk.makeFolders("/proc/sitegen/site")
    }
    #expect(throws: DiskError(operation: "make", path: "/proc/sitegen", code: ENOENT)) {
      try Disk.makeFolders("/proc/sitegen")
    }
  }
}
