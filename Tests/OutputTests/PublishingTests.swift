import Base
import Disk
import Glibc
import Output
import Testing

@Suite struct PublishingTests {
  @Test func `makes the folder and reports what it wrote`() throws {
    try ScratchProject.with { project in
      let done = try project.publish(["index.html": "home", "posts/a/index.html": "a"])
      #expect(done == Publication(written: 2, unchanged: 0, removed: 0))
      #expect(try project.site() == ["index.html": "home", "posts/": "", "posts/a/": "", "posts/a/index.html": "a"])
      #expect(try project.leftovers() == [".sitegen/lock", ".sitegen/manifest", ".sitegen/stat"])
    }
  }

  @Test func `publishes nothing, one empty file and bytes that are no text`() throws {
    try ScratchProject.with { project in
      #expect(try project.publish([:]) == Publication(written: 0, unchanged: 0, removed: 0))
      #expect(try project.site() == [:])
      #expect(try project.publish([:]) == Publication(written: 0, unchanged: 0, removed: 0))
      #expect(try project.publish(["a": ""]) == Publication(written: 1, unchanged: 0, removed: 0))
      #expect(try project.publish(["a": ""]) == Publication(written: 0, unchanged: 1, removed: 0))
      let artifact = Artifact(path: "b", content: .bytes([0xFF, 0, 13, 10]))
      let done = try project.publisher().publish([artifact])
      #expect(done == Publication(written: 1, unchanged: 0, removed: 1))
      #expect(try Disk.read(project("site/b")) == [0xFF, 0, 13, 10])
    }
  }

  @Test(arguments: [true, false])
  func `leaves unchanged files alone and removes stale ones`(exchange: Bool) throws {
    try ScratchProject.with { project in
      try project.publish(["a": "1", "b": "1", "old/c": "1", "old/d/e": "1"])
      let before = try project.status("site/a")
      let rehearsal = exchange ? Rehearsal.none : StepCounter.withoutExchange
      let done = try project.publish(["a": "1", "b": "2", "new/c": "1"], rehearsal: rehearsal)
      #expect(done.written == 2 && done.unchanged == 1 && done.removed == 2)
      #expect(try project.site() == ["a": "1", "b": "2", "new/": "", "new/c": "1"])
      #expect(try project.status("site/a") == before)
      #expect(try project.leftovers() == [".sitegen/lock", ".sitegen/manifest", ".sitegen/stat"])
    }
  }

  @Test func `touches nothing when nothing has changed`() throws {
    try ScratchProject.with { project in
      try project.publish(["a": "1", "b/c": "1"])
      let before = try Disk.inventory(of: project("site"))
      let folder = try project.status("site")
      let above = try Disk.status(project.root)
      #expect(try project.publish(["a": "1", "b/c": "1"]) == Publication(written: 0, unchanged: 2, removed: 0))
      #expect(try Disk.inventory(of: project("site")) == before)
      #expect(try project.status("site") == folder)
      #expect(try Disk.status(project.root) == above)
    }
  }

  @Test func `copies files of the project and notices when they change`() throws {
    try ScratchProject.with { project in
      let artifacts = [Artifact(path: "a.pdf", content: .file("content/a.pdf"))]
      try project.write("content/a.pdf", "one")
      #expect(try project.publisher().publish(artifacts) == Publication(written: 1, unchanged: 0, removed: 0))
      #expect(try project.publisher().publish(artifacts) == Publication(written: 0, unchanged: 1, removed: 0))
      try project.write("content/a.pdf", "two")
      #expect(try project.publisher().publish(artifacts) == Publication(written: 1, unchanged: 0, removed: 0))
      #expect(try project.site() == ["a.pdf": "two"])
      let same = [Artifact(path: "a.pdf", content: .bytes(Array("two".utf8)))]
      #expect(try project.publisher().publish(same) == Publication(written: 0, unchanged: 1, removed: 0))
    }
  }

  @Test func `publishes files longer than a piece`() throws {
    try ScratchProject.with { project in
      let text = String(repeating: "x", count: Disk.pieceSize + 1)
      try project.write("content/a", text)
      let copied = [Artifact(path: "a", content: .file("content/a"))]
      let written = [Artifact(path: "a", content: .bytes(Array(text.utf8)))]
      #expect(try project.publisher().publish(copied).written == 1)
      #expect(try project.publisher().publish(written).unchanged == 1)
      #expect(try project.publisher().publish(copied).unchanged == 1)
    }
  }

