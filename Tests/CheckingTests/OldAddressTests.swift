import Base
import Testing

@Suite struct OldAddressTests {
  private func site(_ html: String, url: String = "https://example.org/") -> SiteOfPages {
    var site = SiteOfPages(
      [
        "a/index.html": html, "b/index.html": "<p id=\"x\">", "old/index.html": "<a href=\"/b/\">", "was.html": "",
        "index.html": "",
      ], url: url)
    site.present = ["old/index.html": .page("b"), "was.html": .page("b")]
    return site
  }

  @Test(arguments: ["/old/", "../old/", "/old/?q#y", "/old/index.html", "/was.html", "https://example.org/old/"])
  func `a reference to an old address is a warning that names the present one`(address: String) {
    #expect(
      site("<a href=\"\(address)\">").report.filter { !$0.contains("dead-anchor") } == [
        """
        site/a/index.html:1:10+\(address.count) warning page/old-address: href="\(address)" is an old address / it leads to \
        "/b/"; write that
        """
      ])
  }

  @Test func `the page at an old address, and a page that leads elsewhere, need no second look`() {
    #expect(site("<a href=\"/b/#x\"><a href=\"/\">").doubtful == 0)
  }

  @Test func `the present address is named as the old one is written, with the path of the site where that has it`() {
    #expect(
      site("<a href=\"/scheme/old/\">", url: "https://example.org/scheme/").report.filter {
        !$0.contains("page/outside")
      } == [
        """
        site/a/index.html:1:10+12 warning page/old-address: href="/scheme/old/" is an old address / it leads to "/scheme/b/"; \
        write that
        """
      ])
  }
}
