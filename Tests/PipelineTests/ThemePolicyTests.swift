import Base
import Pipeline
import Testing
import Theme

/// The policy of the built-in theme: it needs nothing from elsewhere, and nothing of it stands in a page that would.
@Suite struct ThemePolicyTests {
  @Test func `no page of the theme needs more than the site's own files, but the player of a film`() throws {
    let standard = "default-src 'self'; base-uri 'self'; form-action 'self'; frame-src 'none'; object-src 'none'"
    let film = "::video{src=https://youtu.be/q title=F}\n"
    try ScratchProject.with([
      "sitegen.yml": "title: T\nurl: https://example.org/t/\ntheme: {accent: \"#005ea5\"}\n",
      "content/a.md": "---\ntitle: A\nimage: {src: a.svg, alt: A}\n---\n## H\n\n## I\n\n## J\n\n\(film)",
      "content/a.svg": "<svg viewBox='0 0 1 1'/>",
      "content/events/e.md": "---\ntitle: E\nstart: 2021-05-01\n---\n## Resources\n\n- [x](https://example.com/x)\n",
      "content/briefings/b.md":
        "---\ntitle: B\ndate: 2021-01-01\nauthors: [Ada Poe]\ntags: [t]\n---\nText[^1].\n\n[^1]: N\n",
    ]) { project in
      try project.remove("templates")
      #expect(try project.build(theme: BuiltInTheme.files).report == "")
      let pages = try project.tree().filter { $0.key.hasSuffix(".html") }
      #expect(pages.count > 10)
      for (path, page) in pages {
        let policy = page.firstMatch(of: /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/)?.1
        let frames = path == "a/index.html" ? "https://www.youtube-nocookie.com" : "'none'"
        #expect(policy.map(String.init) == standard.replacing("'none'; o", with: "\(frames); o"), "\(path)")
        // Nothing that loads stands before it.
        let beginning = page.prefix(upTo: page.firstRange(of: "Content-Security-Policy")?.lowerBound ?? page.endIndex)
        #expect(!["<link", "<script", "<img", "<style"].contains { beginning.contains($0) }, "\(path)")
      }
    }
  }

  @Test func `a copy of the theme's script that nobody changed counts as the theme's`() throws {
    let video = try #require(BuiltInTheme.files.first { $0.path == "templates/static/video.js" })
    let text = String(decoding: video.bytes, as: UTF8.self)
    try ScratchProject.with(["content/a.md": "---\ntitle: A\n---\n::video{src=https://youtu.be/q title=F}\n"]) {
      project in
      try project.remove("templates")
      func hasPolicy(_ script: String) throws -> Bool {
        try project.write("templates/static/video.js", script)
        _ = try project.build(theme: BuiltInTheme.files)
        return try project.read("site/a/index.html").contains("Content-Security-Policy")
      }
      #expect(try hasPolicy(text))
      let mark = "/* sitegen: copied from version 0.1.0, \(String(repeating: "0", count: 32)) */\n"
      #expect(try hasPolicy(mark + text))
      #expect(try !hasPolicy(text + "fetch('https://example.com/')\n"))
    }
  }
}
