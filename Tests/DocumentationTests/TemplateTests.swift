import Base
import Rendering
import Templates
import Testing

@Suite struct TemplateTests {
  @Test func `the manual's examples load`() throws {
    let blocks = try Manual("docs/templates.md").blocks.filter { $0.language == "jinja" }
    #expect(blocks.count == 6)
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
