import Base
import Disk
import SiteModel
import Templates

/// The theme that a project is built with: its own files, and the built-in one wherever it has none of that name.
struct ProjectTheme {
  static let folder = "templates"

  /// Paths of the project's HTML templates, in path order.
  let ownTemplates: [String]
  /// The HTML templates that the project does not replace, in path order.
  let builtInTemplates: [SourceFile]
  /// The built-in files that the project replaces, in path order.
  let replaced: [SourceFile]
  /// What is copied to the root of the site, in path order.
  let staticFiles: [SiteSources.SourceEntry]

  /// - Parameters:
  ///   - files: all files of the project's `templates/`, in path order.
  ///   - theme: the program's own, likewise.
  init(own files: [SiteSources.SourceEntry], builtIn theme: [SourceFile]) {
    let own = Set(files.map(\.path))
    let rest = theme.filter { !own.contains($0.path) }
    replaced = theme.filter { own.contains($0.path) }
    ownTemplates = files.map(\.path).filter(Self.isTemplate)
    builtInTemplates = rest.filter { Self.isTemplate($0.path) }
    let builtInFiles = rest.filter { Self.isStatic($0.path) }.map { SiteSources.SourceEntry(builtIn: $0) }
    staticFiles = (files.filter { Self.isStatic($0.path) } + builtInFiles)
      .sorted { PathOrder.precedes($0.path, $1.path) }
  }

  /// What of the project's own files does nothing, or makes pages that hold nothing.
  ///
  /// - Parameters:
  ///   - files: all files of the project's `templates/`.
  ///   - folders: those of the built-in templates' names that are folders there.
  static func misplaced(_ files: [SiteSources.SourceEntry], folders: [String]) -> [Diagnostic] {
    folders.map {
      Diagnostic(
        .misplacedTemplate, path: $0, "this is a folder, so the built-in template of its name is used",
        help: "put the template into a file of this name, or rename the folder")
    }
      + files.map(\.path).filter { !isTemplate($0) && !isStatic($0) && !isNote($0) }.map {
        Diagnostic(
          .misplacedTemplate, path: $0, "this is no template, as its name does not end in \".html\", and is not copied",
          help: "move it to \"\(folder)/static\" to have it copied, or rename or remove it")
      }
  }

  /// Reports the project's own templates that have nothing in them.
  static func emptiness(of templates: [SourceFile]) -> [Diagnostic] {
    templates.filter { $0.bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }.map {
      Diagnostic(
        .emptyTemplate, path: $0.path, "this template is empty, so what it is for is empty too",
        help: "remove it to use the built-in one, if there is one; write {# empty #} into it if it is meant to be so")
    }
  }

  /// What people put beside templates for one another.
  private static func isNote(_ path: String) -> Bool {
    ["README", "LICENSE", "LICENCE", "CHANGELOG"].contains(RelativePath.stem(of: path).uppercased())
  }

  /// Problems of templates in words that fit where each comes from.
  ///
  /// A built-in template that a project's own leave unused is no problem. Whoever meets an error in one, because one of
  /// their own broke it, would look for a file that they do not have; and what one of their own breaks in all built-in
  /// pages alike is told once.
  ///
  /// - Parameter related: the templates that one uses or is used by, through others too.
  func worded(_ problems: [Diagnostic], related: (String) -> Set<String>) -> [Diagnostic] {
    let builtIn = Set(builtInTemplates.map(\.path))
    var counts: [String: Int] = [:]
    for problem in problems where builtIn.contains(problem.path) { counts[problem.message, default: 0] += 1 }
    return problems.compactMap { problem in
      guard builtIn.contains(problem.path) else { return problem }
      guard problem.code != .unusedTemplate, let count = counts.removeValue(forKey: problem.message) else { return nil }
      let others = count == 1 ? "" : ", as \(count - 1) more of which this is so"
      return Diagnostic(
        problem.code, path: problem.path, at: problem.position, length: problem.length,
        problem.message + " (this template is built into sitegen\(others); "
          + "\(blame(for: problem, among: related(problem.path))))", help: problem.help)
    }
  }

  /// Which of the project's own templates a problem in a built-in one comes from: left to themselves they have none.
  private func blame(for problem: Diagnostic, among related: Set<String>) -> String {
    if let named = ownTemplates.first(where: { problem.message.contains("\"\($0)\"") }) {
      return "\"\(named)\" is the project's own"
    }
    let suspects = ownTemplates.filter(related.contains)
    let shown = suspects.prefix(3).map { "\"\($0)\"" }.joined(separator: ", ")
    return switch suspects.count {
    case 0: "the cause lies in one of the project's own"
    case 1: "the cause lies in the project's own \(shown)"
    default: "the cause lies in one of the project's own: \(shown)\(suspects.count > 3 ? ", …" : "")"
    }
  }

  private static func isStatic(_ path: String) -> Bool { path.hasPrefix(folder + "/static/") }

  /// What becomes of a name that begins with a dot, by its path in the project.
  static func hiddenName(_ path: String) -> HiddenName {
    guard isStatic(path) else { return .passed }
    let name = RelativePath.name(of: path)
    if path == folder + "/static/.well-known" || path == folder + "/static/.nojekyll" { return .listed }
    let isLitter =
      [".DS_Store", ".gitkeep", ".gitignore", ".gitattributes"].contains(name) || name.hasPrefix(".#")
      || name.hasSuffix(".swp")
    return isLitter ? .passed : .told
  }

  static func isTemplate(_ path: String) -> Bool { path.hasSuffix(".html") && !isStatic(path) }
}
