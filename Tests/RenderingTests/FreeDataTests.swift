import Base
import Rendering
import SiteModel
import TestSupport
import Testing

/// What templates know about the data under `extra`.
@Suite struct FreeDataTests {
  @Test func `the settings' data is typed by what is written there`() throws {
    #expect(
      try page(
        """
        {{ site.extra.strapline | upper }}|{% for link in site.extra.links %}{{ link.title }}{% if link.note %} \
        ({{ link.note }}){% endif %},{% endfor %}|{{ site.extra.social.sources }}|\
        {% for name, url in site.extra.social | items %}{{ name | upper }}={{ url | lower }} {% endfor %}|\
        {{ site.extra.links | map(attribute="title") | join }}|{{ site.extra.years | first | default("-") | int + 1 }}
        """,
        settings: """
          extra:
            strapline: People first
            links: [{title: A, note: n}, {title: B}]
            social: {sources: S, github: G}
            years: [2021, 2022]
          """) == "PEOPLE FIRST|A (n),B,|S|SOURCES=s GITHUB=g |A, B|2022")
  }

  @Test func `a name that the settings do not have is an error`() throws {
    #expect(
      try problems(
        """
        {{ site.extra.straplin }}{{ site.extra.links.title }}{% for l in site.extra.links %}{{ l.titel }}{{ l.note }}\
        {% endfor %}{{ site.extra.links | map(attribute="titel") | join }}{{ site.extra["other"] }}
        """, settings: "extra: {strapline: S, links: [{title: A, note: n}, {title: B}]}") == [
          "templates/404.html:1:15: error: unknown name \"straplin\" in \"site.extra\" [template/unknown-field] help: did you mean \"strapline\"?",
          "templates/404.html:1:46: error: a list has no fields, so no \"title\" either [template/unknown-field] help: use it without \".title\"",
          "templates/404.html:1:90: error: unknown name \"titel\" in \"site.extra.links[…]\" [template/unknown-field] help: did you mean \"title\"?",
          "templates/404.html:1:101: error: \"l.note\" may be missing [template/untested-optional] help: test it first: {% if l.note %}…{% endif %}",
          "templates/404.html:1:158: error: unknown name \"titel\" in \"site.extra.links[…]\" [template/unknown-field] help: did you mean \"title\"?",
          "templates/404.html:1:190: error: unknown name \"other\" in \"site.extra\" [template/unknown-field] help: the names here are \"links\" and \"strapline\"",
        ])
  }

  @Test func `settings without data have no names`() throws {
    #expect(
      try problems("{{ site.extra.a }}") == [
        "templates/404.html:1:15: error: unknown name \"a\" in \"site.extra\" [template/unknown-field] help: there are no names here"
      ])
  }

  private let entries = [
    "posts/a.md": entry(
      "A", "date: 2021-01-01", "extra: {colour: red, links: [x, y], place: {name: N, zip: 1}, rating: 5}"),
    "posts/b.md": entry("B", "date: 2021-01-02", "extra: {colour: blue, links: ~, place: {name: M}}"),
    "posts/c.md": entry("C", "date: 2021-01-03"),
  ]

  @Test func `entries' data is typed by what all of them have, each name of which may be missing`() throws {
    #expect(
      try page(
        """
        {% for e in site.newest %}{{ e.title }}{% if e.extra.colour %} {{ e.extra.colour | upper }}{% endif %}\
        {% if e.extra.links %}{% for l in e.extra.links %} {{ l }}{% endfor %}{% endif %}\
        {% if e.extra.place and e.extra.place.name %} {{ e.extra.place.name }}{% endif %}\
        {{ e.extra | length }}{% for name, value in e.extra | items %} {{ name }}{% endfor %};{% endfor %}
        """, entries: entries)
        == "C0;B BLUE M3 colour links place;A RED x y N4 colour links place rating;")
    #expect(
      try problems("{% for e in site.newest %}{{ e.extra.colour }}{% endfor %}", entries: entries) == [
        "templates/404.html:1:30: error: \"e.extra.colour\" may be missing [template/untested-optional] help: test it first: {% if e.extra.colour %}…{% endif %}"
      ])
  }

  @Test func `a name that no entry has is a warning and missing`() throws {
    #expect(
      try problems(
        """
        {% for e in site.newest %}{% if e.extra.color %}{{ e.extra.color }}{% endif %}{% if e.extra.place %}\
        {{ e.extra.place.street | default("-") }}{% endif %}{% endfor %}
        """, entries: entries) == [
          "templates/404.html:1:41: warning: no \"entry.extra\" has the name \"color\" [template/nowhere-given] help: did you mean \"colour\"?",
          "templates/404.html:1:60: warning: no \"entry.extra\" has the name \"color\" [template/nowhere-given] help: did you mean \"colour\"?",
          "templates/404.html:1:118: warning: no \"entry.extra.place\" has the name \"street\" [template/nowhere-given] help: the names here are \"name\" and \"zip\"",
        ])
    #expect(
      try page("{% for e in site.newest %}{{ e.extra.color | default(\"-\") }}{% endfor %}", entries: entries) == "---")
  }

  @Test func `what is not written in one way is told with both places, and is any data`() throws {
    var entries = entries
    entries["posts/d.md"] = entry(
      "D", "date: 2021-01-04", "extra:", "  colour: [red, blue]", "  place: {name: [N]}", "  links: [a, {b: c}]")
    let template = """
      {% for e in site.newest %}{% if e.extra.colour %}{{ e.extra.colour }}{% for c in e.extra.colour %}({{ c }})\
      {% endfor %}{% endif %};{% endfor %}
      """
    #expect(
      try problems(template, entries: entries) == [
        "content/posts/d.md:5:3: warning: \"entry.extra.colour\" is a list here, and a text in content/posts/a.md:4:9 [front-matter/mixed-extra] help: write it in one way everywhere; templates take what differs for any data",
        "content/posts/d.md:6:11: warning: \"entry.extra.place.name\" is a list here, and a text in content/posts/a.md:4:45 [front-matter/mixed-extra] help: write it in one way everywhere; templates take what differs for any data",
        "content/posts/d.md:7:14: warning: \"entry.extra.links[…]\" is a map here, and a text in content/posts/a.md:4:30 [front-matter/mixed-extra] help: write it in one way everywhere; templates take what differs for any data",
      ])
    #expect(try page(template, entries: entries) == "(red)(blue);;blue;red;")
  }

  @Test func `within what entries have, a name is missing only where not all maps have it`() throws {
    let entries = [
      "posts/a.md": entry("A", "date: 2021-01-01", "extra: {a: [{n: 1}, {n: 2, m: 3}], b: {c: {d: 1}}}"),
      "posts/b.md": entry("B", "date: 2021-01-02", "extra: {a: [{n: 4}], b: {c: ~}}"),
    ]
    func loop(_ content: String) -> String { "{% for e in site.newest %}\(content){% endfor %}" }
    #expect(
      try page(
        loop(
          "{% if e.extra.a %}{% for x in e.extra.a %}{{ x.n }}{% if x.m %}({{ x.m }}){% endif %}{% endfor %}{% endif %}"
        ),
        entries: entries) == "412(3)")
    #expect(
      try problems(
        loop(
          "{% if e.extra.b %}{% if e.extra.b.c %}{{ e.extra.b.c.d }}{% endif %}{% endif %}{{ e.extra.b.c | length }}"),
        entries: entries) == [
          "templates/404.html:1:68: error: \"e.extra.b.c.d\" may be missing [template/untested-optional] help: test it first: {% if e.extra.b.c.d %}…{% endif %}",
          "templates/404.html:1:109: error: \"e.extra.b\" may be missing [template/untested-optional] help: test it first: {% if e.extra.b %}…{% endif %}",
        ])
  }

  @Test func `items of one list that differ are told with the place of each`() throws {
    #expect(
      try problems("", settings: "extra:\n  mixed: [a, {b: c}]\n") == [
        "sitegen.yml:4:14: warning: \"site.extra.mixed[…]\" is a map here, and a text in sitegen.yml:4:11 [front-matter/mixed-extra] help: write it in one way everywhere; templates take what differs for any data"
      ])
  }

  @Test func `a macro takes what is typed so as a map`() throws {
    #expect(
      try page(
        """
        {% macro show(m: map of text, l: list of map of text) %}{{ m | items | length }}{{ l | length }}{% endmacro %}\
        {{ show(site.extra.social, site.extra.links) }}
        """, settings: "extra: {social: {a: 1, b: 2}, links: [{title: A}]}") == "21")
  }

  private func page(_ template: String, settings: String = "", entries: [String: String] = [:]) throws -> String {
    let (renderer, _) = SiteRenderer.prepare(
      try Project(settings: settings, entries: entries).site(),
      templates: [SourceFile(path: "templates/404.html", bytes: Array(template.utf8))])
    let number = try #require(renderer.paths.firstIndex(of: "404.html"))
    guard case .bytes(let bytes) = renderer.render(number).artifact.content else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func problems(_ template: String, settings: String = "", entries: [String: String] = [:]) throws -> [String] {
    try Project(settings: settings, entries: entries).templateProblems(["404.html": template])
  }
}
