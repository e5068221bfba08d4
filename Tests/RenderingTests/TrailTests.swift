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

  @Test(arguments: [
    ("guide/steps/one/index.html", "Home /;Guide /guide/;"), ("posts/page/2/index.html", "Home /;News /posts/;"),
  ])
  func `leaves out folders without a page, old addresses and the pages of a list`(path: String, trail: String) throws {
    #expect(try Self.project.output(path, templates: Self.templates) == trail)
  }
}
