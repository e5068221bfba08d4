import Base
import Markdown
import Testing

@Suite struct TableTests {
  /// A table's rows as they are written, without the tags around them.
  private func rows(_ text: String) -> String {
    let html = read(text).html
    guard let start = html.firstRange(of: "<table>\n"), let end = html.firstRange(of: "</table>") else { return html }
    return String(html[start.upperBound..<end.lowerBound])
  }

  @Test func `writes a table that scrolls, with a name and with header cells`() {
    #expect(
      read("| Year | Cost & time |\n| --- | --- |\n| 2020 | *12* |\n").html == """
        <div class="table" role="region" aria-label="Table: Year, Cost &amp; time" tabindex="0">
        <table>
        <thead>
        <tr>
        <th scope="col">Year</th>
        <th scope="col">Cost &amp; time</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>2020</td>
        <td><em>12</em></td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
  }

  @Test func `tables of one name are told apart by a number`() {
    let table = "|a|b|\n|-|-|\n\n"
    let names = read(table + "||\n|-|\n\n" + table + "> |a|b|\n> |-|-|\n\n||\n|-|\n").html
      .matches(of: /aria-label="([^"]*)"/).map { String($0.1) }
    #expect(names == ["Table: a, b", "Table", "Table 2: a, b", "Table 3: a, b", "Table 2"])
  }

  @Test func `aligns columns, fills up short rows, and cuts long ones`() {
    #expect(
      rows("a|b|c|d\n:-|-:|:-:|-\n1\n1|2|3|4|5") == """
        <thead>
        <tr>
        <th scope="col" class="left">a</th>
        <th scope="col" class="right">b</th>
        <th scope="col" class="center">c</th>
        <th scope="col">d</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="left">1</td>
        <td class="right"></td>
        <td class="center"></td>
        <td></td>
        </tr>
        <tr>
        <td class="left">1</td>
        <td class="right">2</td>
        <td class="center">3</td>
        <td>4</td>
        </tr>
        </tbody>

        """)
  }

  @Test(arguments: [
    ("a\\|b", "a|b"), ("`a\\|b`", "<code>a|b</code>"), ("# a", "# a"), ("- a", "- a"), ("> a", "&gt; a"),
    ("1. a", "1. a"),
    ("    a", "a"), ("```", "```"), ("[r]", "<a href=\"http://r\">r</a>"), ("**a**", "<strong>a</strong>"),
    ("a\\", "a\\"),
    ("<b", "&lt;b"), ("[r]: x", "<a href=\"http://r\">r</a>: x"), ("~~a~~", "<del>a</del>"),
    ("\u{A0}a", "\u{A0}a"), ("&#124;", "|"), ("<!-- a -->", ""), ("a<br>b", "a<br>b"), ("===", "==="),
  ])
  func `reads what stands in a cell as text with markup in it`(cell: String, html: String) {
    #expect(
      rows("| \(cell) | x |\n|-|-|\n| \(cell) | x |\n\n[r]: http://r\n") == """
        <thead>
        <tr>
        <th scope="col">\(html)</th>
        <th scope="col">x</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>\(html)</td>
        <td>x</td>
        </tr>
        </tbody>

        """)
  }

  @Test(arguments: [
    ("text\n|a|\n|-|\nb", "<p>text</p>\n‹a b›"),
    ("- x\n\n  |a|\n  |-|\n  |b|\n\n  y", "<ul>\n<li>\n<p>x</p>\n‹a b›<p>y</p>\n</li>\n</ul>\n"),
    ("- |a|\n  |-|\n- y", "<ul>\n<li>\n‹a›</li>\n<li>y</li>\n</ul>\n"),
    ("> |a|\n> |-|\n> |b|\nc", "<blockquote>\n‹a b›</blockquote>\n<p>c</p>\n"),
    ("|a|\n|-|\n\nb", "‹a›<p>b</p>\n"), ("|a|\n|-|\n- b", "‹a›<ul>\n<li>b</li>\n</ul>\n"),
    ("|a|\n|-|\n2. b", "‹a›<ol start=\"2\">\n<li>b</li>\n</ol>\n"), ("|a|\n|-|\n---\nb", "‹a›<hr />\n<p>b</p>\n"),
    ("|a|\n|-|\n    b", "‹a›<pre><code>b\n</code></pre>\n"),
    ("|a|\n|-|\n> b", "‹a›<blockquote>\n<p>b</p>\n</blockquote>\n"),
    ("|a|\n|-|\n===", "‹a ===›"), ("|a|\n|-|\n===\nb\nc", "‹a === b c›"),
    ("|a|\n|-|\n===\n===\nb\n=\nc\n\nd", "‹a === === b = c›<p>d</p>\n"),
    ("|a|\n|-|\n===\n# b\nc", "‹a ===›<h2 id=\"b\">b</h2>\n<p>c</p>\n"),
    ("|a|\n|-|\n===\n```\nb\n```", "‹a ===›<pre><code>b\n</code></pre>\n"),
    ("|a|\n|-|\n===\n- b", "‹a ===›<ul>\n<li>b</li>\n</ul>\n"),
    ("|a|\n|-|\n===\n[b]: /c\n\n[b]", "‹a === [b]: /c›<p>[b]</p>\n"),
    ("|a|\n|-|\n===\n[b]: /c\n[d]: /e\n\n[d]", "‹a === [b]: /c [d]: /e›<p>[d]</p>\n"),
    ("a\n===\n[b]: /c\n|d|\n|-|\n\n[b]", "<h2 id=\"a\">a</h2>\n‹d›<p><a href=\"‹0›\">b</a></p>\n"),
    ("> |a|\n> |-|\n> ===\nb", "<blockquote>\n‹a ===›</blockquote>\n<p>b</p>\n"),
    ("- |a|\n  |-|\n  ===\n  b\n  c", "<ul>\n<li>\n‹a === b c›</li>\n</ul>\n"),
    ("|a|\n|-|\n===\n|b|\n|-|\n|c|", "‹a === b - c›"),
    ("|a|\n|-|\n===\n|b|\nc\n2. d\n|-|", "‹a === b c›<ol start=\"2\">\n<li>d\n|-|</li>\n</ol>\n"),
    ("a\n===\n|b|\n|-|\n|c|", "<h2 id=\"a\">a</h2>\n‹b c›"),
    ("a|b\n---\n|c|\n|-|\nd", "<h2 id=\"a-b\">a|b</h2>\n‹c d›"), ("|a|\n|-|\nb\n---", "‹a b›<hr />\n"),
    ("a\n:-", "‹a›"),
    ("|a|\n|-|\n```\n|b|", "‹a›<pre><code>|b|\n</code></pre>\n"), ("|a|\n|-|\n\n|b|\n|-|\n|c|", "‹a›‹b c›"),
    ("|a|\n|-|\n2. |b|\n   |-|\n   |c|", "‹a›<ol start=\"2\">\n<li>\n‹b c›</li>\n</ol>\n"),
    ("\u{FEFF}|a|\n|-|", "‹a›"), ("|a|\r\n|-|\r\n|b|\r\n", "‹a b›"),
    // No tables
    ("|a|b|\n|-|", "<p>|a|b|\n|-|</p>\n"), ("|a|\n\n|-|", "<p>|a|</p>\n<p>|-|</p>\n"),
    ("```\n|a|\n|-|\n```", "<pre><code>|a|\n|-|\n</code></pre>\n"),
    ("    |a|\n    |-|", "<pre><code>|a|\n|-|\n</code></pre>\n"), ("|a|\n    |-|", "<p>|a|\n|-|</p>\n"),
    ("# |a|\n|-|", "<h2 id=\"a\">|a|</h2>\n<p>|-|</p>\n"),
    ("|-|", "<p>|-|</p>\n"), ("> |a|\n|-|", "<blockquote>\n<p>|a|\n|-|</p>\n</blockquote>\n"),
    ("a\n---", "<h2 id=\"a\">a</h2>\n"),
    ("\\|a\\|\n\\|-\\|", "<p>|a|\n|-|</p>\n"), ("|a|\n|:|", "<p>|a|\n|:|</p>\n"), ("|a|\n|- -|", "<p>|a|\n|- -|</p>\n"),
  ])
  func `begins and ends a table as cmark-gfm does`(text: String, html: String) {
    #expect(Self.short(read(text).html) == html)
  }

  @Test func `nothing is lost behind the row with which too many cells are missing`() {
    let columns = 2000
    let rows = 0x80000 / (columns - 1)
    let first = "|" + String(repeating: "h|", count: columns) + "\n|" + String(repeating: "-|", count: columns) + "\n"
    let html = read(first + "===\n" + String(repeating: "|x|\n", count: rows - 2) + "|y|\n|-|\n|z|\n\nend").html
    #expect(html.contains("<td>y</td>") && html.hasSuffix("<p>|-|\n|z|</p>\n<p>end</p>\n"))
  }

  /// The HTML with each table as its cells' texts: `‹a b›`.
  private static func short(_ html: String) -> String {
    var result = html
    while let start = result.firstRange(of: "<div class=\"table\""), let end = result.firstRange(of: "</div>\n") {
      let cells = result[start.lowerBound..<end.lowerBound].split(separator: "\n").compactMap { line in
        line.hasPrefix("<t") && line.hasSuffix(">") && line.contains("</t")
          ? line.split(separator: ">", maxSplits: 1)[1].split(separator: "</").first.map(String.init) : nil
      }
      result.replaceSubrange(start.lowerBound..<end.upperBound, with: "‹\(cells.joined(separator: " "))›")
    }
    return result
  }

  @Test func `reads tables in footnotes, used and unused, and those after them`() {
    let html = read("[^x]: a\n\n    |b|\n    |-|\n\n[^y]: c\n\n    |d|\n    |-|\n\n|e|\n|-|\n| f[^y] |\n").html
    #expect(html.count(of: "<table>") == 2)
    #expect(html.count(of: "aria-label=\"Table: e\"") == 1)
    #expect(html.count(of: "aria-label=\"Table: d\"") == 1)
    #expect(html.count(of: "<th scope=\"col\">d</th>") == 1)
  }

  @Test func `knows a table's words and links, and where they stand`() {
    let text = "- é\n\n  | a | [b](b.md) c |\n  |---|---|\n  | x \\| [d](#) | ![e](e.png) <i> |\n\nf [g](g.md)\n"
    let body = read(text)
    #expect(body.linkPlaces == ["3:9+9", "5:10+6", "5:19+11", "7:3+9"])
    #expect(body.facts.links.map(\.text) == ["b", "d", "e", "g"])
    #expect(body.facts.items.map(\.text) == ["é a b c x | d e"])
    #expect(body.facts.firstParagraph?.text == "f g")
    #expect(body.facts.wordCount == 8)
    #expect(
      body.problems == [
        "5:10+6 warning markdown/placeholder-link: the link \"d\" has no address yet / "
          + "write its address between the parentheses, or remove the brackets",
        "5:31+3 error markdown/raw-html: \"<i>\" is not allowed here / "
          + "write *emphasis*; `sitegen explain markdown/raw-html` lists what passes",
      ])
  }

  @Test func `ends a table that would have more than half a million cells without text`() {
    let columns = 2000
    let html = read(
      String(repeating: "|a", count: columns) + "\n" + String(repeating: "|-", count: columns) + "\n"
        + String(repeating: "|b\n", count: columns)
    ).html
    #expect(html.count(of: "<td></td>") <= 0x80000)
    #expect(html.count(of: "<td>b</td>") == 0x80000 / (columns - 1))
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "|", "|a", "|a|\n|-|\n", "|a|\n|-|\n\n", "|-", ":-", "|-|\n", "a|\n", "|a|\n|-|\n2. x\n", "> |a|\n> |-|\n",
    ])
  func `takes time in proportion to the worst input`(piece: String) {
    #expect(read(String(repeating: piece, count: 20_000)).fragment.html.count > 10_000)
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func count(of text: String) -> Int { ranges(of: text).count }
}
