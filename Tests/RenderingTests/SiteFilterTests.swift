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
        == "templates/page.html:1:43: error: \"\(text)\" is no address that a link may have (on \"about/index.html\", from content/about.md) [template/bad-value] help: it begins with https:, http:, mailto:, tel:, \"/\" or \"#\""
    )
  }

  @Test(arguments: [
    ("/about/#x", "/base/about/#x"), ("/about/?q=a b#ä", "/base/about/?q=a%20b#%C3%A4"),
    ("/css/a.b.css", "/base/css/a.b.css"),
  ])
  func `an author's text may name a place on a page of the site`(text: String, address: String) throws {
    #expect(try written(free, "'\(text)'") == address)
    #expect(try written("entry.extra.x | default(\"\") | address", "'\(text)'") == address)
    #expect(
      try written("entry.extra.x | default(\"\") | absolute_url", "'\(text)'") == "https://example.org" + address)
  }

  @Test(arguments: [
    ("/about#x", "/about", "did you mean \"/about/\"?"), ("/abuot/?q", "/abuot/", "did you mean \"/about/\"?"),
    ("/nowhere/", "/nowhere/", "write that of a page or a file, such as \"/\" or \"/style.css\""),
  ])
  func `a text that names no page of the site is told with the one that it means`(
    text: String, path: String, help: String
  ) throws {
    for (filter, column) in [("url", 43), ("address", 43), ("absolute_url", 43)] {
      #expect(
        try written("entry.extra.x | default(\"\") | \(filter)", "'\(text)'")
          == "templates/page.html:1:\(column): error: nothing on the site has the address \"\(path)\" (on \"about/index.html\", from content/about.md) [template/bad-value] help: \(help)"
      )
    }
  }

  @Test func `an address in full is one of the site's pages, on a host of its own too`() throws {
    var project = project()
    for (url, base) in [("https://example.org/", "/"), ("https://example.org/base/", "/base/")] {
      project.url = url
      #expect(
        try project.templateProblems(["page.html": "{{ \"/nope/\" | absolute_url }}{{ \"/about/\" | absolute_url }}"])
          == [
            "templates/page.html:1:4: error: nothing on the site has the address \"/nope/\" [template/bad-literal] help: write that of a page or a file, such as \"/\" or \"/style.css\""
          ])
      // A field's address with something behind it is a text, which begins with the site's path.
      #expect(
        try project.output(
          "about/index.html",
          templates: [
            "page.html":
              "{{ (entry.address ~ \"#x\") | absolute_url }} {{ \"css/a.b.css\" | asset | absolute_url }}"
          ])
          == "https://example.org\(base)about/#x https://example.org\(base)css/a.b.\(ContentHash([1, 2]).hexadecimal.prefix(12)).css"
      )
    }
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
  }

  @Test(arguments: [
    ("[a](#x) [b](/about/#y)", "<a href=\"#x\">a</a> <a href=\"/base/about/#y\">b</a>"),
    (
      "![p](/p.png) ![q](/p.png){width=10}",
      "<img src=\"/base/p.png\" alt=\"p\" width=\"20\" height=\"10\" /> <img src=\"/base/p.png\" alt=\"q\" width=\"10\" height=\"5\" />"
    ),
    (
      "@someone says hi, see [@x, p. 4] and me@e.org",
      "@someone says hi, see [@x, p. 4] and <a href=\"mailto:me@e.org\">me@e.org</a>"
    ),
    ("\"x\" -- it's NRM", "“x” – it’s <abbr title=\"New\">NRM</abbr>"),
  ])
  func `a text is read as Markdown with addresses, marks and abbreviations, and keeps its words`(
    text: String, html: String
  ) throws {
    var project = Project(
      settings: "abbreviations: {NRM: New}\n",
      entries: ["about.md": "---\ntitle: About\nextra:\n  x: |\n    \(text)\n---\n"], files: ["p.png": 9])
    project.url = "https://example.org/base/"
    project.pictures = ["p.png": .sized(ImageSize(width: 20, height: 10))]
    let templates = ["page.html": "{{ entry.extra.x | default(\"\") | markdown }}"]
    #expect(try project.output("about/index.html", templates: templates) == "<p>\(html)</p>\n")
  }

  @Test func `a text is read as Markdown in the language of the page`() throws {
    let project = Project(
      entries: [
        "a.md": entry("A", "language: de"), "b.md": entry("B", "language: de-CH"), "c.md": entry("C"),
      ])
    for (name, text) in [("a", "„x“"), ("b", "«x»"), ("c", "“x”")] {
      #expect(
        try project.output("\(name)/index.html", templates: ["page.html": "{{ '\"x\"' | markdown }}"])
          == "<p>\(text)</p>\n")
    }
  }

  @Test(arguments: [
    ("[a](b.md)", "has a link to \"b.md\"", "write an address of the site, as in /posts/lessons/"),
    ("[a](?q)", "has a link to \"?q\"", "write an address of the site, as in /posts/lessons/"),
    ("![a](c.png)", "has a link to \"c.png\"", "write an address of the site, as in /posts/lessons/"),
    ("[a](/abot/#x)", "has an error: nothing on the site has the address \"/abot/\"", "did you mean \"/about/\"?"),
    (
      "<script>x</script>", "has an error: \"<script>\" is not allowed here",
      "`sitegen explain markdown/raw-html` lists what passes"
    ),
    (":x[y]", "has a component, \"x\"", "call its macro in the template"),
  ])
  func `a text for Markdown whose links lead nowhere stops the page`(text: String, problem: String, help: String) throws
  {
    #expect(
      try project("'\(text)'").problem(
        of: "about/index.html", templates: ["page.html": "{{ entry.extra.x | default(\"\") | markdown }}"])
        == "templates/page.html:1:34: error: the text for \"markdown\" \(problem) (on \"about/index.html\", from content/about.md) [template/bad-value] help: \(help)"
    )
  }

  @Test func `what only a page shows is told with the page, and in a component with its use`() throws {
    let tagged = Project(entries: ["posts/a.md": entry("A", "date: 2021-01-01", "tags: [x]")])
    let project = Project(entries: [
      "posts/b.md": entry("B", "date: 2021-01-02", body: "One.\n\n::box{to=\"javascript:x\"}\n")
    ])
    let refused = "no address that a link may have"
    let help = "[template/bad-value] help: it begins with https:, http:, mailto:, tel:, \"/\" or \"#\""
    #expect(
      try tagged.problem(of: "tags/x/index.html", templates: ["tag.html": "{{ tag.title | url }}"])
        == "templates/tag.html:1:16: error: \"x\" is \(refused) (on \"tags/x/index.html\") \(help)")
    #expect(
      try project.problem(
        of: "posts/b/index.html",
        templates: [
          "post.html": "{{ entry.body }}",
          "components/box.html": "{% macro box(to: text) %}{{ to | url }}{% endmacro %}",
        ])
        == "templates/components/box.html:1:34: error: \"javascript:x\" is \(refused) (at content/posts/b.md:7:1) \(help)"
    )
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
