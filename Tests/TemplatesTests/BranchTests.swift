import Base
import Templates
import Testing

/// What an `if` sets holds behind it.
@Suite struct BranchTests {
  @Test func `keeps what the branch that is taken sets`() {
    let page = """
      {% set cls = "a" %}{% if entry.isNew %}{% set cls = "b" %}{% elif entry.count > 5 %}{% set cls = "c" %}{% endif %}
      {{ cls }}
      """
    #expect(render(page, entry: Sample.entry(count: 9, isNew: true)) == "b")
    #expect(render(page, entry: Sample.entry(count: 9, isNew: false)) == "c")
    #expect(render(page, entry: Sample.entry(count: 1, isNew: false)) == "a")
  }

  @Test func `fills in for what is missing`() {
    let page = "{% set s = entry.summary %}{% if not s %}{% set s = \"none\" %}{% endif %}{{ s | upper }}"
    #expect(render(page) == "NONE")
    #expect(render(page, entry: Sample.entry(summary: .text("some"))) == "SOME")
  }

  @Test func `sets anew in each round of a loop`() {
    let page = """
      {% set mark = "-" %}{% for e in others %}{% if e.isNew %}{% set mark = e.title %}{% endif %}{{ mark }}{% endfor %}
      """
    #expect(
      render(page, others: [Sample.entry(title: "A"), Sample.entry(isNew: false), Sample.entry(title: "B")]) == "A-B")
  }

  @Test func `knows that a name may be missing that not all branches set`() {
    #expect(
      problems("{% if entry.isNew %}{% set a = 1 %}{% endif %}{{ a }}") == [
        "page.html:1:50+1 error template/untested-optional: \"a\" may be missing; test it first: {% if a %}…{% endif %}"
      ])
    #expect(problems("{% if entry.isNew %}{% set a = 1 %}{% else %}{% set a = 2 %}{% endif %}{{ a }}") == [])
  }

  @Test func `rejects a name that branches set to different types, where it is used`() {
    let page = "{% if entry.isNew %}{% set a = 1 %}{% else %}{% set a = \"x\" %}{% endif %}"
    #expect(problems(page) == [])
    #expect(
      problems(page + "{% if entry.isNew %}{% if true %}{% endif %}{{ a }}{% endif %}") == [
        "page.html:1:121+1 error template/wrong-type: \"a\" is an integer or a text here: an \"if\" before sets it to either; give it one type in all branches, or another name in some"
      ])
    #expect(problems(page + "{% if true %}{% set a = 2 %}{{ a }}{% endif %}") == [])
  }

  @Test func `forgets what it knew of fields of a name that a branch sets again`() {
    #expect(
      problems(
        "{% for e in others %}{% set f = entry %}{% if f.summary %}{% if e.isNew %}{% set f = e %}{% endif %}{{ f.summary }}{% endif %}{% endfor %}"
      ) == [
        "page.html:1:104+9 error template/untested-optional: \"f.summary\" may be missing; test it first: {% if f.summary %}…{% endif %}"
      ])
  }

  @Test func `ends with a loop, a block and an include`() {
    for (open, close) in [("{% for e in others %}", "{% endfor %}"), ("{% block b %}", "{% endblock %}")] {
      #expect(
        problems("\(open){% if true %}{% set a = 1 %}{% endif %}\(close){{ a }}").map { $0.drop { $0 != " " } } == [
          " error template/unknown-variable: unknown variable \"a\"; the variables here are \"entry\" and \"others\""
        ])
    }
    #expect(
      problems([
        "page.html": "{% include \"part.html\" %}{{ a }}", "part.html": "{% if true %}{% set a = 1 %}{% endif %}",
      ]) == ["page.html:1:29+1 error template/unknown-variable: unknown variable \"a\"; there are no variables here"])
  }
}
