import Base
import Foundation
import Templates
import Testing

/// Holds the language against Jinja2: `Jinja/record.py` wrote what Jinja2 makes of each template of the table.
@Suite struct JinjaTests {
  @Test func `writes what Jinja2 writes`() throws {
    let table = try Table()
    #expect(table.cases.count > 500)
    var differences: [String] = []
    for (template, expected) in table.cases {
      let written = table.render(template)
      if written != expected { differences.append("\(template)\n  Jinja2: \(expected)\n  here:   \(written)") }
    }
    #expect(differences == [], "\(differences.joined(separator: "\n"))")
  }

  /// The table of templates and what they write.
  private struct Table {
    var data = ""
    var files: [(String, String)] = []
    var cases: [(template: String, expected: String)] = []

    init() throws {
      let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Jinja/cases.tsv")
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") where !line.hasPrefix("#") {
        let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false).map {
          String($0).replacing("⏎", with: "\n")
        }
        switch line.first {
        case "@": files.append((String(parts[0].dropFirst()), parts[1]))
        case "=": data += "{% set \(parts[0].dropFirst()) = \(parts[1]) %}\n"
        default: cases.append((parts[0], parts[1]))
        }
      }
    }

    func render(_ template: String) -> String {
      let page = template.hasPrefix("{% extends") ? template : data + template
      // Only the files that the page leads to: one that no page uses is a warning.
      var used: [(String, String)] = []
      var waiting = [page]
      while let text = waiting.popLast() {
        for file in files where text.contains("\"\(file.0)\"") && !used.contains(where: { $0.0 == file.0 }) {
          used.append(file)
          waiting.append(file.1)
        }
      }
      let (templates, diagnostics) = compileAll(used + [("page.html", page)], root: "page.html")
      guard diagnostics.isEmpty else { return diagnostics.map(line).joined(separator: "\n") }
      var output: [UInt8] = []
      if let problem = templates.render("page.html", [], into: &output) { return line(problem) }
      return String(decoding: output, as: UTF8.self)
    }
  }
}