  @Test func `says which file to be copied is missing and leaves the old site`() throws {
    try ScratchProject.with { project in
      try project.publish(["a": "1"])
      let artifacts = [Artifact(path: "a.pdf", content: .file("content/a.pdf"))]
      let error = DiskError(operation: "read", path: project("content/a.pdf"), code: ENOENT)
      #expect(throws: PublishFailure.disk(error)) { try project.publisher().publish(artifacts) }
      #expect(try project.site() == ["a": "1"])
      #expect(try project.leftovers() == [".sitegen/lock", ".sitegen/manifest", ".sitegen/stat"])
    }
  }

  @Test func `leaves nothing behind when a first publication fails`() throws {
    try ScratchProject.with { project in
      let artifacts = [Artifact(path: "a.pdf", content: .file("content/a.pdf"))]
      #expect(throws: PublishFailure.self) { try project.publisher().publish(artifacts) }
      let left = try Disk.entries(of: project.root).map(\.name)
      #expect(left == ["content"])
    }
  }

  @Test func `writes a file again that was changed or removed by hand`() throws {
    try ScratchProject.with { project in
      try project.publish(["a": "1", "b": "1", "c": "1"])
      try project.write("site/a", "9")
      try Disk.remove(project("site/b"))
      let done = try project.publish(["a": "1", "b": "1", "c": "1"])
      #expect(done == Publication(written: 2, unchanged: 1, removed: 0))
      #expect(try project.site() == ["a": "1", "b": "1", "c": "1"])
    }
  }

  @Test func `does not write a file again that only has another time`() throws {
    try ScratchProject.with { project in
      try project.publish(["a": "1"])
      try project.write("site/a", "1")
      let copy = try project.status("site/a")
      for _ in 0..<2 {
        #expect(try project.publish(["a": "1"]) == Publication(written: 0, unchanged: 1, removed: 0))
        #expect(try project.status("site/a") == copy)
      }
      #expect(try project.leftovers() == [".sitegen/lock", ".sitegen/manifest", ".sitegen/stat"])
    }
  }

  @Test func `makes a folder of a file and a file of a folder`() throws {
    for rehearsal in [Rehearsal.none, StepCounter.withoutExchange] {
      try ScratchProject.with { project in
        try project.publish(["a": "1", "b/c/d": "1"])
        try project.publish(["a/x": "2", "b": "2"], rehearsal: rehearsal)
        #expect(try project.site() == ["a/": "", "a/x": "2", "b": "2"])
      }
    }
  }

  @Test func `gives files and folders the usual modes`() throws {
    try ScratchProject.with { project in
      try project.publish(["a/b": "1"])
      #expect(try project.status("site/a/b").permissions & 0o133 == 0)
      #expect(try project.status("site/a").permissions & 0o022 == 0)
    }
  }

  @Test func `writes the same manifest for the same site`() throws {
    try ScratchProject.with { project in
      try project.publish(["b/c": "1", "a%\n": "2"])
      let manifest = try Disk.read(project("site/.sitegen/manifest"))
      let hashes = [Array("2".utf8), Array("1".utf8)].map { ContentHash($0).hexadecimal }
      let text = "sitegen manifest 2\nfile \(hashes[0]) 1 a%25%0A\nfile \(hashes[1]) 1 b/c\nfolder b\n"
      #expect(String(decoding: manifest, as: UTF8.self) == text + "end \(ContentHash(Array(text.utf8)).hexadecimal)\n")
      try project.publish(["a%\n": "2"])
      try project.publish(["a%\n": "2", "b/c": "1"])
      #expect(try Disk.read(project("site/.sitegen/manifest")) == manifest)
    }
  }

  @Test func `publishes with any map over the files`() throws {
    try ScratchProject.with { project in
      let files = Dictionary(uniqueKeysWithValues: (0..<40).map { ("f\($0)", "\($0)") })
      let done = try project.publisher().publish(project.artifacts(files)) { range, work in
        Array(range.reversed().map { work($0..<$0 + 1) }.reversed().joined())
      }
      #expect(done == Publication(written: 40, unchanged: 0, removed: 0))
      #expect(try project.site() == files)
    }
  }

  @Test func `follows a link to the output folder`() throws {
    try ScratchProject.with { project in
      try Disk.makeFolder(project("public"))
      try project.makeLink("site", to: "public")
      try project.publish(["a": "1"])
      try project.publish(["a": "2"])
      #expect(try project.status("site").kind == .link)
      #expect(try Disk.read(project("public/a")) == Array("2".utf8))
    }
  }
}
