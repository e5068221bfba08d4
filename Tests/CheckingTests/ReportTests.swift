import Base
import Checking
import Testing

@Suite struct ReportTests {
  private let dead = "<a href=\"/nowhere/\">"

  @Test func `a fault on many pages is told once`() {
    let site = SiteOfPages(["a/index.html": dead, "b/index.html": dead, "c/index.html": dead + dead])
    #expect(
      site.report == [
        "site/a/index.html:1:10+9 error page/dead-address: href=\"/nowhere/\" leads nowhere, here and on 2 other pages"
          + " / there is no page of that address on the site"
      ])
  }

  @Test func `it is told where a template has it as it is`() {
    var site = SiteOfPages(["a/index.html": dead, "b/index.html": dead])
    site.templates = [
      SourceFile(path: "templates/base.html", bytes: Array("<p>/nowhere/</p>\n<a href='/nowhere/x/'>\n".utf8)),
      SourceFile(path: "templates/footer.html", bytes: Array("<p>\n<a href=\"/nowhere/\">".utf8)),
    ]
    #expect(
      site.report == [
        "templates/footer.html:2:10+9 error page/dead-address: href=\"/nowhere/\" leads nowhere "
          + "(on \"site/a/index.html\" and 1 other page) / there is no page of that address on the site"
      ])
  }

  @Test(arguments: [
    ("[x](../b/#gone)", "2:16+10"), ("[x](/b/#gone \"t\")", "2:16+8"), ("[x](</b/#gone>)", "2:17+8"),
    ("[x][y]\n\n[y]: /b/#gone", "4:6+8"), ("::button[B]{to=\"/b/#gone\"}", "2:28+8"), ("See #gone.", nil),
  ])
  func `a place that is not there is told where a text in Markdown links to it`(text: String, place: String?) {
    var site = SiteOfPages(
      ["a/index.html": "<a href=\"/base/b/#gone\">", "b/index.html": "<p id=\"there\">"],
      url: "https://example.org/base/")
    site.sources["a/index.html"] = SourceFile(
      path: "content/a.md", bytes: Array("## #gone\n(#gone-by) \(text)\n".utf8))
    let expected = place.map { "content/a.md:\($0)" } ?? "site/a/index.html:1:10+13"
    #expect(site.report.map { $0.prefix { $0 != " " } } == [expected[...]])
  }

  @Test func `of several links to one place, the one with the page's path is told`() {
    var site = SiteOfPages(
      ["a/index.html": "<a href=\"/c/#gone\">", "b/index.html": "<p id=\"gone\">", "c/index.html": ""])
    site.sources["a/index.html"] = SourceFile(
      path: "content/a.md", bytes: Array("[b](/b/#gone) [c](/c/#gone) [c](/c/#gone)\n".utf8))
    #expect(site.report.map { $0.prefix { $0 != " " } } == ["content/a.md:1:19+8"])
  }

  @Test func `an address in full is told where a text in Markdown has it`() {
    var site = SiteOfPages(["a/index.html": "<a href=\"https://example.org/b/\">"])
    site.sources["a/index.html"] = SourceFile(
      path: "content/a.md", bytes: Array("[x](https://example.org/b/c) [y](https://example.org/b/)\n".utf8))
    #expect(site.report.map { $0.prefix { $0 != " " } } == ["content/a.md:1:34+22"])
  }

  @Test func `a template is found that puts the path of the site before an address`() {
    var site = SiteOfPages(
      ["a/index.html": "<a href=\"/base/olds/\"><a href=\"/base/oldr/\">", "old/index.html": ""],
      url: "https://example.org/base/")
    let texts = ["{{ \"/olds/\" | url }}", "/base/oldr/"]
    site.templates = [
      SourceFile(path: "templates/base.html", bytes: Array(texts.map { "<a href=\"\($0)\">" }.joined().utf8))
    ]
    #expect(
      site.report == [
        "templates/base.html:1:14+6 error page/dead-address: href=\"/base/olds/\" leads nowhere (on \"site/a/index.html\") "
          + "/ did you mean \"/old/\"?",
        "templates/base.html:1:41+11 error page/dead-address: href=\"/base/oldr/\" leads nowhere (on \"site/a/index.html\") "
          + "/ did you mean \"/base/old/\"?",
      ])
  }

  @Test func `the entry that a page shows comes before templates`() {
    var site = SiteOfPages(["a/index.html": dead])
    site.sources["a/index.html"] = SourceFile(path: "content/a.md", bytes: Array("---\n---\n\(dead)".utf8))
    site.templates = [SourceFile(path: "templates/base.html", bytes: Array(dead.utf8))]
    #expect(
      site.report.map { $0.prefix { $0 != "/" } + ":" + ($0.contains("a.md:3:10") ? "3:10" : "?") } == ["content:3:10"])
  }

  @Test func `a template comes before an entry where more pages have the fault`() {
    var site = SiteOfPages(["a/index.html": dead, "b/index.html": dead])
    site.sources["a/index.html"] = SourceFile(path: "content/a.md", bytes: Array("---\n---\n`\(dead)`".utf8))
    site.templates = [SourceFile(path: "templates/base.html", bytes: Array(dead.utf8))]
    #expect(
      site.report == [
        "templates/base.html:1:10+9 error page/dead-address: href=\"/nowhere/\" leads nowhere "
          + "(on \"site/a/index.html\" and 1 other page) / there is no page of that address on the site"
      ])
  }

  @Test(arguments: [
    ("<a href=/nowhere/>", "2:9+9"), ("<a href=/nowhere/ class=x>", "2:9+9"), ("<a class=a href=/nowhere/?a=b>", nil),
    ("<img alt src=\"\">", "2:10+6"), ("<img alt src=''>", "2:10+6"),
  ])
  func `values without quotation marks and without anything are found`(html: String, place: String?) {
    var site = SiteOfPages(["a/index.html": html.replacing("?a=b", with: "")])
    site.templates = [SourceFile(path: "templates/base.html", bytes: Array("<p x=\"\" alt=\"\">\n\(html)".utf8))]
    let expected = place.map { "templates/base.html:\($0)" } ?? "site/a/index.html"
    #expect(site.report.map { $0.hasPrefix(expected) } == [true], "\(site.report)")
  }

  @Test func `a place that another page does not have is the nearest of those it has`() {
    let other = "<main id=\"page_main\"><h2 id=\"findings\"></h2><h2 id=\"method\"></h2><a name=\"x\"></a></main>"
    let site = SiteOfPages([
      "a/index.html": "<a href=\"/b/#finding\"><a href=\"/b/#else\"><a href=\"/c/#else\"><a href=\"#else\">",
      "b/index.html": other,
      "c/index.html": "<p id=\"page_main\">",
    ])
    #expect(
      site.report.map { $0.split(separator: " / ").last ?? "" } == [
        "did you mean \"findings\"?", "its places have the ids \"findings\", \"method\"",
        "link to the page itself",
        "link to the page itself",
      ])
  }

  @Test(.timeLimit(.minutes(1))) func `a page with many places may be led to wrongly from everywhere`() {
    var files = ["b/index.html": (0..<500).map { "<p id=\"a\($0)\">" }.joined()]
    for number in 0..<300 { files["p\(number)/index.html"] = "<a href=\"/b/#gone\(number)\">" }
    let report = SiteOfPages(files).report
    #expect(report.count == 300)
    #expect(
      report.last?.hasSuffix(
        "its places have the ids \"a0\", \"a1\", \"a2\", \"a3\", \"a4\", \"a5\", …") == true)
  }

  @Test func `of the pages that are led to wrongly the first two hundred are asked for their places`() {
    var files: [String: String] = [:]
    for number in 0..<210 { files["p\(number)/index.html"] = "<p id=\"there\"><a href=\"/p\(209 - number)/#three\">" }
    let report = SiteOfPages(files).report
    #expect(report.count { $0.hasSuffix("/ did you mean \"there\"?") } == 200)
    #expect(report.count { $0.hasSuffix("/ look up the ids of that page, or link to the page itself") } == 10)
  }

  @Test func `of a page with hundreds of faults the first are told, and how many more there are`() {
    let html = (0..<600).map { "<a href=\"/nowhere/\($0)/\">" }.joined(separator: "\n")
    var site = SiteOfPages(["a/index.html": html])
    site.sources["a/index.html"] = SourceFile(path: "content/a.md", bytes: Array(html.utf8))
    let report = site.report
    #expect(report.count == 500)
    #expect(
      report.last
        == "content/a.md:500:10+13 error page/dead-address: href=\"/nowhere/499/\" leads nowhere "
        + "(on \"site/a/index.html\") (and 100 more problems on this page) / there is no page of that address on the site"
    )
  }

  @Test func `a first look settles a page that holds nothing odd`() {
    let page = """
      <!doctype html><html lang="en"><head><title>a = b</title><link rel="canonical" href="https://example.org/a/">
      <link rel="stylesheet" href="/style.css?v=1"></head><body id="top"><a href="#main">Skip</a><a href='/'>Home</a>
      <main id="main"><a href="https://other.example/?a=b">x</a><a href="/b/#there">y</a><img src="/x.png" alt=""></main>
      """
    let site = SiteOfPages([
      "a/index.html": page, "b/index.html": "<p id=\"there\">", "index.html": "", "style.css": "", "x.png": "",
    ])
    #expect(site.doubtful == 0)
    #expect(site.report == [])
  }

  @Test func `every place of a page is looked at, wherever it stands`() {
    for length in 0...130 {
      let space = String(repeating: " ", count: length)
      let site = SiteOfPages(["a/index.html": space + dead])
      #expect(site.report.count == 1, "behind \(length) bytes")
    }
  }
}
