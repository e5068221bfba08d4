import Base
import Markdown
import Testing

/// Text behind the comments that begin its line.
@Suite struct CommentTests {
  @Test(arguments: [
    ("<!-- a --> b *c* [d](http://e)\n", "<p>b <em>c</em> <a href=\"http://e\">d</a></p>\n"),
    ("<!-- a -->  <!-- b -->*c*\nd\n", "<p><em>c</em>\nd</p>\n"),
    ("- <!-- a --> *b*\n- c\n", "<ul>\n<li><em>b</em></li>\n<li>c</li>\n</ul>\n"),
    ("> a\n> <!-- b --> *c*\n", "<blockquote>\n<p>a\n<em>c</em></p>\n</blockquote>\n"),
    ("a\n: <!-- b --> *c*\n", "<dl>\n<dt>a</dt>\n<dd><em>c</em></dd>\n</dl>\n"),
    ("<!-- a --> #b -1 *c* `d` 5 :e\n", "<p>#b -1 <em>c</em> <code>d</code> 5 :e</p>\n"),
    ("<!-- a --> 2026 *b*\n", "<p>2026 <em>b</em></p>\n"), ("<!-- a --> **b** c\n", "<p><strong>b</strong> c</p>\n"),
    ("<!-- a --> <http://b>\n", "<p><a href=\"http://b\">http://b</a></p>\n"),
    ("<!-- a --> <sup>b</sup> *c*\n", " <sup>b</sup> *c*\n"),
    ("```\n<!-- a --> b\n```\n", "<pre><code>&lt;!-- a --&gt; b\n</code></pre>\n"),
    ("<!-- a\n<!-- b --> <br>\n", " <br>\n"),
    ("<!-- a --> <!-- b -->\n", ""),
  ])
  func `is read as Markdown`(text: String, html: String) {
    #expect(read(text).html == html)
    #expect(read(text).problems == [])
  }

  @Test func `is known by its place`() {
    let body = read("é\n\n- <!-- é --> [b](c.md)\n\n</c> <!-- x -->\n")
    #expect(body.linkPlaces == ["3:14+9"])
    #expect(
      body.problems == [
        "5:1+4 error markdown/raw-html: \"</c>\" is not allowed here / `sitegen explain markdown/raw-html` lists what passes"
      ])
  }

  @Test func `has what the comment says`() {
    let body = read("a\n\n- <!-- sitegen-ignore x/y --> [here](b)\n- c\n\n<!-- more --> d\n")
    #expect(body.facts.ignoredRules.map(\.lines) == [3...3])
    #expect(body.facts.summary?.text == "a here c")
  }

  @Test(arguments: [
    "# b", "- b", "* b", "> b", "1. b", "12) b", "|b|", ":::b", "::b", ": b", "---", "***", "```", "~~~ b", "[^b]: c",
    "*[b]: c",
  ])
  func `is reported where it would begin a block`(text: String) {
    let body = read("<!-- a --> \(text)\n")
    #expect(body.html == " \(text)\n")
    #expect(
      body.problems == [
        "1:12+\(text.count) warning markdown/text-behind-comment: this text is not read as Markdown, because a comment ends "
          + "before it / write it on the next line"
      ])
  }

  @Test func `is reported where the comment began on another line`() {
    let body = read("> <!-- a\n> b --> c *d*\n> e\n")
    #expect(body.html == "<blockquote>\n c *d*\n<p>e</p>\n</blockquote>\n")
    #expect(
      body.problems == [
        "2:9+5 warning markdown/text-behind-comment: this text is not read as Markdown, because a comment ends before it / "
          + "write it on the next line"
      ])
  }
}
