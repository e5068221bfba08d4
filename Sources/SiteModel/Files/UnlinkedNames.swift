import Base
import Content

/// Holds `unlinked_files` of the settings against the files that there are: a name that means none protects none.
enum UnlinkedNames {
  /// - Parameters:
  ///   - items: as the settings write them.
  ///   - files: those of `content/` but for the entries, public or not.
  ///   - entries: the paths of all entries.
  static func check(
    _ items: [Located<String>], _ files: [SiteSources.SourceEntry], entries: [String], diagnostics: inout [Diagnostic]
  ) {
    if items.isEmpty { return }
    let entries = entries.map { String($0.dropFirst("content/".count)) }
    // A folder in which there are entries alone may get a file any day.
    let names = names(of: files).union(entries.flatMap(folders))
    var candidates: [String]?
    var suggestions = Suggestions()
    for item in items where !names.contains(item.value) {
      let plain = plain(item.value)
      let help: String
      if entries.contains(item.value) {
        help = "take it out: it is an entry, and entries need no link"
      } else if names.contains(plain) {
        help = "write \"\(plain)\""
      } else if names.contains(plain + "/") {
        help = "write \"\(plain)/\" for all files of the folder"
      } else if item.value.contains("*") {
        help = "name each file, or a folder with a slash behind it; there are no patterns"
      } else {
        let all = candidates ?? names.sorted(by: PathOrder.precedes)
        candidates = all
        help =
          suggestions.suggestion(for: item.value.hasSuffix("/") ? plain + "/" : plain, among: all)
          ?? "write the path below \"content\", or take it out"
      }
      diagnostics.append(
        Diagnostic(
          .unlinkedNothing, path: Settings.path, at: item.position, length: item.length,
          "\"\(item.value)\" under \"unlinked_files\" names no file", help: help))
    }
  }

  /// The paths of all files below `content/`, and of all their folders with a slash behind them.
  private static func names(of files: [SiteSources.SourceEntry]) -> Set<String> {
    var names: Set<String> = []
    for file in files where file.path.hasPrefix("content/") {
      let path = String(file.path.dropFirst("content/".count))
      names.insert(path)
      names.formUnion(folders(of: path))
    }
    return names
  }

  /// All folders that a file lies in, with a slash behind each.
  private static func folders(of path: String) -> [String] {
    var folders: [String] = []
    var folder = RelativePath.folder(of: path)
    while !folder.isEmpty {
      folders.append(folder + "/")
      folder = RelativePath.folder(of: folder)
    }
    return folders
  }

  /// What was probably meant: without what leads from elsewhere to `content/`, and without the slash of a folder.
  private static func plain(_ item: String) -> String {
    var path = item[...]
    if path.hasPrefix("./") { path = path.dropFirst(2) }
    if path.hasPrefix("/") { path = path.dropFirst() }
    if path.hasPrefix("content/") { path = path.dropFirst("content/".count) }
    if path.hasSuffix("/") { path = path.dropLast() }
    return String(path)
  }
}

extension DiagnosticCode {
  static let unlinkedNothing = DiagnosticCode(
    "files/unlinked-nothing", .warning, title: "an item of `unlinked_files` that names no file",
    explanation: """
      The setting `unlinked_files` names files that may lie in `content/` without a link to them: a path relative to
      `content/`, without a slash or a dot in front, or a folder with a slash behind it, for all files in it. This item names
      none, so it allows none. Correct it, or take it out where the file is gone.
      """)
}
