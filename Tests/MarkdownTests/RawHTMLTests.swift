import Base
import Markdown
import TestSupport
import Testing

@Suite struct RawHTMLTests {
  private let passing = "`sitegen explain markdown/raw-html` lists what passes"

  @Test(arguments: [
    "a<sup>b</sup><sub>c</sub><br><br/><br /><kbd>d</kbd>",
    "<abbr title=\"a &lt; > b\">c</abbr> <ABBR TITLE='d'>e</ABBR>",
    "*<sup>a</sup>b*", "<kbd\n>a</kbd\n>", "## <sub>a</sub>\n", "<sup><sub>a</sub></sup>", "[<kbd>a</kbd>](http://b)",
    "<sup>\na & &amp; b\n</sup>\n", "<br>\n", "- <kbd>\n  a</kbd>\n",
    "<span lang=\"cy\" dir='ltr' class=\"a b\" translate=\"no\">Llywodraeth</span>",
    "<time datetime=\"2021-03-29\">29 March</time><wbr><ins datetime=\"2021\">a</ins>",
    """
    <table class="a">
    <caption>b</caption>
    <tr><th scope="col" rowspan='2'>c</th><td colspan="3">d &lt; e</td></tr>
    </table>

    """,
  ])
  func `lets elements pass for which Markdown has no sign`(text: String) {
    let body = read(text)
    let expected = String(decoding: CommonMark.render(Array(text.utf8)), as: UTF8.self)
    #expect(body.html.replacing(" id=\"a\"", with: "") == expected)
    #expect(body.problems.isEmpty)
  }

