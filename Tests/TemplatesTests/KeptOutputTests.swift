import Base
import Synchronization
import Templates
import Testing

/// Records that the host computes, and a filter that counts how often it is applied.
private final class Fixture: Sendable {
  private let applied = Mutex(0)

  var applications: Int { applied.withLock { $0 } }

  func compile(_ page: String, files: [String: String] = [:]) -> TemplateSet {
    let model = Model(
      records: [
        RecordType(
          name: "card",
          fields: [
            Field("title", .text) { .text("<\($0)>") },
            Field("isEven", .boolean) { .boolean($0.isMultiple(of: 2)) },
            Field("names", .list(.text)) { number in .list((0..<Int(number)).map { .text("n\($0)") }) },
            Field("day", .date) { _ in Sample.date() },
            Field("extra", .any) { _ in .map([(key: "a", value: .text("A")), (key: "b", value: .text("B"))]) },
            Field("middling", .text) { _ in .text(String(repeating: "x", count: 4000)) },
            Field("long", .text) { _ in .text(String(repeating: "x", count: 5000)) },
          ])
      ],
      filters: [
        Filter("counted", input: .text, result: .text) { [self] value, _ in
          applied.withLock { $0 += 1 }
          return value
        },
        Filter(
          "put", input: .text,
          parameters: ["p", "q"].map { Filter.Parameter($0, .any, default: Value.none) }, result: .text,
          pieces: { text in
            text.split(separator: "<p>", omittingEmptySubsequences: false).flatMap {
              [.part(name: "p", unfilled: "<p>"), .text(String($0))]
            }.dropFirst().map { $0 }
          }
        ) { value, _ in value },
      ])
    let (templates, diagnostics) = TemplateSet.compile(
      (files.sorted { $0.key < $1.key } + [("page.html", page)]).map {
        SourceFile(path: "templates/" + $0.0, bytes: Array($0.1.utf8))
      },
      roots: [RootTemplate("page.html", variables: [("cards", .list(.record("card"))), ("word", .text)])], model: model)
    #expect(diagnostics.map(line) == [])
    return templates
  }
}

/// What a page writes about the cards of these numbers, or what is wrong with it.
private func render(_ templates: TemplateSet, _ cards: [UInt32], word: String = "a") -> String {
  var output: [UInt8] = []
  let values: [Value] = [.list(cards.map { .record(.indexed(type: 0, index: $0)) }), .text(word)]
  if let problem = templates.render("page.html", values, into: &output) { return line(problem) }
  return String(decoding: output, as: UTF8.self)
}

@Suite struct KeptOutputTests {
  @Test func `runs a round about a record once for all pages`() {
    let fixture = Fixture()
    let templates = fixture.compile("{% for card in cards %}<b>{{ card.title | counted }}</b>{% endfor %}")
    #expect(render(templates, [1, 2, 1]) == "<b>&lt;1&gt;</b><b>&lt;2&gt;</b><b>&lt;1&gt;</b>")
    #expect(fixture.applications == 2)
    #expect(render(templates, [2, 3, 1]) == "<b>&lt;2&gt;</b><b>&lt;3&gt;</b><b>&lt;1&gt;</b>")
    #expect(fixture.applications == 3)
  }

  @Test func `keeps branches, variables and loops within a round`() {
    let templates = Fixture().compile(
      """
      {% for card in cards %}{% set title = card.title | counted %}[{% if card.isEven %}{{ title }}{% else %}odd \
      {% for name in card.names %}{{ "" if loop.first else "," }}{{ name }}{% endfor %}{% endif %}]{% endfor %}.
      """)
    let first = render(templates, [3, 2, 1])
    #expect(first == "[odd n0,n1,n2][&lt;2&gt;][odd n0].")
    #expect(render(templates, [3, 2, 1]) == first)
  }

