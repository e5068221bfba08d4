import Base
import Markdown
import Testing

@Suite struct ImageTests {
  /// The HTML with the holes of images shown: `‹n›` for an address, `‹+n›` for further attributes.
  private func html(_ text: String) -> String {
    var bytes = ByteBuffer()
    read(text).fragment.write(to: &bytes) { content, output in
      switch content {
      case .address(let link): output.append("‹\(link)›")
      case .image(let link, let given):
        let hasSides = given.width != nil || given.height != nil
        let sides = hasSides ? " \(given.width ?? 0)×\(given.height ?? 0)" : ""
        output.append("‹+\(link)\(sides)›")
      default: break
      }
    }
    return bytes.text()
  }

  @Test(arguments: [
    ("![a](b.png)", "<p><img src=\"‹0›\" alt=\"a\"‹+0› /></p>\n"),
    ("![a <](b.png \"c & d\") e", "<p><img src=\"‹0›\" alt=\"a &lt;\"‹+0› title=\"c &amp; d\" /> e</p>\n"),
    ("![a](https://b.c/d.png?e&f)", "<p><img src=\"https://b.c/d.png?e&amp;f\" alt=\"a\"‹+0› /></p>\n"),
    ("![a](//b.c/d.png 'e') f", "<p><img src=\"//b.c/d.png\" alt=\"a\"‹+0› title=\"e\" /> f</p>\n"),
    ("![a](data:image/png;base64,b=)", "<p><img src=\"data:image/png;base64,b=\" alt=\"a\"‹+0› /></p>\n"),
    ("[![a](b.png)](c.md)", "<p><a href=\"‹0›\"><img src=\"‹1›\" alt=\"a\"‹+1› /></a></p>\n"),
    ("![a ![b](c.png)](d.png)", "<p><img src=\"‹0›\" alt=\"a b\"‹+0› /></p>\n"),
  ])
  func `leaves a hole for what depends on an image's file and place`(text: String, expected: String) {
    #expect(html(text) == expected)
  }

  private func figure(_ caption: String) -> String {
    "<figure class=\"figure\">\n<img src=\"‹0›\" alt=\"a\" />\n<figcaption>\(caption)</figcaption>\n</figure>\n"
  }

  @Test(arguments: [
    ("![a](b.png \"c\")", "c"), ("![a](b.png 'c <d> &amp; \"e\"')", "c &lt;d&gt; &amp; &quot;e&quot;"),
    ("![a][r]\n\n[r]: b.png (c *d*)", "c *d*"),
    ("![a](b.png \"c\nd\")", "c\nd"),
  ])
  func `a lone image with a title is a figure with that caption`(text: String, caption: String) {
    #expect(read(text).html == figure(caption))
  }

