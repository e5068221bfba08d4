import Base
import SiteModel
import TestSupport
import Testing

@Suite struct UnlinkedNamesTests {
  private func problems(_ items: String) throws -> [String] {
    let page = entry("A", body: "[a](press/kit.zip) [b](posters/a.pdf) [c](posters/old/b.pdf)")
    return try Project(
      settings: "unlinked_files: [\(items)]\nrules: {files/pdf-without-alternative: off}\n",
      entries: [
        "a.md": page, "d.md": entry("D", "draft: true", body: "[x](d.zip)"),
        "texts/e.md": entry("E"),
      ],
      files: ["press/kit.zip": 1, "posters/a.pdf": 1, "posters/old/b.pdf": 1, "d.zip": 1, ".well-known/x/y": 1]
    ).problems().filter { !$0.contains("files/pdf") }
  }

  @Test(arguments: [
    "press/kit.zip", "posters/", "posters/old/", "d.zip", ".well-known/", "press/, posters/a.pdf", "texts/",
  ])
  func `a file or a folder with a slash, public or not, is what an item names`(items: String) throws {
    #expect(try problems(items) == [])
  }

  @Test(arguments: [
    ("/press/kit.zip", "write \"press/kit.zip\""), ("./posters/", "write \"posters/\" for all files of the folder"),
    ("posters", "write \"posters/\" for all files of the folder"), ("content/d.zip", "write \"d.zip\""),
    ("d.zip/", "write \"d.zip\""),
    ("\"*.zip\"", "name each file, or a folder with a slash behind it; there are no patterns"),
    ("press/kti.zip", "did you mean \"press/kit.zip\"?"), ("psoters/", "did you mean \"posters/\"?"),
    ("texts/e.md", "take it out: it is an entry, and entries need no link"), ("txets/", "did you mean \"texts/\"?"),
    ("nothere.pdf", "write the path below \"content\", or take it out"),
  ])
  func `an item that names no file is a warning`(item: String, help: String) throws {
    let name = item.replacing("\"", with: "")
    #expect(
      try problems("press/kit.zip, " + item) == [
        """
        sitegen.yml:3:33: warning: "\(name)" under "unlinked_files" names no file [files/unlinked-nothing] help: \(help)
        """
      ])
  }
}
