import Markdown
import Testing

@Suite struct DefinitionTests {
  @Test func `an element over the end of a line keeps its terms together, as a link does`() {
    let body = read("A <span lang=\"cy\">b\nc</span> D\nE\n: d\n")
    #expect(body.html == "<dl>\n<dt>A <span lang=\"cy\">b\nc</span> D</dt>\n<dt>E</dt>\n<dd>d</dd>\n</dl>\n")
    #expect(body.problems == [])
  }

  @Test func `makes lists of terms and their definitions`() {
    let body = read(
      """
      Buddy
      : One of *two* people
        who meet.

      Pair
      Team
      : Two buddies
      : A [pair](x.md) at work

      After.
      """)
    #expect(
      body.html == """
        <dl>
        <dt>Buddy</dt>
        <dd>One of <em>two</em> people
        who meet.</dd>
        <dt>Pair</dt>
        <dt>Team</dt>
        <dd>Two buddies</dd>
        <dd>A <a href="‹0›">pair</a> at work</dd>
        </dl>
        <p>After.</p>

        """)
    #expect(body.linkPlaces == ["8:5+12"])
    #expect(body.facts.firstParagraph?.text == "After.")
    #expect(body.facts.wordCount == 16)
    #expect(body.facts.items == [])
    #expect(body.problems == [])
  }

  @Test func `takes several paragraphs and other blocks into a definition`() {
    let body = read("Term\n\n:   One\n\n    Two\n\n    - [a](a.md)\n    - [b](b.md)\n\n: > c\n\n# d\n")
    #expect(
      body.html == """
        <dl>
        <dt>Term</dt>
        <dd>
        <p>One</p>
        <p>Two</p>
        <ul>
        <li><a href="‹0›">a</a></li>
        <li><a href="‹1›">b</a></li>
        </ul>
        </dd>
        <dd>
        <blockquote>
        <p>c</p>
        </blockquote>
        </dd>
        </dl>
        <h2 id="d">d</h2>

        """)
    #expect(body.facts.items.map(\.text) == ["a", "b"])
  }

  @Test func `reads definitions in lists, quotations and footnotes, between lists and footnotes of any sign`() {
    let list = "<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>\n"
    #expect(read("> a\n> : b\n").html == "<blockquote>\n\(list)</blockquote>\n")
    #expect(read("- a\n  : b\n").html == "<ul>\n<li>\n\(list)</li>\n</ul>\n")
    #expect(read("* x\n\na\n: b\n\n* y\n").html == "<ul>\n<li>x</li>\n</ul>\n\(list)<ul>\n<li>y</li>\n</ul>\n")
    #expect(read("x[^n]\n\na\n: b\n\n[^n]: c\n").html.contains("</p>\n\(list)<section"))
    #expect(read("x[^n]\n\n[^n]: a\n    : b\n").html.contains("<li id=\"fn:1\">\n\(list)<p>"))
    #expect(read("* a\n  : b\n* c\n").html == "<ul>\n<li>\n\(list)</li>\n<li>c</li>\n</ul>\n")
  }

  @Test func `keeps inlines of a term together, and gives it attributes`() {
    #expect(
      read("{#x}\n*a\nb* `c`\nd\n: e ==f==\n").html
        == "<dl>\n<dt id=\"x\"><em>a\nb</em> <code>c</code></dt>\n<dt>d</dt>\n<dd>e <mark>f</mark></dd>\n</dl>\n")
  }

  @Test func `writes a definition without space as cmark writes a list item`() {
    #expect(
      read("a\n: b\n  - c\n").html
        == "<dl>\n<dt>a</dt>\n<dd>b\n<ul>\n<li>c</li>\n</ul>\n</dd>\n</dl>\n")
  }

  @Test(arguments: [
    (": a\n", "<p>: a</p>\n"), ("# a\n: b\n", "<h2 id=\"a\">a</h2>\n<p>: b</p>\n"), ("a\n:\n", "<p>a\n:</p>\n"),
    ("a\n:b\n", "<p>a\n:b</p>\n"), ("```\na\n: b\n```\n", "<pre><code>a\n: b\n</code></pre>\n"),
    ("a\n\n    : b\n", "<p>a</p>\n<pre><code>: b\n</code></pre>\n"), ("a : b\n", "<p>a : b</p>\n"),
    ("- a\n\n: b\n", "<ul>\n<li>a</li>\n</ul>\n<p>: b</p>\n"), ("a\n\\: b\n", "<p>a\n: b</p>\n"),
  ])
  func `leaves other colons as they are`(text: String, html: String) {
    #expect(read(text).html == html)
  }
}
