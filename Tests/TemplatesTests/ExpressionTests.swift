import Base
import Templates
import Testing

@Suite struct ExpressionTests {
  @Test func `writes literals with their escapes`() {
    #expect(render(#"{{ "a\"b\\\n" }}{{ 'it\'s' }}{{ 42 }}"#) == "a&quot;b\\\nit's42")
  }

  @Test func `takes the first branch whose condition holds`() {
    let page = "{% if entry.count > 5 %}many{% elif entry.count == 3 %}three{% else %}few{% endif %}"
    #expect([1, 3, 9].map { render(page, entry: Sample.entry(count: $0)) } == ["few", "three", "many"])
    #expect(render("{% if false %}a{% endif %}b") == "b")
  }

  @Test(arguments: [
    ("1 == 1", true), ("1 != 1", false), ("1 < 2", true), ("2 <= 2", true), ("1 > 2", false), ("2 >= 3", false),
    ("\"a\" == \"a\"", true), ("\"a\" < \"b\"", true), ("true == false", false), ("entry.url == entry.url", true),
    ("entry.date == entry.date", true), ("entry.date < entry.date", false), ("not true", false),
    ("true and false", false), ("true or false", true), ("not (1 == 2) and true", true), ("not not true", true),
    ("false and false or true", true), ("true or false and false", true), ("\"a\" in entry.tags", true),
    ("\"c\" in entry.tags", false), ("\"c\" not in entry.tags", true), ("not \"a\" in entry.tags", false),
    ("entry.tags", true), ("entry.title", true), ("entry.isNew", true), ("\"\"", false), ("entry.summary", false),
    ("entry.summary == \"a\"", false), ("entry.summary != \"a\"", true), ("entry.summary == entry.summary", true),
    ("entry.title and entry.tags", true), ("entry.title ~ 1 == \"Lessons1\"", true), ("(1)==(1)", true),
    ("(\"a\" or \"\") == \"a\"", true), ("\"x\" | upper == \"X\"", true),
  ])
  func `judges`(condition: String, isTrue: Bool) {
    #expect(render("{% if \(condition) %}true{% else %}false{% endif %}") == "\(isTrue)")
  }

  @Test func `counts an optional as true when it is present and what it holds is true`() {
    let page = "{% if x %}yes{% else %}no{% endif %}"
    func judge(_ type: ValueType, _ value: Value) -> String {
      render(["page.html": page], ["x": (.optional(type), value)])
    }
    #expect(judge(.boolean, .boolean(false)) == "no")
    #expect(judge(.boolean, .boolean(true)) == "yes")
    #expect(judge(.integer, .integer(0)) == "yes")
    #expect(judge(.text, .text("")) == "no")
    #expect(judge(.date, Sample.date()) == "yes")
    #expect(judge(.html, .html([])) == "no")
    #expect(judge(.integer, .none) == "no")
  }

  @Test func `repeats over a list and knows its round`() {
    let page = """
      {% for tag in entry.tags -%}
      {{ loop.index }}{{ loop.index0 }}{{ loop.length }}{{ tag }}{{ "f" if loop.first else "" }}{{ "," if not loop.last else "." }}
      {%- endfor %}
      """
    #expect(render(page) == "102af,212b.")
  }

  @Test func `writes the else of a loop without rounds`() {
    let page = "{% for tag in entry.tags %}{{ tag }}{% else %}none{% endfor %}"
    #expect(render(page, entry: Sample.entry(tags: [])) == "none")
    #expect(render(page) == "ab")
  }

  @Test func `nests loops, the inner one hiding the outer`() {
    let page =
      "{% for a in entry.tags %}{% for b in entry.tags %}{{ a }}{{ b }}{{ loop.index }} {% endfor %}{{ loop.index }};{% endfor %}"
    #expect(render(page) == "aa1 ab2 1;ba1 bb2 2;")
  }

  @Test func `ends a variable with the loop it is set in`() {
    #expect(render("{% set x = 1 %}{% for y in entry.tags %}{{ x }}{% set x = 2 %}{% endfor %}{{ x }}") == "111")
  }

  @Test func `chooses between two values`() {
    let page = "{{ \"one\" if entry.count == 1 else \"two\" if entry.count == 2 else \"more\" }}"
    #expect([1, 2, 3].map { render(page, entry: Sample.entry(count: $0)) } == ["one", "two", "more"])
  }

  @Test func `joins texts, URLs and integers`() {
    #expect(render("{{ entry.title ~ \": \" ~ entry.count ~ entry.url }}") == "Lessons: 3/posts/lessons/")
  }

  @Test func `reads free data by name, writes its scalars and repeats over its lists`() {
    let extra = Value.map([
      (key: "note", value: .text("<n>")), (key: "n", value: .integer(4)), (key: "on", value: .boolean(true)),
      (key: "when", value: Sample.date()), (key: "list", value: .list([.text("x"), .integer(1), .list([])])),
      (key: "deep", value: .map([(key: "a", value: .text("A"))])),
    ])
    let page = """
      {% set e = entry.extra %}
      {% if e.note and e.n and e.on and e.when %}{{ e.note }} {{ e.n }} {{ e.on }} {{ e.when }}{% endif %}
      {% if e.list %}{% for x in e.list %}[{{ x }}]{% endfor %}{{ e.list | length }}{% endif %}
      {% if e.deep and e.deep.a %}{{ e.deep.a }}{{ e.deep }}{% endif %}
      {% if e.missing %}no{% endif %}{{ e.missing | default("d") }}
      {% if e.note == "<n>" and e.n == 4 and "x" in e.list | default("") %}equal{% endif %}
      """
    #expect(
      render(page, entry: Sample.entry(extra: extra))
        == "&lt;n&gt; 4 true 2021-03-29\n[x][1][]3\nA\nd\nequal")
  }
}
