import Base
import Disk
import Glibc
import Pipeline
import Testing

@Suite struct ListingTests {
  @Test func `pipes, names that are not UTF-8 and folders without end are problems of the author`() throws {
    try ScratchProject.with { project in
      try #require(unsafe mkfifo(project.root + "/content/pipe", 0o644) == 0)
      try project.write("content/" + FileName.text([0x63, 0x61, 0x66, 0xE9]), "x")
      let deep = Array(repeating: "d", count: Disk.deepestFolder + 1).joined(separator: "/")
      try project.write("content/\(deep)/a.txt", "x")
      #expect(
        try project.build().report == """
          content/caf\\xE9: error: this name is not UTF-8 [files/name-not-utf8]
            help: rename the file
          content/\(deep): error: this folder lies more than 100 folders down [files/too-deep]
            help: move it up
          content/pipe: error: this is a pipe, a socket or a device, not a file [files/special]
            help: move it elsewhere

          """)
    }
  }
}
