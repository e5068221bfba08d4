import Base
import Testing

@Suite struct AddressTests {
  @Test(arguments: [
    ("/", true, "index.html"), ("/posts/", true, "posts/index.html"), ("/404.html", false, "404.html"),
    ("/posts/lessons/index.ics", false, "posts/lessons/index.ics"), ("/café/", true, "café/index.html"),
  ])
  func `is a page when it ends in a slash, and a page is written as a folder's index`(
    path: String, isPage: Bool, outputPath: String
  ) {
    let address = Address(path)
    #expect(address.path == path)
    #expect(address.isPage == isPage)
    #expect(address.outputPath == outputPath)
  }

  @Test(arguments: [
    ("/", "/"), ("/posts/", "/"), ("/404.html", "/"), ("/posts/lessons/", "/posts/"),
    ("/posts/feed.xml", "/posts/"), ("/posts/page/2/", "/posts/page/"),
  ])
  func `lies in its parent`(path: String, parent: String) {
    #expect(Address(path).parent == Address(parent))
  }

  @Test func `is made of names`() {
    #expect(Address.page() == .home)
    #expect(Address.page("posts", "lessons") == Address("/posts/lessons/"))
    #expect(Address.page("posts").appending("feed.xml") == Address("/posts/feed.xml"))
  }

  @Test func `is ordered by bytes`() {
    let sorted = ["/é/", "/b/", "/a/b/", "/a/", "/Z/", "/"].map(Address.init).sorted()
    #expect(sorted.map(\.path) == ["/", "/Z/", "/a/", "/a/b/", "/b/", "/é/"])
  }

  @Test func `is ordered by the first byte that differs, wherever that stands`() {
    let path = "/a/path/of/some/length/"
    for length in 1...path.utf8.count {
      let start = String(path.prefix(length))
      for (less, more) in [("", "a"), ("a", "b"), ("a", "é"), ("ab", "b"), ("az/z/z/z/z/z", "b/a")] {
        #expect(Address(start + less) < Address(start + more))
        #expect(!(Address(start + more) < Address(start + less)))
      }
      #expect(!(Address(start) < Address(start)))
    }
  }
}

@Suite struct SiteURLTests {
  @Test(arguments: [
    ("https://example.org", "https://example.org", "/"), ("https://example.org/", "https://example.org", "/"),
    ("HTTPS://Example.ORG/Docs", "https://example.org", "/Docs/"),
    ("http://localhost:8000//a//b/", "http://localhost:8000", "/a/b/"),
    ("https://example.org:65535/caf%C3%A9/", "https://example.org:65535", "/caf%C3%A9/"),
  ])
  func `has an origin and a base path`(text: String, origin: String, basePath: String) {
    let url = SiteURL(text)
    #expect(url?.origin == origin)
    #expect(url?.basePath == basePath)
    #expect(url?.root == origin + basePath)
  }

  @Test(arguments: [
    "", "example.org", "/docs/", "ftp://example.org", "https:/example.org", "https://", "https:///docs",
    "https://user@example.org", "https://exa mple.org", "https://exämple.org", "https://example..org",
    "https://.example.org", "https://-example.org", "https://example-.org", "https://example.org:",
    "https://example.org:0", "https://example.org:+80", "https://example.org:65536", "https://example.org:80:80",
    "https://example.org/?q", "https://example.org/#top", "https://example.org?q", "https://example.org/a b",
    "https://example.org/../", "https://example.org/a/./b", "https://example.org/%2E%2e/", "https://example.org/%",
    "https://example.org/%zz", "https://example.org/%00", "https://example.org/%FF", "https://example.org/é",
    "https://example.org/\u{308}a", "https://example.org/a\nb",
  ])
  func `refuses what is not the absolute address of a folder`(text: String) {
    #expect(SiteURL(text) == nil)
  }

  @Test func `writes addresses below its base path, percent-encoded`() throws {
    let url = try #require(SiteURL("https://example.org/docs"))
    #expect(url.path(to: .home) == "/docs/")
    #expect(url.path(to: Address("/posts/who is who?/")) == "/docs/posts/who%20is%20who%3F/")
    #expect(url.absolute(Address("/tags/café/feed.xml")) == "https://example.org/docs/tags/caf%C3%A9/feed.xml")
  }
}
