import Base
import Disk
import Glibc
import Testing

@Suite struct SystemTests {
  @Test func `one holder at a time has a lock`() throws {
    try ScratchFolder.with { folder in
      func isFree() throws -> Bool {
        guard let lock = try FileLock(folder("lock"), creating: true) else { return false }
        _ = consume lock
        return true
      }
      #expect(try isFree())
      let held = try FileLock(folder("lock"), creating: false)
      #expect(try !isFree())
      _ = consume held
      #expect(try isFree())
    }
  }

  @Test func `a lock ends with its holder, though a child process may still have its descriptor`() throws {
    try ScratchFolder.with { folder in
      let held = try FileLock(folder("lock"), creating: true)
      // What a child has between fork and exec: a descriptor of the same open file.
      var file = stat()
      try #require(unsafe stat(folder("lock"), &file) == 0)
      let descriptor = (Int32(3)..<1024).first { number in
        var other = stat()
        return unsafe fstat(number, &other) == 0 && other.st_ino == file.st_ino && other.st_dev == file.st_dev
      }
      let copy = dup(try #require(descriptor))
      defer { close(copy) }
      _ = consume held
      guard let next = try FileLock(folder("lock"), creating: false) else {
        Issue.record("the lock is still held")
        return
      }
      _ = consume next
    }
  }

  @Test func `does not make or follow anything unasked to lock it`() throws {
    try ScratchFolder.with { folder in
      #expect(throws: DiskError(operation: "lock", path: folder("a"), code: ENOENT)) {
        let lock = try FileLock(folder("a"), creating: false)
        _ = consume lock
      }
      try folder.makeLink("link", to: "a")
      #expect(throws: DiskError(operation: "lock", path: folder("link"), code: ELOOP)) {
        let lock = try FileLock(folder("link"), creating: true)
        _ = consume lock
      }
      #expect(try Disk.entries(of: folder.path).map(\.name) == ["link"])
    }
  }

  @Test(arguments: [
    "", "/etc/passwd", "../etc/passwd", "Europe/../../passwd", "Europe", "Europe//London", "./UTC", "a\0b",
  ])
  func `knows no zone by a name that is none`(name: String) throws {
    try ScratchFolder.with { folder in
      try folder.write("Europe/London", "TZif")
      #expect(try Disk.timeZone(named: name, in: folder.path) == nil)
    }
  }

  @Test func `reads a zone's file`() throws {
    try ScratchFolder.with { folder in
      try folder.write("Europe/London", "TZif")
      #expect(try Disk.timeZone(named: "Europe/London", in: folder.path) == Array("TZif".utf8))
      #expect(try Disk.timeZone(named: "Europe/Lodnon", in: folder.path) == nil)
      #expect(try Disk.timeZone(named: String(repeating: "n", count: 300), in: folder.path) == nil)
    }
  }

  @Test func `has clocks that go forward`() {
    #expect(Disk.now() > Instant(secondsSince1970: 1_700_000_000))
    let before = Disk.monotonicNanoseconds()
    #expect(Disk.monotonicNanoseconds() >= before)
  }

  @Test func `knows that no terminal is behind a descriptor that is not open`() {
    #expect(!Disk.isTerminal(-1))
  }
}
