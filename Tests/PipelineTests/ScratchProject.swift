import Base
import Disk
import Foundation
import Output
import Pipeline

/// A project folder on disk for one test, gone afterwards.
struct ScratchProject {
  let root: String

  /// - Parameter files: texts by path in the project; a title, an address and empty templates are there already.
  static func with(_ files: [String: String] = [:], _ body: (ScratchProject) throws -> Void) throws {
    let name = "sitegen-build-\(UInt64.random(in: 0...UInt64.max))"
    let project = ScratchProject(root: try Disk.resolve(NSTemporaryDirectory()) + "/" + name)
    try Disk.makeFolder(project.root)
    defer {
      do { try Disk.removeTree(project.root) } catch { preconditionFailure("\(error)") }
    }
    for template in templates { try project.write("templates/" + template, "{# empty #}") }
    try project.write("templates/page.html", "<h1>{{ page.title }}</h1>{{ entry.body }}")
    try project.write("sitegen.yml", "title: T\nurl: https://example.org/\n")
    try Disk.makeFolders(project.root + "/content")
    for (path, text) in files { try project.write(path, text) }
    try body(project)
  }

  /// Writes a file and the folders above it, in place of one that is there.
  func write(_ path: String, _ text: String) throws {
    try Disk.makeFolders(root + "/" + RelativePath.folder(of: path))
    try Disk.removeTree(root + "/" + path)
    try Disk.write(Array(text.utf8), to: root + "/" + path)
  }

  func remove(_ path: String) throws { try Disk.removeTree(root + "/" + path) }

  /// - Parameter theme: none by default, so that a site has nothing in it but what the test put there.
  func build(
    strict: Bool = false, output: String = "site", threads: Int? = nil, theme: [SourceFile] = [],
    progress: @escaping @Sendable (BuildProgress) -> Void = { _ in }
  ) throws -> BuildOutcome {
    Build.run(
      BuildOptions(
        root: root, output: output, now: try DateParsing.parse("2021-06-01"), isStrict: strict, threads: threads,
        theme: theme), progress: progress)
  }

  func read(_ path: String) throws -> String { String(decoding: try Disk.read(root + "/" + path), as: UTF8.self) }

  /// Everything below a folder of the project but the program's own records: texts by path.
  func tree(_ folder: String = "site") throws -> [String: String] {
    try Folder.texts(below: root + "/" + folder)
  }

  static let templates = [
    "404.html", "attachments.html", "briefing.html", "event.html", "home.html", "list.html", "organisation.html",
    "organisations.html", "people.html", "person.html", "post.html", "resource-list.html", "resources.html",
    "series-index.html", "series.html", "tag.html", "tags.html",
  ]
}

enum Folder {
  /// The texts of all files below a folder, by path; names that begin with a dot are left out.
  static func texts(below folder: String) throws -> [String: String] {
    var texts: [String: String] = [:]
    for file in try Disk.walk(folder, project: folder).files {
      texts[file.path] = String(decoding: try Disk.read(folder + "/" + file.path), as: UTF8.self)
    }
    return texts
  }
}

extension BuildOutcome {
  /// What a person reads, with the source lines.
  var report: String { printed(with: DiagnosticPrinter(format: .text)).joined() }
}
