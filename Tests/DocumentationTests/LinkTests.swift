import Base
import Foundation
import Markdown
import Testing

@Suite struct LinkTests {
  @Test(arguments: Manual.pages) func `every link of the manual leads somewhere`(path: String) throws {
    let page = try facts(of: path)
    var broken: [String] = []
    for link in page.links where link.target == .site {
      let parts = link.destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let target = try #require(
        parts[0].isEmpty ? path : RelativePath.resolve(String(parts[0]), in: RelativePath.folder(of: path)))
      guard FileManager.default.fileExists(atPath: Manual.root.appending(path: target).path) else {
        broken.append(link.destination)
        continue
      }
      if parts.count == 2, try !anchors(of: target).contains(String(parts[1])) { broken.append(link.destination) }
    }
    #expect(broken == [])
  }

  @Test func `every page of the manual is tested and linked from the front page`() throws {
    let folder = Manual.root.appending(path: "docs").path
    let found = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".md") }
    #expect(found.map { "docs/\($0)" }.sorted() == Manual.pages.filter { $0.hasPrefix("docs/") })
    let linked = Set(try facts(of: "README.md").links.map { String($0.destination.prefix { $0 != "#" }) })
    #expect(Manual.pages.filter { $0 != "README.md" && !linked.contains($0) } == [])
  }

  private func facts(of path: String) throws -> Facts {
    let text = SourceText(Array(try Manual(path).text.utf8))
    return MarkdownParser.parse(text, from: 0, path: path, dialect: Dialect()).facts
  }

  /// The ids that a forge gives to headings: lower case, hyphens for spaces, most other signs left out.
  private func anchors(of path: String) throws -> [String] {
    try facts(of: path).headings.map { heading in
      String(heading.text.lowercased().filter { $0.isLetter || $0.isNumber || " -_".contains($0) })
        .replacing(" ", with: "-")
    }
  }
}
