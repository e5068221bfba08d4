import Base
import Content
import Rendering
import TestSupport
import Testing

@Suite struct ComponentTests {
  private static let page = "{{ entry.body }}"

  private func page(
    _ body: String, _ components: [String: String], url: String = "https://example.org/"
  ) throws -> String {
    var project = Project(entries: ["a.md": entry("A", body: body), "b.md": entry("B")])
    project.url = url
    var templates = ["page.html": Self.page]
    for (name, text) in components { templates["components/\(name).html"] = text }
    return try project.output("a/index.html", templates: templates)
  }

  @Test func `puts a component's HTML where it is used, with its label, body and values`() throws {
    let html = try page(
      "x\n\n:::card[A *b*]{count=3 open}\n[c](b.md)\n:::\n\ny\n",
      [
        "card": """
        {% macro card(label: html?, body: html, count: integer = 1, open: boolean = false, name: text = "none") %}
        <div class="{{ count }}{% if open %} open{% endif %} {{ name }}">{{ label }}: {{ body }}</div>
        {% endmacro %}
        """.replacing("{{ label }}", with: "{% if label %}{{ label }}{% endif %}")
      ])
    #expect(
      html == """
        <p>x</p>
        <div class="3 open none">A <em>b</em>: <p><a href="/b/">c</a></p>
        </div>

        <p>y</p>

        """)
  }

  @Test func `puts components into one another and into text`() throws {
    let components = [
      "box": "{% macro box(body: html) %}<b>{{ body }}</b>{% endmacro %}",
      "mark": "{% macro mark(label: html, inline: boolean) %}<i>{{ label }}{% if inline %}!{% endif %}</i>"
        + "{% endmacro %}",
    ]
    #expect(
      try page("::::box\n:::box\na :mark[b :mark[c]]\n:::\n\n::mark[d]\n::::\n", components)
        == "<b><b><p>a <i>b <i>c!</i>!</i></p>\n</b>\n<i>d</i>\n</b>\n")
  }

  @Test func `a text whose components write more than a page can hold is refused at the next of them`() throws {
    let label = String(repeating: "a", count: 1 << 16)
    let project = Project(entries: ["a.md": entry("A", body: String(repeating: "::x[\(label)]\n\n", count: 18))])
    let templates = [
      "page.html": Self.page,
      "components/x.html": "{% macro x(label: html) %}\(String(repeating: "{{ label }}", count: 64)){% endmacro %}",
    ]
    #expect(
      try project.problem(of: "a/index.html", templates: templates)
        == "content/a.md:38:1: error: the components before \"x\" write more than a page can hold [component/boundless] "
        + "help: take some of those out that list the same, or divide the text")
  }

  @Test(arguments: [
    (
      "::x", "{% macro x() %}<ul>\n</ul>{% endmacro %}",
      "\"x\" shows nothing here [component/empty] help: give it what it is to show, or take it out"
    ),
    (
      ":x[a]", "{% macro x(label: html, inline: boolean) %}{% endmacro %}",
      "\"x\" shows nothing here [component/empty] help: give it what it is to show, or take it out"
    ),
    (
      ":::x\n&nbsp;\n:::", "{% macro x(body: html) %}<p>Note</p>{{ body }}{% endmacro %}",
      "\"x\" has no text in it [component/empty] help: write it between the line that opens it and its \":::\""
    ),
    (
      ":::x\n:::", "{% macro x(body: html) %}<p>Note</p>{{ body }}{% endmacro %}",
      "\"x\" has no text in it [component/empty] help: write it between the line that opens it and its \":::\""
    ),
  ])
  func `a component that shows nothing is an error where it stands`(body: String, template: String, problem: String)
    throws
  {
    let project = Project(entries: ["a.md": entry("A", body: body + "\n")])
    let templates = ["page.html": Self.page, "components/x.html": template]
    #expect(
      try project.problem(of: "a/index.html", templates: templates) == "content/a.md:4:1: error: " + problem)
  }

  @Test(arguments: [
    "<input type=\"text\" aria-label=\"x\">", "<hr class=\"wide\">", "<svg role=\"img\"><path d=\"M0 0\"></path></svg>",
    "<progress value=\"1\" max=\"2\"></progress>", "<my-map></my-map>", "<div data-map=\"1\"></div>", "a<!-- > -->",
  ])
  func `a picture, a field or an element of a script is something to see`(html: String) throws {
    let project = Project(entries: ["a.md": entry("A", body: "::x\n")])
    let templates = ["page.html": Self.page, "components/x.html": "{% macro x() %}\(html){% endmacro %}"]
    #expect(try project.problem(of: "a/index.html", templates: templates) == nil)
  }

  @Test func `knows in which uses a label stands in a link`() {
    func uses(_ body: String) -> [String] {
      let template = SourceFile(
        path: "templates/components/x.html",
        bytes: Array("{% macro x(label: html?, to: url?, inline: boolean) %}\(body){% endmacro %}".utf8))
      return ComponentSignatures.read([template]).vocabulary.signatures[0].linkedLabels
        .map { "\($0.form)\($0.given.isEmpty ? "" : " with ")\($0.given.sorted().joined(separator: ", "))" }.sorted()
    }
    let all = ["container", "inline", "leaf"]
    #expect(uses("<a href=\"/\">{{ label }}</a>") == all)
    #expect(uses("<A\nhref=\"/\"><b>{% if label %}{{ label | upper }}{% endif %}</b></A >") == all)
    #expect(uses("<abbr>{{ label }}</abbr><a href=\"/\"></a>{{ label }}") == [])
    #expect(uses("{% if inline %}<a href=\"/\">{{ label }}</a>{% else %}{{ label }}{% endif %}") == ["inline"])
    #expect(
      uses("{% if not inline %}<a href=\"/\">{{ label }}</a>{% else %}{{ label }}{% endif %}") == ["container", "leaf"])
    #expect(
      uses("{% if to %}<a href=\"{{ to }}\">{% endif %}{{ label }}{% if to %}</a>{% endif %}{{ label }}")
        == all.map { $0 + " with to" })
    #expect(
      uses("{% if inline and to %}<a href=\"{{ to }}\">{{ label }}</a>{% else %}{{ label }}{% endif %}")
        == all.map { $0 + " with to" })
    #expect(uses("{% if to %}<a href=\"{{ to }}\">{% endif %}{% if to %}</a>{% endif %}{{ label }}") == [])
  }

  @Test func `escapes values by their place`() throws {
    #expect(
      try page(
        "::x{a=\"<b>&\\\"\"}\n", ["x": "{% macro x(a: text) %}<p title=\"{{ a }}\">{{ a }}</p>{% endmacro %}"])
        == "<p title=\"&lt;b&gt;&amp;&quot;\">&lt;b&gt;&amp;&quot;</p>\n")
  }

  @Test func `gives components the site and the entry that they stand in`() throws {
    #expect(
      try page(
        "::x\n\n## H\n",
        ["x": "{% macro x() %}{{ site.title }}/{{ entry.title }}/{{ entry.headings | length }}{% endmacro %}"]
      )
      .hasPrefix("Example/A/1\n"))
  }

  @Test func `gives components the files, people, lists and films that authors name`() throws {
    var project = Project(
      entries: [
        "a.md": entry(
          "A",
          body: """
            ::x{file="b c.docx" film=https://youtu.be/q1 who=ada what=posts/p.md list=posts tag=pilot}

            ## H

            ::x{file=b%20c.docx film="b c.mp4" who="Ada Lovelace" what=posts/p.md list=posts tag=Pilot}

            """),
        "posts/p.md": entry("P", "date: 2021-01-01", "tags: [Pilot]"),
        "people/ada.md": "---\nname: Ada Lovelace\n---\n",
      ], files: ["b c.docx": 2048, "b c.mp4": 1])
    project.pages = ["content/b c.docx": 12]
    let html = try project.output(
      "a/index.html",
      templates: [
        "page.html": Self.page,
        "components/x.html": """
        {% macro x(file: file, film: video, who: person, what: entry, list: list, tag: tag, level: integer) %}
        {{ file.name }} {{ file.type }} {{ file.size | default(0) }} {{ file.pages | default(0) }} {{ film.host | default("here") }} \
        {{ who.name }} {{ what.title }} {{ list.title }} {{ tag.title }} {{ level }}
        {% endmacro %}
        """,
      ])
    #expect(
      html == """
        b c.docx DOCX 2048 12 youtu.be Ada Lovelace P Posts Pilot 2

        <div class="section-heading"><h2 id="h">H</h2><a class="section-link" href="#h" aria-label="Link to this section: H">#</a></div>
        b c.docx DOCX 2048 12 here Ada Lovelace P Posts Pilot 3


        """)
  }

  @Test func `writes addresses in full and no scripts in feeds`() throws {
    var project = Project(entries: [
      "posts/p.md": entry("P", "date: 2021-01-01", body: ":::x[[l](../b.md)]{to=../b.md}\n[t](#h)\n\n## H\n:::\n"),
      "b.md": entry("B"),
    ])
    project.url = "https://example.org/s/"
    let feed = try project.output(
      "feed.xml",
      templates: [
        "post.html": "{{ entry.body }}",
        "components/x.html": """
        {% macro x(label: html, body: html, to: url) %}
        <a href="{{ to }}" class="/c">to</a>{{ label }}<a href="#h">h</a><script>a < b</script><i title="/x">{{ body }}</i>
        {% endmacro %}
        """,
      ])
    let start = try #require(feed.firstRange(of: "<content:encoded>")).upperBound
    let end = try #require(feed.firstRange(of: "</content:encoded>")).lowerBound
    #expect(
      feed[start..<end].replacing("&lt;", with: "<").replacing("&gt;", with: ">") == """
        <a href="https://example.org/s/b/" class="/c">to</a><a href="https://example.org/s/b/">l</a>\
        <a href="https://example.org/s/posts/p/#h">h</a><i title="/x"><p><a href="https://example.org/s/posts/p/#h">t</a></p>
        <h2 id="h">H</h2>
        </i>


        """)
  }

  // MARK: - Problems of templates

  @Test(arguments: [
    (
      "x",
      "templates/components/x.html: error: this component has no macro \"x\" [template/missing-macro] help: write {% "
        + "macro x(…) %} with its parameters, what it shows, and {% endmacro %}"
    ),
    (
      "{% macro x() %}{% endmacro %}y",
      "templates/components/x.html:1:30: error: this stands outside the component's macro, and is never shown "
        + "[template/outside-macro] help: move it into {% macro x(…) %}, or remove it"
    ),
    (
      "{% macro x(label: text) %}{{ label }}{% endmacro %}",
      "templates/components/x.html:1:12: error: \"label\" of a component is html [template/component-parameter] help: "
        + "write label: html, or label: html? if it may be left out"
    ),
    (
      "{% macro x(a: html) %}{{ a }}{% endmacro %}",
      "templates/components/x.html:1:12: error: authors cannot write a value for \"a\" [template/component-parameter] "
        + "help: its type may be one of \"text\", \"integer\", \"number\", \"boolean\", \"date\", \"url\", "
        + "\"file\", \"picture\", \"video\", \"entry\", \"resource\", \"person\", \"list\", \"tag\", each with \"?\" if it may be left "
        + "out; HTML comes in through \"label\" and \"body\""
    ),
    (
      "{% macro x(a: boolean) %}{% if a %}{% endif %}{% endmacro %}",
      "templates/components/x.html:1:12: error: \"a\" has no default, and authors leave out what does not hold "
        + "[template/component-parameter] help: write a: boolean = false"
    ),
    (
      "{% macro x() %}{{ entry.titel }}{% endmacro %}",
      "templates/components/x.html:1:25: error: unknown field \"titel\" in a record \"entry\" [template/unknown-field] "
        + "help: did you mean \"title\"?"
    ),
    (
      "{% macro x() %}{{ entry.body }}{% endmacro %}",
      "templates/components/x.html:1:25: error: a component cannot show \"body\", which may hold the component itself "
        + "[template/unknown-field] help: link to the page where it is shown"
    ),
    (
      "{% macro x(a: text = 3) %}{{ a }}{% endmacro %}",
      "templates/components/x.html:1:22: error: the default of \"a\" is an integer, not a text [template/wrong-type]"
    ),
  ])
  func `reports what is wrong with a component's template`(template: String, problem: String) throws {
    let project = Project(entries: ["a.md": entry("A")])
    #expect(try project.templateProblems(["components/x.html": template]) == [problem])
  }

  @Test(arguments: [
    ("pull_quote", "rename the file to \"pull-quote.html\", and its macro to \"pull_quote\""),
    ("Pull quote", "rename the file to \"pull-quote.html\", and its macro to \"pull_quote\""),
    ("a--b", "rename the file to \"a-b.html\", and its macro to \"a_b\""),
    (
      "2a",
      "rename the file: a component's name is a letter, then letters, digits and hyphens, as in \"pull-quote.html\""
    ),
  ])
  func `a component whose name authors cannot write is told, and not offered`(name: String, help: String) throws {
    let project = Project(entries: ["a.md": entry("A")])
    let template = "{% macro x(label: html) %}{{ label }}{% endmacro %}"
    #expect(
      try project.templateProblems(["components/\(name).html": template]) == [
        "templates/components/\(name).html: error: nobody can write \"\(name)\", the name of this component "
          + "[template/component-name] help: \(help)"
      ])
    let source = SourceFile(path: "templates/components/\(name).html", bytes: Array(template.utf8))
    #expect(ComponentSignatures.read([source]).vocabulary.signatures.isEmpty)
  }

  @Test func `tells of a component that never ends when a page shows it`() throws {
    let project = Project(entries: ["a.md": entry("A", body: "::x\n")])
    let loops = (1...9).map { "{% for a\($0) in [1,2,3,4,5,6,7,8,9,10] %}" }.joined()
    let ends = String(repeating: "{% endfor %}", count: 9)
    let problem = try project.problem(
      of: "a/index.html",
      templates: [
        "page.html": Self.page, "components/x.html": "{% macro x() %}\(loops){{ entry.title }}\(ends){% endmacro %}",
      ])
    #expect(problem?.hasPrefix("templates/components/x.html:1:") == true)
    #expect(problem?.contains("[template/endless-loop]") == true)
  }
}
