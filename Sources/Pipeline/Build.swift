import Base
import Content
import Disk
import Markdown
import Output
import Rendering
import SiteModel
import Templates

/// A build from beginning to end; read this file to know what sitegen does.
///
/// 1. ask whether the output folder may be published into; 2. read the settings; 3. list the project's files;
/// 4. read and parse every entry; 5. link them into one site; 6. load the templates and check them against it;
/// 7. render every page and file; 8. publish them all at once.
///
/// Problems of the author's making are collected through steps 2 to 6 and end the build before step 7; then the old
/// site stays as it is. Steps 4, 7 and 8 run on all cores.
package struct Build {
  private let options: BuildOptions
  private let workers: Workers
  private let progress: @Sendable (BuildProgress) -> Void
  private var profile = Profile()
  private var diagnostics: [Diagnostic] = []
  private var failures: [BuildOutcome.Failure] = []
  private var sources: [SourceFile] = []
  private var settings: Settings?

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
    let templates = readTemplates(listing.templates)
    guard failures.isEmpty else { return outcome() }
    let (renderer, site) = link(documents, listing: listing, templates: templates, settings: settings)
    guard failures.isEmpty, !stops(diagnostics) else { return outcome() }

    let artifacts = workers.map(renderer.count, progress: telling("rendering", of: renderer.count)) {
      renderer.render($0)
    }
    profile.end("render", "\(renderer.pageCount) pages, \(artifacts.count - renderer.pageCount) other files")
    let publication = publish(artifacts, with: publisher, notes: notes)
    profile.end(
      "publish", publication.map { "\($0.written) written, \($0.unchanged) unchanged, \($0.removed) removed" })
    return outcome(publication, pageCount: site.pages.count)
  }

  private mutating func list() -> ProjectListing {
    let listing = ProjectListing(root: options.root)
    diagnostics += listing.diagnostics
    failures += listing.failures
    profile.end("list", "\(listing.entries.count + listing.files.count) files in content")
    return listing
  }

  private mutating func link(
    _ documents: [Document], listing: ProjectListing, templates: [SourceFile], settings: Settings
  ) -> (renderer: SiteRenderer, site: Site) {
    telling("linking", of: documents.count)(0)
    let zones = readZones(TimeZoneNames.needed(by: documents, settings: settings))
    let now = options.now.map { $0.instant(in: zones[settings.timezone.value] ?? .utc) } ?? Disk.now()
    let (site, problems) = SiteLinker.link(
      SiteSources(
        settings: settings, documents: documents, files: listing.files, themeFiles: listing.themeFiles, zones: zones,
        now: now,
        audience: SiteSources.Audience(seesDrafts: options.seesDrafts, seesFuture: options.seesFuture)))
    diagnostics += problems
    profile.end("link", "\(site.entries.count) public entries")
    let (renderer, templateProblems) = SiteRenderer.prepare(site, templates: templates)
    // Without a template folder every template is missing, and that was said once.
    if listing.hasTemplates { diagnostics += templateProblems }
    profile.end("templates", "\(templates.count) templates")
    return (renderer, site)
  }

  private func telling(_ phase: String, of total: Int) -> @Sendable (Int) -> Void {
    { [progress] done in progress(BuildProgress(phase: phase, done: done, total: total)) }
  }

  /// Whether problems keep the site from being published.
  private func stops(_ diagnostics: [Diagnostic]) -> Bool {
    var added: [Diagnostic] = []
    let weighed = RuleWeights(settings, diagnostics: &added).apply(to: diagnostics) + added
    return weighed.contains { $0.severity == .error || (options.isStrict && $0.severity == .warning) }
  }

  private func outcome(_ publication: Publication? = nil, pageCount: Int = 0) -> BuildOutcome {
    var added: [Diagnostic] = []
    let weights = RuleWeights(settings, diagnostics: &added)
    return BuildOutcome(
      diagnostics: weights.apply(to: diagnostics + added), failures: failures, publication: publication,
      pageCount: pageCount, profile: profile, sources: sources)
  }
}

// MARK: - What touches the disk

extension Build {
  private mutating func admit(_ publisher: Output.Publisher) -> [String]? {
    do {
      let notes = try publisher.admit()
      profile.end("admit")
      return notes
    } catch {
      failures.append(BuildOutcome.Failure(error))
      return nil
    }
  }

  private mutating func publish(
    _ artifacts: [Artifact], with publisher: Output.Publisher, notes: [String]
  ) -> Publication? {
    do {
      let done = try publisher.publish(artifacts) { count, work in
        workers.map(count, progress: telling("publishing", of: count), work)
      }
      return Publication(
        written: done.written, unchanged: done.unchanged, removed: done.removed, notes: notes + done.notes)
    } catch {
      failures.append(BuildOutcome.Failure(error))
      return nil
    }
  }

  private mutating func readSettings() -> Settings? {
    do {
      guard try Disk.status(options.root + "/" + Settings.path) != nil else {
        diagnostics.append(
          Diagnostic(
            .missingSettings, path: Settings.path, "there is no file \"\(Settings.path)\" in \"\(options.root)\"",
            help: "run sitegen in the project's folder, or name that folder with --root"))
        return nil
      }
      let file = SourceFile(path: Settings.path, bytes: try Disk.read(options.root + "/" + Settings.path))
      sources.append(file)
      let (settings, problems) = SettingsReader.read(file)
      diagnostics += problems
      self.settings = settings
      profile.end("settings")
      return settings
    } catch {
      failures.append(BuildOutcome.Failure(error))
      return nil
    }
  }

  private mutating func readEntries(_ paths: [String], settings: Settings) -> [Document] {
    let root = options.root
    let results = workers.map(paths.count, progress: telling("reading", of: paths.count)) { number in
      Result { () throws(DiskError) in SourceFile(path: paths[number], bytes: try Disk.read(root + "/" + paths[number]))
      }
      .map { file in (file: file, entry: EntryReader.read(file, settings: settings)) }
    }
    var documents: [Document] = []
    documents.reserveCapacity(results.count)
    for result in results {
      switch result {
      case .success(let read):
        sources.append(read.file)
        diagnostics += read.entry.diagnostics
        if let document = read.entry.document { documents.append(document) }
      case .failure(let error): failures.append(BuildOutcome.Failure(error))
      }
    }
    profile.end("entries", "\(paths.count) entries")
    return documents
  }

  private mutating func readTemplates(_ paths: [String]) -> [SourceFile] {
    var files: [SourceFile] = []
    for path in paths {
      do { files.append(SourceFile(path: path, bytes: try Disk.read(options.root + "/" + path))) } catch {
        failures.append(BuildOutcome.Failure(error))
      }
    }
    sources += files
    return files
  }

  /// The rules of the named zones; one that the system does not know is left out.
  private mutating func readZones(_ names: [String]) -> [String: TimeZoneRules] {
    var zones: [String: TimeZoneRules] = [:]
    for name in names {
      do {
        guard let bytes = try Disk.timeZone(named: name) else { continue }
        zones[name] = TimeZoneRules(name: name, tzif: bytes)
      } catch { failures.append(BuildOutcome.Failure(error)) }
    }
    return zones
  }
}

extension BuildOutcome.Failure {
  fileprivate init(_ failure: PublishFailure) {
    let isRefusal = if case .refused = failure { true } else { false }
    self.init(message: failure.description, help: failure.help, isRefusal: isRefusal)
  }
}