  @Test func `figures stand in quotations, lists and footnotes too`() {
    #expect(read("> ![a](b.png \"c\")\n").html == "<blockquote>\n\(figure("c"))</blockquote>\n")
    #expect(read("- ![a](b.png \"c\")\n").html == "<ul>\n<li>\n\(figure("c"))</li>\n</ul>\n")
    #expect(
      read("d[^x]\n\n[^x]: ![a](b.png \"c\")\n").html.contains("<li id=\"fn:1\">\n\(figure("c"))<p><a class="))
  }

  @Test(arguments: [
    "![a](b.png)", "![a](b.png \"\")", "![a](b.png \" \")", "![a](b.png \"c\") d",
    "![a](b.png \"c\")\n![d](e.png \"f\")",
    "[![a](b.png \"c\")](d.md)", "*![a](b.png \"c\")*", "## ![a](b.png \"c\")", "![a](# \"c\")",
    "|a|\n|-|\n|![a](b.png \"c\")|",
  ])
  func `any other image is no figure`(text: String) {
    #expect(!read(text).html.contains("<figure"))
  }

  @Test(arguments: [
    ("![a](b.png){width=40}", "‹+0 40×0› />"), ("![a](b.png){height=30 .c width=40}", "‹+0 40×30› class=\"c\" />"),
    ("![a](b.png \"t\"){width=40 #i} d", "‹+0 40×0› title=\"t\" id=\"i\" /> d"),
    ("![a](https://b.c/d.png){height=\"9\"}", "‹+0 0×9› />"), ("![a](b.png){decorative}", "‹+0› />"),
  ])
  func `an image has the sides that its author gives it`(text: String, end: String) {
    #expect(html(text).hasSuffix(end + "</p>\n"))
  }

  @Test func `what is no side, and what other things may not have, is an error`() {
    let help = "write a whole number of pixels, 1 to 10000, such as 480"
    let body = read("![a](b.png){width=50% height=0} [c](d.md){decorative} ![e](f.png){decorativ}")
    #expect(
      body.problems == [
        "1:19+3 error markdown/attribute: \"50%\" is no width / \(help)",
        "1:30+1 error markdown/attribute: \"0\" is no height / \(help)",
        "1:43+10 error markdown/attribute: \"decorative\" is no attribute of links / for a class, write "
          + "\".decorative\"; links may have .class, #id, \"lang\", \"dir\", \"hreflang\" and \"rel\"",
        "1:67+9 error markdown/attribute: \"decorativ\" is no attribute of images / did you mean \"decorative\"?",
      ])
    #expect(body.html == "<p><img src=\"‹0›\" alt=\"a\" /> <a href=\"‹1›\">c</a> <img src=\"‹2›\" alt=\"e\" /></p>\n")
  }

  @Test func `a side that no page has room for is an error that says how much there is`() {
    #expect(
      read("![a](b.png){width=10001}").problems == [
        "1:19+5 error markdown/attribute: \"10001\" is no width / write a whole number of pixels, 1 to 10000, such as 480"
      ])
    #expect(read("![a](b.png){width=10000}").problems == [])
  }

  @Test func `a decorative image needs no alternative text, and gives a link none`() {
    let body = read("![](a.png){decorative} ![](b.png) ![c](d.png){decorative}\n[![](e.png){decorative}](f.md)\n")
    #expect(
      body.problems == [
        "1:24+10 error markdown/missing-alt: this image has no alternative text / describe it between the brackets, "
          + "or write {decorative} behind it if it tells nothing",
        "1:35+11 warning markdown/described-decoration: this image is said to tell readers nothing, but has an "
          + "alternative text / take out one of the two",
        "2:1+30 warning markdown/empty-link: this link has no text / write between the brackets what it leads to",
      ])
  }

  @Test func `the word for a picture that tells nothing has no value`() {
    #expect(
      read("![](a.png){decorative=yes}\n").problems == [
        "1:12+10 error markdown/attribute: \"decorative\" is no attribute of images / write the word alone, as in {decorative}"
      ])
  }

  @Test func `a figure may have attributes, and its image others`() {
    let image = "<img src=\"‹0›\" alt=\"a\" class=\"e\" />\n<figcaption>c</figcaption>\n</figure>\n"
    #expect(
      read("{.d}\n![a](b.png \"c\"){.e}\n").html == "<figure class=\"d figure\">\n" + image)
    #expect(read("{#d}\n\n![a](b.png \"c\"){.e}\n").html == "<figure class=\"figure\" id=\"d\">\n" + image)
    #expect(
      read("- {.d}\n  ![a](b.png \"c\"){.e}\n").html
        == "<ul>\n<li>\n<figure class=\"d figure\">\n\(image)</li>\n</ul>\n")
  }

  @Test func `a figure is no first paragraph, and its caption counts as words`() {
    let facts = read("![a](b.png \"c d\")\n\ne f g\n").facts
    #expect(facts.firstParagraph?.text == "e f g")
    #expect(facts.wordCount == 5)
    #expect(facts.links.map(\.text) == ["a"])
  }

  @Test(.timeLimit(.minutes(1)))
  func `takes time in proportion to the number of images, and to their texts`() {
    #expect(read(String(repeating: "![a](b.png \"c\")\n\n", count: 20_000)).facts.links.count == 20_000)
    #expect(read(String(repeating: "![a](b.png) ", count: 20_000)).facts.links.count == 20_000)
    let long = String(repeating: "x", count: 1 << 20)
    #expect(read("![\(long)](b.png \"\(long)\")").facts.links.first?.text == long)
  }
}
