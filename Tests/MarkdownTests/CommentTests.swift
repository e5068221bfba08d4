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
    ("<!-- a --> <sup>b</sup> *c*\n", "<p><sup>b</sup> <em>c</em></p>\n"),
    ("<!-- a --> </sup\n", "<p>&lt;/sup</p>\n"),
    ("<!-- a -- b --> *c*\n", "<p><em>c</em></p>\n"), ("<!-- a ---> b\n", "<p>b</p>\n"),
    ("- <!-- a -- b --> c\n", "<ul>\n<li>c</li>\n</ul>\n"), ("<!--> a\n", "<p>a</p>\n"),
    ("<!---> a\n", "<p>a</p>\n"),
    ("```\n<!-- a --> b\n```\n", "<pre><code>&lt;!-- a --&gt; b\n</code></pre>\n"),
    ("<!-- a\nb --> <br>\n", " <br>\n"), ("<!-- a --> <br>\n", " <br>\n"),
    ("<!-- a --> <table><tr><td>b</td></tr></table>\n", " <table><tr><td>b</td></tr></table>\n"),
    ("<!-- a --> <!-- b -->\n", ""),
  ])
  func `is read as Markdown, but where a block of HTML begins`(text: String, html: String) {
    #expect(read(text).html == html)
    #expect(read(text).problems == [])
  }

  @Test func `links behind an element within text are known`() {
    let body = read("<!-- sitegen-ignore markdown/vague-link --> <kbd>a</kbd> [here](https://b.c) is *d*\n")
    #expect(body.html == "<p><kbd>a</kbd> <a href=\"https://b.c\">here</a> is <em>d</em></p>\n")
    #expect(body.linkPlaces == ["1:58+19"])
  }

  @Test(arguments: [
    "<div>b</div> *c*", "</div>", "<script>b</script> *c*", "<?b?> *c*", "<!B> *c*", "<![CDATA[b]]> *c*",
  ])
  func `stays HTML where any may pass and a block of it begins`(text: String) {
    #expect(read("<!-- a --> \(text)\n", html: .any).html == " \(text)\n")
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

  @Test(arguments: [
    ("<!-- a\nb --> <kbd>c</kbd> *d*\n", "2:7+16", " <kbd>c</kbd> *d*\n"),
    ("<!-- a\nb --> <!-- c --> d\n", "2:18+1", "  d\n"),
  ])
  func `is reported behind elements within text and other comments too`(text: String, place: String, html: String) {
    let body = read(text)
    #expect(body.html == html)
    #expect(
      body.problems == [
        "\(place) warning markdown/text-behind-comment: this text is not read as Markdown, because a comment ends before "
          + "it / write it on the next line"
      ])
  }
}

/// Comments within text.
@Suite struct CommentInTextTests {
  @Test(arguments: [
    ("a <!-- b -- c --> d\n", "<p>a  d</p>\n"), ("a<!--> b <!---> c <!-- d --->\n", "<p>a b  c </p>\n"),
    ("a <!-- *b* [c](d) -- `e` --> f\n", "<p>a  f</p>\n"),
    ("> a <!-- b\n> -- c --> *d*\n", "<blockquote>\n<p>a  <em>d</em></p>\n</blockquote>\n"),
    ("*a <!-- b -- c --> d*\n", "<p><em>a  d</em></p>\n"),
    ("~~a <!-- b~~ -- @c {d} --> d~~\n", "<p><del>a  d</del></p>\n"),
    ("`<!-- a -- b -->`\n", "<p><code>&lt;!-- a -- b --&gt;</code></p>\n"),
    ("\\<!-- a -- b -->\n", "<p>&lt;!-- a -- b --&gt;</p>\n"),
    ("&lt;!-- a -- b -->\n", "<p>&lt;!-- a -- b --&gt;</p>\n"),
  ])
  func `is no text whatever stands in it`(text: String, html: String) {
    #expect(read(text).html == html)
    #expect(read(text).problems == [])
  }

  @Test func `says nothing to those who read facts, but speaks to the program`() {
    let facts = read("a <!-- [b](c.md) -- d --> e <!-- sitegen-ignore x/y -- z -->\n").facts
    #expect(facts.links == [])
    #expect(facts.firstParagraph?.text == "a e")
    #expect(facts.ignoredRules.map(\.rule) == ["x/y", "--", "z"])
  }

  @Test func `is reported where a blank line or the end of the text comes first`() {
    let help = "write \"-->\" where it ends; one with blank lines begins on a line of its own"
    let message = "4 error markdown/open-comment: this comment is not closed within its paragraph / \(help)"
    #expect(read("a <!-- b\n").problems == ["1:3+\(message)"])
    #expect(read("é <!-- b\n\nc --> d <!-- e <!-- f\n").problems == ["1:3+\(message)", "3:9+\(message)"])
  }

  @Test func `is reported where another begins in it`() {
    let message =
      "error markdown/open-comment: a comment begins within this one, and the first \"-->\" ends both / "
      + "end this one before the other begins, or take out the inner \"<!--\""
    #expect(read("a <!-- b <!-- c --> d -->\n").problems == ["1:3+4 \(message)"])
    #expect(read("<!-- a\n\n<!-- more -->\n\nb\n-->\n").problems == ["1:1+6 \(message)"])
  }

  @Test(arguments: [
    ("*a <!-- b* -- c -->\n", "1:4"), ("a <!-- -- `b --> c`\n", "1:3"), ("[a <!-- b](c) -- d -->\n", "1:4"),
  ])
  func `is reported where its end lies in other markup`(text: String, place: String) {
    #expect(
      read(text).problems == [
        "\(place)+4 error markdown/open-comment: the end of this comment lies in other markup / write no two hyphens in it, "
          + "or end it before the emphasis, code or link that begins or ends in it"
      ])
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "a <!-- sitegen-ignore b --> ", "a <!-- ", "a <!-- b -- ", "a <!-- b -- c --> ", "<!-- <!-- --> ",
      "*a <!-- b* -- -->",
    ])
  func `takes time in proportion to the worst input`(piece: String) {
    #expect(read(String(repeating: piece, count: 20_000)).fragment.html.count < 10_000_000)
  }
}
