import Base
import Disk
import Foundation
import Output
import Pipeline
import Testing
import Theme

@Suite struct ProjectThemeTests {
  private let about = ["content/about.md": "---\ntitle: About\n---\nText.\n"]

  /// A theme as the program could hold it: a root for each sort of page, two parts, two files.
  private static let theme: [SourceFile] = {
    var texts = [
      "page.html": "{% extends \"base.html\" %}{% block main %}{{ entry.body }}{% endblock %}",
      "base.html": "{% include \"partials/head.html\" %}{% block main %}{% endblock %}",
      "partials/head.html": "<p>built in</p>", "static/style.css": "built in", "static/icon.svg": "built in",
    ]
    for name in ScratchProject.templates { texts[name] = "" }
    return texts.sorted { PathOrder.precedes($0.key, $1.key) }
      .map { SourceFile(path: "templates/" + $0.key, bytes: Array($0.value.utf8)) }
  }()

  private func withProject(_ files: [String: String] = [:], _ body: (ScratchProject) throws -> Void) throws {
    try ScratchProject.with { project in
      try project.remove("templates")
      for (path, text) in about.merging(files, uniquingKeysWith: { $1 }) { try project.write(path, text) }
      try body(project)
    }
  }

  @Test func `the program alone builds a project of settings and content`() throws {
    try withProject { project in
      let outcome = try project.build(strict: true, theme: BuiltInTheme.files)
      #expect(outcome.report == "")
      #expect(try project.read("site/about/index.html").contains("<p>Text.</p>"))
      for file in BuiltInTheme.files where file.path.hasPrefix("templates/static/") {
        let name = file.path.dropFirst("templates/static/".count)
        #expect(try Disk.read(project.root + "/site/" + name) == file.bytes)
      }
      let files = outcome.publication?.written ?? 0
      #expect(
        try project.build(theme: BuiltInTheme.files).publication
          == Publication(written: 0, unchanged: files, removed: 0))
    }
  }

  @Test func `a project's template or file takes the place of the built-in one, and the others stay`() throws {
    let own = ["templates/partials/head.html": "<p>own</p>", "templates/static/style.css": "own"]
    try withProject { project in
      _ = try project.build(theme: Self.theme)
      #expect(try project.read("site/about/index.html") == "<p>built in</p><p>Text.</p>\n")
      #expect(try project.read("site/style.css") == "built in")
      for (path, text) in own { try project.write(path, text) }
      let outcome = try project.build(theme: Self.theme)
      #expect(outcome.report == "")
      #expect(try project.read("site/about/index.html") == "<p>own</p><p>Text.</p>\n")
      #expect(try project.read("site/style.css") == "own")
      #expect(try project.read("site/icon.svg") == "built in")
      try project.remove("templates/static/style.css")
      _ = try project.build(theme: Self.theme)
      #expect(try project.read("site/style.css") == "built in")
    }
  }

  @Test func `a project's template may include and extend built-in ones`() throws {
    let page = "{% extends \"base.html\" %}{% block main %}<i>{{ page.title }}</i>{% endblock %}"
    try withProject(["templates/page.html": page]) { project in
      let outcome = try project.build(theme: Self.theme)
      #expect(outcome.report == "")
      #expect(try project.read("site/about/index.html") == "<p>built in</p><i>About</i>")
    }
  }

  @Test func `only a template of the project's own can be one that no page uses`() throws {
    let files = ["templates/page.html": "{{ entry.body }}", "templates/partials/mine.html": "mine"]
    try withProject(files) { project in
      let outcome = try project.build(theme: Self.theme)
      #expect(
        outcome.report == """
          templates/partials/mine.html: warning: no page uses this template [template/unused-template]
            help: include or extend it, or remove the file

          """)
    }
  }

  @Test func `a problem in a built-in template shows its line and names the project's own that causes it`() throws {
    try withProject(["templates/base.html": "{% block body %}{% endblock %}"]) { project in
      let outcome = try project.build(theme: Self.theme)
      #expect(
        outcome.report == """
          templates/page.html:1:35: error: "templates/base.html", which this one extends, has no block \
          "main" (this template is built into sitegen; "templates/base.html" is the project's own) [template/unknown-block]
            1 | {% extends "base.html" %}{% block main %}{{ entry.body }}{% endblock %}
              |                                   ^~~~
            help: the blocks here are "body"

          """)
    }
  }

  @Test func `a problem in a built-in template accuses only those of the project's own that it has to do with`() throws
  {
    let files = [
      "templates/404.html": "{% include \"partials/aside.html\" %}", "templates/partials/aside.html": "a",
      "templates/partials/head.html": "<p title=\"",
    ]
    try withProject(files) { project in
      let outcome = try project.build(theme: Self.theme)
      #expect(
        outcome.report == """
          templates/page.html:1:45: error: HTML cannot stand in the attribute "title" (this template is built into \
          sitegen; the cause lies in the project's own "templates/partials/head.html") [template/unsafe-output]
            1 | {% extends "base.html" %}{% block main %}{{ entry.body }}{% endblock %}
              |                                             ^~~~~~~~~~
            help: use a field that is plain text
          templates/partials/head.html:1:1: error: the page ends in the attribute "title" of <p>, which begins here \
          [template/ends-inside-tag]
            1 | <p title="
              | ^
            help: close what begins here

          """)
    }
  }

  @Test func `what a template of the project breaks in all built-in pages alike is told once`() throws {
    let theme = Self.theme.map { file in
      ScratchProject.templates.contains(String(file.path.dropFirst("templates/".count)))
        ? SourceFile(path: file.path, bytes: Array("{% extends \"base.html\" %}{% block main %}{% endblock %}".utf8))
        : file
    }
    try withProject(["templates/base.html": "{# empty #}"]) { project in
      let outcome = try project.build(theme: theme)
      #expect(
        outcome.report == """
          templates/404.html:1:35: error: "templates/base.html", which this one extends, has no block "main" (this \
          template is built into sitegen, as \(ScratchProject.templates.count) more of which this is so; "templates/base.html" is the project's own) \
          [template/unknown-block]
            1 | {% extends "base.html" %}{% block main %}{% endblock %}
              |                                   ^~~~
            help: there are no blocks here

          """)
    }
  }

  @Test func `a file of content at the address of a built-in one is told where it could replace it`() throws {
    try withProject(["content/icon.svg": "mine"]) { project in
      let outcome = try project.build(theme: Self.theme)
      #expect(
        outcome.report == """
          content/icon.svg: error: address "/icon.svg" of "content/icon.svg" is already that of a file of the built-in \
          theme [address/taken]
            help: a file "templates/static/icon.svg" would take the place of the built-in one

          """)
      try project.remove("content/icon.svg")
      try project.write("templates/static/icon.svg", "mine")
      #expect(try project.build(theme: Self.theme).report == "")
    }
  }

  @Test func `what is called templates must be a folder`() throws {
    try withProject(["templates": "not a folder"]) { project in
      let outcome = try project.build(theme: Self.theme)
      #expect(
        outcome.report == """
          templates: error: "templates" is not a folder [template/no-folder]
            help: make it one, or remove it to use the built-in theme

          """)
      try project.remove("templates")
      let link = project.root + "/templates"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "../nowhere")
      #expect(
        try project.build(theme: Self.theme).report == """
          templates: error: this symbolic link leads to nothing [files/dangling]
            help: correct or remove it

          """)
    }
  }

  @Test func `words that say two things alike say each with its own values`() throws {
    try ScratchProject.with { project in
      try project.remove("templates")
      try project.write(
        "sitegen.yml",
        """
        title: T
        url: https://example.org/
        words:
          en: {in_series: "Part {number}", part_in_series: "Part {number}"}

        """)
      for number in 1...3 {
        try project.write(
          "content/posts/p\(number).md", "---\ntitle: P\(number)\ndate: 2021-01-0\(number)\nseries: Tour\n---\nText.\n")
      }
      #expect(try project.build(theme: BuiltInTheme.files).report == "")
      for number in 1...3 {
        let page = try project.read("site/posts/p\(number)/index.html")
        #expect(Set(page.matches(of: /Part [0-9]+/).map { String($0.0) }) == ["Part \(number)"])
      }
    }
  }
}
