import Base
import Templates
import Testing

@Suite struct MacroTests {
  @Test func `a call may leave out a parameter whose type ends with a question mark`() {
    #expect(
      render(
        "{% macro m(a: text, z: text?) %}{{ a }}{{ z | default(\"-\") }}{% endmacro %}{{ m(\"a\") }}{{ m(\"a\", \"z\") }}"
      ) == "a-az")
    #expect(
      problems("{% macro m(z: text?) %}{{ z }}{% endmacro %}{{ m() }}") == [
        "page.html:1:27+1 error template/untested-optional: \"z\" may be missing; test it first: {% if z %}…{% endif %}; it is used by templates/page.html:1"
      ])
  }

  @Test func `writes a macro with its parameters and defaults`() {
    let good = """
      {% macro card(item: entry, level: integer = 2, note: text? = none) -%}
      <b>{{ item.title }}</b> {{ level }} {{ note | default("-") }}
      {%- endmacro %}
      {{ card(entry) }}|{{ card(item=entry, level=entry.count, note=entry.summary) }}
      """
    #expect(
      render(good, entry: Sample.entry(title: "A & B", summary: .text("s")))
        == "<b>A &amp; B</b> 2 -|<b>A &amp; B</b> 3 s")
  }

  @Test func `escapes what a macro writes for the place of its call`() {
    let page = "{% macro m(x: text) %}{{ x }}{% endmacro %}<a title=\"{{ m(entry.title) }}\">{{ m(entry.title) }}</a>"
    #expect(render(page, entry: Sample.entry(title: "a\"b")) == "<a title=\"a&quot;b\">a&quot;b</a>")
    #expect(
      problems("{% macro m(x: text) %}{{ x }}{% endmacro %}<a href=\"{{ m(entry.title) }}\">b</a>") == [
        "page.html:1:26+1 error template/unsafe-output: the attribute \"href\" begins with a text, not with a URL; use a field that is a URL or a filter that makes one, or begin with a literal path; it is used by templates/page.html:1"
      ])
  }

  @Test(arguments: [
    ("url = ", "\"java\" ~ 1", "a text, not a URL"), ("url = ", "\"javascript:a\"", "a text, not a URL"),
    ("url? = ", "\"a\"", "a text, not a URL that may be missing"), ("list of url = ", "[\"a\"]", "a list, not a list"),
    ("html = ", "\"a\"", "a text, not HTML"),
  ])
  func `takes no default of another type, whether it is called or not`(type: String, value: String, said: String) {
    for call in ["", "{{ m() }}"] {
      let way = call.isEmpty ? "" : "; it is used by templates/page.html:1"
      #expect(
        problems("{% macro m(x: \(type)\(value)) %}{% endmacro %}\(call)") == [
          "page.html:1:\(15 + type.count)+\(value.count) error template/wrong-type: the default of \"x\" is \(said)\(way)"
        ])
    }
  }

  @Test func `makes a text of what stands for one`() {
    let page = "{% macro m(x: text) %}{{ x | upper }} {{ x[:3] }} {{ 1 if x == \"5\" }}{% endmacro %}"
    #expect(render(page + "{{ m(entry.url) }}", entry: Sample.entry(url: "/posts/")) == "/POSTS/ /po ")
    #expect(
      render(
        page + "{% if entry.extra.rating is defined %}{{ m(entry.extra.rating) }}{% endif %}",
        entry: Sample.entry(extra: .map([(key: "rating", value: .integer(5))]))) == "5 5 1")
    #expect(
      render("{% macro m(x: text = \"site.css\" | asset) %}{{ x | upper }}{% endmacro %}{{ m() }}")
        == "/STATIC/SITE.CSS")
  }

  @Test func `rejects a block in a macro`() {
    #expect(
      problems("{% macro m() %}{% if true %}{% block c %}a{% endblock %}{% endif %}{% endmacro %}{{ m() }}") == [
        "page.html:1:32+5 error template/misplaced-block: a block cannot stand within a macro; write what it holds without the block, or call the macro within the block"
      ])
  }

  @Test func `rejects two macros of one name, imported ones included`() {
    let forms = "{% macro a() %}{% endmacro %}{% macro b() %}{% endmacro %}"
    #expect(
      problems([
        "page.html":
          "{% from \"forms.html\" import a, b as a %}{% import \"forms.html\" as m %}{% macro m() %}{% endmacro %}{% macro a() %}{% endmacro %}{% import \"forms.html\" as a %}",
        "forms.html": forms,
      ]) == [
        "page.html:1:37+1 error template/duplicate-block: the name \"a\" already is that of a macro or import here; import it under another name: as …",
        "page.html:1:80+1 error template/duplicate-block: the name \"m\" already is that of a macro or import here; give it another name",
        "page.html:1:109+1 error template/duplicate-block: the name \"a\" already is that of a macro or import here; give it another name",
        "page.html:1:155+1 error template/duplicate-block: the name \"a\" already is that of a macro or import here; import it under another name: as …",
      ])
  }

  @Test func `checks the macros of imported templates, and what they import, called or not`() {
    #expect(
      problems([
        "page.html": "{% from \"one.html\" import a %}{{ a() }}",
        "one.html":
          "{% from \"two.html\" import b %}{% macro a() %}{% endmacro %}{% macro c(e: entry) %}{{ e.titel }}{% endmacro %}",
        "two.html": "{% macro b() %}{{ 1 | uppr }}{% endmacro %}",
      ]) == [
        "one.html:1:88+5 error template/unknown-field: unknown field \"titel\" in a record \"entry\"; did you mean \"title\"?",
        "two.html:1:23+4 error template/unknown-filter: unknown filter \"uppr\"; did you mean \"upper\"?",
      ])
  }

  @Test func `rejects what stands beside the macros of a template that is only imported`() {
    let forms = "{% macro a() %}{% endmacro %}\n  Forms of all kinds\n{{ nonsense }}"
    #expect(
      problems(["page.html": "{% from \"forms.html\" import a %}{{ a() }}", "forms.html": forms]) == [
        "forms.html:2:3+18 error template/outside-blocks: what stands outside the macros of a template that is only imported is never used; move it into a macro, or include the template"
      ])
    let both = "{% from \"forms.html\" import a %}{{ a() }}{% include \"forms.html\" %}"
    #expect(render(["page.html": both, "forms.html": "{% macro a() %}a{% endmacro %}b"]) == "ab")
  }

  @Test func `writes a call's content with the variables of its own place`() {
    let page = """
      {% macro box(entry: text) %}[{{ entry }}:{{ caller() }}]{% endmacro %}
      {% set x = 1 %}
      {% call box("own") %}{{ entry.title }}{{ x }}{% call box("inner") %}{{ x }}{% endcall %}{% endcall %}{{ box("bare") }}
      """
    #expect(render(page) == "\n[own:Lessons1[inner:1]][bare:]")
  }

  @Test func `hides the variables around a call from the macro`() {
    #expect(
      problems("{% macro m(a: text) %}{{ x }}{{ entry.title }}{% endmacro %}{% set x = 1 %}{{ m(\"a\") }}") == [
        "page.html:1:26+1 error template/unknown-variable: unknown variable \"x\"; the variables here are \"a\", \"entry\" and \"others\"; it is used by templates/page.html:1"
      ])
  }

  @Test func `checks the arguments of a call`() {
    let macro = "{% macro m(item: entry, n: integer = 1) %}{% endmacro %}"
    #expect(
      problems("{% macro m(a: text, b: text) %}{% endmacro %}{{ m() }}{{ m(1, 2, 3) }}") == [
        "page.html:1:49+1 error template/bad-argument: \"m\" needs its parameters \"a\" and \"b\"; write m(a=…, b=…)",
        "page.html:1:66+1 error template/bad-argument: \"m\" takes 2 arguments; remove this one",
      ])
    #expect(
      problems(
        macro + "{{ m() }}{{ m(entry, \"a\") }}{{ m(entry, 1, 2) }}{{ m(entry, x=1) }}{{ m(entry, item=entry) }}") == [
          "page.html:1:60+1 error template/bad-argument: \"m\" needs its parameter \"item\"; write m(item=…)",
          "page.html:1:78+3 error template/wrong-type: \"n\" of \"m\" is an integer, not a text",
          "page.html:1:100+1 error template/bad-argument: \"m\" takes 2 arguments; remove this one",
          "page.html:1:117+1 error template/bad-argument: \"m\" has no parameter \"x\"; the parameters here are \"item\" and \"n\"",
          "page.html:1:136+4 error template/bad-argument: \"item\" of \"m\" is given twice; remove one of them",
        ])
    #expect(
      problems("{% macro m(s: text) %}{{ s }}{% endmacro %}{{ m(entry.summary) }}") == [
        "page.html:1:49+13 error template/untested-optional: \"entry.summary\" may be missing; test it first: {% if entry.summary %}…{% endif %}"
      ])
  }

  @Test func `checks macros that nothing calls`() {
    #expect(
      problems("{% macro m(item: entry, other: entri, n: integer = \"a\") %}{{ item.titel }}{% endmacro %}") == [
        "page.html:1:32+5 error template/unknown-type: unknown type \"entri\"; did you mean \"entry\"?",
        "page.html:1:52+3 error template/wrong-type: the default of \"n\" is a text, not an integer",
        "page.html:1:67+5 error template/unknown-field: unknown field \"titel\" in a record \"entry\"; did you mean \"title\"?",
      ])
  }

  @Test func `rejects macros that call themselves`() {
    #expect(
      problems(
        "{% macro a(x: integer) %}{{ b(x) }}{% endmacro %}{% macro b(x: integer) %}{{ a(x) }}{% endmacro %}{{ a(1) }}")
        == [
          "page.html:1:78+1 error template/circle: the macro \"a\" calls itself: a → b → a; take one of them out of the circle, or use a \"for\"; it is used by templates/page.html:1"
        ])
  }

  @Test func `rejects macros that multiply without end`() {
    let macros = (0..<60).map { number in
      "{% macro m\(number)(x = 1) %}{{ m\(number + 1)(x) }}{{ m\(number + 1)(x) }}{% endmacro %}"
    }
    let page = macros.joined() + "{% macro m60(x = 1) %}a{% endmacro %}{{ m0() }}"
    let found = compileAll([("page.html", page)], root: "page.html").diagnostics
    #expect(found.map(\.code.name) == ["template/too-large"])
  }

  @Test func `takes macros from other templates`() {
    let forms =
      "{% macro field(name: text) %}<{{ name }}>{% endmacro %}{% macro two(n: text) %}{{ field(n) }}{{ field(n) }}{% endmacro %}"
    #expect(
      render([
        "page.html":
          "{% from \"forms.html\" import two as pair %}{% import \"forms.html\" as forms %}{{ pair(\"a\") }}{{ forms.field(\"b\") }}",
        "forms.html": forms.replacing("<{{ name }}>", with: "({{ name }})"),
      ]) == "(a)(a)(b)")
    #expect(
      problems([
        "page.html":
          "{% from \"forms.html\" import twoo %}{% import \"forms.html\" as forms %}{{ twoo(\"a\") }}{{ forms.feild(\"b\") }}",
        "forms.html": "{% macro field(name: text) %}{{ name }}{% endmacro %}",
      ]) == [
        "page.html:1:29+4 error template/unknown-macro: \"forms.html\" has no macro \"twoo\"; the macros here are \"field\"",
        "page.html:1:94+5 error template/unknown-macro: unknown macro \"feild\"; did you mean \"field\"?",
      ])
  }

  @Test func `rejects calls that are used as values, and contents without a macro`() {
    #expect(
      problems(
        "{% macro m(x = 1) %}{% endmacro %}{% set a = m() %}{{ caller() }}{{ super() }}{% if true %}{% macro n(x) %}{% endmacro %}{% endif %}"
      ) == [
        "page.html:1:46+3 error template/wrong-type: a call writes something and has no value; write it by itself, {{ m() }}, or name what it writes: {% set name %}{{ m() }}{% endset %}",
        "page.html:1:55+6 error template/unknown-variable: there is no \"caller\" here; it is the content of {% call … %}, written within the macro that is called",
        "page.html:1:69+5 error template/unknown-block: there is no block above this one to write; \"super\" stands in a block that replaces one of the template that this one extends",
        "page.html:1:95+5 error template/misplaced-macro: a macro cannot stand within another tag; move it out; it is known in the whole file",
        "page.html:1:103+1 error template/syntax: the parameter \"x\" has no type; write one, such as {% macro card(x: text) %}, or a default",
      ])
  }

  @Test func `says of what is called and is no macro what to write`() {
    #expect(
      problems(
        "{% for i in range(3) %}{% endfor %}{{ range(3) }}{{ entry.title.upper() }}{{ entry.upper() }}{{ entry.title.replace(\"a\", \"b\") }}{{ entry.title.format(1) }}{{ others[0]() }}{{ m() }}{% set a = m(1) %}"
      ) == [
        "page.html:1:13+5 error template/unknown-macro: there is no function \"range\"; a \"for\" goes through the items of a list; the filter \"limit\" takes the first of them",
        "page.html:1:39+5 error template/unknown-macro: there is no function \"range\"; a \"for\" goes through the items of a list; the filter \"limit\" takes the first of them",
        "page.html:1:65+5 error template/unknown-macro: \"upper\" is a filter and is not called; write entry.title | upper",
        "page.html:1:84+5 error template/unknown-macro: \"upper\" is a filter and is not called; write entry | upper",
        "page.html:1:109+7 error template/unknown-macro: \"replace\" is a filter and is not called; write entry.title | replace(\"a\", \"b\")",
        "page.html:1:144+6 error template/unknown-macro: \"format\" cannot be called; only macros are called, and of a loop \"cycle\" and \"changed\"; values are changed by filters",
        "page.html:1:159+11 error template/unknown-macro: this cannot be called; macros are called by their names",
        "page.html:1:176+1 error template/unknown-macro: unknown macro \"m\"; there are no macros here",
        "page.html:1:193+1 error template/unknown-macro: unknown macro \"m\"; there are no macros here",
      ])
  }

  @Test func `checks what "caller" and "super" are given`() {
    #expect(
      problems(
        "{% macro m() %}{{ caller(nonsense) }}{% endmacro %}{% block a %}{{ super(x=1) }}{% endblock %}{{ m() }}")
        == [
          "page.html:1:26+8 error template/bad-argument: \"caller\" takes no arguments; remove them; it is used by templates/page.html:1",
          "page.html:1:74+1 error template/bad-argument: \"super\" takes no arguments; remove them",
        ])
  }

  @Test func `tells the way to what is wrong in an included template`() {
    #expect(
      problems([
        "page.html": "a\n{% include \"one.html\" %}", "one.html": "\n\n{% include \"two.html\" with x = 1 %}",
        "two.html": "{{ y }}",
      ]) == [
        "two.html:1:4+1 error template/unknown-variable: unknown variable \"y\"; the variables here are \"x\"; it is used by templates/one.html:3, by templates/page.html:2"
      ])
  }
}
