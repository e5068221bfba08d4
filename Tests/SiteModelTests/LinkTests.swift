import Base
import SiteModel
import TestSupport
import Testing

@Suite struct LinkTests {
  /// A project in which one post holds the given body.
  private func project(_ body: String) -> Project {
    Project(
      entries: [
        "posts/from.md": entry("From", "date: 2021-01-01", body: body),
        "posts/2020-01-01-to.md": entry("To", body: "## A heading\n\n### Über **bold**\n"),
        "briefings/pilot/index.md": entry("Pilot", "date: 2021-01-01"), "about.md": entry("About"),
        "index.md": entry("Home"),
      ], files: ["briefings/pilot/a b.csv": 1, "posts/picture.png": 1, "posts/my file (1).csv": 1])
  }

  private func targets(_ body: String) throws -> [ResolvedReference] {
    try project(body).site().links(of: "posts/from.md")
  }

  @Test(arguments: [
    ("2020-01-01-to.md", "/posts/to/"), ("./2020-01-01-to.md", "/posts/to/"), ("/posts/2020-01-01-to.md", "/posts/to/"),
    ("../about.md", "/about/"), ("../index.md", "/"), ("../briefings/pilot/index.md", "/briefings/pilot/"),
    ("../briefings/pilot/", "/briefings/pilot/"), ("../briefings/pilot", "/briefings/pilot/"),
    ("../briefings/pilot/a%20b.csv", "/briefings/pilot/a b.csv"), ("/briefings/", "/briefings/"),
    ("../briefings", "/briefings/"), ("/posts/to/", "/posts/to/"), ("/feed.xml", "/feed.xml"), ("/", "/"),
  ])
  func `a link names a source file, a folder or an address`(destination: String, address: String) throws {
    #expect(try targets("[x](<\(destination)>)").map(\.address?.path) == [address])
  }

