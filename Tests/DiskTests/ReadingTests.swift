import Disk
import Foundation
import Glibc
import Testing

@Suite struct ReadingTests {
  @Test(arguments: ["", "a", "no final newline", "one\r\ntwo\r\n", String(repeating: "x", count: 3_000_000)])
  func `gives a file's bytes`(text: String) throws {
    try ScratchFolder.with { folder in
      try folder.write("a.md", text)
      #expect(try Disk.read(folder("a.md")) == Array(text.utf8))
      var pieces: [UInt8] = []
      try Disk.readPieces(of: folder("a.md")) { pieces += $0 }
      #expect(pieces == Array(text.utf8))
    }
  }

  @Test func `gives bytes that are no text as they are`() throws {
    try ScratchFolder.with { folder in
      try Disk.write([0xFF, 0, 0x80], to: folder("a"))
      #expect(try Disk.read(folder("a")) == [0xFF, 0, 0x80])
    }
  }

  @Test func `reads a file whose size is not known beforehand`() throws {
    #expect(try !Disk.read("/proc/self/status").isEmpty)
  }

  @Test(arguments: [(0, 8), (5, 8), (8, 8), (9, 8), (128, 8), (129, 8), (5000, 8), (5000, 5000)])
  func `reads no more of a file's beginning than is asked for`(size: Int, length: Int) throws {
    try ScratchFolder.with { folder in
      let text = String(repeating: "x", count: size)
      try folder.write("a", text)
      var seen: [String] = []
      let none: Int? = try Disk.readBeginning(of: folder("a"), length: length, limit: 1000) { bytes, isWhole in
        seen.append("\(bytes.count)\(isWhole ? " whole" : "")")
        return nil
      }
      #expect(none == nil)
      #expect(seen.last == "\(min(size, 1000)) whole")
      #expect(seen.count <= 4)
      let first = try Disk.readBeginning(of: folder("a"), length: length, limit: 1000) { bytes, _ in bytes.count }
      #expect(first == min(size, length, 1000))
    }
  }

  @Test func `says which file is missing`() throws {
    #expect(throws: DiskError(operation: "read", path: "/nowhere/a.md", code: ENOENT)) {
      try Disk.read("/nowhere/a.md")
    }
    let error = DiskError(operation: "read", path: "/nowhere/a.md", code: ENOENT)
    #expect(error.description == #"cannot read "/nowhere/a.md": no such file or directory"#)
  }

  @Test func `reads what lies in an open folder by a path in it, and names it whole when it cannot`() throws {
    try ScratchFolder.with { folder in
      try folder.write("project/content/a.md", "abc")
      try folder.makeLink("link", to: "project")
      let project = try OpenFolder(reachedBy: folder("link"))
      let (bytes, status) = try Disk.readVersion("content/a.md", in: project)
      #expect(bytes == Array("abc".utf8))
      #expect(try Disk.status(folder("project/content/a.md")) == status)
      try Disk.checkUnchanged("content/a.md", in: project, since: status)
      for (name, code) in [("content/b.md", ENOENT), ("content", EISDIR)] {
        #expect(throws: DiskError(operation: "read", path: folder("link/" + name), code: code)) {
          try Disk.readVersion(name, in: project)
        }
      }
      try folder.makePipe("project/pipe")
      let isPipe = DiskError(operation: "read", path: folder("link/pipe"), code: EINVAL, reason: "not a regular file")
      #expect(throws: isPipe) { try Disk.readVersion("pipe", in: project) }
    }
  }

  @Test func `says that a file was changed since it was read, but not that another took its place`() throws {
    try ScratchFolder.with { folder in
      try folder.write("a.md", "abc")
      try folder.write("b.md", "longer")
      let project = try OpenFolder(reachedBy: folder.path)
      let old = try Disk.readVersion("a.md", in: project).status
      let reason = "another program is changing it; build again afterwards"
      let file = try #require(FileHandle(forWritingAtPath: folder("a.md")))
      try file.seekToEnd()
      try file.write(contentsOf: Data("d".utf8))
      try file.close()
      #expect(throws: DiskError(operation: "read", path: folder("a.md"), code: EAGAIN, reason: reason)) {
        try Disk.checkUnchanged("a.md", in: project, since: old)
      }
      try Disk.rename(folder("b.md"), to: folder("a.md"))
      try Disk.checkUnchanged("a.md", in: project, since: old)
      try Disk.remove(folder("a.md"))
      try Disk.checkUnchanged("a.md", in: project, since: old)
    }
  }

  @Test func `spells out in a message what would upset a terminal`() {
    let error = DiskError(operation: "read", path: FileName.text(Array("a\u{1B}[2J".utf8) + [0xFF]), code: EACCES)
    #expect(error.description == #"cannot read "a\u{1B}[2J\xFF": permission denied"#)
  }

  @Test func `refuses folders, pipes, sockets and devices without waiting`() throws {
    try ScratchFolder.with { folder in
      try folder.makePipe("pipe")
      let irregular = "not a regular file"
      #expect(throws: DiskError(operation: "read", path: folder.path, code: EISDIR)) { try Disk.read(folder.path) }
      for path in [folder("pipe"), "/dev/zero"] {
        #expect(throws: DiskError(operation: "read", path: path, code: EINVAL, reason: irregular)) {
          try Disk.read(path)
        }
      }
    }
  }

  @Test func `refuses a file beyond the limit before asking for memory`() throws {
    try ScratchFolder.with { folder in
      try folder.write("sparse")
      try #require(unsafe truncate(folder("sparse"), 1 << 40) == 0)
      let error = DiskError(operation: "read", path: folder("sparse"), code: EFBIG)
      #expect(throws: error) { try Disk.read(folder("sparse")) }
      #expect(error.reason == "file too large")
    }
  }

  @Test func `refuses a path with a NUL and one that is too long`() {
    #expect(throws: DiskError(operation: "read", path: "a\0b", code: EINVAL)) { try Disk.read("a\0b") }
    let long = String(repeating: "n/", count: 5000)
    #expect(throws: DiskError(operation: "read", path: long, code: ENAMETOOLONG)) { try Disk.read(long) }
  }

  @Test func `compares files of any size`() throws {
    try ScratchFolder.with { folder in
      let long = String(repeating: "x", count: Disk.pieceSize)
      for (name, text) in [("a", long), ("b", long), ("c", long + "y"), ("d", long.dropLast() + "y"), ("e", "")] {
        try folder.write(name, text)
      }
      #expect(try Disk.haveSameBytes(folder("a"), folder("b")))
      #expect(try Disk.haveSameBytes(folder("e"), folder("e")))
      for other in ["c", "d", "e"] { #expect(try !Disk.haveSameBytes(folder("a"), folder(other))) }
    }
  }
}
