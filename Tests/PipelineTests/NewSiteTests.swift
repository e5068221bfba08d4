import Base
import Disk
import Foundation
import Pipeline
import Testing

@Suite struct NewSiteTests {
  private func with(_ body: (_ folder: String) throws -> Void) throws {
    try ScratchProject.with { project in
      for path in ["templates", "content", "sitegen.yml"] { try project.remove(path) }
      try body(project.root)
    }
  }

  private func make(in folder: String, title: String? = nil, on day: String = "2027-03-29") throws -> Int {
    try NewSite.make(
      in: folder, title: title, url: try #require(SiteURL("https://example.org/sub/")),
      now: try DateParsing.parse(day).date)
  }

  @Test(arguments: [
    ("2026-11-25", "Say: \"yes\" # 1"), ("2028-02-29", "no"), ("2027-12-31", "Forêt & mer"), ("2027-01-01", "{{ x }}"),
  ])
  func `a new site builds without a warning`(day: String, title: String) throws {
    try with { folder in
      let count = try make(in: folder, title: title, on: day)
      #expect(try Disk.walk(folder, project: folder).files.count + 1 == count)
      let outcome = Build.run(BuildOptions(root: folder, now: try DateParsing.parse(day), isStrict: true))
      #expect(outcome.report == "")
      #expect(outcome.diagnostics == [])
      #expect(outcome.failures == [])
      #expect(outcome.publication != nil)
      #expect(try Disk.exists(folder + "/site/events/first-meeting/index.html"))
    }
  }

  @Test func `the same title, address and day make the same files`() throws {
    try with { folder in
      for name in ["one", "two"] { _ = try make(in: folder + "/" + name, title: "T") }
      #expect(try Folder.texts(below: folder + "/one") == Folder.texts(below: folder + "/two"))
    }
  }

  @Test func `makes the folders above, and takes its title from the folder's name`() throws {
    try with { folder in
      _ = try make(in: folder + "/a/b/rights-lab/")
      let settings = String(decoding: try Disk.read(folder + "/a/b/rights-lab/sitegen.yml"), as: UTF8.self)
      #expect(settings.contains("\ntitle: Rights lab\n"))
      #expect(settings.contains("\nurl: https://example.org/sub/\n"))
    }
  }

  @Test func `a folder with nothing but files of others that begin with a dot is empty`() throws {
    try with { folder in
      try Disk.makeFolders(folder + "/.git")
      try Disk.write(Array("mine".utf8), to: folder + "/.git/HEAD")
      _ = try make(in: folder)
      #expect(try Disk.read(folder + "/.git/HEAD") == Array("mine".utf8))
    }
  }

  @Test func `writes over nothing and says what is there`() throws {
    try with { folder in
      let url = try #require(SiteURL("https://example.org/"))
      func refusal(_ name: String) throws -> String? {
        do {
          _ = try NewSite.make(in: folder + name, title: "T", url: url, now: nil)
          return nil
        } catch NewSiteFailure.refused(let reason, let help) {
          #expect(help == "give the name of a new or an empty folder")
          return reason
        }
      }
      try Disk.makeFolders(folder + "/full")
      try Disk.write([], to: folder + "/full/mine.txt")
      try Disk.makeFolders(folder + "/ignored")
      try Disk.write([], to: folder + "/ignored/.gitignore")
      try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: "nowhere")
      #expect(try refusal("/full") == "\"\(folder)/full\" is not empty")
      #expect(try refusal("/full/mine.txt") == "\"\(folder)/full/mine.txt\" is not a folder")
      #expect(try refusal("/ignored") == "\"\(folder)/ignored\" has a file \".gitignore\" already")
      #expect(try refusal("/link") == "\"\(folder)/link\" is a symbolic link to nothing")
      #expect(
        try Disk.inventory(of: folder).map(\.name) == [
          "full", "full/mine.txt", "ignored", "ignored/.gitignore", "link",
        ])
    }
  }

  @Test func `what cannot be finished leaves nothing behind`() throws {
    try with { folder in
      // A path so long that the first files can be made in it, but not those with longer names: 4096 bytes is the most.
      let name = String(repeating: "n", count: 250)
      var long = folder
      while long.utf8.count + 251 < 4058 { long += "/" + name }
      try Disk.makeFolders(long)
      long += "/" + String(repeating: "m", count: 4059 - long.utf8.count)
      #expect(throws: NewSiteFailure.self) { try make(in: long, title: "T") }
      #expect(try !Disk.exists(long))
    }
  }
}
