import Base
import Checking
import Rendering
import SiteModel
import Synchronization

/// Holds the finished pages against one another, once all of them have been made.
///
/// The workers that make the pages take notes. A class, because all of them share it.
final class PageInspection: Sendable {
  private let renderer: SiteRenderer
  private let paths: [String]
  private let check: PageCheck
  /// By number of the page.
  private let notes: Mutex<[PageNotes?]>

  init(of renderer: SiteRenderer, at paths: [String]) {
    (self.renderer, self.paths) = (renderer, paths)
    check = PageCheck(
      paths: paths, present: renderer.presentAddresses, url: renderer.url,
      watching: renderer.unnamedFiles.map(\.address.outputPath))
    notes = Mutex(Array(repeating: nil, count: renderer.pageCount))
  }

  /// Takes notes of a file, if it is a page.
  func note(_ rendered: SiteRenderer.Rendered, of number: Int) {
    guard let (html, markup) = Self.page(rendered) else { return }
    let found = check.notes(of: html, markup, at: number)
    notes.withLock { $0[number] = found }
  }

  /// What is wrong with the finished pages.
  struct Report {
    /// All pages together; nil when nothing is wrong with any.
    let site: FinishedSite?
    /// Those with which something is wrong, each with its number, in their order.
    let faulty: [(number: Int, page: FaultyPage)]
    /// The files that no page refers to, of those of which it is asked.
    let unreferenced: [StaticFile]
  }

  func report(_ workers: Workers) -> Report {
    let notes = notes.withLock { $0.compactMap(\.self) }
    let numbers = FinishedSite.pagesToInspect(among: notes)
    let site = numbers.isEmpty ? nil : FinishedSite(check.addresses, notes)
    // Made once more: to keep all pages would keep the site in memory, for a fault that hardly one of them has.
    let found = workers.map(numbers.count) { index in
      Self.page(renderer.render(numbers[index])).flatMap { site?.inspect($0, $1, at: paths[numbers[index]]) }
    }
    let unreferenced = Set(FinishedSite.unreferenced(check, notes, inspected: found.compactMap(\.self)))
    return Report(
      site: site, faulty: zip(numbers, found).compactMap { number, page in page?.faults.map { (number, $0) } },
      unreferenced: renderer.unnamedFiles.filter { unreferenced.contains($0.address.outputPath) })
  }

  /// All files that are copied.
  var files: [StaticFile] { renderer.files }

  private static func page(_ rendered: SiteRenderer.Rendered) -> (html: [UInt8], markup: PageMarkup)? {
    guard case .bytes(let html) = rendered.artifact.content else { return nil }
    return rendered.markup.map { (html, $0) }
  }

  /// The source of the entry that a page shows, if it shows one.
  func source(of number: Int) -> String? { renderer.source(ofPage: number) }

  /// The ids of the page at a path in the output folder, in the order in which they stand.
  func ids(ofPage path: String) -> [String] {
    guard let number = paths.firstIndex(of: path) else { return [] }
    return Self.page(renderer.render(number)).map { check.ids(of: $0.html, $0.markup) } ?? []
  }

  /// A page as a text that problems point into.
  func text(of number: Int, at path: String) -> SourceFile? {
    Self.page(renderer.render(number)).map { SourceFile(path: path, bytes: $0.html) }
  }
}

extension Build {
  /// Reports what is wrong with the finished pages; says whether that keeps the site from being published.
  mutating func inspect(_ inspection: PageInspection, of theme: ProjectTheme, templates: [SourceFile]) -> Bool {
    let report = inspection.report(workers)
    let builtIn = Set(theme.builtInTemplates.map(\.path))
    let own = templates.filter { !builtIn.contains($0.path) }
    if let site = report.site, !report.faulty.isEmpty {
      tell(report.faulty, of: site, inspection, of: theme, templates: own + theme.builtInTemplates)
    }
    tellUnusedFiles(report.unreferenced, among: inspection.files, templates: own)
    return stops(diagnostics)
  }

  private mutating func tell(
    _ pages: [(number: Int, page: FaultyPage)], of site: FinishedSite, _ inspection: PageInspection,
    of theme: ProjectTheme, templates: [SourceFile]
  ) {
    var report = FaultReport(of: site, templates: templates, shownBelow: options.output)
    let (texts, root) = (texts, options.root)
    let versions = Dictionary(versions.map { ($0.path, $0) }) { first, _ in first }
    let found = report.diagnostics(
      of: pages.map(\.page),
      sources: { index in
        guard let path = inspection.source(of: pages[index].number) else { return nil }
        return texts.text(of: path, versions[path], below: root).map { SourceFile(path: path, bytes: $0) }
      }, idsOfPage: inspection.ids)
    let pointedInto = Set(found.map(\.path))
    for (number, page) in pages {
      let path = options.output + "/" + page.path
      if pointedInto.contains(path), let text = inspection.text(of: number, at: path) { self.texts.keep(text) }
    }
    diagnostics += theme.worded(found) { _ in [] }
  }
}
