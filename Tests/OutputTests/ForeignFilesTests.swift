import Base
import Disk
import Glibc
import Output
import Testing

@Suite struct ForeignFilesTests {
  @Test(arguments: [true, false])
  func `carries over what others put into the folder`(exchange: Bool) throws {
    try ScratchProject.with { project in
      try project.write("site/.git/objects/00/ff", "object")
      try project.write("site/.gitignore", "*")
      try project.publish(["a/b": "1"])
      try project.write("site/a/note.txt", "mine")
      try Disk.makeFolders(project("site/empty/inner"))
      try project.setMode("site/empty/inner", 0o2750)
      try project.makeLink("site/latest", to: "nowhere")
      try #require(unsafe mkfifo(project("site/pipe"), 0o640) == 0)
      let odd = FileName.text([0x63, 0xE9])
      try project.write("site/\(odd)/\(odd)", "latin")
      let names = [".git", ".git/objects/00/ff", ".gitignore", "a/note.txt", "empty", "empty/inner", "latest", "pipe"]
      let before = try names.map { try project.status("site/" + $0) }

      let rehearsal = exchange ? Rehearsal.none : StepCounter.withoutExchange
      try project.publish(["a/b": "2", "c": "1"], rehearsal: rehearsal)
      let after = try names.map { try project.status("site/" + $0) }
      for (old, new) in zip(before, after) {
        #expect(old.modified == new.modified && old.permissions == new.permissions && old.owner == new.owner)
        if old.kind != .folder { #expect(old.identity == new.identity) }
      }
      #expect(
        try project.site() == [
          ".git/": "", ".git/objects/": "", ".git/objects/00/": "", ".git/objects/00/ff": "object", ".gitignore": "*",
          "a/": "", "a/b": "2", "a/note.txt": "mine", "c": "1", "empty/": "", "empty/inner/": "",
          "latest": "-> nowhere", "pipe": "special", "\(odd)/": "", "\(odd)/\(odd)": "latin",
        ])
    }
  }

  @Test(arguments: [true, false])
  func `keeps a folder of its own while somebody's file is in it`(exchange: Bool) throws {
    try ScratchProject.with { project in
      let rehearsal = exchange ? Rehearsal.none : StepCounter.withoutExchange
      try project.publish(["a/b": "1"], rehearsal: rehearsal)
      try project.write("site/a/note.txt", "mine")
      try project.publish([:], rehearsal: rehearsal)
      #expect(try project.site() == ["a/": "", "a/note.txt": "mine"])
      try Disk.remove(project("site/a/note.txt"))
      try project.publish([:], rehearsal: rehearsal)
      #expect(try project.site() == [:])
    }
  }

  @Test(arguments: [true, false])
  func `keeps an empty folder that somebody made`(exchange: Bool) throws {
    try ScratchProject.with { project in
      let rehearsal = exchange ? Rehearsal.none : StepCounter.withoutExchange
      try project.publish([:], rehearsal: rehearsal)
      try Disk.makeFolder(project("site/a"))
      try project.publish(["a/b": "1"], rehearsal: rehearsal)
      try project.publish([:], rehearsal: rehearsal)
      #expect(try project.site() == ["a/": ""])
    }
  }

  @Test(arguments: [true, false])
  func `keeps the modes that somebody gave to folders`(exchange: Bool) throws {
    try ScratchProject.with { project in
      try project.publish(["a/b": "1"])
      let modes: [(String, UInt32)] = [("site", 0o2751), ("site/a", 0o710), ("site/.sitegen", 0o700)]
      for (folder, mode) in modes { try project.setMode(folder, mode) }
      try project.publish(["a/b": "2"], rehearsal: exchange ? .none : StepCounter.withoutExchange)
      for (folder, mode) in modes {
        let found = try project.status(folder).permissions
        #expect(found == mode, "\(folder)")
      }
    }
  }

  private func refusal(_ project: ScratchProject, _ files: [String: String]) throws -> String {
    let before = try project.site()
    let failure = try #require(throws: PublishFailure.self) { try project.publish(files) }
    #expect(try project.site() == before)
    return failure.description + "; " + (failure.help ?? "")
  }

  @Test func `refuses to write over somebody's file, link or folder`() throws {
    try ScratchProject.with { project in
      try project.publish(["a/b": "1"])
      try project.write("site/mine", "mine")
      try project.makeLink("site/link", to: "..")
      try Disk.makeFolder(project("site/folder"))
      try project.write("site/a/note", "mine")
      let end = #"was not written by sitegen; move it away, or give what is to be written there another address"#
      #expect(try refusal(project, ["mine": "2"]) == #""site/mine" is in the way and "# + end)
      #expect(try refusal(project, ["mine/x": "2"]) == #""site/mine" is in the way and "# + end)
      #expect(try refusal(project, ["link/x": "2"]) == #""site/link" is in the way and "# + end)
      #expect(try refusal(project, ["folder": "2"]) == #""site/folder" is in the way and "# + end)
      #expect(try refusal(project, ["a": "2"]) == #""site/a" is in the way and "# + end)
      #expect(
        try refusal(project, ["mine": "2", "link": "2", "new": "2"])
          == #"2 files or folders are in the way and were not written by sitegen: "site/link", "site/mine"; "#
          + "move them away, or give what is to be written there another address")
    }
  }

  @Test func `takes a file that became a link for somebody's`() throws {
    try ScratchProject.with { project in
      try project.write("content/secret", "secret")
      try project.publish(["a": "1"])
      try Disk.remove(project("site/a"))
      try project.makeLink("site/a", to: "../content/secret")
      #expect(
        try refusal(project, ["a": "2"])
          == #""site/a" is in the way and was not written by sitegen; "#
          + "move it away, or give what is to be written there another address")
      try project.publish([:])
      #expect(try project.site() == ["a": "-> ../content/secret"])
    }
  }

  @Test func `saves what others change between the look and the exchange`() throws {
    try ScratchProject.with { project in
      try project.publish(["a": "1", "gone/b": "1"])
      try project.write("site/note", "old")
      try project.write("site/kept", "kept")
      let atExchange = Rehearsal { (step) throws(PublishFailure) in
        guard step == .exchange else { return }
        do throws(DiskError) {
          try Disk.remove(project("site/note"))
          try Disk.write(Array("new".utf8), to: project("site/note"))
          try Disk.makeFolders(project("site/late/empty"))
          try Disk.write(Array("late".utf8), to: project("site/late/file"))
          try Disk.write(Array("late".utf8), to: project("site/gone/file"))
          try Disk.write(Array("late".utf8), to: project("site/c"))
        } catch {
          throw .disk(error)
        }
      }
      let done = try project.publish(["a": "2", "c": "2"], rehearsal: atExchange)
      #expect(
        done.notes == [
          #""site/c" was changed by somebody else while the site was replaced; that version is kept as "#
            + #""site/.sitegen/kept/1/c""#,
          #""site/note" was changed by somebody else while the site was replaced; that version is kept as "#
            + #""site/.sitegen/kept/1/note""#,
        ])
      #expect(
        try project.site() == [
          "a": "2", "c": "2", "note": "old", "kept": "kept", "late/": "", "late/empty/": "", "late/file": "late",
          "gone/": "", "gone/file": "late",
        ])
      #expect(try Disk.read(project("site/.sitegen/kept/1/note")) == Array("new".utf8))
      try project.publish(["a": "3", "c": "2"])
      #expect(try Disk.read(project("site/.sitegen/kept/1/note")) == Array("new".utf8))
    }
  }
}
