import Base
import Markdown
import Testing

@Suite struct StrikethroughTests {
  @Test(arguments: [
    ("~~a~~ ~b~", "<del>a</del> <del>b</del>"),
    ("~~*a* [b](http://c) `d`~~", "<del><em>a</em> <a href=\"http://c\">b</a> <code>d</code></del>"),
    ("*~~a~~*", "<em><del>a</del></em>"), ("~~a ~b~ c~~", "<del>a <del>b</del> c</del>"),
    ("~~a\nb~~", "<del>a\nb</del>"), ("é~~é~~é", "é<del>é</del>é"),
    // Text
    ("\\~~a~~", "~~a~~"), ("~~a\\~~", "~~a~~"), ("`~~a~~`", "<code>~~a~~</code>"), ("~~ a~~", "~~ a~~"),
    ("x~~~a~~~", "x~~~a~~~"), ("~a~~", "~a~~"), ("&#126;&#126;a~~", "~~a~~"), ("~~a", "~~a"), ("a~~ b~~", "a~~ b~~"),
    ("*a ~~b* c~~", "<em>a ~~b</em> c~~"), ("~~a ~b~~ c~", "~~a ~b~~ c~"), ("~~\"a\"~~b", "~~&quot;a&quot;~~b"),
  ])
  func `strikes out what stands between tildes`(text: String, html: String) {
    #expect(read(text).html == "<p>\(html)</p>\n")
  }

  @Test func `strikes out in headings, lists, quotations and descriptions of images`() {
    #expect(
      read("# ~~a~~ b\n\n- ~~c~~\n\n> ~~d~~\n\n![~~e~~](http://f)\n").html == """
        <h2 id="a-b"><del>a</del> b</h2>
        <ul>
        <li><del>c</del></li>
        </ul>
        <blockquote>
        <p><del>d</del></p>
        </blockquote>
        <p><img src="http://f" alt="e" /></p>

        """)
  }

  @Test func `knows the text without its tildes, and where things stand in it`() {
    let body = read("~~a [b](c.md)~~ [d](e.md) <i>\n\\~~ ~~f [g](h.md)~~")
    #expect(body.facts.firstParagraph?.text == "a b d ~~ f g")
    #expect(body.linkPlaces == ["1:5+9", "1:17+9", "2:9+9"])
    #expect(
      body.problems == [
        "1:27+3 error markdown/raw-html: \"<i>\" is not allowed here / "
          + "write *emphasis*; `sitegen explain markdown/raw-html` lists what passes"
      ])
  }
}
