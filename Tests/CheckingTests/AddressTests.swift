import Base
import Checking
import Testing

@Suite struct AddressTests {
  private func report(_ html: String, at path: String = "a/index.html", url: String = "https://example.org/")
    -> [String]
  {
    SiteOfPages(
      [
        path: html, "index.html": "<h1 id=\"top-of-all\">Home</h1>",
        "posts/index.html": "<h2 id=\"é\">E</h2><p id=bare><a name='old'></a><p id=\"a&amp;b\">",
        "posts/ö/index.html": "<p>", "copied.html": "<p id=y>", "style.css": "p {}", "b c.png": "", "report.pdf": "",
      ], url: url
    ).report
  }

  @Test(arguments: [
    "<a href=\"/\">", "<a href='/posts/'>", "<a href=/posts/>", "<A HREF = \"/posts/\">",
    "<a href=\"/posts/index.html\">",
    "<a href=\"/posts/?page=2#%C3%A9\">", "<a href=\"/posts/#é\">", "<a href=\"../posts/%C3%B6/\">",
    "<a href=\"/posts/ö/\">", "<a href=\"./../posts/\">", "<a href=\"\">", "<a href=\"#\">", "<a href=\"#top\">",
    "<a href=\"#TOP\">", "<a href=\"#b\"><p id=\"b\">", "<a href=\"?q=1\">", "<a href=\"  /posts/\n\">",
    "<a href=\"/po&#115;ts/\">", "<a href=\"/posts/?a=1&amp;b=/nowhere/\">", "<a href=\"/#:~:text=Home\">",
    "<a href=\"#top:~:text=x\">",
    "<a href=\"/report.pdf#page=3\">", "<img alt src=\"/b%20c.png\">", "<img alt src=\"../b c.png\">",
    "<img alt srcset=\"/b%20c.png 1x, ../b%20c.png 2x\">", "<video poster=\"/b%20c.png\">",
    "<input type=image alt=Go src=\"/b%20c.png\">", "<input type=submit>", "<area>", "<area alt href=\"/posts/\">",
    "<object data=\"/report.pdf\">",
    "<a href=\"\\posts\\\">", "<a href=\"//example.org/posts/\">", "<a href=\"/copied.html#z\">", "<form action=\"\">",
    "<a href=\"mailto:a@b.example\">", "<a href=\"tel:+44\">",
    "<img alt src=\"data:image/png;base64,AA==\">",
    "<a href=\"https://other.example/nowhere/\">", "<a href=\"//other.example/\">", "<a href=\"https://example.org\">",
    "<a href=\"HTTPS://EXAMPLE.ORG/posts/\">", "<a href=\"https://example.org.evil.example/x/\">",
    "<a href=\"/caf&eacute;/\">", "<my-chart data=\"1,2,3\" src=\"x\"></my-chart>", "<p data=\"/nowhere/\">",
    "<p id=\"a%20b\"><a href=\"#a%20b\">", "<p id=\"100%\"><a href=\"#100%\">", "<p id=\"a b\"><a href=\"#a%20b\">",
    "<!-- x --!><p id=\"b\"><a href=\"#b\">", "<a href=\"/\" href=\"/nowhere/\">",
    "<a id=\"x\" name=\"x\" href=\"#x\">",
    "<a href=\"/posts/#bare\">", "<a href=\"/posts/#old\">", "<a href=\"/posts/#a&amp;b\">", "<a href=\"#v\"><p id=v>",
    "<use xlink:href=\"#i\"/><symbol id=\"i\">", "<a name=\"old\"></a><a href=\"#old\">",
    // No attributes of a tag.
    "<!-- <a href=\"/nowhere/\"> -->", "<script>a.innerHTML = '<a href=\"/nowhere/\">'</script>",
    "<style>/* <img alt src=\"/nowhere\"> */</style>", "<title><a href=\"/nowhere/\"></title>",
    "<p>href=\"/nowhere/\"</p>", "<p title='<a href=\"/nowhere/\">'>", "<p data-href=\"/nowhere/\">",
    "<textarea><a href=\"/nowhere/\"></TEXTAREA >", "</p href=\"/nowhere/\">", "<base href=\"/posts/\"><a href=\"ö/\">",
    "<blockquote cite=\"/nowhere/\">", "<!doctype html>", "<", "<a", "<a href", "<a href=", "<a href=\"", "",
  ])
  func `accepts what leads somewhere, and what is no address of the site`(html: String) {
    #expect(report(html) == [])
  }

