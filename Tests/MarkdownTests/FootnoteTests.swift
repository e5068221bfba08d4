import Base
import Markdown
import Testing

@Suite struct FootnoteTests {
  /// The footnotes of a body with these texts, each referred to once.
  private func section(_ texts: String...) -> String {
    let items = texts.enumerated().map { index, text in
      let number = index + 1
      return "<li id=\"fn:\(number)\">\n\(text)\(back(number))</p>\n</li>\n"
    }
    return
      "<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"Footnotes\">\n<ol>\n\(items.joined())</ol>\n</section>\n"
  }

  private func back(_ number: Int) -> String {
    " <a class=\"note-back\" href=\"‹page›#fnref:\(number)\" role=\"doc-backlink\" "
      + "aria-label=\"Back to the reference to footnote \(number)\">↩\u{FE0E}</a>"
  }

  private func reference(_ number: Int, id: String? = nil) -> String {
    "<sup class=\"note\"><a href=\"‹page›#fn:\(number)\" id=\"fnref:\(id ?? String(number))\" role=\"doc-noteref\" "
      + "aria-label=\"Footnote \(number)\">\(number)</a></sup>"
  }

  @Test(arguments: [
    "a[^x]\n\n[^x]: b\n", "a[^x]\n[^x]: b\n", "[^x]: b\n\na[^x]\n", "a[^X]\n\n[^x]:b\n",
    "a[^x]\r\n\r\n[^x]:\r\n    b\r\n",
    "a[^x]\n\n[^x]: b", "\u{FEFF}[^x]: b\n\na[^x]",
  ])
  func `numbers a footnote and puts it at the end, wherever it is defined`(text: String) {
    #expect(read(text).html == "<p>a\(reference(1))</p>\n" + section("<p>b"))
    #expect(read(text).problems == [])
  }

