import Base
import Rendering
import SiteModel
import TestSupport

extension Project {
  /// The text of one output of the project, with templates of which those not given show nothing.
  func output(_ path: String, templates: [String: String] = [:]) throws -> String {
    let (renderer, problems) = try prepare(templates)
    if !problems.isEmpty { throw Fault(description: problems.joined(separator: "\n")) }
    for number in 0..<renderer.count {
      let artifact = renderer.render(number).artifact
      guard artifact.path == path else { continue }
      switch artifact.content {
      case .bytes(let bytes): return String(decoding: bytes, as: UTF8.self)
      case .file(let source): return "copy of \(source)"
      }
    }
    throw Fault(description: "no output \(path)")
  }

  /// What is wrong with a template as one output of the project shows.
  func problem(of path: String, templates: [String: String]) throws -> String? {
    let (renderer, problems) = try prepare(templates)
    if !problems.isEmpty { throw Fault(description: problems.joined(separator: "\n")) }
    for number in 0..<renderer.count {
      let rendered = renderer.render(number)
      if rendered.artifact.path == path { return rendered.problem.map { Self.line($0.diagnostic) } }
    }
    throw Fault(description: "no output \(path)")
  }

  /// The problems of templates, which need not be complete.
  func templateProblems(_ templates: [String: String]) throws -> [String] { try prepare(templates).problems }

  func prepare(_ templates: [String: String]) throws -> (renderer: SiteRenderer, problems: [String]) {
    var sources: [SourceFile] = []
    for name in Self.roots where templates[name] == nil {
      sources.append(SourceFile(path: "templates/" + name, bytes: []))
    }
    for name in templates.keys.sorted() {
      sources.append(SourceFile(path: "templates/" + name, bytes: Array((templates[name] ?? "").utf8)))
    }
    var project = self
    let (components, faults) = ComponentSignatures.read(sources)
    project.components = components
    let (renderer, problems) = SiteRenderer.prepare(try project.site(), templates: sources)
    return (renderer, (faults + problems).sorted().map { Self.line($0) })
  }

  private static let roots = [
    "404.html", "attachments.html", "briefing.html", "event.html", "home.html", "list.html", "organisation.html",
    "organisations.html", "page.html", "people.html", "person.html", "post.html", "resource-list.html",
    "resources.html", "series-index.html", "series.html", "tag.html", "tags.html",
  ]
}
