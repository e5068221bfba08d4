import Base
import SiteModel
import TestSupport
import Testing

@Suite struct OldAddressTests {
  private let to = entry("To", "date: 2021-01-01", "aliases: [/blog/to/, old, /was.html]", body: "## A heading\n")

  private func told(_ subject: String, _ written: String, _ place: String, _ present: String = "/posts/to/") -> String {
    "\(place): warning: \(subject) \"\(written)\" names an old address [links/old-address] help: write \"\(present)\", or name "
      + "the source file"
  }

  @Test(arguments: [
    ("/blog/to/", "", ""), ("/blog/to", "", ""), ("../blog/to/", "", ""), ("/old/", "", ""), ("/was.html", "", ""),
    ("/blog/to/#a-heading", "#a-heading", "#a-heading"), ("/blog/to/?q#a-heading", "?q#a-heading", "?q#a-heading"),
  ])
  func `a link to an old address is a warning that offers the present one, to which it leads`(
    written: String, kept: String, suffix: String
  ) throws {
    let project = Project(entries: [
      "posts/to.md": to, "posts/from.md": entry("From", "date: 2021-01-01", body: "[x](\(written))"),
    ])
    #expect(
      try project.problems() == [told("link", written, "content/posts/from.md:5:1", "/posts/to/" + kept)])
    #expect(
      try project.link().site.links(of: "posts/from.md") == [.site(.page("posts", "to"), suffix: suffix)])
  }

  @Test func `its anchor is looked for where it leads`() throws {
    let entries = ["posts/to.md": to, "posts/from.md": entry("F", "date: 2021-01-01", body: "[x](/blog/to/#a-headin)")]
    #expect(
      try Project(entries: entries).problems() == [
        """
        content/posts/from.md:5:1: error: link "/blog/to/#a-headin" names a heading that "content/posts/to.md" does not have \
        [links/unknown-anchor] help: did you mean "a-heading"?
        """
      ])
  }

  @Test func `so is a reference of front matter and settings, which name the entry all the same`() throws {
    let project = Project(
      settings: "navigation: [{title: To, to: /old/}]\n",
      entries: [
        "posts/to.md": to, "posts/from.md": entry("From", "date: 2021-01-01", "related: [/blog/to/]"),
        "events/e.md": entry("E", "start: 2021-01-01", "slides: /was.html"),
      ])
    #expect(
      try project.problems() == [
        told("slides", "/was.html", "content/events/e.md:4:9"),
        told("related entry", "/blog/to/", "content/posts/from.md:4:11"),
        told("navigation target", "/old/", "sitegen.yml:3:30"),
      ])
    let site = try project.link().site
    #expect(try site.entry("posts/from.md").connections.related.map { site[$0].title } == ["To", "E"])
    #expect(site.navigation.map(\.target) == [.site(.page("posts", "to"), suffix: "")])
  }

  @Test func `an old address of what is not public leads to what is not public`() throws {
    #expect(
      try Project(entries: [
        "posts/to.md": to.replacing("date:", with: "draft: true\ndate:"), "from.md": entry("F", body: "[x](/blog/to/)"),
      ]).problems() == [
        """
        content/from.md:4:1: error: link to "content/posts/to.md", which is a draft [links/unpublished] help: publish it, \
        give both the same `publish` date, or take the link out
        """
      ])
  }
}
