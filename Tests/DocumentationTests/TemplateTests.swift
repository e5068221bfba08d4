import Base
import Rendering
import Templates
import Testing

@Suite struct TemplateTests {
  private let vocabulary = TemplateVocabulary(Fixture.site)

  @Test func `the manual has every record and field with its type, no more and no less`() throws {
    let tables = try Manual("docs/templates.md").tables.filter { $0.columns == ["field", "type", "what it is"] }
    let written = tables.map { table in
      Record(name: table.heading, fields: table.rows.map { ($0.code(0).first ?? "") + ": " + $0.plain(1) })
    }
    let known = vocabulary.records.map { record in
      Record(name: record.name, fields: record.fields.map { "\($0.name): \(Self.text(of: $0.type))" })
    }
    #expect(written.sorted { $0.name < $1.name } == known.sorted { $0.name < $1.name })
  }

  @Test func `the manual has every root template with its variables, no more and no less`() throws {
    let rows = try Manual("docs/templates.md").rows(of: "template")
    let written = rows.map { row in
      let variables = row.plain(2).replacing("`", with: "")
      return "\(row.code(0).first ?? ""): site: site; page: page" + (variables.isEmpty ? "" : "; " + variables)
    }
    let known = vocabulary.roots.map { root in
      root.name + ": " + root.variables.map { "\($0.name): \(Self.text(of: $0.type))" }.joined(separator: "; ")
    }
    #expect(written == known)
  }

  @Test func `the manual's examples load`() throws {
    let blocks = try Manual("docs/templates.md").blocks.filter { $0.language == "jinja" }
    #expect(blocks.count == 5)
    for block in blocks {
      let path = "templates/post.html"
      let (_, diagnostics) = SiteRenderer.prepare(
        Fixture.site, templates: [SourceFile(path: path, bytes: Array(block.text.utf8))])
      #expect(diagnostics.filter { $0.path == path }.map(\.message) == [])
    }
  }

  @Test func `the manual has what a round of a loop knows, no more and no less`() throws {
    let help = try help(for: "{% for x in site.tags %}{{ loop.zzzzzzzz }}{% endfor %}")
    let written = try Manual("docs/templates.md").rows(of: "field").compactMap { $0.code(0).first }
      .filter { $0.hasPrefix("loop.") }.map { String($0.dropFirst("loop.".count)) }
    #expect(written.sorted() == Self.names(in: help))
  }

  @Test func `the manual has every tag, no more and no less`() throws {
    let help = try help(for: "{% zzzzzzzz %}")
    let written = try Manual("docs/templates.md").rows(of: "tag").flatMap { row in
      row.code(0).compactMap { $0.firstMatch(of: /\{% (\w+)/).map { String($0.1) } }
    }
    #expect(Set(written).sorted() == Self.names(in: help))
  }

  @Test func `the manual has every test, no more and no less`() throws {
    let help = try help(for: "{{ 1 if 1 is zzzzzzzz }}")
    let written = try Manual("docs/templates.md").rows(of: "tests").flatMap { row in
      row.code(0).compactMap { $0.firstMatch(of: /^\w+/).map { String($0.0) } }
    }
    #expect(written.sorted() == Self.names(in: help))
  }

  private struct Record: Equatable {
    let name: String
    let fields: [String]
  }

  private static func text(of type: ValueType) -> String {
    switch type {
    case .text: "text"
    case .html: "html"
    case .url: "url"
    case .integer: "integer"
    case .number: "number"
    case .boolean: "boolean"
    case .date: "date"
    case .list(let item): "list of \(text(of: item))"
    case .tuple(let parts): "(" + parts.map(text).joined(separator: ", ") + ")"
    case .map(let value): "map of \(text(of: value))"
    case .optional(let wrapped): text(of: wrapped) + "?"
    case .record(let name): name
    case .any: "any"
    case .nothing: "nothing"
    }
  }

  /// What the program says there is in place of a name that nothing has.
  private func help(for template: String) throws -> String {
    let file = SourceFile(path: "templates/404.html", bytes: Array(template.utf8))
    let (_, diagnostics) = SiteRenderer.prepare(Fixture.site, templates: [file])
    return try #require(diagnostics.first { $0.path == file.path }?.help)
  }

  private static func names(in help: String) -> [String] {
    help.matches(of: /"(\w+)"/).map { String($0.1) }.sorted()
  }
}