  @Test(arguments: [
    ("<a href=\"/nowhere/\">", "1:10+9 error page/dead-address: href=\"/nowhere/\" leads nowhere"),
    ("<a href='/post/'>", "1:10+6 error page/dead-address: href=\"/post/\" leads nowhere / did you mean \"/posts/\"?"),
    (
      "<a href=/posts>",
      "1:9+6 error page/dead-address: href=\"/posts\" leads nowhere / write \"/posts/\", as the page's address ends with a slash"
    ),
    ("<a href=\"2021:report/\">", "1:10+12 error page/dead-address: href=\"2021:report/\" leads nowhere"),
    ("<p>é</p>\n<img alt src=\"b.png\">", "2:15+5 error page/dead-address: src=\"b.png\" leads nowhere"),
    ("<a href=\"2021:a/\">", "1:10+7 error page/dead-address: href=\"2021:a/\" leads nowhere"),
    ("<img alt src=\"\">", "1:10+6 error page/dead-address: src=\"\" names nothing"),
    ("<link href=\"\">", "1:7+7 error page/dead-address: href=\"\" names nothing"),
    (
      "<link rel=\"stylesheet\" href=\"/styel.css\">",
      "1:30+10 error page/dead-address: href=\"/styel.css\" leads nowhere"
    ),
    ("<form action=\"/search\">", "1:15+7 error page/dead-address: action=\"/search\" leads nowhere"),
    ("<button formaction=\"/x\">", "1:21+2 error page/dead-address: formaction=\"/x\" leads nowhere"),
    ("<video poster=\"/x.png\">", "1:16+6 error page/dead-address: poster=\"/x.png\" leads nowhere"),
    ("<object data=\"/x.pdf\">", "1:15+6 error page/dead-address: data=\"/x.pdf\" leads nowhere"),
    (
      "<img alt srcset=\"/b%20c.png 1x, /x.png 2x\">",
      "1:18+24 error page/dead-address: srcset=\"/x.png\" leads nowhere"
    ),
    // What stands before a list of pictures is looked up as what stands behind it is.
    (
      "<a href=\"/nowhere/\"><img alt srcset=\"/b%20c.png 1x\"><a href=\"/posts/\">",
      "1:10+9 error page/dead-address: href=\"/nowhere/\" leads nowhere"
    ),
    ("<a href=\"/%ff\">", "1:10+4 error page/dead-address: href=\"/%ff\" has a broken percent escape"),
    (
      "<a href=\"https://example.org/nowhere/\">",
      "1:10+28 warning page/dead-address-in-full: href=\"https://example.org/nowhere/\" leads nowhere"
    ),
    (
      "<a href=\"//example.org/nowhere/\">",
      "1:10+22 warning page/dead-address-in-full: href=\"//example.org/nowhere/\" leads nowhere"
    ),
    (
      "<a href=\"http://example.org/nowhere/\">",
      "1:10+27 warning page/dead-address-in-full: href=\"http://example.org/nowhere/\" leads nowhere"
    ),
    (
      "<a href=\"#b\"><p id=\"bb\">",
      "1:10+2 error page/dead-anchor: href=\"#b\" leads to a place that the page does not have"
    ),
    (
      "<a href=\"/posts/#e\">",
      "1:10+9 error page/dead-anchor: href=\"/posts/#e\" leads to a place that the page does not have"
    ),
    (
      "<a href=\"../#e\">", "1:10+5 error page/dead-anchor: href=\"../#e\" leads to a place that the page does not have"
    ),
    (
      "<input type=\"image\" alt=\"\" src=\"/b%20c.png\">",
      "1:33+10 error page/missing-alt: the picture \"/b%20c.png\" has no alternative text"
    ),
    ("<img src=\"/b%20c.png\">", "1:11+10 error page/missing-alt: the picture \"/b%20c.png\" has no alternative text"),
    (
      "<input TYPE=Image src=\"/b%20c.png\">",
      "1:24+10 error page/missing-alt: the picture \"/b%20c.png\" has no alternative text"
    ),
    (
      "<area href=\"/posts/\">",
      "1:13+7 error page/missing-alt: the part of a picture that leads to \"/posts/\" has no alternative text"
    ),
    ("<p id=\"b\"><p id='b'>", "1:18+1 warning page/repeated-id: the id \"b\" is given twice on one page"),
    ("<script></script><a href=\"/x/\">", "1:27+3 error page/dead-address: href=\"/x/\" leads nowhere"),
  ])
  func `reports what leads nowhere`(html: String, problem: String) {
    let found = report(html)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("site/a/index.html:" + problem) == true, "\(found)")
  }

  @Test func `a site below a path of its host has addresses that begin with that`() {
    let url = "https://example.org/scheme%20x/"
    for html in [
      "<a href=\"/scheme%20x/posts/\">", "<a href=\"../posts/\">", "<a href=\"/scheme%20x\">", "<a href=\"#\">",
    ] {
      #expect(report(html, url: url) == [])
    }
    #expect(report("<a href=\"https://example.org/\"><a href=\"https://example.org/other/\">", url: url) == [])
    #expect(
      report("<a href=\"/posts/\">", url: url) == [
        "site/a/index.html:1:10+7 warning page/outside: href=\"/posts/\" lies outside of the site, which begins at "
          + "\"/scheme%20x/\" / write it with the filter url, as in {{ \"/posts/\" | url }}"
      ])
    #expect(
      report("<a href=\"/other/\">", url: url).first?.hasSuffix("write the address in full if that is meant") == true)
    #expect(
      report("<a href=\"/scheme%20x/post/\">", url: url).first?.contains("page/dead-address: ") == true)
  }
}
