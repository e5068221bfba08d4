import Base
import SiteModel
import Templates

/// The theme that a project is built with: its own files, and the built-in one wherever it has none of that name.
struct ProjectTheme {
  static let folder = "templates"

  /// Paths of the project's HTML templates, in path order.
  let ownTemplates: [String]
  /// The HTML templates that the project does not replace, in path order.
  let builtInTemplates: [SourceFile]
  /// What is copied to the root of the site, in path order.
  let staticFiles: [SiteSources.SourceEntry]

  /// - Parameters:
  ///   - files: all files of the project's `templates/`, in path order.
  ///   - theme: the program's own, likewise.
  init(own files: [SiteSources.SourceEntry], builtIn theme: [SourceFile]) {
    let replaced = Set(files.map(\.path))
    let rest = theme.filter { !replaced.contains($0.path) }
    ownTemplates = files.map(\.path).filter(Self.isTemplate)
    builtInTemplates = rest.filter { Self.isTemplate($0.path) }
    let builtInFiles = rest.filter { Self.isStatic($0.path) }.map { SiteSources.SourceEntry(builtIn: $0) }
    staticFiles = (files.filter { Self.isStatic($0.path) } + builtInFiles)
      .sorted { PathOrder.precedes($0.path, $1.path) }
  }

  /// A template's problem in words that fit where the template comes from; nil when it is none.
  ///
  /// A built-in template that a project's own leave unused is no problem. Whoever meets an error in one, because one of
  /// their own broke it, would look for a file that they do not have.
  func worded(_ problem: Diagnostic) -> Diagnostic? {
    guard builtInTemplates.contains(where: { $0.path == problem.path }) else { return problem }
    if problem.code == .unusedTemplate { return nil }
    return Diagnostic(
      problem.code, path: problem.path, at: problem.position, length: problem.length,
      problem.message + " (this template is built into sitegen)", help: problem.help)
  }

  private static func isStatic(_ path: String) -> Bool { path.hasPrefix(folder + "/static/") }

  static func isTemplate(_ path: String) -> Bool { path.hasSuffix(".html") && !isStatic(path) }
}
