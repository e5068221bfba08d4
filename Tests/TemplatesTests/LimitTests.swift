import Templates
import Testing

@Suite struct LimitTests {
  private func nested(_ depth: Int) -> String {
    String(repeating: "{% if true %}", count: depth) + "x" + String(repeating: "{% endif %}", count: depth)
  }

  @Test func `nests tags and expressions fifty deep`() {
    #expect(render(nested(50)) == "x")
    #expect(
      render(
        String(repeating: "(", count: 49).reduce("{{ ") { "\($0)\($1)" } + "1" + String(repeating: ")", count: 49)
          + " }}") == "1")
  }

  @Test func `rejects tags nested deeper`() {
    #expect(
      problems(nested(100_000)) == [
        "page.html:1:654+2 error template/too-deep: tags are nested more than 50 deep; move the inner ones into a template of their own and include it"
      ])
  }

  @Test(arguments: [
    ("(", 51), ("not ", 51), ("1|default(", 51), ("1 if true else ", 51),
  ])
  func `rejects expressions nested deeper`(opening: String, count: Int) {
    let page = "{{ " + String(repeating: opening, count: 100_000) + " }}"
    #expect(
      problems(page).map { $0.drop { $0 != " " } } == [
        " error template/too-deep: the expression is nested more than 50 deep; name a part of it with {% set … %}"
      ])
  }

  @Test func `rejects long chains of fields and filters`() {
    for link in [".a", "|upper"] {
      #expect(
        problems("{{ entry" + String(repeating: link, count: 100_000) + " }}").map { $0.drop { $0 != " " } } == [
          " error template/too-deep: the expression is nested more than 50 deep; name a part of it with {% set … %}"
        ])
    }
  }

  @Test func `takes long lists of operands and branches`() {
    #expect(render("{{ 1" + String(repeating: " ~ 1", count: 2000) + " }}") == String(repeating: "1", count: 2001))
    #expect(render("{% if true" + String(repeating: " and true", count: 2000) + " %}a{% endif %}") == "a")
    #expect(
      render("{% if false %}" + String(repeating: "{% elif false %}", count: 2000) + "{% else %}a{% endif %}") == "a")
  }

  private func chain(_ count: Int, _ link: (Int) -> String) -> [(String, String)] {
    (0..<count).map { ("\($0).html", $0 + 1 < count ? link($0 + 1) : "end") }
  }

  @Test func `includes sixty-four deep and no deeper`() {
    let link = { (next: Int) in "{% include \"\(next).html\" %}" }
    #expect(allProblems(chain(65, link)) == [])
    #expect(
      allProblems(chain(66, link)) == [
        "64.html:1:12+9 error template/too-deep: templates include one another more than 64 deep; include it from a template that is less deep; it is used by templates/63.html:1, by templates/62.html:1, by templates/61.html:1, and so on"
      ])
  }

  @Test func `rejects tags nested too deep through includes`() {
    let problems = allProblems(
      chain(10) { next in
        String(repeating: "{% if true %}", count: 30) + "{% include \"\(next).html\" %}"
          + String(repeating: "{% endif %}", count: 30)
      })
    #expect(
      problems == [
        "4.html:1:342+2 error template/too-deep: tags and included templates are nested more than 150 deep here; include or nest less; it is used by templates/3.html:1, by templates/2.html:1, by templates/1.html:1, and so on"
      ])
  }

  @Test func `extends through a long chain`() {
    #expect(allProblems(chain(3000) { "{% extends \"\($0).html\" %}" }) == [])
  }

  @Test(arguments: [("", 57), ("text", 56)])
  func `rejects templates that multiply without end`(content: String, last: Int) {
    let problems = allProblems(
      chain(60) { next in "\(content){% include \"\(next).html\" %}{% include \"\(next).html\" %}" })
    #expect(
      problems == [
        "\(last).html:1:\(12 + content.count)+9 error template/too-large: a page's template grows past 1000000 instructions with what it includes; include fewer templates within templates that are themselves included; it is used by templates/\(last - 1).html:1, by templates/\(last - 2).html:1, by templates/\(last - 3).html:1, and so on"
      ])
  }

  @Test func `breaks off loops within loops that would take millions of rounds`() {
    let others = (0..<4000).map { _ in Sample.entry() }
    let loop = "{% for a in others %}\n {% for b in others %}{% endfor %}{% endfor %}"
    let (output, problem) = outcome(of: loop, others)
    #expect(
      problem
        == "page.html:2:5+3 error template/endless-loop: this loop grows a page past 10000000 rounds or 256 MiB; take it out of the loops around it, or let it run over a shorter list"
    )
    #expect(output.count < 4000 * 2)
    #expect(outcome(of: loop, Array(others[..<100])).problem == nil)
  }

  @Test func `breaks off a loop that would write hundreds of megabytes`() {
    let entry = Sample.entry(body: String(repeating: "x", count: 2 << 20))
    let (output, problem) = outcome(
      of: "{% for a in others %}{{ a.body }}{% endfor %}", Array(repeating: entry, count: 1000))
    #expect(problem == Self.endlessLoop)
    #expect(output.count == 258 << 20)
  }

  @Test(arguments: ["{% if \"-\" in a.tags %}x{% endif %}", "{{ a.tags | join }}", "{{ a.tags | reverse | length }}"])
  func `counts the items that filters and tests go through in a loop`(expression: String) {
    let entry = Sample.entry(tags: Array(repeating: "", count: 20_000))
    let loop = "{% for a in others %}\(expression){% endfor %}"
    let (_, problem) = outcome(of: loop, Array(repeating: entry, count: 502))
    #expect(problem == Self.endlessLoop)
    #expect(outcome(of: loop, Array(repeating: entry, count: 400)).problem == nil)
  }

  @Test func `counts no items that nobody goes through`() {
    let entry = Sample.entry(tags: Array(repeating: "", count: 20_000))
    let loop = "{% for a in others %}{{ a.tags | limit(3) | length }}{% if a.tags | first %}.{% endif %}{% endfor %}"
    #expect(outcome(of: loop, Array(repeating: entry, count: 502)).problem == nil)
  }

  @Test(arguments: [30, 60]) func `breaks off texts that double without end`(times: Int) {
    let doubling = (1...times).map { "{% set a\($0) = a\($0 - 1) ~ a\($0 - 1) %}\n" }.joined()
    let (output, problem) = outcome(of: "{% set a0 = \"x\" %}\n\(doubling){{ a1 }}", [])
    #expect(problem == "page.html:29:14+9 \(Self.endlessText)")
    #expect(output == [])
  }

  @Test func `breaks off texts that are joined again and again in a loop`() {
    let entry = Sample.entry(title: String(repeating: "x", count: 1 << 20))
    let loop = "{% for a in others %}\n{% set b = a.title ~ a.title %}{% endfor %}"
    let (_, problem) = outcome(of: loop, Array(repeating: entry, count: 129))
    #expect(problem == "page.html:2:12+17 \(Self.endlessText)")
    #expect(outcome(of: loop, Array(repeating: entry, count: 128)).problem == nil)
  }

  @Test func `breaks off a list that is joined by a very long text`() {
    let entry = Sample.entry(title: String(repeating: "x", count: 1 << 20), tags: Array(repeating: "", count: 257))
    let (_, problem) = outcome(of: "{% for a in others %}{{ a.tags | join(a.title) | length }}{% endfor %}", [entry])
    #expect(problem == "page.html:1:34+4 \(Self.endlessText)")
  }

  @Test func `counts the length of the texts that filters go through in a loop`() {
    let entry = Sample.entry(title: String(repeating: "x", count: 10 << 20))
    let loop = "{% for a in others %}{% if a.title | truncate(3) == \"\" %}x{% endif %}{% endfor %}"
    let (_, problem) = outcome(of: loop, Array(repeating: entry, count: 978))
    #expect(problem == Self.endlessLoop)
    #expect(outcome(of: loop, Array(repeating: entry, count: 970)).problem == nil)
  }

  @Test func `breaks off lists that double by being joined`() {
    let doubling = (1...30).map { "{% set a\($0) = [a\($0 - 1), a\($0 - 1)] | join %}" }.joined(separator: "\n")
    let (output, problem) = outcome(of: "{% set a0 = \"x\" %}\(doubling){{ a1 }}", [])
    #expect(problem == "page.html:26:27+4 \(Self.endlessText)")
    #expect(output == [])
  }

  @Test func `compares lists that double in time`() {
    let doubling = (1...40).map { "{% set a\($0) = [a\($0 - 1), a\($0 - 1)] %}" }.joined()
    let (output, problem) = outcome(of: "{% set a0 = [1, 1] %}\(doubling){{ 1 if a40 == a40 else 2 }}", [])
    #expect(problem == nil)
    #expect(String(decoding: output, as: UTF8.self) == "2")
  }

  @Test func `refuses tuples that double`() {
    let doubling = (1...40).map { "{% set a\($0) = (a\($0 - 1), a\($0 - 1)) %}" }.joined(separator: "\n")
    #expect(problems("{% set a0 = (1, 1) %}\(doubling)") == ["page.html:8:14+6 \(Self.tooManyTypes("a pair"))"])
  }

  @Test(arguments: [
    ("[a]", "a list", 13, 1), ("{\"b\": a}", "a map", 18, 1), ("(a, 1)", "a pair", 13, 4),
    ("a | batch(2)", "a list", 16, 5),
  ])
  func `refuses lists, maps and tuples that are put into one another without end`(
    value: String, phrase: String, column: Int, length: Int
  ) {
    let page = "{% set a = [1] %}\n" + String(repeating: "{% set a = \(value) %}\n", count: 100_000)
    let found = problems(page + "{{ a | json }}{{ 1 if a == a }}")
    #expect(
      found == ["page.html:\(value.hasPrefix("(") ? 501 : 1000):\(column)+\(length) \(Self.tooManyTypes(phrase))"])
  }

  @Test func `counts "with" as nesting`() {
    let opening = (1...49).map { "{% with a\($0) = 1 %}" }.joined()
    let closing = String(repeating: "{% endwith %}", count: 49)
    #expect(
      allProblems(chain(64) { "\(opening){% include \"\($0).html\" %}\(closing)" }) == [
        "3.html:1:4+4 error template/too-deep: tags and included templates are nested more than 150 deep here; include or nest less; it is used by templates/2.html:1, by templates/1.html:1, by templates/0.html:1"
      ])
  }

  private static let endlessLoop =
    "page.html:1:4+3 error template/endless-loop: this loop grows a page past 10000000 rounds or 256 MiB; take it out of the loops around it, or let it run over a shorter list"
  private static let endlessText =
    "error template/endless-text: here a page has joined texts of more than 256 MiB; write the parts one after the other instead of joining them, or join fewer"

  private static func tooManyTypes(_ phrase: String) -> String {
    "error template/wrong-type: \(phrase) of this kind is made of more than 1000 types, those within it included; put fewer lists, maps and tuples into one another"
  }

  private func outcome(of page: String, _ others: [Value]) -> (output: [UInt8], problem: String?) {
    let (templates, diagnostics) = compile(["page.html": page], ["others": .list(.record("entry"))])
    #expect(diagnostics == [])
    var output: [UInt8] = []
    let problem = templates.render("page.html", [.list(others)], into: &output)
    return (output, problem.map(line))
  }

  @Test func `loads a template of ten megabytes`() {
    let line = "<p>{{ entry.title }} \(String(repeating: "x", count: 175))</p>\n"
    #expect(line.utf8.count == 201)
    #expect(render(String(repeating: line, count: 50_000)).utf8.count == 50_000 * 191)
  }

  private func allProblems(_ sources: [(String, String)]) -> [String] {
    compileAll(sources, root: "0.html").diagnostics.map(line)
  }

  @Test(arguments: [
    "{{ & }}", "{{ x }}", "{{", "{% endif %}", "{% if true %}{% endfor %}", "{% block a %}", "{#", "<a ",
  ])
  func `takes thousands of problems in one line`(problem: String) {
    #expect(!problems(String(repeating: problem, count: 3000)).isEmpty)
  }

  @Test(arguments: [
    "{{", "{%", "{#", "{{{{{{", "{{ '", "{{ \"\\", "}}%}#}", "{%-", "{{-", "{{--}}", "{%-%}", "{#-#}", "{#}", "<", "</",
    "<!", "<!-",
    "{% raw %", "{% raw %}{% endraw", "{% if", "{% for", "{% for x", "{% for x in", "{% block", "{% set x =",
    "{% extends",
    "{% include", "{{ a.", "{{ a|", "{{ (", "{{ a(", "{{ 1 if", "{{ not", "\u{FEFF}{{", "\r", "\r\n{%\r\n",
    "\0{{ \0 }}",
  ])
  func `survives whatever is cut short`(page: String) {
    _ = problems(page)
    _ = problems(page + page)
    _ = problems("{% if true %}" + page)
  }
}
