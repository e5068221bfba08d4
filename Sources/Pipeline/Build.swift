import Base
import Content
import Disk
import Output
import Rendering
import SiteModel

/// A build from beginning to end; read this file to know what sitegen does.
///
/// 1. ask whether the output folder may be published into; 2. read the settings; 3. list the project's files;
/// 4. read and parse every entry, and the sizes of the pictures they show; 5. read the templates, and link the entries
/// into one site with the components that they declare; 6. check the templates against it;
/// 7. render every page and put it, with the other files, where the new site waits; 8. hold the finished pages against
/// one another; 9. publish them all at once.
///
/// Problems of the author's making are collected through steps 2 to 6 and end the build before step 7, as those of a
/// template that only show on a page do within it, and those of finished pages after step 8; then the old site stays as it is. Steps 4 and 7 run on all cores; in
/// step 7 a few pages at a time are rendered, compared, written and dropped by one worker, so that the site need not fit
/// into memory.
package struct Build {
  let options: BuildOptions
  let workers: Workers
  private let progress: @Sendable (BuildProgress) -> Void
  var profile = Profile()
  var diagnostics: [Diagnostic] = []
  var failures: [BuildOutcome.Failure] = []
  var texts = SourceTexts()
  var versions: [SourceVersion] = []
  var settings: Settings?
  var exemptions = Exemptions()

  private init(_ options: BuildOptions, progress: @escaping @Sendable (BuildProgress) -> Void) {
    self.options = options
    self.progress = progress
    workers = Workers(threads: options.threads)
  }

  /// - Parameter progress: told what is being done and how far it is, from one thread at a time.
  package static func run(
    _ options: BuildOptions, progress: @escaping @Sendable (BuildProgress) -> Void = { _ in }
  ) -> BuildOutcome {
    var build = Build(options, progress: progress)
    return build.run()
  }

  private mutating func run() -> BuildOutcome {
    let publisher = Output.Publisher(projectRoot: options.root, outputFolder: options.output)
    guard let notes = admit(publisher) else { return outcome() }
    guard let settings = readSettings() else { return outcome() }
    let listing = list()
    let documents = readEntries(listing.entries, settings: settings)
    // Links to what could not be read would seem to lead nowhere.
    guard failures.isEmpty, listing.hasContent else { return outcome() }
    let templates = readTemplates(listing.theme)
    let components = readComponents(templates, of: listing.theme)
    let pictures = readPictures(of: documents, in: components, listing: listing, settings: settings)
    let site = link(documents, components, pictures, listing: listing, settings: settings)
    let renderer = loadTemplates(templates, of: listing.theme, for: site)
    guard failures.isEmpty, !stops(diagnostics) else { return outcome() }

    let publication = publish(renderer, templates, of: listing.theme, with: publisher, notes: notes)
    return outcome(publication, of: renderer)
  }

  private mutating func list() -> ProjectListing {
    let listing = ProjectListing(root: options.root, builtInTheme: options.theme)
    diagnostics += listing.diagnostics
    failures += listing.failures
    versions += listing.versions
    profile.end("list", "\(listing.entries.count + listing.files.count) files in content")
    return listing
  }

  private mutating func link(
    _ documents: [Document], _ components: ComponentVocabulary, _ pictures: [String: Picture], listing: ProjectListing,
    settings: Settings
  ) -> Site {
    let themeFiles = readFingerprints(of: listing.theme)
    telling("linking", of: documents.count)(0)
    let zones = readZones(TimeZoneNames.needed(by: documents, settings: settings))
    let now = now(in: zones[settings.timezone.value] ?? .utc)
    let (site, problems) = SiteLinker.link(
      SiteSources(
        settings: settings, documents: documents, files: listing.files,
        themeFiles: themeFiles, zones: zones, pictures: pictures, now: now,
        audience: SiteSources.Audience(seesDrafts: options.seesDrafts, seesFuture: options.seesFuture),
        components: components, pages: readLengths(offeredBy: documents, in: components, among: listing.files)))
    diagnostics += problems
    exemptions.everyRoomHasSpoken = true
    profile.end("link", "\(site.entries.count) public entries")
    return site
  }

  /// The moment that the site is built for.
  private mutating func now(in zone: TimeZoneRules) -> Instant {
    guard let asked = options.now else { return Disk.now() }
    if let fault = asked.fault(in: zone) {
      let words = DateWords(fault, of: asked, named: "--now", in: zone)
      failures.append(BuildOutcome.Failure(message: words.message, help: words.help, isRefusal: true))
    }
    return asked.instant(in: zone)
  }

  private mutating func readComponents(_ templates: [SourceFile], of theme: ProjectTheme) -> ComponentVocabulary {
    let (components, problems) = ComponentSignatures.read(templates)
    // Of a component by itself, whichever names it.
    diagnostics += theme.worded(problems) { _ in [] }
    return components
  }

  private mutating func loadTemplates(
    _ templates: [SourceFile], of theme: ProjectTheme, for site: Site
  ) -> SiteRenderer {
    let (renderer, problems) = SiteRenderer.prepare(site, templates: templates)
    if failures.isEmpty { diagnostics += theme.worded(problems, related: renderer.templates(relatedTo:)) }
    profile.end("templates", "\(templates.count) templates")
    return renderer
  }

  func telling(_ phase: String, of total: Int) -> @Sendable (Int) -> Void {
    { [progress] done in progress(BuildProgress(phase: phase, done: done, total: total)) }
  }

  /// Whether problems keep the site from being published.
  func stops(_ diagnostics: [Diagnostic]) -> Bool {
    weighed(diagnostics).contains { $0.severity == .error || (options.isStrict && $0.severity == .warning) }
  }

  /// What is reported in the end: less what comments in bodies exempt, weighed as the settings ask.
  private func weighed(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var added: [Diagnostic] = []
    let weights = RuleWeights(settings, diagnostics: &added)
    return weights.apply(to: exemptions.apply(to: diagnostics) + added)
  }

  private func outcome(_ publication: Publication? = nil, of renderer: SiteRenderer? = nil) -> BuildOutcome {
    let diagnostics = weighed(diagnostics)
    // A file of the theme may be read for its fingerprint, and for what it was copied from.
    var told: Set<BuildOutcome.Failure> = []
    return BuildOutcome(
      diagnostics: diagnostics, failures: failures.filter { told.insert($0).inserted }, publication: publication,
      renderer: renderer, profile: profile,
      texts: texts.texts(of: Set(diagnostics.map(\.path)), versions: versions, below: options.root))
  }
}
