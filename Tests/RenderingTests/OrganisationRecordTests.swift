import SiteModel
import TestSupport
import Testing

@Suite struct OrganisationRecordTests {
  @Test func `an organisation shows its people with roles, its events, briefings and resources`() throws {
    let project = Project(
      settings: "publisher: {name: Rights Lab, url: \"https://lab.example/\"}\n",
      entries: [
        "people/htaylor.md": entry("Helen Taylor", "role: Professor", "organisation: Rights Lab"),
        "events/e.md": entry(
          "Launch", "start: 2020-07-08", "organiser: [Rights Lab, Home Office]",
          "speakers: [{name: Dr Ada Lovelace, role: Chair, organisation: The Rights Lab}]"),
        "events/f.md": entry(
          "Talk", "start: 2018-07-08", "speakers: [{name: Ada Lovelace, role: Chair, organisation: Rights Lab}]"),
        "briefings/b.md": entry("Paper", "date: 2021-01-01", "institution: Rights Lab"),
        "resources/r.md": entry("List", "items: [{title: Report, publisher: Rights Lab, authors: [Helen Taylor]}]"),
      ])
    let template = """
      {{ organisation.name }} {% if organisation.website %}{{ organisation.website }}{% endif %} \
      {{ "publisher" if organisation.is_publisher else "" }}{% if entry %}{{ entry.title }}{% endif %}|\
      {% for m in organisation.people %}{{ m.person.name }}{% if m.is_present %}*{% endif %}:\
      {% for r in m.roles %} {% if r.title %}{{ r.title }}{% endif %}{% if r.years %} {{ r.years }}{% endif %}\
      {% endfor %};{% endfor %}|\
      {% for e in organisation.events %}{{ e.title }}{% endfor %}|{% for e in organisation.briefings %}{{ e.title }}{% endfor %}|\
      {% for r in organisation.resources %}{{ r.title }}{% endfor %}|\
      {% for link in page.breadcrumbs %}{{ link.title }} {{ link.url }},{% endfor %}|{{ page.kind }}
      """
    #expect(
      try project.output("organisations/rights-lab/index.html", templates: ["organisation.html": template]) == """
        Rights Lab https://lab.example/ publisher|Helen Taylor*: Professor;Dr Ada Lovelace: Chair 2018–2020;|Launch|Paper|\
        Report|Home /,Organisations /organisations/,|organisation
        """)
  }

  @Test func `names of organisations and authors lead to their pages where they have one`() throws {
    let project = Project(
      settings: "publisher: {name: The Scheme}\n",
      entries: [
        "organisations/lab.md": entry("Rights Lab"),
        "people/htaylor.md": entry("Helen Taylor", "role: Professor", "organisation: lab"),
        "events/e.md": entry("E", "start: 2020-07-08", "organiser: [lab, The Scheme]", "speakers: [{person: htaylor}]"),
        "resources/r.md": entry(
          "List", "items: [{title: T, publisher: Rights Lab, authors: [htaylor, A Nother, Rights Lab]}]"),
      ])
    let event = """
      {{ event.organiser | default("") }}|{% for o in event.organisers %}{{ o.name }} {% if o.url %}{{ o.url }}{% endif %},{% endfor %}|\
      {% for s in event.speakers %}{% if s.organisation and s.organisation_url %}{{ s.organisation }} {{ s.organisation_url }}{% endif %}{% endfor %}|\
      {% if site.publisher and site.publisher.page %}{{ site.publisher.page }}{% endif %}|{% if site.organisations %}{{ site.organisations }}{% endif %}
      """
    #expect(
      try project.output("events/e/index.html", templates: ["event.html": event]) == """
        Rights Lab, The Scheme|Rights Lab /organisations/lab/,The Scheme /organisations/scheme/,|Rights Lab \
        /organisations/lab/|/organisations/scheme/|/organisations/
        """)
    let resources = """
      {% for g in groups %}{% for r in g.resources %}{% for c in r.credits %}{{ c.name }} {% if c.url %}{{ c.url }}{% endif %},{% endfor %}\
      {% if r.publisher_url %}{{ r.publisher_url }}{% endif %}{% endfor %}{% endfor %}
      """
    #expect(
      try project.output("resources/index.html", templates: ["resources.html": resources]) == """
        Helen Taylor /people/htaylor/,A Nother ,Rights Lab /organisations/lab/,/organisations/lab/
        """)
  }

  @Test func `a person shows roles, posts apart from briefings, and resources`() throws {
    let project = Project(entries: [
      "people/htaylor.md": entry("Helen Taylor", "role: Professor", "organisation: Rights Lab"),
      "posts/p.md": entry("Post", "date: 2021-01-01", "authors: [htaylor]"),
      "briefings/b.md": entry("Paper", "date: 2021-01-02", "authors: [Helen Taylor]"),
      "events/e.md": entry(
        "E", "start: 2019-07-08", "speakers: [{person: htaylor, role: Reader, organisation: Leeds}]"),
      "resources/r.md": entry("List", "items: [{title: Book, authors: [Helen Taylor]}]"),
    ])
    let template = """
      {% for r in person.roles %}{{ r.title | default("") }}, {{ r.organisation | default("") }} \
      {% if r.organisation_url %}{{ r.organisation_url }}{% endif %} {{ r.years | default("") }};{% endfor %}|\
      {% for e in person.posts %}{{ e.title }}{% endfor %}|{% for e in person.briefings %}{{ e.title }}{% endfor %}|\
      {% for e in person.written %}{{ e.title }} {% endfor %}|{% for r in person.resources %}{{ r.title }}{% endfor %}
      """
    #expect(
      try project.output("people/htaylor/index.html", templates: ["person.html": template]) == """
        Professor, Rights Lab /organisations/rights-lab/ ;Reader, Leeds /organisations/leeds/ 2019;|Post|Paper|Paper Post |Book
        """)
  }

  @Test func `an organisation that wrote something is named as its author and shows it`() throws {
    let project = Project(entries: [
      "organisations/hestia.md": entry("Hestia"), "people/htaylor.md": entry("Helen Taylor", "role: Professor"),
      "posts/p.md": entry("Post", "date: 2021-01-01", "authors: [hestia, htaylor]"),
      "briefings/b.md": entry("Paper", "date: 2021-01-02", "authors: [Hestia]"),
    ])
    let post = """
      {% for a in entry.authors %}{{ a.name }} {% if a.url %}{{ a.url }}{% endif %}\
      {% if a.person %} {{ a.person.role | default("") }}{% endif %}{% if a.organisation %} {{ a.organisation.name }}{% endif %};{% endfor %}
      """
    #expect(
      try project.output("posts/p/index.html", templates: ["post.html": post])
        == "Hestia /organisations/hestia/ Hestia;Helen Taylor /people/htaylor/ Professor;")
    let organisation = """
      {% for e in organisation.posts %}{{ e.title }}{% endfor %}|{% for e in organisation.briefings %}{{ e.title }}{% endfor %}
      """
    #expect(
      try project.output("organisations/hestia/index.html", templates: ["organisation.html": organisation])
        == "Post|Paper")
  }

  @Test func `the list of organisations shows those of its page`() throws {
    let project = Project(
      settings: "collections: {organisations: {kind: organisation, page_size: 1}}\n",
      entries: [
        "organisations/index.md": entry("Partners"), "organisations/a.md": entry("The Alpha", "summary: First"),
        "events/e.md": entry("E", "start: 2020-07-08", "organiser: Beta"),
      ])
    let template = """
      {{ page.title }} {{ pagination.total }}:{% for o in organisations %} {{ o.name }}\
      {% if o.entry and o.entry.lead %} {{ o.entry.lead }}{% endif %}{% endfor %}
      """
    #expect(
      try project.output("organisations/index.html", templates: ["organisations.html": template])
        == "Partners 2: The Alpha First")
    #expect(
      try project.output("organisations/page/2/index.html", templates: ["organisations.html": template])
        == "Partners, page 2 2: Beta")
  }
}
