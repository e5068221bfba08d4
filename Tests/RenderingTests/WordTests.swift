import Base
import Rendering
import TestSupport
import Testing

/// The words that the program writes itself.
@Suite struct WordTests {
  private let body = """
    ## Un

    Texte[^a], encore[^a].

    | A | B |
    | --- | --- |
    | 1 | 2 |

    [^a]: Note.

    """

  @Test func `a text says its own words in its own language`() throws {
    let project = Project(
      entries: [
        "posts/a.md": entry("A", "date: 2021-01-01", "language: fr", body: body),
        "posts/b.md": entry("B", "date: 2021-01-02", body: "## One\n\nText[^a].\n\n[^a]: Note.\n"),
      ])
    let template = ["post.html": "{{ entry.body }}{{ words.contents }}, {{ words.page_number | fill(number=3) }}"]
    let french = try project.output("posts/a/index.html", templates: template)
    #expect(
      names(in: french) == [
        "Lien vers cette section\u{A0}: Un", "Note 1", "Note 1", "Tableau\u{A0}: A, B", "Notes de bas de page",
        "Retour à l’appel 1 sur 2 de la note 1", "Retour à l’appel 2 sur 2 de la note 1",
      ])
    #expect(french.hasSuffix("Sommaire, Page 3"))
    let english = try project.output("posts/b/index.html", templates: template)
    #expect(
      names(in: english) == [
        "Link to this section: One", "Footnote 1", "Footnotes", "Back to the reference to footnote 1",
      ])
    #expect(english.hasSuffix("Contents, Page 3"))
  }

  @Test func `the settings' words are written, made safe for their place`() throws {
    let project = Project(
      settings: """
        language: pl
        words:
          pl: {contents: "Spis <treści>", footnote: "Przypis \\"{number}\\"", link_to_section: "# {title}!", topics: Tematy}
        """,
      entries: ["posts/a.md": entry("A", "date: 2021-01-01", "tags: [x]", body: "## B & C\n\nA[^a].\n\n[^a]: B.\n")])
    let text = try project.output(
      "posts/a/index.html", templates: ["post.html": "{{ entry.body }}{{ words.contents }}"])
    #expect(
      names(in: text) == [
        "# B &amp; C!", "Przypis &quot;1&quot;", "Footnotes", "Back to the reference to footnote 1",
      ])
    #expect(text.hasSuffix("Spis &lt;treści&gt;"))
    #expect(
      try project.output(
        "tags/index.html",
        templates: ["tags.html": "{{ page.title }}|{{ page.breadcrumbs | map(attribute=\"title\") | join }}"])
        == "Tematy|Home")
  }

  @Test func `pages of the site speak its language`() throws {
    let project = Project(
      settings: "language: de\ncollections: {posts: {page_size: 1, fields: {reviewed_by_peers: boolean}}}\n",
      entries: [
        "posts/a.md": entry("A", "date: 2021-01-01", "reviewed_by_peers: true"),
        "posts/b.md": entry("B", "date: 2021-01-02", "language: cy", "reviewed_by_peers: true"),
        "resources/l.md": entry("L", "items: [{title: b, url: https://example.com/1, type: report}]"),
      ])
    let title = "{{ page.title }} – {{ page.description | default(\"\") }}"
    #expect(try project.output("404.html", templates: ["404.html": title]) == "Seite nicht gefunden – ")
    #expect(
      try project.output("posts/page/2/index.html", templates: ["list.html": title])
        == "Posts, Seite 2 – Posts – Example, Seite 2")
    let detail = ["post.html": "{% for d in entry.details %}{{ d.text | default(\"\") }}{% endfor %}"]
    #expect(try project.output("posts/a/index.html", templates: detail) == "Ja")
    #expect(try project.output("posts/b/index.html", templates: detail) == "Ie")
    #expect(
      try project.output(
        "resources/index.html",
        templates: ["resources.html": "{% for g in groups %}{{ g.title }} {{ g.id }}{% endfor %}"])
        == "Berichte reports")
  }

  @Test func `a site with texts in several languages says which each is in, and which way it runs`() throws {
    let list =
      "{{ page.language }} {{ page.direction }}:{% for item in site.newest %} {{ item.title }} "
      + "{% if item.told_language %}{{ item.told_language }} {{ item.direction }}{% endif %}{% endfor %}"
    var project = Project(
      settings: "language: en-GB\n",
      entries: [
        "posts/a.md": entry("A", "date: 2021-01-01", "language: ar"), "posts/b.md": entry("B", "date: 2021-01-02"),
        "posts/c.md": entry("C", "date: 2021-01-03", "language: az-Arab"),
      ])
    #expect(
      try project.output("index.html", templates: ["home.html": list])
        == "en-GB ltr: C az-Arab rtl B en-GB ltr A ar rtl")
    #expect(try project.output("posts/a/index.html", templates: ["post.html": list]).hasPrefix("ar rtl:"))
    project.entries = ["posts/b.md": entry("B", "date: 2021-01-02")]
    #expect(try project.output("index.html", templates: ["home.html": list]) == "en-GB ltr: B ")
  }

  @Test func `a component speaks the language of the page`() throws {
    let project = Project(
      entries: ["posts/a.md": entry("A", "date: 2021-01-01", "language: cy", body: ":::note\nX\n:::\n")])
    #expect(
      try project.output(
        "posts/a/index.html",
        templates: [
          "post.html": "{{ entry.body }}",
          "components/note.html": "{% macro note(body: html) %}<b>{{ words.note }}</b>{{ body }}{% endmacro %}",
        ]) == "<b>Nodyn</b><p>X</p>\n\n")
  }

  @Test func `a misspelt word is an error with the nearest`() throws {
    #expect(
      try Project(entries: [:]).templateProblems(["404.html": "{{ words.contens }}"]) == [
        "templates/404.html:1:10: error: unknown field \"contens\" in a record \"words\" [template/unknown-field] help: did you mean \"contents\"?"
      ])
  }

  @Test func `every part of a phrase can be put in`() throws {
    #expect(
      try Project(entries: [:]).output(
        "404.html",
        templates: [
          "404.html":
            "{{ words.list_of | fill(title=1, site=2) }}|{{ words.back_to_reference_of | fill(number=1, time=2, count=3) }}"
        ]) == "1 of 2|Back to reference 2 of 3 to footnote 1")
  }

  @Test func `a phrase that would be written with its braces is told when templates are loaded`() throws {
    func problems(_ template: String) throws -> [String] {
      try Project(entries: [:]).templateProblems(["404.html": template]).map {
        $0.replacing("templates/404.html:1:", with: "").replacing(" [template/unfilled-phrase]", with: "")
      }
    }
    #expect(
      try problems(
        "{{ words.page_number }}{% set p = words.page_number %}{{ site.resource_count | plural(words.entry_count, words.entries_count) }}"
      )
        == [
          "10: error: \"page_number\" is a phrase with \"number\" in it, which is to be put in help: write words.page_number | fill(number=…)",
          "41: error: \"page_number\" is a phrase with \"number\" in it, which is to be put in help: write words.page_number | fill(number=…)",
          "93: error: \"entry_count\" is a phrase with \"count\" in it, which is to be put in help: write words.entry_count | fill(count=…)",
          "112: error: \"entries_count\" is a phrase with \"count\" in it, which is to be put in help: write words.entries_count | fill(count=…)",
        ])
    #expect(
      try problems(
        "{{ words.page_number | fill(count=2) }}{{ \"x {number} {nope}\" | fill(number=1) }}{{ \"{count}\" | fill }}")
        == [
          "24: error: the phrase \"page_number\" has \"number\" in it, which \"fill\" is not given help: write fill(number=…)",
          "65: error: the text has \"nope\" in it, which \"fill\" is not given help: the parts here are \"count\", \"date\", \"number\", \"series\", \"site\", \"time\" and \"title\"",
          "97: error: the text has \"count\" in it, which \"fill\" is not given help: write fill(count=…)",
        ])
    #expect(
      try Project(entries: [:]).output(
        "404.html",
        templates: [
          "404.html":
            "{{ 2 | plural(words.entry_count, words.entries_count) | fill(count=2) }}{{ (words[\"page_number\"] ~ \"!\") | fill(number=3) }}"
        ]) == "2 entriesPage 3!")
  }

  @Test func `a phrase that is written out is filled as any other text is`() throws {
    var random = SeededGenerator(seed: 1)
    func some(_ pieces: [String], _ count: Int) -> String {
      (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }
    let pieces = [
      "{number}", "{title}", "{", "}", "{num", "ber}", "\u{E9}", "e\u{301}", "&amp;", "<i>", " of ", "\u{1F642}",
    ]
    let values = ["3", "-1.5", "true", "\"<b> & {title}\"", "page.title", "v", "v ~ 1", "[1, 2]", "\"\""]
    var texts: [String] = []
    while texts.count < 60 {
      let text = some(pieces, texts.count % 7)
      if Set(Wording.parts(of: text)).isSubset(of: ["number", "title"]) { texts.append(text) }
    }
    let uses = texts.map { text in
      let call = "T | fill(title=\(some(values, 1)), number=\(some(values, 1))\(some(["", ", count=7"], 1)))"
      let page = "{{ \(call) }};{{ (\(call)) ~ v }};<i title='{{ \(call) }}'></i>\n"
      return (
        "{% for v in [page.title, \"a & b\"] %}" + page.replacing("T", with: "\"\(text)\"") + "{% endfor %}",
        "{% for T in [\"\(text)\"] %}{% for v in [page.title, \"a & b\"] %}\(page){% endfor %}{% endfor %}"
      )
    }
    let project = Project(entries: [:])
    let written = try project.output("404.html", templates: ["404.html": uses.map(\.0).joined()])
    #expect(written == (try project.output("404.html", templates: ["404.html": uses.map(\.1).joined()])))
    #expect(written.split(separator: "\n").count == 2 * texts.count)
  }

  /// The names that things have for those who cannot see them.
  private func names(in html: String) -> [String] {
    html.matches(of: /aria-label="([^"]*)"/).map { String($0.1) }
  }
}
