import Base
import Templates
import Testing

/// Filters that put values into a text: one that is written out is taken apart when the template is loaded, any other by
/// the filter.
@Suite struct FillingTests {
  /// Puts `a` and `b` in where they stand in angle brackets.
  private static let model = Model(
    records: [],
    filters: [
      Filter(
        "put", input: .text,
        parameters: [
          Filter.Parameter("a", .any, default: Value.none), Filter.Parameter("b", .any, default: Value.none),
        ], result: .text, pieces: pieces
      ) { value, arguments in
        guard case .text(let text) = value else { return value }
        return .text(
          pieces(of: text).map { piece in
            switch piece {
            case .text(let text): text
            case .part(let name, let unfilled): arguments[name == "a" ? 0 : 1].plainText ?? unfilled
            }
          }.joined())
      }
    ])

  @Sendable private static func pieces(of text: String) -> [Filter.Piece] {
    var pieces: [Filter.Piece] = []
    var rest = text[...]
    while let start = rest.firstRange(of: "<a>") ?? rest.firstRange(of: "<b>") {
      let first = rest.firstRange(of: "<b>").map { $0.lowerBound < start.lowerBound ? $0 : start } ?? start
      pieces.append(.text(String(rest[..<first.lowerBound])))
      pieces.append(.part(name: String(rest[first].dropFirst().dropLast()), unfilled: String(rest[first])))
      rest = rest[first.upperBound...]
    }
    return pieces + [.text(String(rest))]
  }

  @Test(arguments: [
    "", "no part", "<a>", "<b> and <a>", "<a><a>", "\u{E9} & e\u{301}: <a>!", "a <b",
    String(repeating: "long ", count: 600) + "<b>",
  ])
  func `puts into a text that is written out what it puts into any other`(text: String) {
    let uses = [
      "{{ T | put(a=v, b=n) }}", "{{ T | put(b=n + 1, a=v) }}", "<i title=\"{{ T | put(a=v, b=\"x\") }}\"></i>",
      "<i title='{{ T | put(a=v, b=1.5) }}'></i>", "{{ T | put(a=v, b=true) | upper }}",
      "{% set x = T | put(a=\"<\", b=\">\") %}{{ x ~ n }}", "{{ T | put(a=v, b=T | put(a=1, b=2)) }}",
    ]
    for use in uses {
      let page = "{% for v in values %}\(use)\n{% endfor %}"
      let written = page.replacing("T", with: "\"\(text)\"")
      #expect(Self.render(written, text) == Self.render(page.replacing("T", with: "text"), text))
    }
  }

  @Test func `uses of one text with other values, or as many in vain, keep apart`() {
    let uses = [
      "{{ T | put(a=v) }}", "{{ \"x\" ~ (T | put(a=v, b=n)) }}", "{{ T | put(a=n, b=v) }}", "{{ T | put(a=1) }}",
      "{{ T | put(a=1, b=2) }}",
    ]
    Self.expectPairs(of: uses, with: ["", "no part", "<a>", "<a> and <a>"])
    Self.expectPairs(
      of: uses + ["{{ T | put }}", "{{ T | put | upper }}", "{{ T | put(b=v) }}"], with: ["", "no part"])
  }

  /// Compares what any use after any other makes of a text that is written out with what it makes of one that is not.
  private static func expectPairs(of uses: [String], with texts: [String]) {
    for text in texts {
      for first in uses {
        for second in uses {
          let page = "{% for v in values %}\(first);\(second)\n{% endfor %}"
          #expect(
            render(page.replacing("T", with: "\"\(text)\""), text) == render(page.replacing("T", with: "text"), text),
            "\(page) of \"\(text)\"")
        }
      }
    }
  }

  @Test func `writes what it puts in as text`() {
    #expect(
      Self.render("{% for v in values %}{{ \"<b>: <a>.\" | put(a=v, b=n) }}\n{% endfor %}", "") == """
        7: &lt;a&gt;.
        7: &lt;i&gt; &amp; &quot;.
        7: 3.
        7: true.
        7: .

        """)
  }

  @Test(arguments: [30, 60]) func `breaks off texts that double by being put into another`(times: Int) {
    let problem =
      "error template/endless-text: here a page has joined texts of more than 256 MiB; write the parts one after the other instead of joining them, or join fewer"
    for (phrase, line, column) in [("\"<a><a>\"", 28, 25), ("text", 27, 21)] {
      let doubling = (1...times).map { "{% set a\($0) = \(phrase) | put(a=a\($0 - 1)) %}\n" }.joined()
      #expect(
        Self.render("{% set a0 = \"xx\" %}\n\(doubling){{ a1 }}", "<a><a>")
          == "page.html:\(line):\(column)+3 \(problem)")
    }
    let page =
      "{% for v in values %}{% set a = \"x\" | put(a=1) %}{% set b = [text] | map(\"put\", a=text) %}{% endfor %}"
    #expect(Self.render(page, String(repeating: "<a>", count: 10_000)) == "page.html:1:74+5 \(problem)")
  }

  private static func render(_ page: String, _ text: String) -> String {
    let variables: [(name: String, type: ValueType, value: Value)] = [
      ("text", .text, .text(text)), ("n", .integer, .integer(7)),
      ("values", .list(.any), .list([.none, .text("<i> & \""), .integer(3), .boolean(true), .list([.integer(1)])])),
    ]
    let (templates, diagnostics) = TemplateSet.compile(
      [SourceFile(path: "templates/page.html", bytes: Array(page.utf8))],
      roots: [RootTemplate("page.html", variables: variables.map { (name: $0.name, type: $0.type) })], model: model)
    guard diagnostics.isEmpty else { return diagnostics.map(line).joined(separator: "\n") }
    var output: [UInt8] = []
    let problem = templates.render("page.html", variables.map(\.value), into: &output)
    return problem.map(line) ?? String(decoding: output, as: UTF8.self)
  }
}
