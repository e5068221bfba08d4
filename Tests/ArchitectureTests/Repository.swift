import Foundation

/// This repository's own files, as they lie on disk.
enum Repository {
  /// A text file and its lines, so that a finding can say where it is.
  struct File: Sendable {
    /// Relative to the repository: `Sources/Base/SourceFile.swift`.
    let path: String
    let text: String

    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// The folder of Sources or Tests that the file lies in: `Base`.
    var room: String {
      let names = path.split(separator: "/")
      return names.count > 2 ? String(names[1]) : ""
    }

    var name: String { path.split(separator: "/").last.map(String.init) ?? path }

    /// `path:line` for each line for which the closure gives a sentence, and that sentence.
    func findings(_ finding: (Substring) -> String?) -> [String] {
      lines.enumerated().compactMap { index, line in
        finding(line).map { "\(path):\(index + 1): \($0)" }
      }
    }
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// All text files below a folder with one of these extensions (all when none is named), in path order.
  ///
  /// Leaves out what is built, what git keeps for itself, and the finished site.
  static func files(in folder: String = "", extensions: Set<String> = []) throws -> [File] {
    let skipped: Set<String> = [".build", ".git", ".swiftpm", "dist", "site"]
    let start = folder.isEmpty ? root : root.appending(path: folder)
    let prefix = root.path.hasSuffix("/") ? root.path : root.path + "/"
    guard let walk = FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil) else { return [] }
    var files: [File] = []
    for case let url as URL in walk {
      if skipped.contains(url.lastPathComponent) { walk.skipDescendants() }
      guard extensions.isEmpty || extensions.contains(url.pathExtension), try isFile(url),
        let text = String(data: try Data(contentsOf: url), encoding: .utf8)
      else { continue }
      files.append(File(path: String(url.path.dropFirst(prefix.count)), text: text))
    }
    return files.sorted { $0.path < $1.path }
  }

  static func read(_ path: String) throws -> File {
    File(path: path, text: try String(contentsOf: root.appending(path: path), encoding: .utf8))
  }

  private static func isFile(_ url: URL) throws -> Bool {
    try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile ?? false
  }
}
