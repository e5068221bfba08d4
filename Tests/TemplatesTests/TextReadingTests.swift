import Base
import Templates
import TestSupport
import Testing

/// What a text of a template leads to is kept for the next page that includes it; nobody may notice.
@Suite struct TextReadingTests {
  private static let pieces = [
    "<b>", "</b>", "<a href=\"", "\"", "'", "=", " ", ">", "/", "x", "title", "<script>", "</script>", "<style>",
    "</style>", "<!--", "-->", "<meta http-equiv=\"", "\" content=\"", "javascript:", "?", "{{ word }}", "{{ url }}",
    "{% if word %}x{% endif %}", "{% if word %}\" y{% endif %}", "{% include \"one.html\" %}",
    "{% include \"two.html\" %}",
  ]

  /// A template of some pieces.
  private static func template(_ random: inout SeededGenerator, _ count: Int, of pieces: ArraySlice<String>) -> String {
    (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }

  @Test(arguments: 0..<300) func `finds in pages together what it finds in each alone`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let parts = ["one.html", "two.html"].map { ($0, Self.template(&random, 4, of: Self.pieces.dropLast(2))) }
    let pages = (0..<4).map { ("page\($0).html", Self.template(&random, 8, of: Self.pieces[...])) }
    let names = pages.map(\.0)
    let together = Self.compile(parts + pages, roots: names)
    var found: Set<String> = []
    for name in names {
      let alone = Self.compile(parts + pages, roots: [name])
      found.formUnion(alone.problems)
      #expect(Self.render(together.templates, name) == Self.render(alone.templates, name))
    }
    #expect(together.problems == found)
  }

  private static func render(_ templates: TemplateSet, _ name: String) -> String {
    var page: [UInt8] = []
    templates.render(name, [.text("a & b"), .url("/c")], into: &page)
    return String(decoding: page, as: UTF8.self)
  }

  /// Compiles templates, of which it does not matter that not all are used, and tells each problem without its help,
  /// which names the page that showed it first.
  private static func compile(
    _ sources: [(String, String)], roots: [String]
  ) -> (templates: TemplateSet, problems: Set<String>) {
    let (templates, diagnostics) = TemplateSet.compile(
      sources.map { SourceFile(path: "templates/\($0.0)", bytes: Array($0.1.utf8)) },
      roots: roots.map { RootTemplate($0, variables: [(name: "word", type: .text), (name: "url", type: .url)]) },
      model: Sample.model)
    let problems = diagnostics.filter { $0.severity == .error }.map {
      "\($0.path) \(String(describing: $0.position)) \($0.length) \($0.code.name) \($0.message)"
    }
    return (templates, Set(problems))
  }
}
