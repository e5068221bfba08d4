import Markdown
import Testing

@Suite struct HighlightTests {
  @Test(arguments: [
    ("==a==", "<mark>a</mark>"),
    ("==*a* [b](http://c) `d`==", "<mark><em>a</em> <a href=\"http://c\">b</a> <code>d</code></mark>"),
    ("*==a==*", "<em><mark>a</mark></em>"), ("==a\nb==", "<mark>a\nb</mark>"), ("(==a==)", "(<mark>a</mark>)"),
    ("==a ~~b~~==", "<mark>a <del>b</del></mark>"), ("é ==é==", "é <mark>é</mark>"),
    ("a==b and c==d", "a==b and c==d"), ("a == b == c", "a == b == c"), ("===a===", "===a==="), ("=a=", "=a="),
    ("\\==a==", "==a=="), ("`==a==`", "<code>==a==</code>"), ("==a", "==a"), ("*a ==b* c==", "<em>a ==b</em> c=="),
    ("==a== b==", "<mark>a</mark> b=="), ("====", "===="),
  ])
  func `marks what stands between two equals signs`(text: String, html: String) {
    #expect(read(text).html == "<p>\(html)</p>\n")
  }

  @Test func `keeps headings and words clear of the signs`() {
    let body = read("a\n==\n\n## ==b== c\n\n==d== [e](f.md)\n")
    #expect(body.facts.headings.map(\.id) == ["a", "b-c"])
    #expect(body.facts.firstParagraph?.text == "d e")
    #expect(body.linkPlaces == ["6:7+9"])
  }
}
