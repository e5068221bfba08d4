package import Base
import Content
import Markdown
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

  /// How many files the site has; numbers of files count from 0 to one less.
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
    let entry: EntryID? =
      switch context.site.pages[number].content {
      case .entry(let id): id
      case .person(let id): context.site[id].profile
      case .organisation(let id): context.site[id].profile
      default: nil
      }
    return entry.map { context.site[$0].document.path }
  }

  /// The entry whose text a page shows.
  private func entry(onPage number: Int) -> EntryID? {
    PageSubject.entry(of: context.site.pages[number], in: context.site)
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
    package let problem: Problem?
  }

  package struct Problem: Sendable {
    package let diagnostic: Diagnostic
    /// The number of the file that has it.
    ///
    /// What is wrong with a component in an entry's text is a problem of the entry's own page, whichever asked for the text
    /// first.
    package let number: Int
  }

  /// - Precondition: the templates were loaded without an error.
  package func render(_ number: Int) -> Rendered { settle(make(number), of: number) }

  /// The first files of a range: as many as make up a portion, and none after one with a problem.
  ///
  /// - Parameter isWanted: asked before each file; at the first that is not wanted the portion ends.
  /// - Precondition: the templates were loaded without an error.
  package func render(_ numbers: Range<Int>, while isWanted: (Int) -> Bool = { _ in true }) -> [Rendered] {
    var files: [Made] = []
    var size = 0
    for number in numbers {
      guard isWanted(number) else { break }
      let file = make(number)
      files.append(file)
      if case .bytes(let bytes) = file.content { size += bytes.count }
      if size >= Portion.size || file.problem != nil { break }
    }
    return zip(numbers, files).map { settle($1, of: $0) }
  }

  /// A file as it was first made; a page may yet turn out to need a policy of its own.
  private struct Made {
    let content: Artifact.Content
    let problem: Problem?
  }

  private func make(_ number: Int) -> Made {
    var problem: Diagnostic?
    let content: Artifact.Content =
      switch task(number) {
      case .page(let page): .bytes(html(ofPage: page, policy: policy?.usual ?? .none, &problem))
      case .feed: .bytes(SiteFeed.rss(context, templates.bodies))
      case .siteMap: .bytes(SiteMap.xml(context))
      case .robots: .bytes(RobotsFile.text(context))
      case .accent(let accent): .bytes(AccentSheet.css(accent))
      case .file(let file): file.builtIn.map { .bytes($0) } ?? .file(file.source)
      }
    return Made(content: content, problem: first(of: problem, of: number))
  }

  /// The first of the problems that are known when a file has been made, by the numbers of the files that have them.
  ///
  /// That of a component in the text of an entry without a page is the file's own.
  ///
  /// - Parameter own: what is wrong with the file's own template.
  private func first(of own: Diagnostic?, of number: Int) -> Problem? {
    let own = own.map { Problem(diagnostic: $0, number: number) }
    let problems = templates.componentProblems
    guard let any = problems.min(by: { $0.key < $1.key }) else { return own }
    for page in 0..<min(own?.number ?? .max, pageCount) {
      if let diagnostic = entry(onPage: page).flatMap({ problems[$0.index] }) {
        return Problem(diagnostic: diagnostic, number: page)
      }
    }
    return own ?? Problem(diagnostic: any.value, number: number)
  }

  private func settle(_ file: Made, of number: Int) -> Rendered {
    let path = path(of: task(number))
    guard case .page(let page) = task(number), case .bytes(var html) = file.content else {
      return Rendered(artifact: Artifact(path: path, content: file.content), markup: nil, problem: file.problem)
    }
    var markup = PageMarkup(html)
    var problem = file.problem
    if let policy, !policy.isUsual(html, markup) {
      var own: Diagnostic?
      html = self.html(ofPage: page, policy: PagePolicy.hole, &own)
      problem = first(of: own, of: number)
      markup = PageMarkup(html)
      policy.settle(&html, &markup)
    }
    return Rendered(
      artifact: Artifact(path: path, content: .bytes(html)), markup: markup, problem: problem)
  }

  /// The body of an entry by itself.
  ///
  /// - Returns: the HTML, and what is wrong with components that only shows here.
  package func body(of id: EntryID) -> (html: [UInt8], problems: [Diagnostic]) {
    let html = templates.bodies.html(of: id, addresses: .alone)
    return (html, templates.bodies.foundProblems(of: id))
  }

  /// All other components that show nothing, in the texts of all pages, where rendering ended with one that does; else none.
  ///
  /// Whoever leaves one empty mostly leaves several, and should not meet them one by one. What else is wrong with
  /// components there is told too.
  package func problems(beside first: Diagnostic) -> [Diagnostic] {
    guard first.code == .emptyComponent else { return [] }
    var all: [Diagnostic] = []
    var asked: Set<Int> = []
    var others = 0
    for number in 0..<pageCount {
      guard let id = entry(onPage: number), !context.site[id].components.isEmpty, asked.insert(id.index).inserted else {
        continue
      }
      let found = templates.problems(inTextOf: id, on: context.site.pages[number])
      all += found.filter { $0 != first }
      if found.contains(where: { $0.code != .emptyComponent }) { others += 1 }
      // A loop without end may take a second in each text.
      if others == 3 { break }
    }
    return all
  }

  /// - Parameter policy: what is written where the page wants its policy.
  private func html(ofPage number: Int, policy: Value, _ problem: inout Diagnostic?) -> [UInt8] {
    let page = context.site.pages[number]
    if case .alias(let target) = page.content { return AliasPage.html(for: target, in: context) }
    let call = TemplateCall(page, in: context)
    let surroundings = [
      context.record(.site, number), PageRecord.value(ofPage: number, policy: policy, in: context),
      context.record(.words, 0),
    ]
    var found: Diagnostic?
    let html = ByteBuffer.array(capacity: length(ofPage: number)) { output in
      found = templates.render(call.template, surroundings + call.variables, for: page, into: &output)
    }
    problem = found.map { problem in
      let source = source(ofPage: number).map { ", from \($0)" } ?? ""
      return problem.shown("on \"\(page.address.outputPath)\"\(source)")
    }
    return html
  }
}

extension SiteRenderer {
  /// About as long as a page gets, in bytes: an entry's text, and a theme's frame around it.
  private func length(ofPage number: Int) -> Int {
    8192 + (entry(onPage: number).map { context.site[$0].document.fragment.html.count } ?? 8192)
  }
}

/// The addresses of the files beside the pages.
enum SiteFiles {
  static let feed = Address("/feed.xml")
  static let siteMap = Address("/sitemap.xml")
  static let robots = Address("/robots.txt")
  static let accent = Address("/accent.css")
}
