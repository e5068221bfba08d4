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

  /// Pieces that close what they open, so that nothing is wrong with pages of them.
  private static let wholePieces = [
    "x", " ", "{{ word }}", "<b>", "</b>", "<br title=\"{{ word }}\">", "<br title='{{ url }}'>",
    "<a href=\"{{ url }}?{{ word }}\">", "</a>", "<!-- x -->", "<style>b { color: red }</style>",
    "<script>let x = {{ word | json }}</script>", "{% if word %}<i>x</i>{% else %}y{% endif %}",
    "<i{% if word %} title=\"{{ word }}\"{% endif %}>",
    "{% include \"one.html\" %}", "<b title=\"{% include \"one.html\" %}\">", "<b title='{% include \"one.html\" %}'>",
    "<i title=\"{% include \"one.html\" %}\">", "<a href=\"/{% include \"one.html\" %}\">",
    "<a href=\"/?{% include \"one.html\" %}\">", "<title>{% include \"one.html\" %}</title>",
    "{% include \"two.html\" %}",
  ]
  /// Those without an included template.
  private static let wholePiecesAlone = wholePieces.prefix(14)
  /// Pieces that are nothing but text wherever they stand.
  private static let plainPieces = ["x", " y ", "=", "/z", "title", "{{ word }}", "{% if word %}x{% endif %}"]

  /// A template of some pieces.
  private static func template(_ random: inout SeededGenerator, _ count: Int, of pieces: ArraySlice<String>) -> String {
    (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }

  @Test(arguments: 0..<300) func `finds in pages together what it finds in each alone`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let parts = ["one.html", "two.html"].map { ($0, Self.template(&random, 4, of: Self.pieces.dropLast(2))) }
    Self.compare(parts, (0..<4).map { _ in Self.template(&random, 8, of: Self.pieces[...]) })
  }

  @Test(arguments: 0..<100) func `makes of pages together what it makes of each alone`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let parts = [
      ("one.html", Self.template(&random, 4, of: Self.plainPieces[...])),
      ("two.html", Self.template(&random, 4, of: Self.wholePiecesAlone)),
    ]
    let problems = Self.compare(parts, (0..<4).map { _ in Self.template(&random, 8, of: Self.wholePieces[...]) })
    #expect(problems == [])
  }

  @Test func `reads a text from more places than are kept`() {
    let parts = [("one.html", "x{{ word }}/y"), ("two.html", "x\" {% if word %}y{% endif %}=\"z")]
    func pages(_ part: String) -> [String] {
      ["b", "i", "p", "q", "s", "u", "td"].flatMap { element in
        ["\"", "'"].map { "<\(element) title=\($0){% include \"\(part)\" %}\($0)>" }
      }
    }
    #expect(Self.compare(parts, pages("one.html") + pages("one.html")) == [])
    #expect(!Self.compare(parts, pages("two.html") + pages("two.html")).isEmpty)
  }

  /// Holds pages that are compiled together against each that is compiled alone.
  ///
  /// - Returns: what is wrong with them.
  @discardableResult
  private static func compare(_ parts: [(String, String)], _ texts: [String]) -> Set<String> {
    let pages = texts.enumerated().map { ("page\($0.offset).html", $0.element) }
    let names = pages.map(\.0)
    let together = compile(parts + pages, roots: names)
    var found: Set<String> = []
    for name in names {
      let alone = compile(parts + pages, roots: [name])
      found.formUnion(alone.problems)
      #expect(render(together.templates, name) == render(alone.templates, name))
      #expect(!alone.problems.isEmpty || render(alone.templates, name) != "")
    }
    #expect(together.problems == found)
    return found
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
