package import Base
package import Content
package import SiteModel

/// A project made of texts: entries by path below `content/`, linked as a build would link them.
package struct Project: Sendable {
  /// What sitegen.yml holds after its title and url.
  package var settings: String
  package var entries: [String: String]
  /// Other files below `content/` and their sizes.
  package var files: [String: Int]
  /// What files below `content/` say of themselves as pictures.
  package var pictures: [String: Picture] = [:]
  package var now: String
  package var audience: SiteSources.Audience
  package var zones: [String: TimeZoneRules] = ["UTC": .utc]
  package var url = "https://example.org/"
  package var components = ComponentVocabulary()
  package var themeFiles: [SiteSources.SourceEntry] = []
  /// How many pages files have, by path.
  package var pages: [String: Int] = [:]

  package init(
    settings: String = "", entries: [String: String], files: [String: Int] = [:], now: String = "2021-06-01",
    audience: SiteSources.Audience = .init()
  ) {
    self.settings = settings
    self.entries = entries
    self.files = files
    self.now = now
    self.audience = audience
  }

  /// The project cannot serve its test: what is wrong with it.
  package struct Fault: Error, CustomStringConvertible {
    package let description: String

    package init(description: String) { self.description = description }
  }

  /// The site and the problems of linking; a problem of reading is a fault of the test.
  package func link() throws -> (site: Site, problems: [Diagnostic]) {
    let text = "title: Example\nurl: \(url)\n" + settings
    let (settings, faults) = SettingsReader.read(SourceFile(path: "sitegen.yml", bytes: Array(text.utf8)))
    try Self.expectNone(faults)
    guard let settings else { throw Fault(description: "no settings") }
    var documents: [Document] = []
    for path in entries.keys.sorted(by: PathOrder.precedes) {
      let file = SourceFile(path: "content/" + path, bytes: Array((entries[path] ?? "").utf8))
      let (document, faults) = EntryReader.read(file, settings: settings)
      try Self.expectNone(faults.filter { $0.severity == .error })
      if let document { documents.append(document) }
    }
    let others = files.keys.sorted(by: PathOrder.precedes).map {
      SiteSources.SourceEntry(path: "content/" + $0, size: files[$0] ?? 0)
    }
    let pictures = Dictionary(uniqueKeysWithValues: pictures.map { ("content/" + $0, $1) })
    let moment = try DateParsing.parse(now).instant(in: .utc)
    let (site, problems) = SiteLinker.link(
      SiteSources(
        settings: settings, documents: documents, files: others, themeFiles: themeFiles, zones: zones,
        pictures: pictures, now: moment, audience: audience, components: components, pages: pages))
    return (site, problems.sorted())
  }

  /// The site of a project that links without a problem.
  package func site() throws -> Site {
    let (site, problems) = try link()
    try Self.expectNone(problems)
    return site
  }

  /// The problems of linking as a person reads them, without the source lines.
  package func problems() throws -> [String] { try link().problems.map { Self.line($0) } }

  /// A diagnostic on one line: place, severity, message, code, help.
  package static func line(_ problem: Diagnostic) -> String {
    let place = problem.position.map { ":\($0.line):\($0.column)" } ?? ""
    return "\(problem.path)\(place): \(problem.severity.rawValue): \(problem.message) [\(problem.code.name)]"
      + (problem.help.map { " help: \($0)" } ?? "")
  }

  private static func expectNone(_ problems: [Diagnostic]) throws {
    if !problems.isEmpty { throw Fault(description: problems.map { line($0) }.joined(separator: "\n")) }
  }
}

extension Site {
  package func titles(_ ids: [EntryID]) -> [String] { ids.map { self[$0].title } }

  /// The addresses of all pages, those of the home and the error page aside.
  package var addresses: [String] { pages.map(\.address.path).filter { $0 != "/" && $0 != "/404.html" } }

  /// The entry of a path below `content/`.
  package func entry(_ path: String) throws -> Entry {
    guard let entry = entries.first(where: { $0.document.path == "content/" + path }) else {
      throw Project.Fault(description: "no entry \(path)")
    }
    return entry
  }

  /// What the links of an entry's body lead to.
  package func links(of path: String) throws -> [ResolvedReference] {
    let entry = try entry(path)
    let id = EntryID(entries.firstIndex { $0 === entry } ?? 0)
    return links.links(of: id).map { reference(ofLink: $0, in: id) }
  }

  package func person(_ name: String) throws -> Person {
    guard let person = people.first(where: { $0.name == name }) else {
      throw Project.Fault(description: "no person \(name)")
    }
    return person
  }
}

/// The front matter of an entry, with a title and more keys if wanted, and a body.
package func entry(_ title: String, _ keys: String..., body: String = "") -> String {
  "---\ntitle: \(title)\n" + keys.map { $0 + "\n" }.joined() + "---\n" + body
}
