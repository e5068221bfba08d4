import Base
import Rendering
import TestSupport
import Testing

/// Files that are made together: the same as one by one, as many as are kept near.
@Suite struct PortionTests {
  /// The site's files in portions.
  private func portions(_ renderer: SiteRenderer) -> [[SiteRenderer.Rendered]] {
    var portions: [[SiteRenderer.Rendered]] = []
    var next = 0
    while next < renderer.count {
      let portion = renderer.render(next..<renderer.count)
      portions.append(portion)
      next += portion.count
      if portion.isEmpty { break }
    }
    return portions
  }

  private func text(_ file: SiteRenderer.Rendered) -> String {
    switch file.artifact.content {
    case .bytes(let bytes): file.artifact.path + ": " + String(decoding: bytes, as: UTF8.self)
    case .file(let source): file.artifact.path + ": copy of " + source
    }
  }

  private func size(_ file: SiteRenderer.Rendered) -> Int {
    if case .bytes(let bytes) = file.artifact.content { bytes.count } else { 0 }
  }

  @Test func `files of a portion are what each is by itself`() throws {
    var entries: [String: String] = [:]
    for number in 0..<200 {
      entries["p\(number).md"] = "---\ntitle: P\(number)\n---\n\n" + String(repeating: "word ", count: number * 20)
    }
    let head = "<html><head>{% if page.policy %}{{ page.policy }}{% endif %}</head><body>{{ entry.body }}"
    let (renderer, problems) = try Project(entries: entries).prepare([
      "page.html": head
        + "{% if entry.title == \"P7\" %}<form action=\"https://example.com/\"></form>{% endif %}</body></html>"
    ])
    #expect(problems == [])
    let portions = portions(renderer)
    let together = portions.flatMap(\.self)
    let alone = (0..<renderer.count).map { renderer.render($0) }
    #expect(together.map(text) == alone.map(text))
    #expect(together.map { $0.markup == nil } == alone.map { $0.markup == nil })
    #expect(portions.count > 3)
    for portion in portions.dropLast() {
      let sizes = portion.map(size)
      #expect(sizes.reduce(0, +) >= Portion.size && sizes.dropLast().reduce(0, +) < Portion.size)
    }
  }

  @Test func `no file is made that is not wanted`() throws {
    let entries = Dictionary(uniqueKeysWithValues: (0..<5).map { ("p\($0).md", "---\ntitle: P\($0)\n---\n\na\n") })
    let (renderer, _) = try Project(entries: entries).prepare(["page.html": "{{ entry.body }}"])
    #expect(renderer.render(1..<5) { $0 < 3 }.map(\.artifact.path) == Array(renderer.paths[1..<3]))
    #expect(renderer.render(1..<5) { _ in false }.isEmpty)
  }

  @Test func `a component's problem is that of its entry's page, whichever page is made first`() throws {
    let entries = Dictionary(
      uniqueKeysWithValues: (0..<5).map { ("p\($0).md", "---\ntitle: P\($0)\n---\n\n\($0 % 2 == 1 ? "::x" : "a")\n") })
    let (renderer, _) = try Project(entries: entries).prepare([
      "page.html": "{{ entry.body }}", "components/x.html": "{% macro x() %}{% endmacro %}",
    ])
    for (made, known) in [(0, nil), (3, 3), (0, 3), (4, 3), (1, 1), (0, 1), (3, 1)] {
      let number = try #require(renderer.paths.firstIndex(of: "p\(made)/index.html"))
      let problem = renderer.render(number).problem
      #expect(problem.map { renderer.paths[$0.number] } == known.map { "p\($0)/index.html" })
      #expect(problem?.diagnostic.path == known.map { "content/p\($0).md" })
    }
  }

  @Test func `no file is made after one with a problem`() throws {
    let entries = Dictionary(
      uniqueKeysWithValues: (0..<5).map { ("p\($0).md", "---\ntitle: P\($0)\n---\n\n\($0 == 2 ? "::x" : "a")\n") })
    let (renderer, problems) = try Project(entries: entries).prepare([
      "page.html": "{{ entry.body }}", "components/x.html": "{% macro x() %}{% endmacro %}",
    ])
    #expect(problems == [])
    let first = renderer.render(0..<renderer.count)
    #expect(first.count < renderer.pageCount)
    #expect(first.map { $0.problem == nil } == Array(repeating: true, count: first.count - 1) + [false])
    #expect(first.last?.artifact.path == "p2/index.html")
  }
}
