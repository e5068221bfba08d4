import Base
import Markdown
import Testing

@Suite struct LinkTests {
  @Test(arguments: [
    ("#", Link.Target.placeholder), ("<>", .placeholder), ("&#32;", .placeholder), ("&#35;", .placeholder),
    ("http://a.b", .web), ("HTTPS://a.b", .web), ("//a.b/c", .web), ("&#32;https://a.b", .web),
    ("mailto:a@b.c", .other), ("tel:1", .other), ("C:\\a\\b", .forbidden), ("foo:bar", .other),
    ("a.md", .site), ("../a.md#b", .site), ("#b", .site), ("/a/", .site), ("?a", .site), ("a/b:c", .site),
    (":a", .site), ("1a:b", .site),
    ("é:b", .site),
    ("javascript:a", .forbidden), ("JaVaScRiPt:a", .forbidden), ("javascript&colon;a", .forbidden),
    ("&#1;javascript:a", .forbidden), ("java&#9;script:a", .forbidden), ("java&NewLine;script&#13;:a", .forbidden),
    ("\\javascript:a", .site), ("vbscript:a", .forbidden), ("file:///a", .forbidden), ("data:text/html,a", .forbidden),
    ("data:image/png;base64,a", .forbidden),
  ])
  func `tells what a link leads to from its form`(destination: String, target: Link.Target) {
    #expect(read("[a](\(destination))").facts.links.map(\.target) == [target])
  }

  @Test(arguments: [
    ("data:image/png;base64,a", Link.Target.other), ("DATA:image/GIF,a", .other), ("data:image/jpeg;a", .other),
    ("data:image/webp,a", .other), ("data:image/svg+xml,a", .forbidden), ("data:image/pngx,a", .forbidden),
    ("javascript:a", .forbidden), ("a.png", .site), ("https://a.b/c.png", .web), ("#", .placeholder),
  ])
  func `tells where an image comes from`(destination: String, target: Link.Target) {
    #expect(read("![a](\(destination))").facts.links.map(\.target) == [target])
  }

  @Test func `makes holes for links and images of the site, and leaves the others to cmark`() {
    let text = """
      [a *b*](a.md#x "t &quot;") ![c **d** <sup>e</sup>](c.png 'u "') [![f](f.png)](g.md) ![h](i.png)
      [j](https://k.l/?m&n "o") ![p](//q.r/s.png) <t@u.v> [w][r]

      [r]: x.md "<y>"
      """
    let body = read(text)
    #expect(
      body.html == """
        <p><a href="‹0›" title="t &quot;">a <em>b</em></a> <img src="‹1›" alt="c d e" title="u &quot;" /> \
        <a href="‹2›"><img src="‹3›" alt="f" /></a> <img src="‹4›" alt="h" />
        <a href="https://k.l/?m&amp;n" title="o">j</a> <img src="//q.r/s.png" alt="p" /> <a href="mailto:t@u.v">t@u.v</a> \
        <a href="‹8›" title="&lt;y&gt;">w</a></p>

        """)
    #expect(body.problems.isEmpty)
    #expect(body.facts.links.map(\.text) == ["a b", "c d e", "f", "f", "h", "j", "p", "t@u.v", "w"])
    #expect(body.facts.links.map(\.role) == [.link, .image, .link, .image, .image, .link, .image, .link, .link])
    #expect(
      body.facts.links.map(\.destination) == [
        "a.md#x", "c.png", "g.md", "f.png", "i.png", "https://k.l/?m&n", "//q.r/s.png", "mailto:t@u.v", "x.md",
      ])
    #expect(
      body.facts.links[1]
        == Link(
          role: .image, destination: "c.png", text: "c d e", target: .site,
          position: SourcePosition(line: 1, column: 28),
          length: 36))
  }

  @Test func `shows a placeholder link as text and warns`() {
    let body = read("[a *b*](#), [c]() and [](# \"t\")\n\n## [d](#)")
    #expect(body.html == "<p>a <em>b</em>, c and </p>\n<h2 id=\"d\">d</h2>\n")
    #expect(
      body.problems == [
        "1:1+10 warning markdown/placeholder-link: the link \"a b\" has no address yet / write its address between the "
          + "parentheses, or remove the brackets",
        "1:13+5 warning markdown/placeholder-link: the link \"c\" has no address yet / write its address between the "
          + "parentheses, or remove the brackets",
        "1:23+9 warning markdown/placeholder-link: this link has no address yet / write its address between the "
          + "parentheses, or remove the brackets",
        "3:4+6 warning markdown/placeholder-link: the link \"d\" has no address yet / write its address between the "
          + "parentheses, or remove the brackets",
      ])
  }

  @Test func `shows an image without a source as its text`() {
    let body = read("![a *b*]() ![](#)")
    #expect(body.html == "<p>a b </p>\n")
    #expect(
      body.problems == [
        "1:1+10 error markdown/image-without-source: this image names no file / write its file or address between the "
          + "parentheses, as in ![Description](picture.jpg)",
        "1:12+6 error markdown/image-without-source: this image names no file / write its file or address between the "
          + "parentheses, as in ![Description](picture.jpg)",
      ])
  }

  @Test func `writes no address that can run code`() {
    let body = read("[a](javascript:b) <vbscript:c> ![d *e*](file:f) ![g [h](i)](data:text/html,j)")
    #expect(body.html == "<p>a vbscript:c d e g h</p>\n")
    let help = "use a file of the site, or an http or https address"
    #expect(
      body.problems == [
        "1:1+17 error markdown/forbidden-link: a link's address may not begin with \"javascript:\" / \(help)",
        "1:19+12 error markdown/forbidden-link: a link's address may not begin with \"vbscript:\" / \(help)",
        "1:32+16 error markdown/forbidden-link: an image's address may not begin with \"file:\" / \(help)",
        "1:49+29 error markdown/forbidden-link: an image's address may not begin with \"data:\" / \(help)",
      ])
  }

  @Test func `warns of links and images without text`() {
    let body = read("[](a) ![](b.png) [![](c.png)](d) [<br>](e)")
    #expect(
      body.html == """
        <p><a href="‹0›"></a> <img src="‹1›" alt="" /> <a href="‹2›"><img src="‹3›" alt="" /></a> \
        <a href="‹4›"><br></a></p>

        """)
    let help = "describe it between the brackets, or write {decorative} behind it if it tells nothing"
    #expect(
      body.problems == [
        "1:1+5 warning markdown/empty-link: this link has no text / write between the brackets what it leads to",
        "1:7+10 error markdown/missing-alt: this image has no alternative text / \(help)",
        "1:19+10 error markdown/missing-alt: this image has no alternative text / \(help)",
        "1:34+9 warning markdown/empty-link: this link has no text / write between the brackets what it leads to",
      ])
  }

  @Test func `knows no links in an image's alternative text`() {
    let body = read("![a [b](c) ![d](#) <http://e.f>](g.png)")
    #expect(body.html == "<p><img src=\"‹0›\" alt=\"a b d http://e.f\" /></p>\n")
    #expect(body.facts.links.map(\.text) == ["a b d http://e.f"])
    #expect(body.problems.isEmpty)
  }

  @Test func `takes apart a link that holds an autolink`() {
    let body = read("[a <http://b.c> d](#) [e <file:f> g](h)")
    #expect(body.html == "<p>a <a href=\"http://b.c\">http://b.c</a> d <a href=\"‹2›\">e file:f g</a></p>\n")
    #expect(body.facts.links.map(\.text) == ["a http://b.c d", "http://b.c", "e file:f g", "file:f"])
  }
}