  @Test(arguments: [
    (
      "{% for card in cards %}<b>{{ card.title | counted }}{{ word }}</b>{% endfor %}",
      "<b>&lt;1&gt;b</b><b>&lt;1&gt;b</b>"
    ),
    (
      "{% for card in cards %}<b>{{ card.title | counted }}{{ loop.index }}</b>{% endfor %}",
      "<b>&lt;1&gt;1</b><b>&lt;1&gt;2</b>"
    ),
  ])
  func `runs a round anew that reads more than its record`(page: String, expected: String) {
    let fixture = Fixture()
    let templates = fixture.compile(page)
    _ = render(templates, [1, 1], word: "a")
    #expect(render(templates, [1, 1], word: "b") == expected)
    #expect(fixture.applications == 4)
  }

  @Test func `keeps no more than thirty-two megabytes for all loops`() {
    let fixture = Fixture()
    let loops = ["b", "i", "u"].map {
      "{% for card in cards %}<\($0)>{{ card.title | counted }}{{ card.middling }}</\($0)>{% endfor %}"
    }
    let templates = fixture.compile(loops.joined())
    _ = render(templates, [0])
    let cards = Array(UInt32(0)..<4000)
    let first = render(templates, cards)
    #expect(fixture.applications == 3 * 4000)
    #expect(render(templates, cards) == first)
    // 8,170 rounds of some 4,020 bytes, four in 16 KiB, are kept, with the places of their numbers.
    #expect((3800..<3900).contains(fixture.applications - 3 * 4000))
  }

  @Test func `gives up on a loop of which nothing was asked for again in a thousand rounds`() {
    let fixture = Fixture()
    let templates = fixture.compile("{% for card in cards %}<b>{{ card.title | counted }}</b>{% endfor %}")
    _ = render(templates, Array(0..<1025))
    let first = fixture.applications
    #expect(first == 1025)
    _ = render(templates, [7])
    #expect(fixture.applications == first + 1)
  }

  @Test func `two loops that do the same share what is kept`() {
    let fixture = Fixture()
    let loop = "{% for card in cards %}{% set title = card.title | counted %}<b>{{ title }}</b>{% endfor %}"
    let templates = fixture.compile("{% if word == \"a\" %}" + loop + "{% else %}no " + loop + "{% endif %}")
    #expect(render(templates, [1, 2], word: "a") == "<b>&lt;1&gt;</b><b>&lt;2&gt;</b>")
    #expect(render(templates, [2, 1], word: "b") == "no <b>&lt;2&gt;</b><b>&lt;1&gt;</b>")
    #expect(fixture.applications == 2)
  }

  @Test(arguments: [
    "<b>{{ card.title | counted }}</i>", "<b>{{ card.title | counted }}{{ loop.index }}</b>",
    "<b>{{ card.long | counted }}</b>",
  ])
  func `loops that do otherwise share nothing`(other: String) {
    let fixture = Fixture()
    let body = "<b>{{ card.title | counted }}</b>"
    let templates = fixture.compile(
      "{% for card in cards %}" + body + "{% endfor %}{% for card in cards %}" + other + "{% endfor %}")
    _ = render(templates, [1])
    #expect(fixture.applications == 2)
  }

