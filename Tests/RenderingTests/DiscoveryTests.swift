import SiteModel
import TestSupport
import Testing

@Suite struct DiscoveryTests {
  private var project: Project {
    var project = Project(
      entries: [
        "posts/a.md": entry("A", "date: 2021-01-01", "updated: 2021-02-03 10:00", "tags: [T & U]", "aliases: [/old]"),
        "posts/b.md": entry("B", "date: 2021-01-02"), "hidden.md": entry("Hidden", "noindex: true"),
        "é.md": entry("É", "slug: über"),
      ])
    project.url = "https://example.org/s"
    return project
  }

  @Test func `the site map lists every page that may be found, with its last change`() throws {
    #expect(
      try project.output("sitemap.xml") == """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://example.org/s/</loc></url>
        <url><loc>https://example.org/s/posts/</loc></url>
        <url><loc>https://example.org/s/posts/a/</loc><lastmod>2021-02-03T10:00:00Z</lastmod></url>
        <url><loc>https://example.org/s/posts/b/</loc><lastmod>2021-01-02</lastmod></url>
        <url><loc>https://example.org/s/tags/</loc></url>
        <url><loc>https://example.org/s/tags/t-and-u/</loc></url>
        <url><loc>https://example.org/s/%C3%BCber/</loc></url>
        </urlset>

        """)
  }

  @Test func `the site map leaves out what is hidden or not public, whatever kind of page shows it`() throws {
    let project = Project(
      entries: [
        "people/ada.md": entry("Ada Lovelace", "noindex: true"), "people/bea.md": entry("Bea Webb", "draft: true"),
        "posts/index.md": entry("Posts", "noindex: true"), "posts/a.md": entry("A", "date: 2021-01-01"),
      ], audience: SiteSources.Audience(seesDrafts: true))
    #expect(
      try project.output("sitemap.xml").split(separator: "\n").filter { $0.hasPrefix("<url>") } == [
        "<url><loc>https://example.org/</loc></url>", "<url><loc>https://example.org/people/</loc></url>",
        "<url><loc>https://example.org/posts/a/</loc><lastmod>2021-01-01</lastmod></url>",
      ])
  }

  @Test func `the site map leaves out a post whose canonical address is elsewhere`() throws {
    let project = Project(
      entries: [
        "posts/a.md": entry("A", "date: 2021-01-01", "source: {name: N, url: https://example.com/a, canonical: true}"),
        "posts/b.md": entry("B", "date: 2021-01-02", "source: {name: N, url: https://example.com/b}"),
      ])
    #expect(
      try project.output("sitemap.xml").split(separator: "\n").filter { $0.hasPrefix("<url>") } == [
        "<url><loc>https://example.org/</loc></url>", "<url><loc>https://example.org/posts/</loc></url>",
        "<url><loc>https://example.org/posts/b/</loc><lastmod>2021-01-02</lastmod></url>",
      ])
  }

  @Test func `robots may read everything, and nothing of a preview`() throws {
    #expect(
      try project.output("robots.txt") == """
        User-agent: *
        Allow: /

        Sitemap: https://example.org/s/sitemap.xml

        """)
    var preview = project
    preview.audience = SiteSources.Audience(seesDrafts: true)
    #expect(
      try preview.output("robots.txt") == """
        User-agent: *
        Disallow: /

        Sitemap: https://example.org/s/sitemap.xml

        """)
  }

  @Test func `an old address leads to the new one without a server's help`() throws {
    #expect(
      try project.output("old/index.html") == """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Moved: A</title>
        <link rel="canonical" href="https://example.org/s/posts/a/">
        <meta name="robots" content="noindex">
        <meta http-equiv="refresh" content="0; url=/s/posts/a/">
        </head>
        <body>
        <main>
        <h1>This page has moved</h1>
        <p>It is now at <a href="/s/posts/a/">A</a>.</p>
        </main>
        </body>
        </html>

        """)
  }

  @Test func `outputs that are turned off are not written`() throws {
    var project = project
    project.settings = "outputs: {rss: off, sitemap: off, robots: off}\n"
    for path in ["feed.xml", "sitemap.xml", "robots.txt"] {
      #expect(throws: Project.Fault.self) { try project.output(path) }
    }
    project.settings = "outputs: {sitemap: off}\n"
    #expect(try project.output("robots.txt") == "User-agent: *\nAllow: /\n")
  }
}
