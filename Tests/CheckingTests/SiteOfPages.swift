import Base
import Checking

/// A finished site of a few pages, checked as a build checks it.
struct SiteOfPages {
  let url: String
  /// Texts by path.
  let files: [String: String]
  var templates: [SourceFile] = []
  /// By the paths of pages at old addresses, where they lead.
  var present: [String: Address] = [:]
  var sources: [String: SourceFile] = [:]

  init(_ files: [String: String], url: String = "https://example.org/") { (self.files, self.url) = (files, url) }

  /// Every problem as the program prints it, without the lines of source.
  var report: [String] {
    guard let url = SiteURL(url) else { return ["no url"] }
    let paths = files.keys.sorted()
    let check = PageCheck(paths: paths, present: present, url: url)
    let pages = paths.filter { $0.hasSuffix(".html") }
    let notes = pages.map { check.notes(of: Array((files[$0] ?? "").utf8), at: $0) }
    let site = FinishedSite(check.addresses, notes)
    let faulty = FinishedSite.pagesToInspect(among: notes).compactMap { index in
      site.inspect(Array((files[pages[index]] ?? "").utf8), at: pages[index]).faults
    }
    var report = FaultReport(of: site, templates: templates, shownBelow: "site")
    return report.diagnostics(of: faulty) { sources[faulty[$0].path] }.map { problem in
      let place = problem.position.map { "\($0.line):\($0.column)+\(problem.length)" } ?? ""
      let help = problem.help.map { " / \($0)" } ?? ""
      return "\(problem.path):\(place) \(problem.severity) \(problem.code.name): \(problem.message)\(help)"
    }
  }

  /// How many pages a first look does not settle.
  var doubtful: Int {
    guard let url = SiteURL(url) else { return -1 }
    let check = PageCheck(paths: files.keys.sorted(), present: present, url: url)
    let notes = files.sorted { $0.key < $1.key }.filter { $0.key.hasSuffix(".html") }
      .map { check.notes(of: Array($0.value.utf8), at: $0.key) }
    return FinishedSite.pagesToInspect(among: notes).count
  }
}
