import Base
import Templates
import Testing

@Suite struct OperationTests {
  @Test func `works with the values of a page`() {
    let page = """
      {{ entry.count + 1 }} {{ entry.count * 2 - 1 }} {{ entry.count / 2 }} {{ entry.count // 2 }} {{ entry.count % 2 }} \
      {{ -entry.count }} {{ entry.count ** 2 }} {{ entry.tags[0] | default("-") }} {{ entry.tags[-1] | default("-") }} \
      {{ entry.tags[5] | default("-") }} {{ entry.tags[1:] | join }} {{ entry.title[:3] }} {{ entry["title"] }}
      """
    #expect(render(page) == "4 5 1.5 1 1 -3 9 a b - b Les Lessons")
  }

  @Test func `stops where an operation has no result on a page`() {
    func stop(_ expression: String) -> String? {
      let (templates, diagnostics) = compile(
        ["page.html": "a{{ \(expression) }}"], ["x": .integer, "r": .number])
      guard diagnostics.isEmpty else { return diagnostics.map(line).joined(separator: "\n") }
      var output: [UInt8] = []
      return templates.render("page.html", [.integer(0), .number(1e308)], into: &output).map(line)
    }
    #expect(
      stop("1 // x")
        == "page.html:1:5+6 error template/no-result: \"//\" has a divisor of zero; test the divisor first")
    #expect(
      stop("(x + 9223372036854775807) + 1")
        == "page.html:1:5+29 error template/no-result: the result of \"+\" is no number of 64 bits; work with smaller numbers"
    )
    #expect(
      stop("r * 10")
        == "page.html:1:5+6 error template/no-result: the result of \"*\" is no number of 64 bits; work with smaller numbers"
    )
    #expect(stop("x // 2") == nil)
  }

  @Test func `rejects operations on values that are no numbers`() {
    #expect(
      problems(
        "{{ entry.title + 1 }}{{ 1 * entry.extra }}{{ 1 / 0 }}{{ -entry.date }}{{ 2 ** 0.5 }}{{ entry.count + entry.summary }}"
      ) == [
        "page.html:1:4+11 error template/wrong-type: \"+\" works on numbers, not on a text; join texts with \"~\"",
        "page.html:1:29+11 error template/wrong-type: \"*\" works on numbers, not on free data; make it one with the filter \"int\"",
        "page.html:1:46+5 error template/no-result: \"/\" has a divisor of zero; divide by another",
        "page.html:1:58+10 error template/wrong-type: \"-\" works on a number, not on a date",
        "page.html:1:79+3 error template/wrong-type: the exponent of \"**\" is an integer, not a number",
        "page.html:1:102+13 error template/untested-optional: \"entry.summary\" may be missing; test it first: {% if entry.summary %}…{% endif %}",
      ])
  }

  @Test func `rejects lists, maps and parts whose types do not fit`() {
    #expect(
      problems(
        "{% set a = [1, \"b\"] %}{% set b = {1: 2} %}{% set c = {\"a\": entry, \"b\": 1} %}{{ (1, 2)[2] }}{{ entry.tags[\"a\"] | default(\"\") }}{{ entry.date[0] }}{{ entry.tags[::0] | join }}{{ [1] }}"
      ) == [
        "page.html:1:16+3 error template/wrong-type: this is a text, but the items before it are each an integer; give all items of a list one type, or write a tuple: (a, b)",
        "page.html:1:35+1 error template/wrong-type: the names in a map are texts, not an integer; put it in quotes",
        "page.html:1:72+1 error template/wrong-type: this is an integer, but the values before it are each a record \"entry\"; give all values of a map one type",
        "page.html:1:87+1 error template/wrong-type: the parts of a tuple have the numbers 0 to 1; write one of them out",
        "page.html:1:106+3 error template/wrong-type: the index of a list is an integer, not a text",
        "page.html:1:130+10 error template/wrong-type: a date has no items; use it without brackets",
        "page.html:1:162+1 error template/wrong-type: the step of a slice cannot be zero",
        "page.html:1:177+3 error template/wrong-type: a list cannot be written as it is; write its items: {% for item in [1] %}…{% endfor %}",
      ])
  }

  @Test func `an item that is tested is there`() {
    #expect(render("{% if entry.tags[0] %}{{ entry.tags[0] | upper }}{% endif %}") == "A")
    #expect(render("{% if entry.summary is defined %}{{ entry.summary | upper }}{% else %}-{% endif %}") == "-")
    #expect(render("{% if entry.summary is none %}-{% else %}{{ entry.summary | upper }}{% endif %}") == "-")
    #expect(
      render(
        "{% for e in others if e.summary %}{{ e.summary | upper }}{% endfor %}",
        others: [
          Sample.entry(), Sample.entry(summary: .text("s")),
        ]) == "S")
    #expect(render("{{ entry.summary or entry.title }}") == "Lessons")
  }

  @Test func `rejects unknown tests and wrong arguments of them`() {
    #expect(
      problems(
        "{{ 1 if entry is difined }}{{ 1 if entry.title is odd }}{{ 1 if 1 is odd(2) }}{{ 1 if entry.date is empty }}")
        == [
          "page.html:1:18+7 error template/unknown-test: unknown test \"difined\"; did you mean \"defined\"?",
          "page.html:1:36+11 error template/wrong-type: \"odd\" is asked of an integer, not of a text",
          "page.html:1:70+3 error template/bad-argument: \"odd\" takes no arguments; remove them",
          "page.html:1:87+10 error template/wrong-type: a date is never empty; leave the test out",
        ])
  }

  @Test func `sorts, groups and chooses entries by their fields`() {
    let others = [
      Sample.entry(title: "b", count: 1), Sample.entry(title: "A", count: 2), Sample.entry(title: "c", count: 1),
    ]
    #expect(
      render("{% for e in others | sort(attribute=\"title\") %}{{ e.title }}{% endfor %}", others: others) == "Abc")
    #expect(
      render(
        "{% for count, group in others | group_by(\"count\") %}{{ count }}:{{ group | map(attribute=\"title\") | join(\"\") }} {% endfor %}",
        others: others) == "1:bc 2:A ")
    #expect(render("{{ others | where(\"count\", 1) | map(attribute=\"title\") | join }}", others: others) == "b, c")
    #expect(render("{{ others | sum(attribute=\"count\") }}", others: others) == "4")
    #expect(
      problems(
        "{{ others | map(attribute=\"titel\") | join }}{{ others | where(\"count\", \"a\") | length }}{{ others | sort | length }}"
      ) == [
        "page.html:1:27+7 error template/unknown-field: unknown field \"titel\" in a record \"entry\"; did you mean \"title\"?",
        "page.html:1:72+3 error template/wrong-type: an integer and a text cannot be compared",
        "page.html:1:100+4 error template/wrong-type: a record \"entry\" has no order; say by which field: attribute=\"name\"",
      ])
  }

  @Test(arguments: ["==", "!=", "<", "<=", ">", ">="])
  func `compares with what is written out as with any other value`(comparison: String) {
    for (type, values) in [
      (ValueType.integer, ["-1", "0", "3"]), (.number, ["0.5", "2.0"]), (.text, ["\"\"", "\"a\"", "\"b\""]),
    ] {
      for (value, other) in values.flatMap({ one in values.map { (one, $0) } }) {
        func page(_ other: String) -> String {
          let test = "x \(comparison) \(other)"
          return "{% if \(test) %}a{% else %}b{% endif %}{{ \"c\" if not \(test) else \"d\" }}"
            + "{% if flag and \(test) %}e{% endif %}{% for z in [1, 2] if \(test) %}f{% endfor %}"
        }
        #expect(Self.write(page(other), type, value, other) == Self.write(page("y"), type, value, other))
      }
    }
  }

  /// Renders a page with two values, as literals write them.
  private static func write(_ page: String, _ type: ValueType, _ x: String, _ y: String) -> String {
    func value(_ literal: String) -> Value {
      switch type {
      case .integer: .integer(Int(literal) ?? 0)
      case .number: .number(Double(literal) ?? 0)
      default: .text(literal.replacing("\"", with: ""))
      }
    }
    return render(
      ["page.html": page],
      ["x": (type, value(x)), "y": (type, value(y)), "flag": (.boolean, .boolean(true))])
  }

  @Test func `tells whether any kind of value has changed`() {
    let leeds = Sample.entry(
      body: "<p>a</p>", place: Sample.place("Leeds"), extra: .map([(key: "a", value: .integer(1))]))
    let york = Sample.entry(
      body: "<p>b</p>", place: Sample.place("York"), extra: .map([(key: "a", value: .integer(2))]))
    for field in ["body", "place", "extra", "url"] {
      let page = "{% for e in others %}{{ \"c\" if loop.changed(e.\(field)) else \"-\" }}{% endfor %}"
      let expected = field == "url" ? "c---" : "c-c-"
      #expect(render(page, others: [leeds, leeds, york, york]) == expected, "\(field)")
    }
  }

  @Test func `names what a part writes, and refuses to make text markup`() {
    #expect(render("{% set a %}<b>{{ entry.title }}</b>{% endset %}{{ a }}{{ a }}") == "<b>Lessons</b><b>Lessons</b>")
    #expect(
      problems("{{ entry.title | safe }}{% set a %}<b{% endset %}") == [
        "page.html:1:18+4 error template/untrusted-markup: \"safe\" takes HTML, which it leaves as it is, not a text; remove it to have the text escaped; if its markup can be trusted, whoever writes it, name this template in the settings: templates: {trusted: [page.html]}",
        "page.html:1:28+3 error template/branches-disagree: what this \"set\" holds ends in the tag <b>; write whole tags in it",
      ])
  }

  @Test func `breaks off texts that replace grows`() {
    let page = "{% set a = entry.title | replace(\"e\", \"eeeeeeeeee\") %}"
    let doubling = (0..<30).map { _ in "{% set a = a | replace(\"e\", \"eeeeeeeeee\") %}" }.joined()
    let (templates, diagnostics) = compile(["page.html": page + doubling], ["entry": .record("entry")])
    #expect(diagnostics.map(line) == [])
    var output: [UInt8] = []
    #expect(templates.render("page.html", [Sample.entry()], into: &output)?.code.name == "template/endless-text")
  }

  @Test(arguments: [
    ("{{ 9223372036854775807 | file_size }}", "9223372 TB"), ("{{ 999 | file_size }}", "999 bytes"),
    ("{{ 9949 | file_size }}", "9.9 KB"), ("{{ 9950 | file_size }}", "10 KB"), ("{{ 999500 | file_size }}", "1 MB"),
    ("{{ (-9223372036854775807 - 1) % -1 }}", "0"),
  ])
  func `stays within 64 bits`(page: String, text: String) {
    #expect(render(page) == text)
  }
}
