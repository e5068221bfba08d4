import Base
import Content
import Disk
import Output
import Rendering
import SiteModel

/// The steps of a build that touch the disk: what the machine refuses becomes a failure, what an author wrote wrong a
/// diagnostic.
extension Build {
  mutating func admit(_ publisher: Output.Publisher) -> [String]? {
    do {
      let notes = try publisher.admit()
      profile.end("admit")
      return notes
    } catch {
      failures.append(BuildOutcome.Failure(error))
      return nil
    }
  }

  mutating func publish(
    _ renderer: SiteRenderer, _ templates: [SourceFile], of theme: ProjectTheme, with publisher: Output.Publisher,
    notes: [String]
  ) -> Publication? {
    let first = FirstProblem()
    let paths = renderer.paths
    let inspection = PageInspection(of: renderer, at: paths)
    let edition = Edition(paths: paths) { numbers in
      let files = renderer.render(numbers) { !first.precedes($0) }
      for (number, file) in zip(numbers, files) {
        if let problem = file.problem {
          first.note(problem.diagnostic, of: problem.number)
        } else {
          inspection.note(file, of: number)
        }
      }
      return files.isEmpty ? numbers.map { _ in .bytes([]) } : files.map(\.artifact.content)
    }
    let (workers, tell) = (workers, telling("rendering", of: renderer.count))
    var phase = "pages"
    do {
      let done = try publisher.publish(edition) { range, work in
        workers.mapRuns(
          range.count, progress: { tell(range.lowerBound + $0) },
          { work($0.lowerBound + range.lowerBound..<$0.upperBound + range.lowerBound) })
      } approve: { () throws(PublishFailure) in
        if first.problem != nil || inspect(inspection, of: theme, templates: templates) { throw .declined }
        try checkSources()
        profile.end(phase, "\(renderer.pageCount) pages, \(renderer.count - renderer.pageCount) other files")
        phase = "publish"
      }
      profile.end(phase, "\(done.written) written, \(done.unchanged) unchanged, \(done.removed) removed")
      return Publication(
        written: done.written, unchanged: done.unchanged, removed: done.removed, notes: notes + done.notes)
    } catch {
      let problems = first.problem.map { [$0] + renderer.problems(beside: $0) } ?? []
      profile.end(phase)
      diagnostics += theme.worded(problems, related: renderer.templates(relatedTo:))
      if error != .declined { failures.append(BuildOutcome.Failure(error)) }
      return nil
    }
  }

