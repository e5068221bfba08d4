import TestSupport
import Testing

@Suite struct SeriesTests {
  private static let project = Project(
    settings: "series: {notes: {title: Notes, description: How pairs work}}\n",
    entries: [
      "posts/a.md": entry("A", "date: 2021-01-01", "series: notes"),
      "posts/b.md": entry("B", "date: 2021-01-02", "series: Notes"),
      "briefings/c.md": entry("C", "date: 2021-01-03", "series: Notes", "number: 1"),
      "posts/d.md": entry("D", "date: 2021-01-04"),
    ])

  private static let part = """
    {% if entry.series %}{{ entry.series.title }} {{ entry.series.url }} {{ entry.series.description | default("-") }} \
    {{ entry.series.position }}/{{ entry.series.count }} {{ entry.series.number | default("-") }} \
    {% if entry.series.previous %}<{{ entry.series.previous.title }}{% endif %}\
    {% if entry.series.next %}>{{ entry.series.next.title }}{% endif %} \
    {{ entry.series.parts | map(attribute="title") | join(",") }}{% else %}none{% endif %}
    """

  @Test(arguments: [
    ("posts/a", "Notes /series/notes/ How pairs work 2/3 - &lt;C&gt;B C,A,B"),
    ("posts/b", "Notes /series/notes/ How pairs work 3/3 - &lt;A C,A,B"),
    ("briefings/c", "Notes /series/notes/ How pairs work 1/3 1 &gt;A C,A,B"), ("posts/d", "none"),
  ])
  func `an entry says which part of which series it is`(path: String, text: String) throws {
    let template = Self.part.replacing("<{{", with: "&lt;{{").replacing(
      ">{{ entry.series.next", with: "&gt;{{ entry.series.next")
    #expect(
      try Self.project.output(path + "/index.html", templates: ["post.html": template, "briefing.html": template])
        == text)
  }

  @Test func `a series has a page with its parts, below the list of all`() throws {
    let trail =
      " {% for link in page.breadcrumbs %}{{ link.title }};{% endfor %} {{ page.kind }} {{ page.description | default(\"\") }}"
    let templates = [
      "series.html":
        "{{ series.title }} {{ series.slug }} {{ series.url }} {{ series.count }} {{ series.description | default(\"\") }} "
        + "{{ series.parts | map(attribute=\"title\") | join(\",\") }}" + trail,
      "series-index.html":
        "{{ page.title }} {% for series in all_series %}{{ series.title }}{% endfor %} {{ site.series | length }} "
        + "{% if site.series_index %}{{ site.series_index }}{% endif %}" + trail,
    ]
    #expect(
      try Self.project.output("series/notes/index.html", templates: templates)
        == "Notes notes /series/notes/ 3 How pairs work C,A,B Home;Series; series How pairs work")
    #expect(
      try Self.project.output("series/index.html", templates: templates)
        == "Series Notes 1 /series/ Home; all series All series of Example")
  }

  @Test func `a briefing shows the title that the settings give its series`() throws {
    #expect(
      try Self.project.output(
        "briefings/c/index.html",
        templates: ["briefing.html": "{{ briefing.series | default(\"\") }}, {{ briefing.number | default(\"\") }}"])
        == "Notes, 1")
  }
}
