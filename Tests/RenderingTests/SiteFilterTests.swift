import Base
import Rendering
import SiteModel
import TestSupport
import Testing

/// Filters that only a site can answer: addresses, files of the theme, Markdown, and the language of a page.
@Suite struct SiteFilterTests {
  private func project(_ extra: String = "") -> Project {
    var project = Project(entries: ["about.md": entry("About", extra.isEmpty ? "" : "extra: {x: \(extra)}")])
    project.url = "https://example.org/base/"
    project.themeFiles = [
      SiteSources.SourceEntry(builtIn: SourceFile(path: "templates/static/css/a.b.css", bytes: [1, 2]))
    ]
    return project
  }

  private func written(_ expression: String, _ extra: String = "") throws -> String {
    let page = "<a href=\"{{ \(expression) }}\">"
    let project = project(extra)
    if let problem = try project.problem(of: "about/index.html", templates: ["page.html": page]) { return problem }
    let text = try project.output("about/index.html", templates: ["page.html": page])
    return String(text.dropFirst("<a href=\"".count).dropLast(2))
  }

  private let free = "entry.extra.x | default(\"\") | url"

  @Test(arguments: [
    ("https://e.org/a b?c=%20#ä", "https://e.org/a%20b?c=%20#%C3%A4"), ("HTTP://e.org", "HTTP://e.org"),
    ("mailto:a@e.org", "mailto:a@e.org"), ("tel:+44", "tel:+44"), ("#part", "#part"), ("/about/", "/base/about/"),
  ])
  func `an author's text is a link if it can be one`(text: String, address: String) throws {
    #expect(try written(free, "'\(text)'") == address)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScript:x", "data:text/html,x", "//e.org/", "about", "", "#", " https://e.org",
  ])
  func `an author's text that is no harmless address stops the page`(text: String) throws {
    #expect(
      try written(free, "'\(text)'")
        == "templates/page.html:1:43: error: \"\(text)\" is no address that a link may have (on a page) [template/bad-value] help: it begins with https:, http:, mailto:, tel:, \"/\" or \"#\""
    )
  }

  @Test func `a link that is written out is looked at when templates are loaded`() throws {
    let found = try project().templateProblems(["page.html": "<a href=\"{{ \"/abot/\" | url }}\">"])
    #expect(
      found == [
        "templates/page.html:1:13: error: nothing on the site has the address \"/abot/\" [template/bad-literal] help: did you mean \"/about/\"?"
      ])
  }

  @Test func `an address in full has the host's name, whichever form it begins with`() throws {
    for expression in ["\"/about/\"", "entry.address", "page.address", "entry.url"] {
      #expect(try written("\(expression) | absolute_url") == "https://example.org/base/about/", "\(expression)")
    }
    #expect(try written("\"https://e.org/\" | absolute_url") == "https://e.org/")
  }

  @Test func `a file of the theme has its fingerprint in its name, and is there under both`() throws {
    let hash = ContentHash([1, 2]).hexadecimal.prefix(12)
    #expect(try written("\"css/a.b.css\" | asset") == "/base/css/a.b.\(hash).css")
    let templates = ["page.html": "<a href=\"{{ \"css/a.b.css\" | asset }}\">"]
    #expect(try project().output("css/a.b.css", templates: templates) == "\u{1}\u{2}")
    #expect(try project().output("css/a.b.\(hash).css", templates: templates) == "\u{1}\u{2}")
    #expect(throws: Project.Fault.self) { try project().output("css/a.b.\(hash).css") }
  }

  @Test func `a file that the theme has not, and one that only a page knows, are told when templates are loaded`()
    throws
  {
    let found = try project().templateProblems([
      "page.html": "<a href=\"{{ \"css/ab.css\" | asset }}\" class=\"{{ entry.title | asset }}\">"
    ])
    #expect(
      found == [
        "templates/page.html:1:13: error: the theme has no file \"css/ab.css\" [template/bad-literal] help: did you mean \"css/a.b.css\"?",
        "templates/page.html:1:48: error: what \"asset\" is given must be written out [template/bad-literal] help: write it in quotes",
      ])
  }

  @Test func `a text is read as Markdown, with the rules of a body`() throws {
    let templates = ["page.html": "{{ entry.extra.x | default(\"\") | markdown }}"]
    let text = "'**b** & [l](/about/) [o](https://e.org/)'"
    #expect(
      try project(text).output("about/index.html", templates: templates)
        == "<p><strong>b</strong> &amp; <a href=\"/base/about/\">l</a> <a href=\"https://e.org/\">o</a></p>\n")
    let problem = try project("'<script>x</script>'").problem(of: "about/index.html", templates: templates)
    #expect(problem?.hasPrefix("templates/page.html:1:34: error: the text for \"markdown\" has an error: ") == true)
  }

  @Test func `dates and numbers are in the language of the page`() throws {
    let project = Project(
      settings: "language: de\n",
      entries: [
        "a.md": entry("A", "date: 2021-03-07"), "b.md": entry("B", "date: 2021-03-07", "language: cy"),
        "c.md": entry("C", "date: 2021-03-07", "language: en-US"),
        "d.md": entry("D", "date: 2021-03-07", "language: de-AT"),
      ])
    let page =
      "{% if entry.date %}{{ entry.date | date }}{% endif %}; {{ 1234 | number }}; {{ 2 | plural(\"ci\", \"cŵn\", two=\"gi\") }}"
    for (name, text) in [
      ("a", "7. März 2021; 1.234; cŵn"), ("b", "7 Mawrth 2021; 1,234; gi"), ("c", "March 7, 2021; 1,234; cŵn"),
      ("d", "7. März 2021; 1.234; cŵn"),
    ] {
      #expect(try project.output("\(name)/index.html", templates: ["page.html": page]) == text)
    }
  }
}
