import Base
import Pipeline
import Testing

@Suite struct UnusedFilesTests {
  private static let settings = "title: T\nurl: https://example.org/\nmarkdown: {html: any}\n"

  /// The files that are reported, each with what is wrong with it.
  private func report(_ files: [String: String], settings: String = "") throws -> [String] {
    var reports: [String] = []
    try ScratchProject.with(files) { project in
      try project.write("sitegen.yml", Self.settings + settings)
      try project.write("templates/post.html", "{{ entry.body }}")
      reports = try project.build().diagnostics.map { "\($0.severity.rawValue): \($0.path): \($0.message)" }
    }
    return reports
  }

  private func page(_ body: String, _ keys: String...) -> String {
    (["---", "title: A"] + keys + ["---", body, ""]).joined(separator: "\n")
  }

  @Test func `a file that nothing leads to is a warning, with what to do`() throws {
    try ScratchProject.with(["content/a.md": page(""), "content/old/report.pdf": "x"]) { project in
      let report = try project.build().report
      #expect(
        report == """
          content/old/report.pdf: warning: nothing on the site leads to this file [files/unused]
            help: link to it, name it under `unlinked_files` in the settings, or take it out

          """)
    }
  }

  @Test(arguments: [
    ("[f](f/x.svg)", ""), ("![f](f/x.svg)", ""), ("<a href=\"/f/x.svg\">f</a>", ""),
    ("<a href=\"../f/x.svg\">f</a>", ""),
    ("<a href=\"https://example.org/f/x.svg\">f</a>", ""), ("", "extra: {a: {b: [f/x.svg]}}"),
    ("", "image: {src: f/x.svg, alt: f}"),
  ])
  func `whatever refers to a file uses it`(body: String, key: String) throws {
    let found = try report(["content/a.md": page(body, key), "content/f/x.svg": "<svg viewBox='0 0 1 1'/>"])
    #expect(found == [])
  }

  @Test func `settings, style sheets, drawings and templates of the project use files too`() throws {
    #expect(
      try report(
        [
          "content/f/logo.svg": "<svg viewBox='0 0 1 1'><image href='in%20a.png'/></svg>", "content/f/in a.png": "1",
          "content/f/free.jpg": "2", "content/f/paper.woff2": "3", "content/f/og.png": "4",
          "templates/static/own.css": "@font-face { src: url(/f/paper.woff2) }",
          "templates/page.html": "<meta content=\"{{ \"/f/og.png\" | absolute_url }}\">{{ entry.body }}",
        ], settings: "theme: {logo: f/logo.svg}\nextra: {hero: /f/free.jpg}\n") == [])
  }

  @Test func `a file is not used by itself`() throws {
    #expect(
      try report(["content/f/a.svg": "<svg viewBox='0 0 1 1'><!-- a.svg --></svg>"]) == [
        "warning: content/f/a.svg: nothing on the site leads to this file"
      ])
  }

  @Test func `what is fetched by its name or named in the settings needs no link`() throws {
    let names = [
      "humans.txt", "CNAME", "_redirects", "google1a2b.html", "BingSiteAuth.xml", "favicon.svg", "apple-touch-icon.png",
      "site.webmanifest", ".well-known/security.txt", "resources/list.bib", "resources/more/list.json", "kit/a.zip",
      "posters/b/c.pdf",
    ]
    let files = Dictionary(uniqueKeysWithValues: names.map { ("content/" + $0, "x") })
    #expect(try report(files, settings: "unlinked_files: [kit/a.zip, posters/]\n") == [])
    #expect(
      try report(["content/report.pdf": "x", "content/posts/list.bib": "x", "content/kit/a.zip": "x"]).count == 3)
  }

  @Test func `a file that only a draft uses is neither published nor reported, even in raw HTML`() throws {
    let draft = page("![f](f/a.png) <img src=\"/f/b.png\" alt=\"b\"> <img src=\"/f/c.png\" alt=\"c\">", "draft: true")
    let files = [
      "content/d.md": draft, "content/a.md": page("<img src=\"/f/c.png\" alt=\"c\">"), "content/f/a.png": "\u{1}",
      "content/f/b.png": "\u{1}", "content/f/c.png": "\u{1}",
    ]
    try ScratchProject.with(files) { project in
      try project.write("sitegen.yml", Self.settings)
      let report = try project.build().report
      #expect(report == "")
      #expect(try project.tree().keys.filter { $0.hasPrefix("f/") } == ["f/c.png"])
    }
  }

  @Test func `a draft keeps back what it names in full, in sets of pictures, in free data or its own fields`() throws {
    let draft = page(
      "[f](https://example.org/f/a.pdf?x#p) <img srcset=\"/f/b.png 1x, /f/c.png 2x\" alt=\"b\"> <img src=/f/d.png alt=d> <a href=\"../f/i.pdf\">i</a>",
      "draft: true\nextra: {f: [{g: f/e.pdf}], shared: f/g.pdf, h: \"https://example.org/f/h.pdf\"}")
    let files = [
      "content/d.md": draft, "content/a.md": page("A", "extra: {f: f/g.pdf}"), "content/f/a.pdf": "1",
      "content/f/b.png": "1",
      "content/f/c.png": "1", "content/f/d.png": "1", "content/f/e.pdf": "1", "content/f/g.pdf": "1",
      "content/f/h.pdf": "1", "content/f/i.pdf": "1",
    ]
    try ScratchProject.with(files) { project in
      try project.write("sitegen.yml", Self.settings)
      _ = try project.build()
      #expect(try project.tree().keys.filter { $0.hasPrefix("f/") } == ["f/g.pdf"])
    }
  }

  @Test(arguments: [
    "<!-- [x](f/a.pdf) -->", "<!-- see https://example.org/f/a.pdf -->", "[^n]: [x](f/a.pdf)", "[n]: f/a.pdf",
    "[n]: <f/a.pdf> 't'", "[x](https://example.org:443/f/a.pdf)", "<!-- <img srcset=\"/f/b.png 1x, /f/a.pdf 2x\"> -->",
    "<!-- <b style=\"background:url('/f/a.pdf')\"> -->", "<!-- <a href=/f/a.pdf> -->",
  ])
  func `a draft keeps back what only its source names`(body: String) throws {
    let files = ["content/d.md": page(body, "draft: true"), "content/f/a.pdf": "1", "content/f/c.pdf": "1"]
    try ScratchProject.with(files) { project in
      try project.write("sitegen.yml", Self.settings)
      _ = try project.build()
      #expect(try project.tree().keys.filter { $0.hasPrefix("f/") } == ["f/c.pdf"])
    }
  }

  @Test func `a draft of a list of resources keeps back the bibliographies of its name`() throws {
    let files = [
      "content/resources/l.md": page("", "draft: true"), "content/resources/l.bib": "1", "content/resources/m.bib": "1",
    ]
    try ScratchProject.with(files) { project in
      try project.write("sitegen.yml", Self.settings)
      _ = try project.build()
      #expect(try project.tree().keys.filter { $0.hasSuffix(".bib") } == ["resources/m.bib"])
    }
  }

  @Test(arguments: ["a.md~", "a.md.bak", "~$a.docx", "#a.md#", "Thumbs.db", "a.md.tmp", "Icon\r", ".a.md.swp"])
  func `what an editor leaves behind is not published`(name: String) throws {
    try ScratchProject.with(["content/a.md": page(""), "content/posts/\(name)": "secret"]) { project in
      try project.write("sitegen.yml", Self.settings)
      let report = try project.build().report
      // Those that begin with a dot are not looked at anyway.
      let expected = """
        content/posts/\(name.replacing("\r", with: "\\u{D}")): warning: this is left out, because programs leave files of such names behind [content/leftover]
          help: delete it, or rename it if readers are to have it

        """
      #expect(report == (name.hasPrefix(".") ? "" : expected))
      #expect(try project.tree().values.allSatisfy { !$0.contains("secret") })
    }
  }

  @Test func `the rule can be turned off`() throws {
    #expect(try report(["content/old/report.pdf": "x"], settings: "rules: {files/unused: off}\n") == [])
  }
}