  @Test(arguments: [
    ("{{ card.title | counted ~ \"a\" }}", "{{ card.title | counted ~ \"b\" }}", "&lt;1&gt;a", "&lt;1&gt;b"),
    (
      "{{ card.title | counted }}{{ card.extra.a | default(\"-\") }}",
      "{{ card.title | counted }}{{ card.extra.b | default(\"-\") }}", "&lt;1&gt;A",
      "&lt;1&gt;B"
    ),
    (
      "{{ card.title | counted | replace(\"1\", \"2\") }}", "{{ card.title | counted | replace(\"1\", \"3\") }}",
      "&lt;2&gt;",
      "&lt;3&gt;"
    ),
    ("{{ card.title | counted | upper }}", "{{ card.title | counted | length }}", "&lt;1&gt;", "3"),
    (
      "{% if card.title | counted == \"<1>\" %}y{% endif %}", "{% if card.title | counted == \"<2>\" %}y{% endif %}",
      "y",
      ""
    ),
    (
      "{{ \"y\" if card.title | counted == \"<1>\" else \"n\" }}",
      "{{ \"y\" if card.title | counted == \"<2>\" else \"n\" }}",
      "y", "n"
    ),
    (
      "{{ card.title | counted }}{{ card.day | date(\"d\") }}",
      "{{ card.title | counted }}{{ card.day | date(\"yyyy\") }}",
      "&lt;1&gt;29", "&lt;1&gt;2021"
    ),
    (
      "{{ \"a <p>\" | put(p=card.title | counted) }}", "{{ \"b <p>\" | put(p=card.title | counted) }}", "a &lt;1&gt;",
      "b &lt;1&gt;"
    ),
    (
      "{{ (\"a <p>\" | put(p=card.title | counted)) ~ 1 }}", "{{ (\"a <p>\" | put(p=card.title | counted, q=1)) ~ 1 }}",
      "a &lt;1&gt;1", "a &lt;1&gt;1"
    ),
  ])
  func `loops that differ in what they name alone share nothing`(
    one: String, other: String, first: String, second: String
  ) {
    let fixture = Fixture()
    let templates = fixture.compile(
      [one, other].map { "{% for card in cards %}<b>\($0)</b>{% endfor %}" }.joined())
    for _ in 1...2 { #expect(render(templates, [1]) == "<b>\(first)</b><b>\(second)</b>") }
    #expect(fixture.applications == 2)
  }

  @Test func `a loop that says how deep it lies says so wherever its like was run first`() {
    let fixture = Fixture()
    let loop =
      "{% for card in cards %}<b>{% for name in card.names %}{{ loop.depth }}{{ loop.depth0 }}{{ name }}{% endfor %}</b>{% endfor %}"
    let templates = fixture.compile(loop + "{% for other in cards %}" + loop + "{% endfor %}")
    #expect(render(templates, [1]) == "<b>21n0</b><b>32n0</b>")
  }

  @Test func `texts that only look the same are not one`() {
    let fixture = Fixture()
    let (one, other) = ("caf\u{E9}", "cafe\u{301}")
    let loops = [one, other].map {
      "{% for card in cards %}{{ card.title | counted }}{{ (\"\($0)\" if card.isEven else \"b\") | upper }};{% endfor %}"
    }
    let output = render(fixture.compile(loops.joined()), [2])
    #expect(Array(output.utf8) == Array("&lt;2&gt;CAF\u{C9};&lt;2&gt;CAFE\u{301};".utf8))
  }

  @Test func `runs an included file about a record once for all pages`() {
    let fixture = Fixture()
    let templates = fixture.compile(
      "{% for card in cards %}{{ loop.index }}{% include \"card.html\" with item = card %} {% endfor %}",
      files: ["card.html": "<b>{{ item.title | counted }}</b>"])
    #expect(render(templates, [1, 2, 1]) == "1<b>&lt;1&gt;</b> 2<b>&lt;2&gt;</b> 3<b>&lt;1&gt;</b> ")
    #expect(fixture.applications == 2)
  }

  @Test func `an included file that reads more than one record is run`() {
    let fixture = Fixture()
    let templates = fixture.compile(
      "{% for card in cards %}{{ loop.index }}{% include \"card.html\" with item = card %} {% endfor %}",
      files: ["card.html": "<b>{{ item.title | counted }}</b>{{ word }}"])
    _ = render(templates, [1, 1], word: "a")
    #expect(render(templates, [1], word: "b") == "1<b>&lt;1&gt;</b>b ")
    #expect(fixture.applications == 3)
  }

  @Test func `keeps no long round`() {
    let fixture = Fixture()
    let templates = fixture.compile(
      "{% for card in cards %}<b>{{ card.title | counted }}{{ card.long }}</b>{% endfor %}")
    #expect(render(templates, [1, 1]).utf8.count == 2 * 5016)
    #expect(fixture.applications == 2)
  }

  @Test func `breaks off the loop that it would break off if nothing were kept`() {
    let templates = Fixture().compile(
      """
      {% for one in cards %}{% for two in cards %}{% for card in cards %}{% if card.isEven %}{% endif %}\
      {% for name in card.names %}{{ name | counted }}{% endfor %}{% endfor %}{% endfor %}{% endfor %}
      """)
    #expect(
      render(templates, Array(repeating: 1000, count: 100))
        == "page.html:1:102+3 error template/endless-loop: this loop grows a page past 10000000 rounds or 256 MiB; take it out of the loops around it, or let it run over a shorter list"
    )
  }
}