  @Test func `reads all lines of a footnote in a quotation`() {
    let body = read("> [^x]: a\n>     \"b\" <!-- c --> ==d==[^y]\n\n[^y]: e\n\nf[^x]")
    #expect(
      body.html == "<blockquote>\n</blockquote>\n<p>f\(reference(1))</p>\n"
        + section("<p>a\n&quot;b&quot;  <mark>d</mark>\(reference(2))", "<p>e"))
    #expect(body.problems == [])
  }

  @Test func `counts footnotes in the order of their references, those in footnotes last`() {
    let body = read("[^a]: a[^c]\n[^b]: b\n[^c]: c\n\n1[^b] 2[^a]")
    #expect(
      body.html == "<p>1\(reference(1)) 2\(reference(2))</p>\n"
        + section("<p>b", "<p>a\(reference(3))", "<p>c"))
    #expect(body.problems == [])
  }

  @Test func `leads back to each of several references`() {
    #expect(
      read("a[^x] b[^x]\n\n[^x]: c\n").html == """
        <p>a\(reference(1)) b\(reference(1, id: "1:2"))</p>
        <section class="notes" role="doc-endnotes" aria-label="Footnotes">
        <ol>
        <li id="fn:1">
        <p>c <a class="note-back" href="‹page›#fnref:1" role="doc-backlink" aria-label="Back to reference 1 of 2 to \
        footnote 1">↩\u{FE0E}</a> <a class="note-back" href="‹page›#fnref:1:2" role="doc-backlink" aria-label="Back to \
        reference 2 of 2 to footnote 1">↩\u{FE0E}<sup>2</sup></a></p>
        </li>
        </ol>
        </section>

        """)
  }

  @Test func `takes all that is indented into a footnote, and what holds no text last`() {
    let body = read("a[^x]\n\n[^x]: b\n    c [d](e.md)\n\n    f\n\n    - g\n\nh [i](j.md)\n")
    #expect(
      body.html == "<p>a\(reference(1))</p>\n<p>h <a href=\"‹0›\">i</a></p>\n"
        + section("<p>b\nc <a href=\"‹1›\">d</a></p>\n<p>f</p>\n<ul>\n<li>g</li>\n</ul>\n<p>")
        .replacing("<p> <a", with: "<p><a"))
    #expect(body.linkPlaces == ["10:3+9", "4:7+9"])
  }

  @Test func `finds footnotes in quotations and lists, and leaves the author's lists as they are`() {
    #expect(
      read("> a[^x]\n>\n> [^x]: b\n>\n>     c\n").html == "<blockquote>\n<p>a\(reference(1))</p>\n</blockquote>\n"
        + section("<p>b</p>\n<p>c"))
    #expect(
      read("+ a[^x]\n+ b\n\n[^x]: c\n\n1) d\n").html == """
        <ul>
        <li>a\(reference(1))</li>
        <li>b</li>
        </ul>
        <ol>
        <li>d</li>
        </ol>
        \(section("<p>c"))
        """)
  }

  @Test(arguments: [
    ("    [^x]: b\n", "<pre><code>[^x]: b\n</code></pre>\n"),
    ("```\n[^x]: b\n```\n", "<pre><code>[^x]: b\n</code></pre>\n"),
    ("`[^x]`\n", "<p><code>[^x]</code></p>\n"), ("\\[^x]: b\n", "<p>[^x]: b</p>\n"),
    ("[^x](http://b)\n", "<p><a href=\"http://b\">^x</a></p>\n"),
    ("[^a b] [^ d] [^]\n", "<p>[^a b] [^ d] [^]</p>\n"),
  ])
  func `leaves what is no footnote as it is`(text: String, html: String) {
    #expect(read(text).html == html)
  }

  @Test func `reports footnotes that are missing, unused, doubled, or within links`() {
    let text = "é[^notes] [a[^note]](b.md) [^zebra]\n\n[^note]: c\n[^Note]: d\n\n> [^other]: e\n"
    #expect(
      read(text).problems == [
        "1:2+8 error markdown/undefined-footnote: there is no footnote \"notes\" / did you mean \"note\"?",
        "1:13+7 error markdown/undefined-footnote: a footnote cannot be referred to within a link or an image / "
          + "write [^note] after it",
        "1:28+8 error markdown/undefined-footnote: there is no footnote \"zebra\" / write \"[^zebra]: \" and its text "
          + "in a paragraph of its own, or \\[^ where no footnote is meant",
        "3:1+8 warning markdown/unused-footnote: nothing refers to the footnote \"note\" / "
          + "write [^note] where it belongs, or remove it; it is not shown",
        "4:1+8 error markdown/duplicate-footnote: the footnote \"Note\" is defined already on line 3 / "
          + "give it a label of its own, or remove it; only the first is shown",
        "6:3+9 warning markdown/unused-footnote: nothing refers to the footnote \"other\" / "
          + "write [^other] where it belongs, or remove it; it is not shown",
      ])
  }

  @Test func `reports problems in footnotes where they stand`() {
    let body = read("a[^x]\n\n[^x]: é [b](#) <i>\n\n    c [d](#)\n")
    #expect(body.linkPlaces == ["3:9+6", "5:7+6"])
    #expect(body.problems.map { $0.prefix(7) } == ["3:9+6 w", "3:16+3 ", "5:7+6 w"])
  }

  @Test func `keeps footnotes out of first paragraphs, headings and items, and counts their words`() {
    let body = read("[^x]: b\n    **c**\n\n    - d [e](f.md)\n\n# g[^x]\n\n- [h](h.md)[^x]\n")
    #expect(body.facts.firstParagraph?.text == nil)
    #expect(body.facts.headings.map(\.text) == ["g"])
    #expect(body.facts.items.map(\.text) == ["h"])
    #expect(body.facts.wordCount == 6)
    #expect(body.facts.links.map(\.destination) == ["h.md", "f.md"])
  }

  @Test(
    .timeLimit(.minutes(1)), arguments: ["[^", "[^a", "[^a]", "[^a]: ", "[^a]: b\n", "[^a]:\n", "a[^b]\n[^b]: c\n"])
  func `takes time in proportion to the worst input`(piece: String) {
    #expect(read(String(repeating: piece, count: 20_000)).fragment.html.count < 10_000_000)
  }

  @Test(arguments: [
    ("my note", "x[^my note] y", ", as in [^my-note]"), ("*a*", "x[^*a*]", ", as in [^a]"), (" ?", "x", ""),
  ])
  func `a label with spaces or markup is an error`(label: String, text: String, example: String) {
    let body = read("\(text)\n\n[^\(label)]: The text.\n")
    #expect(
      body.problems == [
        "3:1+\(label.count + 4) error markdown/footnote-label: \"\(label)\" cannot be a footnote's label / use no spaces and no "
          + "markup, here and where the text refers to it\(example)"
      ])
  }

  @Test(arguments: ["```\n[^a b]: c\n```\n", "x [^a b]: c\n", "[^ ]: c\n", "[^a\nb]: c\n"])
  func `other lines with such a label are none`(text: String) { #expect(read(text).problems == []) }
}
