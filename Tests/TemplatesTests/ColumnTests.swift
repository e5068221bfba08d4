import Base
import Templates
import Testing

/// Three records, their texts and dates once in columns and once as values.
private enum Columns {
  private static let titles: [Value] = [.text("A & \"B\""), .text(""), .text("é")]
  private static let paths: [Value] = [.url("/a/?b&c"), .none, .url("/é/")]
  private static let times: [DateValue?] = [day(), nil, day("2021-03-09T07:05:00Z", hasTime: true)]

  private static func day(_ text: String = "2019-12-31", hasTime: Bool = false) -> DateValue? {
    if case .date(let date) = Sample.date(text, hasTime: hasTime) { date } else { nil }
  }

  private static let model: Model = {
    let (first, second) = TextColumn.beside(paths, titles)
    let dates = DateColumn(times)
    // The records of the second type stand in the columns the other way round.
    @Sendable func opposite(_ record: UInt32) -> Int { 2 - Int(record) }
    return Model(
      records: [
        RecordType(
          name: "column",
          fields: [
            Field("title", .text, in: second), Field("path", .optional(.url), in: first),
            Field("date", .optional(.date), in: dates),
            Field("other", .record("opposite")) { .record(.indexed(type: 1, index: $0)) },
          ]),
        RecordType(
          name: "opposite",
          fields: [
            Field("title", .text, in: second, at: opposite), Field("path", .optional(.url), in: first, at: opposite),
            Field("date", .optional(.date), in: dates, at: opposite),
          ]),
        RecordType(
          name: "value",
          fields: [
            Field("title", .text) { titles[Int($0)] }, Field("path", .optional(.url)) { paths[Int($0)] },
            Field("date", .optional(.date)) { times[Int($0)].map { .date($0) } ?? .none },
            Field("other", .record("value")) { .record(.indexed(type: 2, index: 2 - $0)) },
          ]),
      ])
  }()

  /// What a page writes about a record of a type.
  static func render(_ page: String, _ type: String, _ number: Int, of place: Int) -> String {
    let (templates, diagnostics) = TemplateSet.compile(
      [SourceFile(path: "templates/page.html", bytes: Array(page.utf8))],
      roots: [RootTemplate("page.html", variables: [("item", .record(type))])], model: model)
    guard diagnostics.isEmpty else { return diagnostics.map(line).joined(separator: "\n") }
    var output = ByteBuffer()
    let problem = templates.render(
      "page.html", [.record(.indexed(type: place, index: UInt32(number)))], into: &output)
    return problem.map(line) ?? output.text()
  }
}

@Suite struct ColumnTests {
  @Test(arguments: [
    "{{ item.title }}", "{{ item.title | upper }}",
    "<a href=\"{{ item.path or \"#\" }}\" title='{{ item.title }}'></a>",
    "{% if item.title %}there{% endif %}{% if not item.title %}none{% endif %}",
    "{% if item.path %}<a href=\"{{ item.path }}\"></a>{% else %}-{% endif %}",
    "{% if item.date %}{{ item.date | date(\"EEEE, d MMMM yyyy 'at' HH:mm z '<&>'\") }}{% else %}-{% endif %}",
    "{% if item.date %}<time datetime=\"{{ item.date | iso8601 }}\">{{ item.date | date(\"short\") | upper }}</time>{% endif %}",
    "{% if item.path and (item.date or item.title) %}both{% elif item.title or item.date %}one{% endif %}",
    "{{ item.other.title }}{% if item.other.date %}{{ item.other.date | date }}{% endif %}{% if item.other.path %}p{% endif %}",
    "{{ \"yes\" if item.date and not item.title else \"no\" }}",
  ])
  func `what is read of a column is what is read of values`(page: String) {
    for number in 0...2 {
      #expect(Columns.render(page, "column", number, of: 0) == Columns.render(page, "value", number, of: 2))
    }
  }

  @Test func `writes dates and names of a column as markup`() {
    let page =
      "{{ item.title }} {% if item.path %}{{ item.path }}{% endif %} {% if item.date %}{{ item.date | date(\"dd MMM yyyy, HH:mm '&'\") }}{% endif %}"
    #expect(Columns.render(page, "column", 0, of: 0) == "A &amp; &quot;B&quot; /a/?b&amp;c 31 Dec 2019, 00:00 &amp;")
    #expect(Columns.render(page, "column", 1, of: 0) == "  ")
    #expect(Columns.render(page, "column", 2, of: 0) == "é /é/ 09 Mar 2021, 07:05 &amp;")
  }
}

@Suite struct ConditionTests {
  /// All conditions over four names that have so many operators within one another, with what they mean.
  private static func conditions(_ depth: Int) -> [(text: String, holds: @Sendable ([Bool]) -> Bool)] {
    let names: [(text: String, holds: @Sendable ([Bool]) -> Bool)] = ["text", "flag", "number.one", "list"].enumerated()
      .map { place, name in (name == "number.one" ? "map.one" : name, { $0[place] }) }
    guard depth > 0 else { return names }
    let inner = conditions(depth - 1)
    var all = names
    for (number, one) in inner.enumerated() {
      all.append(("not (\(one.text))", { !one.holds($0) }))
      let other = inner[(number * 7 + 3) % inner.count]
      all.append(("(\(one.text)) and (\(other.text))", { one.holds($0) && other.holds($0) }))
      all.append(("(\(one.text)) or (\(other.text))", { one.holds($0) || other.holds($0) }))
    }
    return all
  }

  @Test func `a condition holds when its value is true`() {
    let conditions = Self.conditions(4)
    #expect(conditions.count == 484)
    let page = conditions.map { condition in
      let text = condition.text
      return "{% if \(text) %}1{% else %}0{% endif %}{{ \"1\" if \(text) else \"0\" }}"
        + "{% set kept = \(text) %}{% if kept %}1{% else %}0{% endif %}{% if not kept %}0{% else %}1{% endif %}\n"
    }.joined()
    let (templates, diagnostics) = compile(
      ["page.html": page], ["text": .text, "flag": .boolean, "map": .any, "list": .list(.integer)])
    #expect(diagnostics.map(line) == [])
    for bits in 0..<16 {
      let truths = (0..<4).map { bits >> $0 & 1 == 1 }
      var output = ByteBuffer()
      let problem = templates.render(
        "page.html",
        [
          .text(truths[0] ? "a" : ""), .boolean(truths[1]), .map(truths[2] ? [("one", .integer(0))] : []),
          .list(truths[3] ? [.integer(0)] : []),
        ], into: &output)
      #expect(problem == nil)
      let lines = output.text().split(separator: "\n")
      #expect(lines.map(String.init) == conditions.map { $0.holds(truths) ? "1111" : "0000" })
    }
  }

  @Test func `a name for a constant can be read wherever it stands`() {
    let page = """
      {% set a = "x" %}{% set n = 2 %}{% for i in [1, 2, 3] %}{% set b = a ~ n %}{{ b }}{% if i == n %}{% set a = "y" %}{{ a }}{% endif %}{% endfor %}
      {% if flag %}{% set c = 1 %}{% else %}{% set c = 2 %}{% endif %}{{ c }}{{ a }}
      {% macro show(what: text = "none", times: integer = 1) %}{{ what }}{{ times }}{% endmacro %}{{ show("m") }}{{ show(times=n) }}
      {% with d = "w", e = a %}{{ d }}{{ e }}{% endwith %}
      """
    #expect(
      render(["page.html": page], ["flag": (.boolean, .boolean(false))])
        == "x2x2yx2\n2x\nm1none2\nwx")
  }
}
