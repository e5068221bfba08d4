package import Base
package import Content
package import Disk
import Markdown
import Rendering
import SiteModel
import Theme

/// One entry's body as HTML, made without the rest of its project: links stay as they are written, and what a component
/// says of the site is not there.
package struct LoneEntry: Sendable {
  package let html: [UInt8]
  /// What is wrong with the components.
  package let diagnostics: [Diagnostic]
  /// The components that only a build can show, each name once, in the order of the text.
  package let unshown: [String]

  /// - Parameter root: the project whose theme is taken; the built-in one without a project.
  package init(_ document: Document, settings: Settings, root: String?) throws(DiskError) {
    let (templates, files) = try Self.theme(below: root)
    let (components, _) = ComponentSignatures.read(templates)
    let (site, problems) = SiteLinker.link(
      SiteSources(
        settings: settings, documents: [document], files: [], themeFiles: files, zones: ["UTC": .utc],
        now: Disk.now(), audience: SiteSources.Audience(seesDrafts: true, seesFuture: true), components: components,
        isPart: true))
    var diagnostics = problems.filter {
      $0.code.name.hasPrefix("component/") || $0.code == MarkdownCodes.duplicateID
    }
    guard let entry = site.entries.first else {
      (html, self.diagnostics, unshown) = ([], diagnostics, [])
      return
    }
    let (renderer, faults) = SiteRenderer.prepare(site, templates: templates)
    diagnostics += faults.filter { $0.severity == .error && $0.path.hasPrefix("templates/components/") }
    let (html, faultsInBody) = renderer.body(of: EntryID(0))
    self.html = html
    self.diagnostics = diagnostics + faultsInBody
    let wrong = Set(diagnostics.compactMap(\.position))
    var names: [String] = []
    for (use, component) in zip(document.facts.components, entry.components)
    where component == nil && !names.contains(use.name) && wrong.isDisjoint(with: Self.places(of: use)) {
      names.append(use.name)
    }
    unshown = names
  }

  /// Where something can be wrong with a component.
  private static func places(of use: ComponentUse) -> [SourcePosition] {
    let arguments = use.arguments + [use.id].compactMap(\.self)
    return [use.position] + arguments.flatMap { [$0.position, $0.valuePosition] } + use.idClashes.map(\.position)
      + [use.linkInLabel?.position].compactMap(\.self)
  }

  /// The templates and the files that are copied.
  private static func theme(
    below root: String?
  ) throws(DiskError) -> (templates: [SourceFile], files: [SiteSources.SourceEntry]) {
    guard let root else {
      let theme = ProjectTheme(own: [], builtIn: BuiltInTheme.files)
      return (theme.builtInTemplates, theme.staticFiles)
    }
    let theme = ProjectListing(root: root, builtInTheme: BuiltInTheme.files).theme
    var files = theme.builtInTemplates
    for path in theme.ownTemplates { files.append(SourceFile(path: path, bytes: try Disk.read(root + "/" + path))) }
    return (files.sorted { PathOrder.precedes($0.path, $1.path) }, theme.staticFiles)
  }
}
