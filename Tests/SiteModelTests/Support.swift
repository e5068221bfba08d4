import Base
import Content
import SiteModel
import Testing

/// A project made of texts: entries by path below `content/`, linked as a build would link them.
struct Project {
  var settings = ""
  var entries: [String: String]
  /// Other files below `content/` and their sizes.
  var files: [String: Int] = [:]
  var now = "2021-06-01"
  var audience = SiteSources.Audience()
  var zones: [String: TimeZoneRules] = ["UTC": .utc]

  /// The site and the problems of linking; problems of reading are unexpected here.
  func link(sourceLocation: SourceLocation = #_sourceLocation) throws -> (site: Site, problems: [Diagnostic]) {
    let text = "title: Example\nurl: https://example.org/\n" + settings
    let (settings, faults) = SettingsReader.read(SourceFile(path: "sitegen.yml", bytes: Array(text.utf8)))
    #expect(faults == [], sourceLocation: sourceLocation)
    let known = try #require(settings, sourceLocation: sourceLocation)
    var documents: [Document] = []
    for path in entries.keys.sorted(by: PathOrder.precedes) {
      let file = SourceFile(path: "content/" + path, bytes: Array((entries[path] ?? "").utf8))
      let (document, faults) = EntryReader.read(file, settings: known)
      let unexpected = faults.filter { $0.severity == .error }
      #expect(unexpected == [], sourceLocation: sourceLocation)
      documents.append(try #require(document, sourceLocation: sourceLocation))
    }
    let others = files.keys.sorted(by: PathOrder.precedes).map {
      SiteSources.SourceEntry(path: "content/" + $0, size: files[$0] ?? 0)
    }
    let moment = try DateParsing.parse(now).instant(in: .utc)
    let (site, problems) = SiteLinker.link(
      SiteSources(
        settings: known, documents: documents, files: others, themeFiles: [], zones: zones, now: moment,
        audience: audience))
    return (site, problems.sorted())
  }
}

extension Project {
  /// A project that must link without a problem.
  func site(sourceLocation: SourceLocation = #_sourceLocation) throws -> Site {
    let (site, problems) = try link(sourceLocation: sourceLocation)
    #expect(problems == [], sourceLocation: sourceLocation)
    return site
  }

  /// The problems of linking as a person reads them, without the source lines.
  func problems(sourceLocation: SourceLocation = #_sourceLocation) throws -> [String] {
    try link(sourceLocation: sourceLocation).problems.map { problem in
      let place = problem.position.map { ":\($0.line):\($0.column)" } ?? ""
      return "\(problem.path)\(place): \(problem.severity.rawValue): \(problem.message) [\(problem.code.name)]"
        + (problem.help.map { " help: \($0)" } ?? "")
    }
  }
}

extension Site {
  func titles(_ ids: [EntryID]) -> [String] { ids.map { self[$0].title } }

  /// The addresses of all pages, those of the home and the error page aside.
  var addresses: [String] { pages.map(\.address.path).filter { $0 != "/" && $0 != "/404.html" } }

  func entry(_ path: String) throws -> Entry {
    try #require(entries.first { $0.document.path == "content/" + path })
  }

  func person(_ name: String) throws -> Person { try #require(people.first { $0.name == name }) }
}

/// The front matter of an entry, with a title and more keys if wanted, and a body.
func entry(_ title: String, _ keys: String..., body: String = "") -> String {
  "---\ntitle: \(title)\n" + keys.map { $0 + "\n" }.joined() + "---\n" + body
}
