import Base
import Templates
import Testing

@Suite struct MissingFieldTests {
  private static let lists: [[Value]] = [[.text("a"), .text("<b>")], [], []]
  private static let texts: [Value] = [.text("A & B"), .none, .text("")]

  /// Two types of the same three records: the second has nothing, and the first tells that without a look; the third has
  /// what counts as nothing.
  private static let model = Model(
    records: [
      RecordType(
        name: "telling",
        fields: [
          Field("list", .list(.text), unless: { $0 == 1 }) { list($0) },
          Field("text", .optional(.text), unless: { $0 == 1 }) { text($0) },
          Field("other", .optional(.record("telling")), unless: { $0 == 1 }) {
            .record(.indexed(type: 0, index: 2 - looked($0)))
          },
        ]),
      RecordType(
        name: "looking",
        fields: [
          Field("list", .list(.text)) { .list(lists[Int($0)]) }, Field("text", .optional(.text)) { texts[Int($0)] },
          Field("other", .optional(.record("looking"))) {
            $0 == 1 ? .none : .record(.indexed(type: 1, index: 2 - $0))
          },
        ]),
    ])

  private static func list(_ record: UInt32) -> Value { .list(lists[Int(looked(record))]) }
  private static func text(_ record: UInt32) -> Value { texts[Int(looked(record))] }

  /// The record, which is looked at.
  private static func looked(_ record: UInt32) -> UInt32 {
    precondition(record != 1, "what is known to be missing is not looked at")
    return record
  }

  @Test(arguments: [
    "{% if item.list %}{{ item.list | join(\",\") }}{% else %}-{% endif %}{{ item.list | length }}",
    "{% for one in item.list %}{{ one }};{% else %}none{% endfor %}{{ \"a\" in item.list }}",
    "{% if not item.text %}-{% endif %}{{ item.text | default(\"d\") }}{% if item.text is none %}none{% endif %}",
    "{% if item.text %}<a title=\"{{ item.text }}\">{{ item.text }}</a>{% endif %}",
    "{% if item.list or item.text %}some{% endif %}{% set text = item.text %}{% if text %}{{ text | upper }}{% endif %}",
    "{% if item.other %}{% if item.other.text %}{{ item.other.text }}{% endif %}{{ item.other.list | length }}{% endif %}",
  ])
  func `a field that is known to be missing is read as one that is looked at`(page: String) {
    func render(_ type: String, _ place: Int, _ number: UInt32) -> String {
      let (templates, diagnostics) = TemplateSet.compile(
        [SourceFile(path: "templates/page.html", bytes: Array(page.utf8))],
        roots: [RootTemplate("page.html", variables: [("item", .record(type))])], model: Self.model)
      guard diagnostics.isEmpty else { return diagnostics.map(line).joined(separator: "\n") }
      var output = ByteBuffer()
      let problem = templates.render("page.html", [.record(.indexed(type: place, index: number))], into: &output)
      return problem.map(line) ?? output.text()
    }
    for number: UInt32 in 0...2 { #expect(render("telling", 0, number) == render("looking", 1, number)) }
  }
}
