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
    let pages = paths.filter { $0.hasSuffix(".html") && !$0.hasPrefix("copied") }
    let notes = pages.map { path in
      let html = Array((files[path] ?? "").utf8)
      return check.notes(of: html, PageMarkup(html), at: paths.firstIndex(of: path) ?? 0)
    }
    let site = FinishedSite(check.addresses, notes)
    let faulty = FinishedSite.pagesToInspect(among: notes).compactMap { index in
      let html = Array((files[pages[index]] ?? "").utf8)
      return site.inspect(html, PageMarkup(html), at: pages[index]).faults
    }
    var report = FaultReport(of: site, templates: templates, shownBelow: "site")
    let problems = report.diagnostics(
      of: faulty, sources: { sources[faulty[$0].path] },
      idsOfPage: { page in
        let html = Array((files[page] ?? "").utf8)
        return check.ids(of: html, PageMarkup(html))
      })
    return problems.map { problem in
      let place = problem.position.map { "\($0.line):\($0.column)+\(problem.length)" } ?? ""
      let help = problem.help.map { " / \($0)" } ?? ""
      return "\(problem.path):\(place) \(problem.severity) \(problem.code.name): \(problem.message)\(help)"
    }
  }

  /// How many pages a first look does not settle.
  var doubtful: Int {
    guard let url = SiteURL(url) else { return -1 }
    let paths = files.keys.sorted()
    let check = PageCheck(paths: paths, present: present, url: url)
    let notes = paths.indices.filter { paths[$0].hasSuffix(".html") }
      .map { number in
        let html = Array((files[paths[number]] ?? "").utf8)
        return check.notes(of: html, PageMarkup(html), at: number)
      }
    return FinishedSite.pagesToInspect(among: notes).count
  }
}
