import Foundation

/// A project with one fault in it: a folder of `Tests/BrokenSites`.
struct BrokenSite: CustomStringConvertible {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let folder = tests.appending(path: "BrokenSites")

  /// That of the folder: the code of its fault with hyphens for its slash, and perhaps more words.
  let name: String

  var description: String { name }

  /// All there are, by name.
  static func all() throws -> [BrokenSite] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { !$0.hasPrefix(".") }.sorted().map { BrokenSite(name: $0) }
  }

  private var url: URL { Self.folder.appending(path: name) }
  private var expectedFile: URL { url.appending(path: "expected.txt") }

  /// What the program says of it, whole: each problem, the last line and the exit code.
  func expected() throws -> String { try String(contentsOf: expectedFile, encoding: .utf8) }

  func record(_ text: String) throws { try Data(text.utf8).write(to: expectedFile) }

  /// Builds a copy of it for a moment that never changes.
  func report() throws -> String {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let project = scratch.url.appending(path: "project")
    try FileManager.default.copyItem(at: url, to: project)
    try FileManager.default.createDirectory(
      at: project.appending(path: "templates"), withIntermediateDirectories: true)
    for (path, text) in try Self.pages() {
      let file = project.appending(path: path)
      if !FileManager.default.fileExists(atPath: file.path) { try Data(text.utf8).write(to: file) }
    }
    let run = try Program.run("build", "--now", "2021-06-01", in: project)
    return run.error + run.output.replacing(/[0-9.]+ s\n/, with: "… s\n").replacing(/[0-9]+ written/, with: "… written")
      + "exit \(run.status)\n"
  }

  /// The templates of pages that always have a text.
  private static let withText: Set<String> = [
    "briefing.html", "event.html", "page.html", "post.html", "resource-list.html",
  ]

  /// Templates of pages that show a text and nothing else.
  ///
  /// So no fault of the theme is reported with that of the site, and dozens of sites are built in little time. Components
  /// are those of the built-in theme.
  private static func pages() throws -> [String: String] {
    let theme = tests.deletingLastPathComponent().appending(path: "templates")
    var pages: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: theme.path)
    where name.hasSuffix(".html") && name != "base.html" {
      pages["templates/" + name] = withText.contains(name) ? "{{ entry.body }}\n" : "{# nothing #}\n"
    }
    return pages
  }
}