  mutating func readSettings() -> Settings? {
    do {
      switch try ProjectPart(Settings.path, below: options.root) {
      case .there(.file): break
      case .missing:
        diagnostics.append(
          Diagnostic(
            .missingSettings, path: Settings.path, "there is no file \"\(Settings.path)\" in \"\(options.root)\"",
            help: "run sitegen in the project's folder, or name that folder with --root"))
        return nil
      case .there:
        diagnostics.append(
          Diagnostic(
            .missingSettings, path: Settings.path, "\"\(Settings.path)\" is no file",
            help: "put the settings into a file of this name"))
        return nil
      case .unusableLink(let diagnostic):
        diagnostics.append(diagnostic)
        return nil
      }
      let (file, version) = try Self.read(Settings.path, in: OpenFolder(reachedBy: options.root))
      texts.keep(file)
      versions.append(version)
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

  mutating func readEntries(_ paths: [String], settings: Settings) -> [Document] {
    let project: OpenFolder
    do {
      project = try OpenFolder(reachedBy: options.root)
    } catch {
      failures.append(BuildOutcome.Failure(error))
      return []
    }
    let results = workers.mapRuns(paths.count, progress: telling("reading", of: paths.count)) { run in
      Portion.map(run) { Self.readPortion(of: paths[$0], in: project, settings: settings) }
    }
    var documents: [Document] = []
    documents.reserveCapacity(results.count)
    for result in results {
      switch result {
      case .success(let entry):
        versions.append(entry.version)
        diagnostics += entry.diagnostics
        if let text = entry.text { texts.keep(text) }
        if let document = entry.document { documents.append(document) }
      case .failure(let error): failures.append(BuildOutcome.Failure(error))
      }
    }
    exemptions = Exemptions(documents)
    profile.end("entries", "\(paths.count) entries")
    return documents
  }

  private struct ReadEntry {
    let document: Document?
    let diagnostics: [Diagnostic]
    /// Kept for what is reported.
    let text: SourceFile?
    let version: SourceVersion
  }

  /// The first entries of some: as many as make up a portion, and none behind one that cannot be read.
  private static func readPortion(
    of paths: ArraySlice<String>, in project: OpenFolder, settings: Settings
  ) -> [Result<ReadEntry, DiskError>] {
    var files: [SourceFile] = []
    var versions: [SourceVersion] = []
    var failures: [DiskError] = []
    var size = 0
    for path in paths where size < Portion.size && failures.isEmpty {
      do throws(DiskError) {
        let (file, version) = try read(path, in: project)
        files.append(file)
        versions.append(version)
        size += file.bytes.count
      } catch {
        failures.append(error)
      }
    }
    let read = EntryReader.read(files, settings: settings)
    return files.indices.map { index in
      let (document, diagnostics) = read[index]
      return .success(
        ReadEntry(
          document: document, diagnostics: diagnostics, text: diagnostics.isEmpty ? nil : files[index],
          version: versions[index]))
    } + failures.map { .failure($0) }
  }

  /// The project's own templates and the built-in ones, in path order.
  mutating func readTemplates(_ theme: ProjectTheme) -> [SourceFile] {
    var own: [SourceFile] = []
    for path in theme.ownTemplates {
      do {
        let (file, version) = try Self.read(path, in: OpenFolder(reachedBy: options.root))
        own.append(file)
        versions.append(version)
      } catch {
        failures.append(BuildOutcome.Failure(error))
      }
    }
    diagnostics += ProjectTheme.emptiness(of: own)
    diagnostics += own.compactMap(theme.change)
    diagnostics += readCopies(of: theme.replaced.filter { !ProjectTheme.isTemplate($0.path) }).compactMap(theme.change)
    var files = theme.builtInTemplates + own
    files.sort { PathOrder.precedes($0.path, $1.path) }
    for file in files { texts.keep(file) }
    return files
  }

  /// The theme's files with the fingerprints of those that are not very large.
  mutating func readFingerprints(of theme: ProjectTheme) -> [SiteSources.SourceEntry] {
    var read: [SiteSources.SourceEntry] = []
    for file in theme.staticFiles {
      guard file.builtIn == nil, file.size <= SiteSources.SourceEntry.largestWithHash else {
        read.append(file)
        continue
      }
      do {
        let bytes = try Disk.read(options.root + "/" + file.path)
        let isOriginal = theme.replaced.contains { $0.path == file.path && OriginalMark.isUnchanged(bytes, from: $0) }
        read.append(
          SiteSources.SourceEntry(path: file.path, size: file.size, hash: ContentHash(bytes), isOriginal: isOriginal))
      } catch {
        failures.append(BuildOutcome.Failure(error))
      }
    }
    return read
  }

  /// The project's files in place of built-in ones, as far as they may say what they were copied from.
  private mutating func readCopies(of files: [SourceFile]) -> [SourceFile] {
    var copies: [SourceFile] = []
    for file in files where OriginalMark.canMark(file.path) {
      do {
        copies.append(SourceFile(path: file.path, bytes: try Disk.read(options.root + "/" + file.path)))
      } catch {
        failures.append(BuildOutcome.Failure(error))
      }
    }
    return copies
  }

  /// The rules of the named zones; one that the system does not know is left out.
  ///
  /// A system that knows no zones at all is the machine's failure, not the author's: it is told once, not for each name.
  mutating func readZones(_ names: [String]) -> [String: TimeZoneRules] {
    var zones: [String: TimeZoneRules] = ["UTC": .utc]
    let folder = Disk.timeZoneFolder
    do {
      if names != ["UTC"], try Disk.status(folder)?.kind != .folder {
        failures.append(
          BuildOutcome.Failure(
            message: "there is no time zone database in \"\(folder)\"",
            help: "install it (on Debian, the package tzdata), or let TZDIR name its folder", isRefusal: false))
        return Dictionary(uniqueKeysWithValues: names.map { ($0, .utc) })
      }
    } catch { failures.append(BuildOutcome.Failure(error)) }
    for name in names where name != "UTC" {
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
    var (cause, isUnfinished) = (failure, false)
    if case .unfinished(_, let inner) = failure { (cause, isUnfinished) = (inner, true) }
    let isRefusal = if case .refused = cause { true } else { false }
    self.init(message: failure.description, help: failure.help, isRefusal: isRefusal, isUnfinished: isUnfinished)
  }
}
