import Testing

/// Templates that go round and round.
@Suite struct TemplateLoopTests {
  @Test func `a loop of a million rounds is written whole`() throws {
    let tags = (1...100).map { "t\($0)" }.joined(separator: ", ")
    let files = [
      "content/about.md": "---\ntitle: About\ntags: [\(tags)]\n---\n",
      "templates/page.html": """
      {% for a in site.tags %}{% for b in site.tags %}{% for c in entry.tags %}x{% endfor %}{% endfor %}{% endfor %}
      """,
    ]
    try Scratch.withProject(files) { project in
      let run = try Program.run("build", "--strict", in: project.url)
      #expect(run.error == "")
      #expect(run.status == 0)
      #expect(try project.read("site/about/index.html") == String(repeating: "x", count: 1_000_000))
    }
  }

  @Test func `a template that includes itself is told, and nothing is published`() throws {
    try Scratch.withProject(["templates/page.html": "x{% include \"page.html\" %}"]) { project in
      let run = try Program.run("build", in: project.url)
      #expect(
        project.report(run) == """
          templates/page.html:1:13: error: "page.html" includes or extends itself: page.html → page.html [template/circle]
            1 | x{% include "page.html" %}
              |             ^~~~~~~~~~~
            help: take one of them out of the circle
          nothing published, site is as it was: 1 error, 0 warnings, 0 advice; … s
          exit 1

          """)
      #expect(!project.exists("site"))
    }
  }
}
