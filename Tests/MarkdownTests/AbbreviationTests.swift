import Markdown
import TestSupport
import Testing

@Suite struct AbbreviationTests {
  private let known = Dialect(
    abbreviations: Abbreviations([
      ("NRM", "National \"Referral\" Mechanism"), ("R&D", "research & development"), ("R", "Réunion"),
    ]))
  private let nrm = "<abbr title=\"National &quot;Referral&quot; Mechanism\">NRM</abbr>"
  private let first = "‹elsewhere National \"Referral\" Mechanism (›"

  @Test(arguments: ["*[^a]: b\n\n[^a]", "> *[^a]:b\n\n*[^a]: c", "a\n\n*[^a]: b"])
  func `is no abbreviation that begins as a footnote does`(text: String) {
    #expect(!read(text).html.contains("abbr"))
  }

  @Test func `says what words stand for, and spells the first out for readers elsewhere`() {
    let body = read("The NRM, [the NRM](x.md) and *NRM*\n\n- R&D by R\n", known)
    #expect(
      body.html
        == """
        <p>The \(first)\(nrm)‹elsewhere )›, <a href="‹1›">the \(nrm)</a> and <em>\(nrm)</em></p>
        <ul>
        <li>‹elsewhere research & development (›<abbr title="research &amp; development">R&amp;D</abbr>‹elsewhere )› \
        by ‹elsewhere Réunion (›<abbr title="Réunion">R</abbr>‹elsewhere )›</li>
        </ul>

        """.replacing("‹1›", with: "‹0›"))
    #expect(body.linkPlaces == ["1:10+15"])
    #expect(body.facts.firstParagraph?.text == "The NRM, the NRM and NRM")
    #expect(body.problems == [])
  }

  @Test(arguments: [
    "NRMs", "ANRM", "nrm", "NRM_x", "x_NRM", "éNRM", "NRMé", "`NRM`", "NRM@example.org", "https://example.org/NRM",
    "![NRM](x.png)", "[x](NRM.md \"NRM\")", "N\\RM", "&#78;RM", "<abbr title=\"x\">NRM</abbr>", "**N**RM", "\\NRM",
  ])
  func `leaves what is no word of the text by itself`(text: String) {
    #expect(read(text, known).html == read(text).html)
  }

  @Test(arguments: ["NRM's", "“NRM”", "(NRM)", "NRM-led", "NRM/x", "x\nNRM\ny", "NRM.", "—NRM—", "é NRM é"])
  func `finds words between all that is no letter`(text: String) {
    let html = read(text).html.replacing("NRM", with: "\(first)\(nrm)‹elsewhere )›")
    #expect(read(text, known).html == html)
  }

  @Test func `keeps headings and tables as they are, and does not spell out in headings`() {
    let body = read("## The NRM\n\n|NRM|\n|-|\n|NRM|\n", known)
    #expect(body.facts.headings.map(\.id) == ["the-nrm"])
    #expect(body.facts.headings.map(\.text) == ["The NRM"])
    #expect(
      body.html == """
        <h2 id="the-nrm">The \(nrm)</h2>
        <div class="table" role="region" aria-label="Table: NRM" tabindex="0">
        <table>
        <thead>
        <tr>
        <th scope="col">\(first)\(nrm)‹elsewhere )›</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>\(nrm)</td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
  }

  @Test func `takes what a text says itself before what the settings say`() {
    let body = read("The NRM\n*[NRM]: New Reading   Method\n\n> *[X Y]: x & y\n>\n> X Y\n\n`*[Z]: z`\n", known)
    #expect(
      body.html == """
        <p>The ‹elsewhere New Reading Method (›<abbr title="New Reading Method">NRM</abbr>‹elsewhere )›</p>
        <blockquote>
        <p>‹elsewhere x & y (›<abbr title="x &amp; y">X Y</abbr>‹elsewhere )›</p>
        </blockquote>
        <p><code>*[Z]: z</code></p>

        """)
    #expect(body.facts.firstParagraph?.text == "The NRM")
    #expect(body.problems == [])
  }

  @Test(arguments: [
    ("```\n*[A]: b\n```", "<pre><code>*[A]: b\n</code></pre>\n"),
    ("    *[A]: b", "<pre><code>*[A]: b\n</code></pre>\n"), ("*[A] : b", "<p>*[A] : b</p>\n"),
    ("*[A]:", "<p>*[A]:</p>\n"), ("x *[A]: b", "<p>x *[A]: b</p>\n"), ("*[]: b", "<p>*[]: b</p>\n"),
  ])
  func `leaves other lines with brackets as they are`(text: String, html: String) {
    #expect(read(text).html == html)
    #expect(read(text).problems == [])
  }

  @Test func `takes a line right behind the colon of a definition or the label of a footnote`() {
    let body = read("N[^1]\n: *[N]: new\n: M\n\n[^1]: *[M]: more\n")
    #expect(body.html.hasPrefix("<dl>\n<dt>‹elsewhere new (›<abbr title=\"new\">N</abbr>"))
    #expect(body.html.contains("<abbr title=\"more\">M</abbr>"))
    #expect(body.problems == [])
  }

  @Test func `finds a word in emphasis whatever its sign, and none beside an underscore that is text`() {
    let body = read("_A_ __A__ *A* _x A_ A_ _A a_A_a \\_A\\_ `_A_`\n\n*[A]: b\n")
    let (first, other) = ("‹elsewhere b (›<abbr title=\"b\">A</abbr>‹elsewhere )›", "<abbr title=\"b\">A</abbr>")
    #expect(
      body.html
        == "<p><em>\(first)</em> <strong>\(other)</strong> <em>\(other)</em> <em>x \(other)</em> A_ _A a_A_a _A_ "
        + "<code>_A_</code></p>\n")
  }

  @Test(arguments: [("C++", "C++ (C++), C+"), (".NET", "ASP.NET, .NET"), ("A/B", "A/B"), ("Ph.D.", "Ph.D. x")])
  func `finds what ends or begins with a sign`(short: String, text: String) {
    let body = read("\(text)\n\n*[\(short)]: y\n")
    #expect(body.html.contains("<abbr title=\"y\">\(short)</abbr>"))
    #expect(!body.html.contains("ASP<"))
    #expect(body.problems == [])
  }

  @Test func `finds letters with accents however they are written`() {
    let (one, two) = ("\u{C9}t\u{E9}", "E\u{301}te\u{301}")
    for (defined, written) in [(one, two), (two, one), (two, two)] {
      let body = read("\(written)!\n\n*[\(defined)]: x\n")
      #expect(
        body.html.utf8.elementsEqual("<p>‹elsewhere x (›<abbr title=\"x\">\(written)</abbr>‹elsewhere )›!</p>\n".utf8))
      #expect(body.problems == [])
    }
    #expect(!read("E\u{301}\n\n*[E]: x\n").html.contains("abbr"))
  }

  @Test func `marks the words of a caption`() {
    let body = read("![a](b.png \"The NRM & NRM\")\n\n*[NRM]: x\n")
    #expect(
      body.html == """
        <figure class="figure">
        <img src="‹0›" alt="a" />
        <figcaption>The ‹elsewhere x (›<abbr title="x">NRM</abbr>‹elsewhere )› &amp; <abbr title="x">NRM</abbr></figcaption>
        </figure>

        """)
    #expect(body.problems == [])
  }

  @Test func `leaves no item or quotation behind that held nothing else`() {
    #expect(
      read("N\n\n> *[N]: a\n\n- b\n- > *[M]: c\n\nM\n").html.hasSuffix(
        "</p>\n<ul>\n<li>b</li>\n</ul>\n<p>‹elsewhere c (›<abbr title=\"c\">M</abbr>‹elsewhere )›</p>\n"))
  }

  @Test func `says what an abbreviation has that is looked for`() {
    #expect(
      read("a\n\n*[++]: b\n*[<b>]: c\n").problems == [
        "3:1+8 warning markdown/unused-abbreviation: \"++\" is not looked for in this text / an abbreviation has a letter or "
          + "a digit",
        "4:1+9 warning markdown/unused-abbreviation: \"<b>\" is not looked for in this text / an abbreviation has none of "
          + "the characters that mean something in Markdown: <, *, `, [, ] and \\",
      ])
  }

  @Test func `reports abbreviations of a text that it does not have`() {
    let body = read("a `NRM`\n\n*[NRM]: b\n*[a]: c\n*[a]: d\n  *[e-]: f\n")
    #expect(
      body.problems == [
        "3:1+9 warning markdown/unused-abbreviation: \"NRM\" stands nowhere in this text as a word / remove the line, or "
          + "write the abbreviation as the text has it",
        "4:1+7 warning markdown/unused-abbreviation: \"a\" is defined once more below / leave one of the lines out",
        "6:3+8 warning markdown/unused-abbreviation: \"e-\" stands nowhere in this text as a word / remove the line, or "
          + "write the abbreviation as the text has it",
      ])
    #expect(body.html == "<p>‹elsewhere d (›<abbr title=\"d\">a</abbr>‹elsewhere )› <code>NRM</code></p>\n")
  }

  @Test func `a text with an abbreviation behind it is read as one without`() {
    let pieces = [
      "~~a~~", "==b==", "[c]{.d}", "[^e]", "[@f]", "@g", "<!-- h -->", "<i>", ":j[k]", "www.l.example",
      "https://m.example",
      "n@o.example", "\"p\"", "'q'", "--", "...", "*r*", "`s`", "[t](u.md)", "\\~", "&amp;", "]", "word", "é",
    ]
    var generator = SeededGenerator(seed: 12)
    let quotation = QuotationMarks(language: "en")
    for _ in 0..<300 {
      let text =
        (0..<Int.random(in: 1...8, using: &generator))
        .map { _ in
          (pieces.randomElement(using: &generator) ?? "") + [" ", ""][Int.random(in: 0...1, using: &generator)]
        }
        .joined() + " ZQX"
      let plain = read(text, Dialect(quotation: quotation))
      let marked = read(text, Dialect(abbreviations: Abbreviations([("ZQX", "zed")]), quotation: quotation))
      let abbreviation = "‹elsewhere zed (›<abbr title=\"zed\">ZQX</abbr>‹elsewhere )›"
      #expect(marked.html.replacing(abbreviation, with: "ZQX") == plain.html, "\(text)")
    }
  }
}
