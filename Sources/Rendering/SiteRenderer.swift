package import Base
import Content
package import SiteModel
import Templates

/// Turns a linked site and its templates into what readers get.
///
/// 1. build the template model that reads this site; 2. load and check the templates against it; 3. render: each page,
/// feed and map is one task, independent of every other, so that the caller may run them in any order and on any thread.
/// It reads no file and no clock.
package struct SiteRenderer: Sendable {
  private let context: SiteContext
  private let templates: PageTemplates
  /// Those after the pages.
  private let otherTasks: [Task]
  /// Nil where no page can have one.
  private let policy: PagePolicy?

  private enum Task {
    /// By number in `Site.pages`.
    case page(Int)
    case feed
    case siteMap
    case robots
    case accent(String)
    case file(StaticFile)
  }

  /// - Parameter templates: the theme's HTML files, paths relative to the project folder.
  package static func prepare(
    _ site: Site, templates sources: [SourceFile]
  ) -> (renderer: SiteRenderer, diagnostics: [Diagnostic]) {
    let context = SiteContext(site)
    let (templates, diagnostics) = PageTemplates.load(sources, for: context)
    let unknown = TrustedTemplates.unknown(in: site.settings, among: sources)
    var tasks: [Task] = []
    if site.settings.outputs.rss { tasks.append(.feed) }
    if site.settings.outputs.sitemap { tasks.append(.siteMap) }
    if site.settings.outputs.robots { tasks.append(.robots) }
    if let accent = site.settings.theme.accent { tasks.append(.accent(accent)) }
    tasks += site.files.map { .file($0) }
    tasks += templates.assets.map { .file($0) }
    let policy = PagePolicy(context, assets: templates.assets, templates: sources)
    return (
      SiteRenderer(context: context, templates: templates, otherTasks: tasks, policy: policy),
      diagnostics + unknown + context.extra.diagnostics
    )
  }

  /// The paths of the templates that one uses or is used by, through others too.
  package func templates(relatedTo path: String) -> Set<String> { templates.templates(relatedTo: path) }

  /// How many files the site has; the arguments of ``render(_:)`` count from 0 to one less.
  package var count: Int { pageCount + otherTasks.count }

  /// How many of them are pages, which come first.
  package var pageCount: Int { context.site.pages.count }

  /// All files that are copied, those of the theme among them.
  package var files: [StaticFile] { context.site.files }
  /// The files of `content/` of which only the finished pages can tell whether anything leads to them.
  package var unnamedFiles: [StaticFile] { context.site.unnamedFiles }

  /// Where the site is published.
  package var url: SiteURL { context.site.settings.url }

  /// The source of the entry that a page shows; nil of pages that the program makes.
  package func source(ofPage number: Int) -> String? {
    let site = context.site
    return switch site.pages[number].content {
    case .entry(let id): site[id].document.path
    case .person(let id): site[id].profile.map { site[$0].document.path }
    case .organisation(let id): site[id].profile.map { site[$0].document.path }
    default: nil
    }
  }

  /// By the paths of pages that only send readers on from an old address, where they send them.
  package var presentAddresses: [String: Address] {
    var present: [String: Address] = [:]
    for page in context.site.pages {
      if case .alias(let target) = page.content { present[page.address.outputPath] = target }
    }
    return present
  }

  /// Where every file of the site lies in the output folder, known before any of them is rendered.
  package var paths: [String] { (0..<count).map { path(of: task($0)) } }

  private func task(_ number: Int) -> Task {
    number < pageCount ? .page(number) : otherTasks[number - pageCount]
  }

  private func path(of task: Task) -> String {
    switch task {
    case .page(let number): context.site.pages[number].address.outputPath
    case .feed: SiteFiles.feed.outputPath
    case .siteMap: SiteFiles.siteMap.outputPath
    case .robots: SiteFiles.robots.outputPath
    case .accent: SiteFiles.accent.outputPath
    case .file(let file): file.address.outputPath
    }
  }

  /// One file of the site.
  package struct Rendered: Sendable {
    package let artifact: Artifact
    /// The tags of a page; nil of other files.
    package let markup: PageMarkup?
    /// What is wrong with a template that only a page shows; the file is then of no use.
    package let problem: Diagnostic?
  }

  /// - Precondition: the templates were loaded without an error.
  package func render(_ number: Int) -> Rendered { finish(write(number), of: number) }

  /// The first files of a range, one at least: as many as make up a portion, and none after one with a problem.
  ///
  /// - Precondition: the templates were loaded without an error.
  package func render(_ numbers: Range<Int>) -> [Rendered] {
    var files: [Written] = []
    var size = 0
    for number in numbers {
      let file = write(number)
      files.append(file)
      if case .bytes(let bytes) = file.content { size += bytes.count }
      if size >= Portion.size || file.problem != nil { break }
    }
    return zip(numbers, files).map { finish($1, of: $0) }
  }

  /// A file, of which a page may still want another policy than most.
  private struct Written {
    let content: Artifact.Content
    let problem: Diagnostic?
  }

  private func write(_ number: Int) -> Written {
    var problem: Diagnostic?
    let content: Artifact.Content =
      switch task(number) {
      case .page(let number): .bytes(html(ofPage: number, policy: policy?.usual ?? .none, &problem))
      case .feed: .bytes(SiteFeed.rss(context, templates.bodies))
      case .siteMap: .bytes(SiteMap.xml(context))
      case .robots: .bytes(RobotsFile.text(context))
      case .accent(let accent): .bytes(AccentSheet.css(accent))
      case .file(let file): file.builtIn.map { .bytes($0) } ?? .file(file.source)
      }
    return Written(content: content, problem: problem ?? templates.firstProblem)
  }

  private func finish(_ file: Written, of number: Int) -> Rendered {
    let path = path(of: task(number))
    guard case .page(let page) = task(number), case .bytes(var html) = file.content else {
      return Rendered(artifact: Artifact(path: path, content: file.content), markup: nil, problem: file.problem)
    }
    var markup = PageMarkup(html)
    var problem: Diagnostic?
    if let policy, !policy.isUsual(html, markup) {
      html = self.html(ofPage: page, policy: PagePolicy.hole, &problem)
      markup = PageMarkup(html)
      policy.settle(&html, &markup)
    }
    return Rendered(
      artifact: Artifact(path: path, content: .bytes(html)), markup: markup, problem: file.problem ?? problem)
  }

  /// The body of an entry by itself.
  ///
  /// - Returns: the HTML, and what is wrong with a component that only shows here.
  package func body(of id: EntryID) -> (html: [UInt8], problem: Diagnostic?) {
    (templates.bodies.html(of: id, addresses: .alone), templates.firstProblem)
  }

  /// - Parameter policy: what is written where the page wants its policy.
  private func html(ofPage number: Int, policy: Value, _ problem: inout Diagnostic?) -> [UInt8] {
    let page = context.site.pages[number]
    if case .alias(let target) = page.content { return AliasPage.html(for: target, in: context) }
    let call = TemplateCall(page, in: context)
    var output = ByteBuffer(capacity: 32_768)
    let surroundings = [
      context.record(.site, number), PageRecord.value(ofPage: number, policy: policy, in: context),
      context.record(.words, 0),
    ]
    problem = templates.render(call.template, surroundings + call.variables, for: page, into: &output).map { problem in
      let source = source(ofPage: number).map { ", from \($0)" } ?? ""
      return problem.shown("on \"\(page.address.outputPath)\"\(source)")
    }
    return output.bytes()
  }
}

/// The addresses of the files beside the pages.
enum SiteFiles {
  static let feed = Address("/feed.xml")
  static let siteMap = Address("/sitemap.xml")
  static let robots = Address("/robots.txt")
  static let accent = Address("/accent.css")
}
