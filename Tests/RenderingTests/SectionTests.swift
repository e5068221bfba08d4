import TestSupport
import Testing

@Suite struct SectionTests {
  private let sections = "# A\n\n## B {#b-b}\n\n### C\n"
  private let template = "{% for h in entry.contents %}{{ h.url }}:{{ h.level }} {% endfor %}"

  private func contents(_ path: String, _ entry: String, settings: String = "") throws -> String {
    try Project(settings: settings, entries: [path + ".md": entry])
      .output(
        "\(path)/index.html", templates: ["post.html": template, "page.html": template, "briefing.html": template])
  }

  @Test func `an entry with three headings lists those of the two highest levels`() throws {
    #expect(try contents("a", entry("A", body: sections)) == "#a:2 #b-b:3 ")
    #expect(try contents("a", entry("A", body: "# A\n\n## B\n")) == "")
  }

  @Test func `components that are headings stand among the headings, where they stand in the text`() throws {
    let components = [
      "components/question.html":
        "{% macro question(label: html, body: html, id: text, level: integer) %}{{ label }}{{ body }}{{ id }}{{ level }}{% endmacro %}",
      "components/part.html":
        "{% macro part(label: html, id: text, level: integer) %}{{ label }}{{ id }}{{ level }}{% endmacro %}",
      "event.html": template
        + "/{% for h in entry.headings %}{{ h.text }}{% if h.is_question %}?{% endif %} {% endfor %}"
        + "/{% for h in event.questions %}{{ h.id }} {% endfor %}",
    ]
    let text = "# Q&A\n\n:::question[Why *not*]{#why}\nx\n:::\n\n## Who?\n\n::part[P]\n\n# Z\n"
    #expect(
      try Project(entries: ["events/e.md": entry("E", "start: 2021-01-01", body: text)])
        .output("events/e/index.html", templates: components)
        == "#q-a:2 #why:3 #who:3 #z:2 /Q&amp;A Why not? Who?? P Z /why who ")
  }

  @Test func `headings name the works that they cite as the page does`() throws {
    let entries = [
      "resources/l.md": entry(
        "L", "items: [{title: T, id: t-1, url: \"https://a.example\", authors: [Ada Roe], year: 2019}]"),
      "a.md": entry("A", "contents: true", body: "# What @t-1 says to @x\n\n# B [@t-1]\n\n@t-1\n"),
    ]
    #expect(
      try Project(entries: entries)
        .output(
          "a/index.html", templates: ["page.html": "{% for h in entry.contents %}{{ h.text }};{{ h.id }} {% endfor %}"])
        == "What Roe (2019) says to @x;what-t-1-says-to-x B;b ")
  }

  @Test func `a post lists its headings from 500 words on`() throws {
    func post(words: Int) throws -> String {
      // The headings have three.
      let text = String(repeating: "word ", count: words - 3)
      return try contents("posts/a", entry("A", "date: 2021-01-01", body: sections + "\n" + text + "\n"))
    }
    #expect(try post(words: 499) == "")
    #expect(try post(words: 500) == "#a:2 #b-b:3 ")
  }

  @Test func `settings and front matter decide on contents, the entry last`() throws {
    let off = "markdown: {contents: false}\n"
    #expect(try contents("a", entry("A", body: sections), settings: off) == "")
    #expect(try contents("a", entry("A", "contents: true", body: "# A\n"), settings: off) == "#a:2 ")
    #expect(try contents("a", entry("A", "contents: false", body: sections)) == "")
  }

  @Test func `headings have links to themselves on pages, but not in feeds, and not where settings say so`() throws {
    let text = entry("A", "date: 2021-01-01", body: "# B *c* & d {#x}\n\n# E\n")
    func page(_ path: String, settings: String = "") throws -> String {
      try Project(settings: settings, entries: ["posts/a.md": text])
        .output(path, templates: ["post.html": "{{ entry.body }}"])
    }
    #expect(
      try page("posts/a/index.html") == """
        <div class="section-heading"><h2 id="x">B <em>c</em> &amp; d</h2><a class="section-link" href="#x" \
        aria-label="Link to this section: B c &amp; d">#</a></div>
        <div class="section-heading"><h2 id="e">E</h2><a class="section-link" href="#e" \
        aria-label="Link to this section: E">#</a></div>

        """)
    let plain = "<h2 id=\"x\">B <em>c</em> &amp; d</h2>\n<h2 id=\"e\">E</h2>\n"
    #expect(try page("posts/a/index.html", settings: "markdown: {anchors: false}\n") == plain)
    let feed = try page("feed.xml")
    #expect(
      feed.contains(plain.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")))
  }
}
