import TestSupport
import Testing

@Suite struct TrailTests {
  private static let trail = "{% for link in page.breadcrumbs %}{{ link.title }} {{ link.url }};{% endfor %}"
  private static let templates = ["404.html": trail, "home.html": trail, "list.html": trail, "page.html": trail]

  private static let project = Project(
    settings: "collections: {posts: {kind: post, title: News, page_size: 1}}\n",
    entries: [
      "guide/index.md": entry("Guide"), "guide/steps/one.md": entry("One"), "guides.md": entry("Guides"),
      "guide/old.md": entry("Old", "aliases: [/guide/steps/]"),
      "posts/a.md": entry("A", "date: 2021-01-01"), "posts/b.md": entry("B", "date: 2021-01-02"),
    ])

  @Test(arguments: [
    ("index.html", ""), ("404.html", "Home /;"), ("guide/index.html", "Home /;"), ("guides/index.html", "Home /;"),
    ("guide/old/index.html", "Home /;Guide /guide/;"), ("posts/index.html", "Home /;"),
  ])
  func `leads from the home page through the pages that a page lies in`(path: String, trail: String) throws {
    #expect(try Self.project.output(path, templates: Self.templates) == trail)
  }

  @Test func `writes a list's title in the navigation as it stands there, and takes the list's own for its link`()
    throws
  {
    let template =
      "{% for l in site.navigation %}{{ l.title }}{% if entry.collection and entry.collection == l %} list{% endif %};{% endfor %}"
    let project = Project(
      settings:
        "collections: {posts: {kind: post, title: \"\u{C9}crits\"}}\nnavigation: [{title: \"\u{C9}crits\", to: /posts/}, {title: \"E\u{301}crits\", to: /posts/}]\n",
      entries: ["posts/a.md": entry("A", "date: 2021-01-01")])
    let page = try project.output("posts/a/index.html", templates: ["post.html": template])
    // By their bytes: Swift takes the two titles for one. On the page of an entry both links are marked as above it.
    #expect(Array(page.utf8) == Array("\u{C9}crits;E\u{301}crits;".utf8))
    let home = try project.output(
      "index.html", templates: ["home.html": "{% for l in site.navigation %}{{ l.title }};{% endfor %}"])
    #expect(Array(home.utf8) == Array("\u{C9}crits;E\u{301}crits;".utf8))
  }

  @Test(arguments: [
    ("guide/steps/one/index.html", "Home /;Guide /guide/;"), ("posts/page/2/index.html", "Home /;News /posts/;"),
  ])
  func `leaves out folders without a page, old addresses and the pages of a list`(path: String, trail: String) throws {
    #expect(try Self.project.output(path, templates: Self.templates) == trail)
  }
}
