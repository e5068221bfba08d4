import Foundation
import Testing

/// Entries and tags that are named like the pages and files that the program makes.
@Suite struct ReservedAddressTests {
  private static let names = [
    "tags", "feed.xml", "page", "index", "people", "resources", "404", "404.html", "sitemap.xml", "robots.txt", "posts",
    "search", ".sitegen",
  ]

  @Test func `a page named like one of the program's own is told, any other has an address of its own`() throws {
    var files = ["content/use.md": "---\ntitle: Use\ntags: [T]\nauthors: [Ann Author]\n---\n"]
    for name in Self.names where !name.hasPrefix(".") {
      files["content/\(name).md"] = "---\ntitle: P\n---\n"
      files["content/posts/\(name).md"] = "---\ntitle: P\ndate: 2021-01-01\n---\n"
    }
    for file in [
      "404.html", "index.html", "robots.txt", "sitemap.xml", "feed.xml", "posts/index.html", "tags/index.html",
    ] {
      files["content/" + file] = "x"
    }
    try Scratch.withProject(files) { project in
      let run = try Program.run("build", in: project.url)
      let told = run.error.split(separator: "\n").filter { !$0.hasPrefix(" ") }
      #expect(
        told == [
          #"content/404.html: error: address "/404.html" of "content/404.html" is already that of the page for addresses that do not exist [address/taken]"#,
          #"content/feed.xml: error: address "/feed.xml" of "content/feed.xml" is already that of the site's feed [address/taken]"#,
          #"content/index.html: error: address "/index.html" of "content/index.html" is the file of "/" of the home page [address/taken]"#,
          #"content/people.md: error: address "/people/" of "content/people.md" is already that of the list of people [address/taken]"#,
          #"content/posts.md: error: address "/posts/" of "content/posts.md" is already that of the list of "posts" [address/taken]"#,
          #"content/posts/index.html: error: address "/posts/index.html" of "content/posts/index.html" is the file of "/posts/" of the list of "posts" [address/taken]"#,
          #"content/robots.txt: error: address "/robots.txt" of "content/robots.txt" is already that of the rules for robots [address/taken]"#,
          #"content/sitemap.xml: error: address "/sitemap.xml" of "content/sitemap.xml" is already that of the site map [address/taken]"#,
          #"content/tags.md: error: address "/tags/" of "content/tags.md" is already that of the list of tags [address/taken]"#,
          #"content/tags/index.html: error: address "/tags/index.html" of "content/tags/index.html" is the file of "/tags/" of the list of tags [address/taken]"#,
        ])
      #expect(run.status == 1)
      for path in [
        "404.html", "feed.xml", "index.html", "people.md", "posts.md", "posts/index.html", "robots.txt", "sitemap.xml",
        "tags.md", "tags/index.html",
      ] { try project.remove("content/" + path) }
      let second = try Program.run("build", "--strict", in: project.url)
      #expect(second.error == "")
      let map = try project.read("site/sitemap.xml")
      #expect(
        map.matches(of: /<loc>https:..example.org(\/[^<]*)</).map { String($0.1) } == [
          "/", "/404/", "/404html/", "/about/", "/feedxml/", "/page/", "/people/", "/people/ann-author/", "/posts/",
          "/posts/404/", "/posts/404html/", "/posts/feedxml/", "/posts/page/", "/posts/people/", "/posts/posts/",
          "/posts/resources/", "/posts/robotstxt/", "/posts/search/", "/posts/sitemapxml/", "/posts/tags/",
          "/resources/", "/robotstxt/", "/search/", "/sitemapxml/", "/tags/", "/tags/t/", "/use/",
        ])
    }
  }

  @Test func `a slug that takes the address of a list's second page is told`() throws {
    var files = ["content/posts/page/2/index.md": "---\ntitle: P\ndate: 2021-01-01\n---\n"]
    for number in 0..<21 {
      files["content/posts/p\(number).md"] = "---\ntitle: P\ndate: 2021-01-01\ntags: [page]\n---\n"
    }
    files["sitegen.yml"] =
      "title: T\nurl: https://example.org/\ncollections: {posts: {permalink: /posts/page/:slug/}}\n"
    try Scratch.withProject(files) { project in
      let run = try Program.run("build", in: project.url)
      #expect(
        run.error == """
          content/posts/page/2/index.md: error: address "/posts/page/2/" of "content/posts/page/2/index.md" is already that of the list of "posts" [address/taken]
            help: give one of the two another name or `slug`

          """)
      #expect(run.status == 1)
    }
  }

  @Test func `tags and people named like the program's folders have pages, and those without a letter are told`() throws
  {
    let page =
      "---\ntitle: A\ntags: [page, index, Page 2, feed.xml, \"404\", .sitegen]\nauthors: [Page, Index Page]\n---\n"
    try Scratch.withProject(["content/a.md": page]) { project in
      let run = try Program.run("build", "--strict", in: project.url)
      #expect(run.error == "")
      let paths = try project.snapshot().paths.filter { $0.hasPrefix("tags/") || $0.hasPrefix("people/") }
      #expect(
        paths == [
          "people/index-page/index.html", "people/index.html", "people/page/index.html", "tags/404/index.html",
          "tags/feedxml/index.html", "tags/index.html", "tags/index/index.html", "tags/page-2/index.html",
          "tags/page/index.html", "tags/sitegen/index.html",
        ])
      try project.write("content/a.md", "---\ntitle: A\ntags: [\"!!!\", C, C++]\n---\n")
      #expect(
        try Program.run("build", in: project.url).error == """
          content/a.md:3:8: error: tag "!!!" has no letter or digit [tags/empty]
            3 | tags: ["!!!", C, C++]
              |        ^~~~~
            help: write the subject in words
          content/a.md:3:18: error: tag "C++" is another than "C", but would have the same address [tags/same-address]
            3 | tags: ["!!!", C, C++]
              |                  ^~~
            help: write its sign in words, or declare both under `tags` in sitegen.yml, each with a name of its own

          """)
    }
  }
}
