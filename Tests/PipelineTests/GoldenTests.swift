import Base
import Disk
import Foundation
import Pipeline
import Testing

/// Tiny projects beside the site that each must become, byte for byte.
///
/// With `SITEGEN_RECORD` set, the tests write what they got over what was expected, and fail: look at the difference,
/// then run them again without.
@Suite struct GoldenTests {
  private static let folder = RelativePath.folder(of: #filePath) + "/Golden"
  private static let projects: [String] = {
    do { return try Disk.entries(of: folder).map(\.name) } catch { preconditionFailure("\(error)") }
  }()

  @Test(arguments: projects)
  func `becomes the site that is expected`(project: String) throws {
    let root = Self.folder + "/" + project
    try ScratchProject.with { scratch in
      let outcome = Build.run(
        BuildOptions(
          root: root, output: scratch.root + "/site", now: try DateParsing.parse("2021-06-01 12:00"), theme: []))
      let actual = try scratch.tree().merging(["report.txt": outcome.report]) { site, _ in site }
      guard ProcessInfo.processInfo.environment["SITEGEN_RECORD"] == nil else {
        try Disk.removeTree(root + "/expected")
        for (path, text) in actual {
          try Disk.makeFolders(root + "/expected/" + RelativePath.folder(of: path))
          try Disk.write(Array(text.utf8), to: root + "/expected/" + path)
        }
        Issue.record("recorded \(project); run again without SITEGEN_RECORD")
        return
      }
      let expected = try Folder.texts(below: root + "/expected")
      #expect(actual.keys.sorted() == expected.keys.sorted())
      for (path, text) in actual where expected[path] != nil { #expect(text == expected[path], "\(path)") }
    }
  }
}