  @Test func `leaves comments out`() {
    let body = read(
      "a <!-- b --> c\n\n<!-- d\n\ne -->\n\n- <!-- f -->\n\n<sup>\n<!-- g -->\n</sup>\n\n![h <!-- i -->](j)")
    #expect(
      body.html
        == "<p>a  c</p>\n<ul>\n<li></li>\n</ul>\n<sup>\n\n</sup>\n<p><img src=\"‹0›\" alt=\"h \" /></p>\n")
    #expect(body.problems.isEmpty)
  }

  @Test func `shows any other tag as text and reports it once`() {
    let body = read("a <b>c</b> <I class=\"d\">e</I>\n<img src=x onerror=y> </p> <!DOCTYPE x> <?php y ?> <![CDATA[z]]>")
    #expect(
      body.html == """
        <p>a &lt;b&gt;c&lt;/b&gt; &lt;I class=&quot;d&quot;&gt;e&lt;/I&gt;
        &lt;img src=x onerror=y&gt; &lt;/p&gt; &lt;!DOCTYPE x&gt; &lt;?php y ?&gt; &lt;![CDATA[z]]&gt;</p>

        """)
    #expect(
      body.problems == [
        "1:3+3 error markdown/raw-html: \"<b>\" is not allowed here / write **bold**; \(passing)",
        "1:12+13 error markdown/raw-html: \"<I>\" is not allowed here / write *emphasis*; \(passing)",
        "2:1+21 error markdown/raw-html: \"<img>\" is not allowed here / write an image as ![description](file); \(passing)",
        "2:23+4 error markdown/raw-html: \"</p>\" is not allowed here / leave a blank line between paragraphs; \(passing)",
        "2:28+12 error markdown/raw-html: \"<!DOCTYPE\" is not allowed here / \(passing)",
        "2:41+10 error markdown/raw-html: \"<?php\" is not allowed here / \(passing)",
        "2:52+13 error markdown/raw-html: \"<![CDATA\" is not allowed here / \(passing)",
      ])
  }

  @Test(arguments: [
    ("<abbr title=c>", "the attribute \"title\" of \"<abbr>\" has no value in quotes", "write title=\"…\""),
    ("<kbd/>", "\"<kbd/>\" does not close itself", "write <kbd>…</kbd>"),
    (
      "<br onclick='e'>", "\"<br>\" may not have the attribute \"onclick\"",
      "it may have class, dir, lang, title, translate"
    ),
    (
      "<abbr title='f' TITLE='g'>", "\"<abbr>\" has the attribute \"title\" twice", "take one of them out"
    ),
    ("<q dir=\"up\">", "\"up\" is no value of the attribute \"dir\"", "write \"ltr\", \"rtl\", \"auto\""),
    (
      "<time style=\"x\">", "\"<time>\" may not have the attribute \"style\"",
      "it may have class, dir, lang, title, translate, datetime"
    ),
    (
      "<td>", "\"<td>\" stands within a paragraph",
      "begin the table on a line of its own behind a blank line, and leave no blank line in it"
    ),
  ])
  func `says what is wrong with an element that may pass`(tag: String, message: String, help: String) {
    #expect(
      read("a \(tag)").problems == ["1:3+\(tag.count) error markdown/raw-html: \(message) / \(help)"])
  }

  @Test(arguments: [
    (
      "<tr><td>a</td></tr>", "1:1+4", "\"<tr>\" stands outside of a table",
      "write \"<table>\" before it, and leave no blank line in a table"
    ),
    (
      "<caption>a</caption>", "1:1+9", "\"<caption>\" stands outside of a table",
      "write \"<table>\" before it, and leave no blank line in a table"
    ),
    (
      "<table><td>a</td><td>b</td></table>", "1:8+4", "\"<td>\" cannot stand in \"<table>\"", "write \"<tr>\" before it"
    ),
    (
      "<table><tr><td><caption>a</caption></td></tr></table>", "1:16+9", "\"<caption>\" cannot stand in \"<td>\"",
      "write \"</td>\" before it"
    ),
    (
      "<table><tr><td>a<td>b</td></tr></table>", "1:17+4", "\"<td>\" cannot stand in \"<td>\"",
      "write \"</td>\" before it"
    ),
    (
      "<table><caption>a<caption>b</table>", "1:18+9", "\"<caption>\" cannot stand in \"<caption>\"",
      "write \"</caption>\" before it"
    ),
    (
      "<table>\n:::a\n</table>", "2:1+4", "text stands in \"<table>\" outside of a cell",
      "write \"<td>\" before it and \"</td>\" behind it"
    ),
    (
      "<table><tr>a<td>b</td>\nc</tr></table>", "1:12+1", "text stands in \"<tr>\" outside of a cell",
      "write \"<td>\" before it and \"</td>\" behind it"
    ),
    (
      "<table><tr><sup>a</sup></tr></table>", "1:12+5", "\"<sup>\" stands in \"<tr>\" outside of a cell",
      "write \"<td>\" before it"
    ),
  ])
  func `wants the parts of a table where they belong`(text: String, place: String, message: String, help: String) {
    #expect(read(text).problems == ["\(place) error markdown/misplaced-html: \(message) / \(help)"])
  }

  @Test func `tells of text that follows a table at once`() {
    #expect(
      read("<table><tr><td>a</td></tr></table>\n*b*\nc\n").problems == [
        "2:1+3 error markdown/misplaced-html: this text is not read as Markdown, because it follows the table at once / leave "
          + "a blank line between the two"
      ])
    #expect(read("<table><tr><td>a</td></tr></table>\n<!-- b -->\n\n*c*\n").problems == [])
  }

  @Test func `lets tables lie in cells`() {
    let text = "<table><tr><td><table><tbody><tr><th>a</th></tr></tbody></table></td></tr></table>\n"
    #expect(read(text).html == text)
    #expect(read(text).problems == [])
  }

  @Test(arguments: [
    (
      "<table><tr><td><sup>a</td></tr></sup></table>", "1:16+5", "\"<sup>\" is not closed before \"</td>\"",
      "write \"</sup>\" where it ends"
    ),
    (
      "<table>\n<tr><td>a\n</table>", "2:5+4", "\"<td>\" is not closed before \"</table>\"",
      "write \"</td>\" where it ends"
    ),
    (
      "<table>\n<tr><td>a</td></tr>\n\n<tr><td>b</td></tr>\n</table>", "1:1+7",
      "\"<table>\" is not closed before the blank line that ends it",
      "leave no blank line in a table, and write \"</table>\" where it ends"
    ),
    (
      "<table>\n<tr>\n\n<td>a</td>\n\n</tr>\n\n</table>", "1:1+7",
      "\"<table>\" is not closed before the blank line that ends it",
      "leave no blank line in a table, and write \"</table>\" where it ends"
    ),
    ("<table><tr><td>a", "1:12+4", "\"<td>\" is not closed within its block", "write \"</td>\" where it ends"),
    (
      "<span>a\n\nb</span>", "1:1+6", "\"<span>\" is not closed within its paragraph", "write \"</span>\" where it ends"
    ),
    ("*<span>a*</span>", "1:2+6", "\"<span>\" is not closed within its paragraph", "write \"</span>\" where it ends"),
    (
      "[<span>a](/u)</span>", "1:2+6", "\"<span>\" is not closed within its paragraph",
      "write \"</span>\" where it ends"
    ),
  ])
  func `tells of a mismatch once, and of its innermost element`(
    text: String, place: String, message: String, help: String
  ) {
    #expect(read(text).problems == ["\(place) error markdown/unbalanced-html: \(message) / \(help)"])
  }

  @Test func `tells of a table once that stands in a paragraph, or where none may`() {
    #expect(
      read("a <table><tr><td>b</td></tr></table>").problems == [
        "1:3+7 error markdown/raw-html: \"<table>\" stands within a paragraph / begin the table on a line of its own "
          + "behind a blank line, and leave no blank line in it"
      ])
    #expect(read("<table><tr><td>b</td></tr></table>", html: .none).problems.count == 1)
  }

  @Test func `checks the cells of a table`() {
    let body = read("<table>\n<tr><td colspan=\"0\">a</td><th scope=\"x\">b</th></tr>\n</table>\n")
    #expect(
      body.problems == [
        "2:5+16 error markdown/raw-html: \"0\" is no value of the attribute \"colspan\" / write a number from 1 to 1000",
        "2:27+14 error markdown/raw-html: \"x\" is no value of the attribute \"scope\" / write \"row\", \"col\", "
          + "\"rowgroup\", \"colgroup\"",
      ])
  }

  @Test func `lets anything pass where the settings do, but comments and addresses that run code`() {
    let text = """
      a <b onclick="x()">c <!-- d --> <a href="https://e">f</a>

      <script>
      if (a<b) { "<!-- g -->" }
      </script>

      <div style="x"><img src="data:image/png;base64,A"> <!-- h -->

      </div>

      """
    let body = read(text, html: .any)
    #expect(
      body.html == """
        <p>a <b onclick="x()">c  <a href="https://e">f</a></p>
        <script>
        if (a<b) { "<!-- g -->" }
        </script>
        <div style="x"><img src="data:image/png;base64,A">\u{20}
        </div>

        """)
    #expect(body.problems.isEmpty)
  }

  @Test(arguments: [
    ("<a href=\"javascript:x\">", "href", "javascript"), ("<a href=' java\tscript&#58;x'>", "href", "javascript"),
    ("<a href=VBScript&colon;x>", "href", "vbscript"), ("<img src=\"data:text/html,x\">", "src", "data"),
    ("<form action=\"&#x6a;avascript:x\">", "action", "javascript"),
    ("<iframe src=\"data:image/png,x\">", "src", "data"),
  ])
  func `lets no address run code, whatever the settings say`(tag: String, attribute: String, scheme: String) {
    let problem =
      " error markdown/forbidden-link: \"\(attribute)\" may not begin with \"\(scheme):\" / use a file of the site, or an "
      + "http or https address"
    #expect(read("x \(tag)", html: .any).problems == ["1:3+\(tag.count)\(problem)"])
    #expect(read("<div>\(tag)", html: .any).problems == ["1:6+\(tag.count)\(problem)"])
    #expect(!read("x \(tag)\n\n<div>\(tag)", html: .any).html.contains(tag))
  }

  @Test(arguments: ["values=\"#;java&#10;script:x\"", "to='javascript:x'", "from='javascript:x'", "by='javascript:x'"])
  func `lets no animation make an address that runs code`(attribute: String) {
    let name = attribute.prefix { $0 != "=" }
    for element in ["animate", "SET"] {
      let tag = "<\(element) attributeName=\"href\" \(attribute)>"
      #expect(
        read("x \(tag)", html: .any).problems == [
          "1:3+\(tag.count) error markdown/forbidden-link: \"\(name)\" may hold no address with \"javascript:\" / use a "
            + "file of the site, or an http or https address"
        ])
    }
    #expect(read("<p>x <animate values=\"0;1\" to=\"1:2\">", html: .any).problems == [])
  }

  @Test func `reads tags as browsers do where any HTML passes`() {
    let ended = "<p>x <a @y href=javascript:z>b</a>"
    #expect(
      read(ended, html: .any).problems == [
        "1:6+24 error markdown/forbidden-link: \"href\" may not begin with \"javascript:\" / use a file of the site, or an "
          + "http or https address"
      ])
    #expect(read("<div @click=\"x\">a</div>\n", html: .any).html == "<div @click=\"x\">a</div>\n")
    let endless = read("<p>x <a href=\"javascript:y\"\n<i title='>\n\n**b** <i>c</i>\n", html: .any)
    #expect(
      endless.html
        == "<p>x &lt;a href=&quot;javascript:y&quot;\n&lt;i title='&gt;\n<p><strong>b</strong> <i>c</i></p>\n")
    #expect(
      endless.problems == [
        "1:6+22 error markdown/unbalanced-html: the tag \"<a\" does not end within its block / write \">\" where it ends, "
          + "and leave no blank line in it"
      ])
  }

  @Test func `lets nothing pass where the settings do not`() {
    let body = read("a<sup>b</sup> <!-- c --> <div>", html: .none)
    #expect(body.html == "<p>a&lt;sup&gt;b&lt;/sup&gt;  &lt;div&gt;</p>\n")
    #expect(
      body.problems == [
        "1:2+5 error markdown/raw-html: \"<sup>\" is HTML, of which the settings allow none / set `markdown.html` to `safe`",
        "1:26+5 error markdown/raw-html: \"<div>\" is HTML, of which the settings allow none / set `markdown.html` to `safe`",
      ])
  }

  @Test func `wants elements closed where they were opened`() {
    let body = read("a <sup>b\n\n</sup> *<sub>c*</sub>\n\n> <kbd>\n> d\n\n</br>")
    #expect(
      body.html == """
        <p>a &lt;sup&gt;b</p>
        <p>&lt;/sup&gt; <em>&lt;sub&gt;c</em>&lt;/sub&gt;</p>
        <blockquote>
        &lt;kbd&gt;
        d
        </blockquote>
        &lt;/br&gt;

        """)
    #expect(
      body.problems == [
        "1:3+5 error markdown/unbalanced-html: \"<sup>\" is not closed within its paragraph / write \"</sup>\" where it ends",
        "3:9+5 error markdown/unbalanced-html: \"<sub>\" is not closed within its paragraph / write \"</sub>\" where it ends",
        "5:3+5 error markdown/unbalanced-html: \"<kbd>\" is not closed within its block / write \"</kbd>\" where it ends",
        "8:1+5 error markdown/raw-html: \"</br>\" is not allowed here / end the line with a backslash; \(passing)",
      ])
  }

  @Test func `takes blocks of HTML to pieces`() {
    let body = read(
      """
      - > <div class="a">é <b>c</b>
        > 1 < 2 &amp; <sup>d</sup> <br>

      text

        <script>
        if (a<b) { "<sup>" }

        </script> e
      <table><tr
      """)
    #expect(
      body.html == """
        <ul>
        <li>
        <blockquote>
        &lt;div class=&quot;a&quot;&gt;é &lt;b&gt;c&lt;/b&gt;
        1 &lt; 2 &amp; <sup>d</sup> <br>
        </blockquote>
        </li>
        </ul>
        <p>text</p>
          &lt;script&gt;
          if (a&lt;b) { "&lt;sup>" }

          &lt;/script&gt; e
        &lt;table&gt;&lt;tr

        """)
    #expect(
      body.problems == [
        "1:5+15 error markdown/raw-html: \"<div>\" is not allowed here / \(passing)",
        "1:22+3 error markdown/raw-html: \"<b>\" is not allowed here / write **bold**; \(passing)",
        "6:3+8 error markdown/raw-html: \"<script>\" is not allowed here / \(passing)",
        "10:1+7 error markdown/unbalanced-html: \"<table>\" is not closed within its block / write \"</table>\" where it ends",
        "10:8+3 error markdown/raw-html: \"<tr\" is not allowed here / \(passing)",
      ])
  }

  @Test func `reports an element once although its parts are in different blocks`() {
    let body = read("<div>\n\n*a*\n\n</div>\n\n</div>")
    #expect(body.html == "&lt;div&gt;\n<p><em>a</em></p>\n&lt;/div&gt;\n&lt;/div&gt;\n")
    #expect(
      body.problems == [
        "1:1+5 error markdown/raw-html: \"<div>\" is not allowed here / \(passing)",
        "7:1+6 error markdown/raw-html: \"</div>\" is not allowed here / \(passing)",
      ])
  }

  @Test func `tells the innermost element that is not closed before another in a paragraph`() {
    let body = read("a <span>b <sub>c <sup>d</span> e</sub></sup> <kbd>f</kbd>\n")
    #expect(
      body.html
        == "<p>a <span>b &lt;sub&gt;c &lt;sup&gt;d</span> e&lt;/sub&gt;&lt;/sup&gt; <kbd>f</kbd></p>\n")
    #expect(
      body.problems == [
        "1:18+5 error markdown/unbalanced-html: \"<sup>\" is not closed before \"</span>\" / write \"</sup>\" where it ends"
      ])
  }

  @Test func `shows a comment without an end instead of hiding the rest`() {
    let body = read("a\n\n<!-- b\n\n<script>c\n")
    #expect(body.html == "<p>a</p>\n&lt;!-- b\n\n&lt;script&gt;c\n")
    #expect(
      body.problems == ["3:1+6 error markdown/open-comment: this comment is not closed / write \"-->\" where it ends"])
  }

  @Test func `reports tags in an alternative text, which no markup leaves`() {
    let body = read("![a <b>c</b> <sup>d</sup>](e.png)")
    #expect(body.html == "<p><img src=\"‹0›\" alt=\"a &lt;b&gt;c&lt;/b&gt; d\" /></p>\n")
    #expect(
      body.problems == ["1:5+3 error markdown/raw-html: \"<b>\" is not allowed here / write **bold**; \(passing)"])
  }

  @Test func `never writes a tag that was not decided on`() {
    var generator = SeededGenerator(seed: 11)
    let pieces = [
      "<", ">", "</", "/>", "script", "sup", "b", "br", " title=", " x=", "\"", "'", "<!--", "-->", "<!", "<?", "?>",
      "<![CDATA[", "]]>", "\n", "\n\n",
      "> ", "- ", "a", " ", "<sup>", "</sup>", "<abbr title='", "<table>", "<td>", "</table>", "<div>", "</div>",
      "&lt;", "*", "[", "](x)", "![", "`",
      "&#60;", "\0", "<style>",
      "](javascript:x)", "<javascript:x>",
    ]
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 1...20, using: &generator)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }.joined()
      let html = read(text).html
      if let tag = Self.surprise(in: html) {
        Issue.record("\(text.debugDescription) came out with \(tag) in \(html.debugDescription)")
      }
    }
  }

  /// The first tag that neither cmark writes nor our rules let pass, or an address that runs code.
  private static func surprise(in html: String) -> String? {
    let tags: Set<String> = [
      "p", "em", "strong", "code", "pre", "ul", "ol", "li", "blockquote", "a", "h2", "sup", "abbr", "br", "br/",
      "hr /", "br /", "table", "td",
    ]
    let starts = ["a href=\"", "img src=\"", "h2 id=\"", "abbr title='", "sup title=", "br title=", "ol start="]
    for part in html.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
      let name = part.prefix { $0 != ">" }
      if tags.contains(String(name.hasPrefix("/") ? name.dropFirst() : name).trimmed) { continue }
      if !starts.contains(where: { part.hasPrefix($0) }) { return "<\(part)" }
    }
    return ["href=\"javascript:", "src=\"javascript:"].first { html.contains($0) }
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return text
  }
}
