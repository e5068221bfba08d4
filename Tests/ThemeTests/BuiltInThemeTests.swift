import Base
import Disk
import EmbedTheme
import Testing
import Theme

@Suite struct BuiltInThemeTests {
  private let templates = RelativePath.folder(of: RelativePath.folder(of: RelativePath.folder(of: #filePath)))

  @Test func `the program holds the files of templates, byte for byte`() throws {
    let folder = templates + "/templates"
    let held = Dictionary(uniqueKeysWithValues: BuiltInTheme.files.map { ($0.path, $0.bytes) })
    let paths = try Disk.walk(folder, project: folder).files.map(\.path)
      .filter { $0.hasPrefix("static/") || $0.hasSuffix(".html") }
    let changed = try paths.filter { path in
      let bytes = try Disk.read(folder + "/" + path)
      return held["templates/" + path] != bytes
    }
    let gone = held.keys.filter { !paths.contains(String($0.dropFirst("templates/".count))) }.sorted()
    #expect(
      changed + gone == [],
      "templates/ has changed since the theme was embedded: run `make theme` and commit Sources/Theme/Embedded.swift")
  }

  @Test func `files stand in path order, each once`() {
    let paths = BuiltInTheme.files.map(\.path)
    #expect(!paths.isEmpty)
    #expect(zip(paths, paths.dropFirst()).allSatisfy { PathOrder.precedes($0, $1) })
  }
}
