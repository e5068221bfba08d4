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
      problems(nested(5000)) == [
        "page.html:1:654+2 error template/too-deep: tags are nested more than 50 deep; move the inner ones into a template of their own and include it"
      ])
  }

  @Test(arguments: [
    ("(", 51), ("not ", 51), ("1|default(", 51), ("1 if true else ", 51),
  ])
  func `rejects expressions nested deeper`(opening: String, count: Int) {
    let page = "{{ " + String(repeating: opening, count: 10_000) + " }}"
    #expect(
      problems(page).map { $0.drop { $0 != " " } } == [
        " error template/too-deep: the expression is nested more than 50 deep; name a part of it with {% set … %}"
      ])
  }

  @Test func `rejects long chains of fields and filters`() {
    for link in [".a", "|upper"] {
      #expect(
        problems("{{ entry" + String(repeating: link, count: 10_000) + " }}").map { $0.drop { $0 != " " } } == [
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
        "64.html:1:12+9 error template/too-deep: templates include one another more than 64 deep; include it from a template that is less deep"
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
        "4.html:1:342+2 error template/too-deep: tags and included templates are nested more than 150 deep here; include or nest less"
      ])
  }

  @Test func `extends through a long chain`() {
    #expect(allProblems(chain(3000) { "{% extends \"\($0).html\" %}" }) == [])
  }

  @Test(arguments: ["", "text"])
  func `rejects templates that multiply without end`(content: String) {
    let problems = allProblems(
      chain(60) { next in "\(content){% include \"\(next).html\" %}{% include \"\(next).html\" %}" })
    #expect(
      problems.map { $0.drop { $0 != " " } } == [
        " error template/too-large: a page's template grows past 1000000 instructions with what it includes; include fewer templates within templates that are themselves included"
      ])
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
