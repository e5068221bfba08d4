import Base
import Pipeline
import Testing

@Suite struct FinishedPagesTests {
  private let about = "---\ntitle: About\n---\n## Us {#us}\n"

  @Test func `a template's link to nowhere stops the build, and leaves the old site`() throws {
    try ScratchProject.with(["content/about.md": about, "content/team.md": about]) { project in
      _ = try project.build()
      let before = try project.tree()
      try project.write("templates/partials/footer.html", "\n<a href=\"/abuot/\">About</a>")
      try project.write("templates/page.html", "{{ entry.body }}{% include \"partials/footer.html\" %}")
      let outcome = try project.build()
      #expect(
        outcome.report == """
          templates/partials/footer.html:2:10: error: href="/abuot/" leads nowhere (on "site/about/index.html" and 1 \
          other page) [page/dead-address]
            2 | <a href="/abuot/">About</a>
              |          ^~~~~~~
            help: did you mean "/about/"?

          """)
      #expect(outcome.publication == nil)
      #expect(try project.tree() == before)
    }
  }

  @Test func `what a page alone shows is told of the page`() throws {
    try ScratchProject.with(["content/about.md": about]) { project in
      try project.write("templates/page.html", "<p>\n<a href=\"/{{ page.title | lower }}/#uss\">x</a>{{ entry.body }}")
      try project.write("sitegen.yml", "title: T\nurl: https://example.org/\nmarkdown: {anchors: false}\n")
      let outcome = try project.build()
      #expect(
        outcome.report == """
          site/about/index.html:2:10: error: href="/about/#uss" leads to a place that the page does not have \
          [page/dead-anchor]
            2 | <a href="/about/#uss">x</a><h2 id="us">Us</h2>
              |          ^~~~~~~~~~~
            help: did you mean "us"?

          """)
    }
  }

  @Test func `a warning of a finished page lets the site be published, unless it is strict`() throws {
    try ScratchProject.with(["content/about.md": about]) { project in
      try project.write("templates/page.html", "<i id=\"us\"></i>{{ entry.body }}")
      #expect(try project.build().publication != nil)
      let strict = try project.build(strict: true)
      #expect(strict.publication == nil)
      #expect(
        strict.diagnostics.map(\.message) == ["the id \"us\" is given twice on one page (on \"site/about/index.html\")"]
      )
      try project.write("sitegen.yml", "title: T\nurl: https://example.org/\nrules: {page/repeated-id: off}\n")
      #expect(try project.build(strict: true).report == "")
    }
  }

  @Test func `raw HTML of an entry is told where its author wrote it`() throws {
    let raw = "---\ntitle: Raw\n---\n<a href=\"/nowhere/\">x</a>\n"
    try ScratchProject.with(["content/raw.md": raw]) { project in
      try project.write("sitegen.yml", "title: T\nurl: https://example.org/\nmarkdown: {html: any}\n")
      #expect(
        try project.build().diagnostics.map { "\($0.path):\($0.position?.line ?? 0) \($0.code.name)" } == [
          "content/raw.md:4 page/dead-address"
        ])
    }
  }
}
