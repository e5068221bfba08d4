import SiteModel
import TestSupport
import Testing

@Suite struct ModelTests {
  @Test func `a page knows its title, address, kind and the pages above it`() throws {
    let project = Project(entries: [
      "guides/index.md": entry("Guides"), "guides/apply.md": entry("Apply", "summary: How to"),
      "posts/a.md": entry("A", "date: 2021-01-01", "language: cy"),
    ])
    let template = """
      {{ page.title }}|{{ page.kind }}|{{ page.address }}|{{ page.url }}|{{ page.language }}|\
      {% for link in page.breadcrumbs %}{{ link.title }} {{ link.url }},{% endfor %}|\
      {% if page.description %}{{ page.description }}{% endif %}|{% if page.is_hidden %}hidden{% endif %}
      """
    #expect(
      try project.output("guides/apply/index.html", templates: ["page.html": template])
        == "Apply|page|/guides/apply/|https://example.org/guides/apply/|en|Home /,Guides /guides/,|How to|")
    #expect(
      try project.output("posts/a/index.html", templates: ["post.html": template])
        == "A|post|/posts/a/|https://example.org/posts/a/|cy|Home /,Posts /posts/,||")
    #expect(
      try project.output("404.html", templates: ["404.html": template])
        == "Page not found|not found|/404.html|https://example.org/404.html|en|Home /,||hidden")
  }

  @Test func `an event shows when, where, who spoke and what was asked`() throws {
    let project = Project(entries: [
      "people/htaylor.md": entry("Helen Taylor", "role: Professor", "organisation: Rights Lab"),
      "events/e.md": entry(
        "Launch", "start: 2020-07-08 16:00", "end: 2020-07-08 17:30", "location: {name: Town hall}",
        "speakers: [{person: htaylor}, {name: Dr Ada Lovelace, role: Chair}]",
        body: "## Q&A\n\n### Why?\n\nBecause.\n\n## Resources\n\n- Lab [report](https://example.com/r)\n"),
    ])
    let template = """
      {{ event.start | date("d MMMM yyyy, HH:mm z") }}–{% if event.end %}{{ event.end | date("HH:mm") }}{% endif %}|\
      {% if event.location %}{{ event.location.name }}{% endif %}|{% if event.is_past %}past{% endif %}|\
      {% for s in event.speakers %}{{ s.name }}{% if s.role %}, {{ s.role }}{% endif %}\
      {% if s.organisation %}, {{ s.organisation }}{% endif %}{% if s.url %} <a href="{{ s.url }}">{% endif %};{% endfor %}|\
      {% for q in event.questions %}<a href="{{ q.url }}">{{ q.text }}</a>{% endfor %}|\
      {% for r in event.resources %}{% if r.source %}{{ r.source }}: {% endif %}{{ r.title }}{% endfor %}
      """
    #expect(
      try project.output("events/e/index.html", templates: ["event.html": template]) == """
        8 July 2020, 16:00 UTC–17:30|Town hall|past|\
        Helen Taylor, Professor, Rights Lab <a href="/people/htaylor/">;\
        Dr Ada Lovelace, Chair <a href="/people/ada-lovelace/">;|\
        <a href="#why">Why?</a>|Lab: report
        """)
  }

  @Test(arguments: [
    ("lead", "summary: S"), ("updated", "updated: 2021-02-01"), ("series", "series: S"),
    ("image", "image: {src: a.png, alt: A}"),
    ("withdrawn", "withdrawn: {date: 2021-02-01, reason: Wrong}"),
    ("changes", "changes: [{date: 2021-02-01, note: N}]"), ("details", "stage: draft"), ("preview", "draft: true"),
    ("references", "tags: []"), ("post.attachments", "attachments: [{file: a.png, title: T}]"),
  ])
  func `what few entries have is there where it is written, and nowhere else`(field: String, written: String) throws {
    let body = field == "references" ? "Said so [@roe-2020].\n" : ""
    var project = Project(
      settings: "collections: {posts: {kind: post, fields: {stage: text}}}\n",
      entries: [
        "posts/a.md": entry("A", "date: 2021-01-01", written, body: body), "posts/b.md": entry("B", "date: 2021-01-01"),
        "resources/list.md": entry(
          "L", "items: [{id: roe-2020, title: R, url: \"https://example.com/\", authors: [Roe], year: 2020}]"),
      ])
    project.files = ["posts/a.png": 1]
    project.audience = .init(seesDrafts: field == "preview")
    let value = field.hasPrefix("post.") ? field : "entry.\(field)"
    let template =
      "{% if \(value) %}there{% endif %} {% set value = \(value) %}{% if value %}there{% else %}missing{% endif %}"
    #expect(try project.output("posts/a/index.html", templates: ["post.html": template]) == "there there")
    #expect(try project.output("posts/b/index.html", templates: ["post.html": template]) == " missing")
  }

  @Test func `registration leads to a page or to a mail`() throws {
    let template = "{% if event.registration %}<a href=\"{{ event.registration }}\">{% endif %}"
    for (written, link) in [
      ("https://example.com/r", "https://example.com/r"), ("r@example.org", "mailto:r@example.org"),
    ] {
      let project = Project(entries: ["events/e.md": entry("E", "start: 2021-01-01", "registration: \(written)")])
      let page = try project.output("events/e/index.html", templates: ["event.html": template])
      #expect(page == "<a href=\"\(link)\">")
    }
  }

  @Test func `a resource tells where it was shared`() throws {
    let project = Project(entries: [
      "events/e.md": entry(
        "Launch", "start: 2020-07-08",
        body: "## Resources\n\n### Blogs\n\n- Flex (May 2019): [Power](https://example.com/p)")
    ])
    let template = """
      {% for g in groups %}{{ g.title }}: {% for r in g.resources %}{{ r.title }}{% if r.date %} ({{ r.date }}){% endif %}\
      {% for s in r.shared %}, {{ s.kind }} <a href="{{ s.url }}">{{ s.title }}</a>{% if s.group %} under {{ s.group }}\
      {% endif %}{% endfor %}{% endfor %}{% endfor %}
      """
    #expect(
      try project.output("resources/index.html", templates: ["resources.html": template])
        == "Other resources: Power (May 2019), event <a href=\"/events/e/#blogs\">Launch</a> under Blogs")
  }

  @Test func `a page of a list links to pages near it, the first and the last`() throws {
    let entries = (1...9).map { ("posts/\($0).md", entry("P\($0)", "date: 2021-01-0\($0)")) }
    let project = Project(
      settings: "collections: {posts: {kind: post, page_size: 1}}\n", entries: Dictionary(uniqueKeysWithValues: entries)
    )
    let template = """
      {% for p in pagination.pages %}{% if p.follows_gap %}… {% endif %}{{ p.number }}\
      {% if p.is_current %}*{% else %} {{ p.url }}{% endif %} {% endfor %}
      """
    #expect(
      try project.output("posts/page/2/index.html", templates: ["list.html": template])
        == "1 /posts/ 2* 3 /posts/page/3/ 4 /posts/page/4/ … 9 /posts/page/9/ ")
  }

  @Test func `the newest of a list are without events to come`() throws {
    let project = Project(entries: [
      "events/past.md": entry("Past", "start: 2020-01-01"), "events/older.md": entry("Older", "start: 2019-01-01"),
      "events/next.md": entry("Next", "start: 2099-01-01"), "posts/a.md": entry("A", "date: 2020-01-01"),
    ])
    let template = """
      {% for list in site.lists %}{{ list.title }} {{ list.count }}:\
      {% for entry in list.newest %} {{ entry.title }}{% endfor %};{% endfor %}
      """
    #expect(
      try project.output("index.html", templates: ["home.html": template])
        == "Posts 1: A;Events 3: Past Older;")
  }

  @Test func `topics are the tags that most entries carry, by title`() throws {
    let tags = (10...34).map { "t\($0)" }
    let project = Project(entries: [
      "posts/a.md": entry("A", "date: 2020-01-01", "tags: [\(tags.joined(separator: ", "))]"),
      "posts/b.md": entry("B", "date: 2020-01-01", "tags: [t34, t10]"),
    ])
    #expect(
      try project.output(
        "index.html", templates: ["home.html": "{% for tag in site.topics %}{{ tag.slug }} {% endfor %}"])
        == (tags.dropLast(2) + ["t34"]).map { $0 + " " }.joined())
  }

  @Test func `a resource's description is left out when it repeats source, title and date`() throws {
    let project = Project(entries: [
      "events/e.md": entry(
        "E", "start: 2020-07-08",
        body: """
          ## Resources

          - Flex (May 2019): [Power](https://example.com/p)
          - [The ladder](https://example.com/l), a tool for teams
          """)
    ])
    let template = """
      {% for g in groups %}{% for r in g.resources %}{{ r.title }}: \
      {% if r.description %}{{ r.description }}{% endif %};{% endfor %}{% endfor %}
      """
    #expect(
      try project.output("resources/index.html", templates: ["resources.html": template])
        == "Power: ;The ladder: A tool for teams;")
  }

  @Test func `previews and the dates of resources speak the language of the page`() throws {
    var project = Project(
      settings: "language: fr\n",
      entries: [
        "posts/a.md": entry("A", "date: 2021-01-01", "publish: 2030-05-03 10:00"),
        "about.md": entry("About", "language: de"),
        "resources/l.md": entry(
          "L",
          "items: [{title: R, url: https://example.com/r, date: 2019-05}, {title: S, url: https://example.com/s, date: 2020-07-08}]"
        ),
      ])
    project.audience = SiteSources.Audience(seesFuture: true)
    let preview = "{% if page.preview %}{{ page.preview }}{% endif %}"
    #expect(
      try project.output("posts/a/index.html", templates: ["post.html": preview])
        == "Sous embargo jusqu’au 3 mai 2030, 10:00")
    #expect(
      try project.output("about/index.html", templates: ["page.html": preview])
        == "Vorschau: Gesperrte Texte werden gezeigt")
    let dates =
      "{% for g in groups %}{% for r in g.resources %}{% if r.date %}{{ r.date }};{% endif %}{% endfor %}{% endfor %}"
    #expect(
      try project.output("resources/index.html", templates: ["resources.html": dates]) == "mai 2019;8 juillet 2020;")
  }

  @Test func `a preview says so on every page and asks not to be indexed`() throws {
    var project = Project(entries: [
      "posts/a.md": entry("A", "date: 2021-01-01", "publish: 2030-05-03 10:00"), "about.md": entry("About"),
    ])
    project.audience = SiteSources.Audience(seesFuture: true)
    let template = "{% if page.preview %}{{ page.preview }}{% endif %}{% if page.is_hidden %} hidden{% endif %}"
    #expect(
      try project.output("posts/a/index.html", templates: ["post.html": template])
        == "Embargoed until 3 May 2030, 10:00 hidden")
    #expect(
      try project.output("about/index.html", templates: ["page.html": template])
        == "Preview: entries under embargo are shown hidden")
  }

  @Test func `navigation marks the page itself and the section it lies in`() throws {
    let project = Project(
      settings:
        "navigation: [{title: Posts, to: /posts/}, {title: About, to: about.md}, {title: Web, to: https://example.com/}]\n",
      entries: ["posts/a.md": entry("A", "date: 2021-01-01"), "about.md": entry("About")])
    let template =
      "{% for l in site.navigation %}{{ l.url }}{% if l.is_current %} here{% endif %}{% if l.is_parent %} above{% endif %};{% endfor %}"
    #expect(
      try project.output("about/index.html", templates: ["page.html": template])
        == "/posts/;/about/ here;https://example.com/;")
    #expect(
      try project.output("posts/a/index.html", templates: ["post.html": template])
        == "/posts/ above;/about/;https://example.com/;")
  }

  @Test func `free data and the site's own fields reach templates`() throws {
    let project = Project(
      settings: "collections: {posts: {kind: post, fields: {stage: text}}}\n",
      entries: [
        "posts/a.md": entry("A", "date: 2021-01-01", "stage: pilot", "extra: {colour: {name: red}, list: [x, y]}")
      ])
    let template = """
      {% if entry.fields.stage %}{{ entry.fields.stage }}{% endif %} \
      {% if entry.extra.colour %}{% if entry.extra.colour.name %}{{ entry.extra.colour.name }}{% endif %}{% endif %} \
      {% if entry.extra.list %}{% for x in entry.extra.list %}{{ x }}{% endfor %}{% endif %}
      """
    #expect(try project.output("posts/a/index.html", templates: ["post.html": template]) == "pilot red xy")
  }

  @Test func `the site's own fields have the types that the settings give them`() throws {
    let project = Project(
      settings: """
        collections:
          posts: {kind: post, fields: {stage: text, rounds: integer, open: boolean, until: date, data: url, words: list}}
          news: {kind: post, fields: {stage: text, peer-reviewed: boolean}}

        """,
      entries: [
        "posts/a.md": entry(
          "A", "date: 2021-01-01", "stage: pilot", "rounds: 2", "open: true", "until: 2021-03-29",
          "data: https://e.org/d",
          "words: [x, y]")
      ])
    let template = """
      {% set f = entry.fields %}{% if f.stage %}{{ f.stage | upper }}{% endif %} {% if f.rounds %}{{ f.rounds + 1 }}{% endif %} \
      {% if f.open %}open{% endif %} {% if f.until %}{{ f.until | date("short") }}{% endif %} \
      {% if f.data %}<a href="{{ f.data }}">{% endif %} {% if f.words %}{{ f.words | join("-") }}{% endif %} \
      {% if f["peer-reviewed"] %}reviewed{% else %}not{% endif %}
      """
    #expect(
      try project.output("posts/a/index.html", templates: ["post.html": template])
        == "PILOT 3 open 29/03/2021 <a href=\"https://e.org/d\"> x-y not")
    #expect(
      try project.templateProblems(["post.html": "{% if entry.fields.stag %}{% endif %}{{ entry.fields.stage }}"]) == [
        "templates/post.html:1:20: error: unknown field \"stag\" in a record \"fields\" [template/unknown-field] help: did you mean \"stage\"?",
        "templates/post.html:1:41: error: \"entry.fields.stage\" may be missing [template/untested-optional] help: test it first: {% if entry.fields.stage %}…{% endif %}",
      ])
  }

  @Test func `the address filter takes only addresses that the site has`() throws {
    let project = Project(entries: [:], files: ["style.css": 1])
    #expect(
      try project.output("404.html", templates: ["404.html": "<a href=\"{{ \"/style.css\" | address }}\">"])
        == "<a href=\"/style.css\">")
    #expect(
      try project.templateProblems(["404.html": "<a href=\"{{ \"/stile.css\" | address }}\">"]) == [
        """
        templates/404.html:1:13: error: nothing on the site has the address "/stile.css" [template/bad-literal] \
        help: did you mean "/style.css"?
        """
      ])
  }

  @Test func `an address that a page makes up must be the site's too`() throws {
    let templates = ["page.html": "<a href=\"{{ entry.extra.to | default(\"\") | address }}\">"]
    func problem(_ extra: String) throws -> String? {
      let project = Project(entries: ["about.md": entry("About", "extra: {to: '\(extra)'}")])
      return try project.problem(of: "about/index.html", templates: templates)
    }
    let (empty, wrong) = (try problem(""), try problem("/abot/"))
    #expect(
      empty
        == "templates/page.html:1:44: error: \"\" is not an address of the site (on \"about/index.html\", from content/about.md) [template/bad-value] help: addresses begin with \"/\""
    )
    #expect(
      wrong
        == "templates/page.html:1:44: error: nothing on the site has the address \"/abot/\" (on \"about/index.html\", from content/about.md) [template/bad-value] help: did you mean \"/about/\"?"
    )
    #expect(try problem("/about/") == nil)
  }

  @Test func `the settings trust templates by name, and each must be there`() throws {
    var project = Project(settings: "templates: {trusted: [page.html]}\n", entries: ["about.md": entry("<i>A</i>")])
    let templates = ["page.html": "{{ page.title | safe }}"]
    #expect(try project.output("about/index.html", templates: templates) == "<i>A</i>")
    project.settings = "templates: {trusted: [pge.html, page.html]}\n"
    #expect(
      try project.templateProblems(templates) == [
        "sitegen.yml:3:23: error: there is no template \"pge.html\" to trust [settings/unknown-template] help: did you mean \"page.html\"?"
      ])
  }

  @Test func `files of the content folder are copied to their addresses`() throws {
    #expect(try Project(entries: [:], files: ["a/b.pdf": 3]).output("a/b.pdf") == "copy of content/a/b.pdf")
  }
}
