import Base
import Checking
import Testing

@Suite struct WatchedFilesTests {
  /// The watched files to which no page refers.
  private func unreferenced(_ html: String, url: String = "https://example.org/") throws -> [String] {
    let watched = ["a.png", "b c.png", "docs/index.html", "é.pdf"]
    let pages = ["p/index.html": html, "index.html": "<p id=\"x\">"]
    let paths = pages.keys.sorted()
    let check = PageCheck(paths: watched + paths, url: try #require(SiteURL(url)), watching: watched)
    let notes = paths.indices.map { index in
      let html = Array((pages[paths[index]] ?? "").utf8)
      return check.notes(of: html, PageMarkup(html), at: watched.count + index)
    }
    let site = FinishedSite(check.addresses, notes)
    let inspected = FinishedSite.pagesToInspect(among: notes).map { index in
      let html = Array((pages[paths[index]] ?? "").utf8)
      return site.inspect(html, PageMarkup(html), at: paths[index])
    }
    return FinishedSite.unreferenced(check, notes, inspected: inspected)
  }

  @Test(arguments: [
    "<img src=\"/a.png\">", "<img src=/a.png>", "<img src=\"../a.png\">", "<img src=\"/a.png?v=2#x\">",
    "<img srcset=\"/a.png 2x\">", "<video poster='/a.png'>", "<object data=\"/a.png\">",
    "<a href=\"https://example.org/a.png\">", "<a href=\"/&#97;.png\">",
    "<a href=\"/%61.png\">", "<link rel=\"icon\" href=\"/a.png\"><link href=\"/a.png\">",
  ])
  func `whatever on a page refers to a file is seen`(html: String) throws {
    #expect(try unreferenced(html) == ["b c.png", "docs/index.html", "é.pdf"])
  }

  @Test func `a file is known by each way to write its address`() throws {
    #expect(
      try unreferenced("<a href=\"/b%20c.png\"><a href=\"/docs/\"><a href=\"/%C3%A9.pdf\"><a href=\"/p/\">") == [
        "a.png"
      ])
    #expect(try unreferenced("<a href=\"/docs/index.html\"><a href=\"/é.pdf\">") == ["a.png", "b c.png"])
  }

  @Test func `what looks like a reference on a doubtful page is none in a comment`() throws {
    #expect(try unreferenced("<!-- <img src=\"../a.png\"> -->").contains("a.png"))
  }

  @Test func `a site below a path refers to its files there`() throws {
    #expect(try !unreferenced("<img src=\"/x/a.png\">", url: "https://example.org/x/").contains("a.png"))
  }
}