  @Test func `queries and anchors are kept, anchors checked`() throws {
    let links = try targets("[a](2020-01-01-to.md#a-heading) [b](2020-01-01-to.md?x=1#uber-bold) [c](../about.md?q)")
    #expect(
      links == [
        .site(.page("posts", "to"), suffix: "#a-heading"), .site(.page("posts", "to"), suffix: "?x=1#uber-bold"),
        .site(.page("about"), suffix: "?q"),
      ])
  }

  @Test func `a link within the page names its own headings`() throws {
    #expect(try targets("## Here\n\n[x](#here)") == [.site(.page("posts", "from"), suffix: "#here")])
    #expect(try targets("{#here}\n> a\n\n[x](#here)") == [.site(.page("posts", "from"), suffix: "#here")])
  }

  @Test func `links to the web are left as written`() throws {
    #expect(
      try targets("[x](https://example.com/a?b#c) [m](mailto:a@example.com)") == [
        .asWritten("https://example.com/a?b#c"), .asWritten("mailto:a@example.com"),
      ])
  }

  @Test func `the site's own address with http is a warning where the site has https`() throws {
    let body =
      "[a](HTTP://Example.org/posts/to/?q) ![b](http://example.org) [c](http://example.org.example/) [d](http://a.example/)"
    #expect(
      try project(body).problems() == [
        """
        content/posts/from.md:5:1: warning: link "HTTP://Example.org/posts/to/?q" leads to this site without https \
        [links/insecure] help: write "/posts/to/?q", or name the source file
        """,
        """
        content/posts/from.md:5:37: warning: image "http://example.org" leads to this site without https [links/insecure] \
        help: write "/", or name the source file
        """,
      ])
    var plain = project(body)
    plain.url = "http://example.org/"
    #expect(try plain.problems().isEmpty)
  }

  @Test(arguments: [
    ("[x](2020-01-01-too.md)", "link \"2020-01-01-too.md\" leads nowhere", "did you mean \"2020-01-01-to.md\"?"),
    ("[x](about.md)", "link \"about.md\" leads nowhere", "did you mean \"../about.md\"?"),
    ("[x](/poss/)", "link \"/poss/\" leads nowhere", "did you mean \"/posts/\"?"),
    ("[x](/poss/?q#a)", "link \"/poss/?q#a\" leads nowhere", "did you mean \"/posts/?q#a\"?"),
    (
      "[x](/posts/2020-01-01-too.md#a-heading)", "link \"/posts/2020-01-01-too.md#a-heading\" leads nowhere",
      "did you mean \"/posts/2020-01-01-to.md#a-heading\"?"
    ),
    (
      "[x](my%20file%20(2).csv)", "link \"my%20file%20(2).csv\" leads nowhere",
      "did you mean \"my%20file%20%281%29.csv\"?"
    ),
    ("[x](/index.html)", "link \"/index.html\" leads nowhere", "write \"/\""),
    (
      "[x](to/index.html#a-heading)", "link \"to/index.html#a-heading\" leads nowhere", "write \"/posts/to/#a-heading\""
    ),
    (
      "[x](../nothing/at-all.md)", "link \"../nothing/at-all.md\" leads nowhere",
      "there is no file \"content/nothing/at-all.md\""
    ),
    ("[x](2.md)", "link \"2.md\" leads nowhere", "there is no file \"content/posts/2.md\""),
    ("[x](www.example.org)", "link \"www.example.org\" leads nowhere", "write https://www.example.org"),
    ("[x](jo@example.org)", "link \"jo@example.org\" leads nowhere", "write mailto:jo@example.org"),
    ("![x](pictrue.png)", "image \"pictrue.png\" leads nowhere", "did you mean \"picture.png\"?"),
    (
      "![x](../about.md)", "image \"../about.md\" is a page, not an image", "name an image file"
    ),
  ])
  func `a link to nowhere is an error with a suggestion`(body: String, message: String, help: String) throws {
    #expect(
      try project(body).problems() == ["content/posts/from.md:5:1: error: \(message) [links/not-found] help: \(help)"])
  }

  @Test(arguments: [".", "../about.md", "?", "#"])
  func `an attachment is a file, not a page`(file: String) throws {
    let keys = ["date: 2021-01-01", "attachments: [{file: \"\(file)\"}]"]
    let problems = try Project(
      entries: ["about.md": entry("About"), "posts/a.md": entry("A", keys[0], keys[1])]
    ).problems()
    #expect(
      problems == [
        """
        content/posts/a.md:4:22: error: attachment "\(file)" is a page, not a file [links/not-found] help: name a file
        """
      ])
  }

  @Test(.timeLimit(.minutes(1))) func `thousands of links to nowhere are told in no time`() throws {
    var entries: [String: String] = [:]
    for number in 0..<3000 { entries["p\(number).md"] = entry("P", body: "[x](nothing/at-all-\(number).md)") }
    #expect(try Project(entries: entries).problems().count == 3000)
  }

  @Test func `a link to a heading that is not there is an error with a suggestion`() throws {
    #expect(
      try project("[x](2020-01-01-to.md#a-headin)\n[y](2020-01-01-to.md#other)\n[z](../about.md#x)").problems() == [
        """
        content/posts/from.md:5:1: error: link "2020-01-01-to.md#a-headin" names a heading that \
        "content/posts/2020-01-01-to.md" does not have [links/unknown-anchor] help: did you mean "a-heading"?
        """,
        """
        content/posts/from.md:6:1: error: link "2020-01-01-to.md#other" names a heading that \
        "content/posts/2020-01-01-to.md" does not have [links/unknown-anchor] help: its headings have the ids \
        "#a-heading", "#uber-bold"
        """,
        """
        content/posts/from.md:7:1: error: link "../about.md#x" names a heading that "content/about.md" does not have \
        [links/unknown-anchor] help: the page has no headings; link to the page itself
        """,
      ])
  }

  @Test(arguments: [
    "/people/ann/", "../people/ann", "/people/ann", "/old/ann/", "/people/ann/?x#y", "../people/ann.md",
    "/people/ann/index.html", "https://example.org/people/ann/#x", "//example.org/people/ann/",
  ])
  func `a link to what is not public says so, by its address too`(destination: String) throws {
    var project = project("[x](\(destination))")
    project.entries["people/ann.md"] = entry("Ann Smith", "publish: 2990-01-01", "aliases: [/old/ann/]")
    #expect(
      try project.problems() == [
        """
        content/posts/from.md:5:1: error: link to "content/people/ann.md", which is under embargo [links/unpublished] \
        help: publish it, give both the same `publish` date, or take the link out
        """
      ])
  }

  @Test(arguments: [
    "https://example.org/", "http://example.org/", "https://example.org", "//example.org/", "https://example.org//",
    "/index.html", "https://example.org/index.html", "https://example.org/x/../", "https://example.org/#top",
  ])
  func `a link to the home page is one wherever something else is not public`(destination: String) throws {
    var project = project("[x](\(destination))")
    project.entries["people/ann.md"] = entry("Ann Smith", "draft: true")
    let problems = try project.problems()
    #expect(!problems.contains { $0.contains("unpublished") || $0.contains("ann.md") })
    project.entries["index.md"] = entry("Home", "draft: true")
    _ = try project.problems()
  }

  @Test func `an address with a date in it is known of what is not public, unless something public has it`() throws {
    let settings = "collections: {posts: {permalink: /:year/:slug/}}\n"
    let project = Project(
      settings: settings,
      entries: [
        "a.md": entry("A", body: "[x](/2021/b/) [y](/c/)"), "posts/b.md": entry("B", "date: 2021-01-01", "draft: true"),
        "c.md": entry("C"), "d.md": entry("D", "draft: true", "aliases: [/c/]"),
      ])
    #expect(
      try project.problems() == [
        """
        content/a.md:4:1: error: link to "content/posts/b.md", which is a draft [links/unpublished] help: publish it, \
        give both the same `publish` date, or take the link out
        """
      ])
  }

  @Test(arguments: ["../../sitegen.yml", "../../../etc/passwd", "%2e%2e/%2e%2e/sitegen.yml"])
  func `a link out of the content folder is an error`(destination: String) throws {
    #expect(
      try project("[x](\(destination))").problems() == [
        """
        content/posts/from.md:5:1: error: link "\(destination)" leaves the content folder [links/outside] help: copy \
        what it names into "content", and refer to it there
        """
      ])
  }

  @Test func `front matter and settings refer to files as bodies do`() throws {
    let project = Project(
      settings:
        "navigation: [{title: About, to: about.md}, {title: Gone, to: /gone/}]\ntheme: {logo: images/logo.svg}\n",
      entries: [
        "about.md": entry("About", "image: {src: face.png, alt: A face}"),
        "briefings/b/index.md": entry(
          "B", "date: 2021-01-01",
          "attachments: [{file: b.pdf, title: The paper, accessible: true}, {file: c.pdf}, {file: empty.docx}]"),
      ], files: ["face.png": 1, "briefings/b/b.pdf": 2048, "briefings/b/empty.docx": 0, "images/logo.svg": 9])
    let (site, _) = try project.link()
    #expect(try site.entry("about.md").image == .site(Address("/face.png"), suffix: ""))
    #expect(site.logo == .site(Address("/images/logo.svg"), suffix: ""))
    #expect(site.navigation.map(\.target) == [.site(.page("about"), suffix: ""), .broken])
    #expect(
      try site.entry("briefings/b/index.md").attachments.map { "\($0.title) \($0.file.type) \($0.file.size ?? -1)" }
        == [
          "The paper PDF 2048", "c.pdf PDF -1", "empty.docx DOCX 0",
        ])
    #expect(
      try project.problems() == [
        """
        content/briefings/b/index.md:4:73: error: attachment "c.pdf" leads nowhere [links/not-found] help: there is \
        no file "content/briefings/b/c.pdf"
        """,
        """
        content/briefings/b/index.md:4:88: warning: attachment "empty.docx" is an empty file [files/empty] help: put the \
        finished document in its place
        """,
        """
        sitegen.yml:3:62: error: navigation target "/gone/" leads nowhere [links/not-found] help: there is neither a file \
        "content/gone" nor a page "/gone/"
        """,
      ])
  }

  @Test func `every page has a top, and a text that browsers are asked to find is theirs to find`() throws {
    let body = "[a](#top) [b](q.md#Top) [c](q.md#:~:text=a%2Cb,c) [d](q.md#part:~:text=x) [e](q.md#)\n"
    let site = try Project(entries: ["p.md": entry("P", body: body), "q.md": entry("Q", body: "# Part\n")]).site()
    #expect(
      try site.links(of: "p.md") == [
        .site(Address("/p/"), suffix: "#top"), .site(Address("/q/"), suffix: "#Top"),
        .site(Address("/q/"), suffix: "#:~:text=a%2Cb,c"),
        .site(Address("/q/"), suffix: "#part:~:text=x"), .site(Address("/q/"), suffix: ""),
      ])
    #expect(
      try Project(entries: ["p.md": entry("P", body: "# Part\n\n[d](#prt:~:text=x)\n")]).problems() == [
        """
        content/p.md:6:1: error: link "#prt:~:text=x" names a heading that "content/p.md" does not have \
        [links/unknown-anchor] help: did you mean "part"?
        """
      ])
  }
}
