import Base
import Synchronization
import Templates
import Testing

/// A site of which all but its `visits` is fixed, and a filter that counts how often it is applied.
private final class Fixture: Sendable {
  private let applied = Mutex(0)

  var applications: Int { applied.withLock { $0 } }

  func compile(_ page: String) -> (templates: TemplateSet, problems: [String]) {
    let model = Model(
      records: [
        RecordType(
          name: "site",
          fields: [
            Field("title", .text, always: .text("A & B")),
            Field("motto", .optional(.text), always: .none),
            Field("names", .list(.text), always: .list((0..<150).map { .text("n\($0)") })),
            Field("owner", .record("owner"), always: .record(.stored([.text("Leeds"), .none]))),
            Field("absent", .optional(.record("owner")), always: .none),
            Field("visits", .integer) { .integer(Int($0)) },
          ]),
        RecordType(name: "owner", fields: [Field("name", .text), Field("since", .optional(.date))]),
      ],
      filters: [
        Filter("counted", input: .text, result: .text) { [self] value, _ in
          applied.withLock { $0 += 1 }
          return value
        }
      ])
    let (templates, diagnostics) = TemplateSet.compile(
      [SourceFile(path: "templates/page.html", bytes: Array(page.utf8))],
      roots: [RootTemplate("page.html", variables: [(name: "site", type: .record("site"))])], model: model)
    return (templates, diagnostics.map(line))
  }

  /// What the page of a number is.
  static func render(_ templates: TemplateSet, _ number: UInt32) -> String {
    var output: [UInt8] = []
    templates.render("page.html", [.record(.indexed(type: 0, index: number))], into: &output)
    return String(decoding: output, as: UTF8.self)
  }
}

@Suite struct FoldingTests {
  @Test func `works out once what is the same on every page`() {
    let fixture = Fixture()
    let (templates, problems) = fixture.compile(
      "<b>{{ site.title | counted }}</b>{% if site.motto %}{{ site.motto }}{% else %}{{ site.owner.name | counted }}{% endif %}"
    )
    #expect(problems == [])
    #expect(fixture.applications == 2)
    #expect(Fixture.render(templates, 1) == "<b>A &amp; B</b>Leeds")
    #expect(Fixture.render(templates, 2) == "<b>A &amp; B</b>Leeds")
    #expect(fixture.applications == 2)
  }

  @Test func `leaves to the page what differs from page to page`() {
    let fixture = Fixture()
    let (templates, _) = fixture.compile(
      "{{ site.title }}: {% if site.visits > 1 %}{{ site.visits }} {{ site.title | counted }}{% endif %}.")
    #expect(Fixture.render(templates, 1) == "A &amp; B: .")
    #expect(Fixture.render(templates, 7) == "A &amp; B: 7 A &amp; B.")
  }

  @Test func `works out whole loops, but not what knows about a loop around it`() {
    let fixture = Fixture()
    let (templates, _) = fixture.compile(
      """
      {% for name in site.names | limit(2) %}{{ loop.index }}{{ name | counted }} {% endfor %}
      {%- for number in site.names | limit(site.visits) %}{{ loop.index }}{{ site.title }}{% for name in site.names | limit(2) %}{{ loop.index }}{% endfor %};{% endfor %}
      """)
    #expect(fixture.applications == 2)
    #expect(Fixture.render(templates, 2) == "1n0 2n1 1A &amp; B12;2A &amp; B12;")
    #expect(fixture.applications == 2)
  }

  @Test func `passes over what is missing in branches that no page takes`() {
    let fixture = Fixture()
    let (templates, problems) = fixture.compile(
      """
      {% if site.absent %}{{ site.absent.name | counted }}{% if site.absent.since %}{{ site.absent.since | date }}\
      {{ site.absent.since | iso8601 | counted }}{% endif %}{% endif %}{{ site.visits }}
      """)
    #expect(problems == [])
    #expect(Fixture.render(templates, 3) == "3")
  }

  @Test func `reads a constant in place of the variable it is set to`() {
    let fixture = Fixture()
    let (templates, _) = fixture.compile(
      "{% set level = 2 %}{% set title = site.title %}<p data-level=\"{{ level }}\">{{ title | counted }}</p>")
    #expect(fixture.applications == 1)
    #expect(Fixture.render(templates, 1) == "<p data-level=\"2\">A &amp; B</p>")
    #expect(fixture.applications == 1)
  }

  @Test func `leaves loops that write very much to the page`() {
    let fixture = Fixture()
    let (templates, problems) = fixture.compile(
      "{% for name in site.names %}\(String(repeating: "x", count: 8000)){{ name | counted }}{% endfor %}")
    #expect(problems == [])
    let before = fixture.applications
    #expect(Fixture.render(templates, 1).utf8.count == 150 * 8000 + 490)
    #expect(fixture.applications == before + 150)
  }

  @Test func `leaves loops of very many rounds to the page`() {
    let fixture = Fixture()
    let (templates, problems) = fixture.compile(
      "{% for one in site.names %}{% for other in site.names %}{% if one == other %}{{ one | counted }} {% endif %}{% endfor %}{% endfor %}"
    )
    #expect(problems == [])
    let before = fixture.applications
    #expect(Fixture.render(templates, 1) == (0..<150).map { "n\($0) " }.joined())
    #expect(fixture.applications == before + 150)
  }
}
