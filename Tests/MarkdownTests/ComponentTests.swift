import Base
import Markdown
import Testing

@Suite struct ComponentTests {
  // MARK: - Lines

  @Test(arguments: [
    (":::note\na\n:::\n", "‹note:|<p>a</p>\n›\n"),
    ("::: note\na\n:::", "‹note:|<p>a</p>\n›\n"),
    (":::note[A *b*]\na\n:::\n", "‹note:A <em>b</em>|<p>a</p>\n›\n"),
    ("x\n:::note\na\n:::\ny\n", "<p>x</p>\n‹note:|<p>a</p>\n›\n<p>y</p>\n"),
    ("::toc\n", "‹toc:›\n"),
    ("::toc[a]{b=c}\n", "‹toc:a›\n"),
    ("x\n::toc\ny", "<p>x</p>\n‹toc:›\n<p>y</p>\n"),
    (":::note\n:::\n", "‹note:|›\n"),
    (":::note\r\na\r\n:::\r\n", "‹note:|<p>a</p>\n›\n"),
    ("\u{FEFF}:::note\na\n:::", "‹note:|<p>a</p>\n›\n"),
    (
      "- x\n\n  :::note\n  a\n  :::\n- y",
      "<ul>\n<li>\n<p>x</p>\n‹note:|<p>a</p>\n›\n</li>\n<li>\n<p>y</p>\n</li>\n</ul>\n"
    ),
    ("> :::note\n> a\n> :::\n", "<blockquote>\n‹note:|<p>a</p>\n›\n</blockquote>\n"),
    ("::note[[b]]\n\n[b]: /c\n", "‹note:<a href=\"‹0›\">b</a>›\n"),
    (":::note[a]\n| b |\n|---|\n| c |\n:::\n", "‹note:a|" + Self.table + "›\n"),
    ("| b |\n|---|\n| c |\n:::note\na\n:::\nd\n", Self.table + "‹note:|<p>a</p>\n›\n<p>d</p>\n"),
    (
      "| b |\n|---|\n===\n:::note\na\n:::\nd\n",
      Self.table.replacing(">c<", with: ">===<") + "‹note:|<p>a</p>\n›\n<p>d</p>\n"
    ),
    ("a\n===\n:::note\na\n:::\nd\n", "<h2 id=\"a\">a</h2>\n‹note:|<p>a</p>\n›\n<p>d</p>\n"),
  ])
  func `reads components on lines of their own`(text: String, html: String) {
    #expect(read(text).html == html)
    #expect(read(text).problems == [])
  }

  private static let table = """
    <div class="table" role="region" aria-label="Table: b" tabindex="0">
    <table>
    <thead>
    <tr>
    <th scope="col">b</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td>c</td>
    </tr>
    </tbody>
    </table>
    </div>

    """

  @Test(arguments: [
    ("::::a\n:::b\nx\n:::\n::::\n", "‹a:|‹b:|<p>x</p>\n›\n›\n"),
    (":::a\n:::b\nx\n:::\n:::\n", "‹a:|‹b:|<p>x</p>\n›\n›\n"),
    (":::a\n::::b\nx\n::::\n:::\n", "‹a:|‹b:|<p>x</p>\n›\n›\n"),
    (":::a\nx\n:::::\n", "‹a:|<p>x</p>\n›\n"),
    (":::a\n- :::b\n  x\n  :::\n:::\n", "‹a:|<ul>\n<li>\n‹b:|<p>x</p>\n›\n</li>\n</ul>\n›\n"),
    ("- a\n  :::b\n  x\n  :::c\n  y\n  :::\n  :::\n", "<ul>\n<li>a\n‹b:|<p>x</p>\n‹c:|<p>y</p>\n›\n›\n</li>\n</ul>\n"),
  ])
  func `lets components lie in one another`(text: String, html: String) {
    #expect(read(text).html == html)
    #expect(read(text).problems == [])
  }

  @Test(arguments: [
    "```\n:::note\n```\n", "    :::note\n", "\\:::note\n", "a ::note\n", ":: note\n", "`a\n`:::note\n",
    "<!-- a\n:::note\nb\n:::\n:::note\n:::\n:::note\n:::\n::c\n-->\n",
  ])
  func `leaves colons alone that begin no line, or lie in code or a comment`(text: String) {
    #expect(read(text).facts.components == [])
    #expect(read(text).problems == [])
  }

  @Test(arguments: [
    ("a\n: :::note\n  b\n  :::\n", "<dl>\n<dt>a</dt>\n<dd>\n‹note:|<p>b</p>\n›\n</dd>\n</dl>\n"),
    ("a\n: ::toc\n", "<dl>\n<dt>a</dt>\n<dd>\n‹toc:›\n</dd>\n</dl>\n"),
    ("a\n: - ::toc\n", "<dl>\n<dt>a</dt>\n<dd>\n<ul>\n<li>\n‹toc:›\n</li>\n</ul>\n</dd>\n</dl>\n"),
    ("> a\n> : ::b\n", "<blockquote>\n<dl>\n<dt>a</dt>\n<dd>\n‹b:›\n</dd>\n</dl>\n</blockquote>\n"),
  ])
  func `reads components right behind the colon of a definition`(text: String, html: String) {
    #expect(read(text).html == html)
    #expect(read(text).problems == [])
  }

  @Test func `reads a component right behind the label of a footnote`() {
    let body = read("a[^1]\n\n[^1]: :::note\n    b\n    :::\n")
    #expect(body.html.contains("‹note:|<p>b</p>\n›"))
    #expect(body.facts.components.map(\.position) == [SourcePosition(line: 3, column: 7)])
    #expect(body.problems == [])
  }

  @Test(arguments: [": :::note\n", "[^1] :::note\n", "[1]: :::note\n", "a\n:\n:::x y\n\\[^1]: :::z\n"])
  func `reads none behind what is no definition`(text: String) {
    #expect(read(text).facts.components == [])
  }

  @Test func `tells what the author wrote, and where`() {
    let body = read("# A\n\n> :::video[A *b*]{#x title=\"c d\" open limit=3}\n> y\n> :::\n")
    let use = body.facts.components[0]
    #expect(body.facts.components.count == 1)
    #expect(use.name == "video")
    #expect(use.form == .container)
    #expect(use.label == "A b")
    #expect(use.heading == 0)
    #expect(use.position == SourcePosition(line: 3, column: 3))
    #expect(use.length == 8)
    #expect(use.id?.value == "x")
    #expect(
      use.arguments.map { argument in
        "\(argument.name ?? "")=\(argument.value ?? "-") \(argument.position.column)+\(argument.length) "
          + "\(argument.valuePosition.column)+\(argument.valueLength)"
      }
        == ["title=c d 22+11 28+5", "open=- 34+4 34+4", "limit=3 39+7 45+1"])
  }

  @Test func `counts what lies in a component as text of the body`() {
    let facts = read(":::note[One]\n## Two\n\n[three](https://a.example)\n:::\n\nFour\n").facts
    #expect(facts.wordCount == 4)
    #expect(facts.headings.map(\.text) == ["Two"])
    #expect(facts.links.map(\.text) == ["three"])
    #expect(facts.firstParagraph?.text == "Four")
  }

  // MARK: - Within text

  @Test(arguments: [
    ("a :x[b *c*] d", "<p>a ‹x:b <em>c</em>› d</p>\n"),
    ("a :x{b=c} d", "<p>a ‹x:› d</p>\n"),
    ("a :x[b]{c=\"d e\"} f", "<p>a ‹x:b› f</p>\n"),
    (":x[b [c] d]", "<p>‹x:b [c] d›</p>\n"),
    (":x[b :y[c] d]", "<p>‹x:b ‹y:c› d›</p>\n"),
    (":x[~~b~~]", "<p>‹x:<del>b</del>›</p>\n"),
    ("~~a :x[b]~~", "<p><del>a ‹x:b›</del></p>\n"),
    (":x[https://a.example]", "<p>‹x:<a href=\"https://a.example\">https://a.example</a>›</p>\n"),
    (":x{to=\"https://a.example\"}", "<p>‹x:›</p>\n"),
    ("# a :x[b]", "<h2 id=\"a-b\">a ‹x:b›</h2>\n"),
    ("| a |\n|---|\n| :x[b] |\n", nil),
  ])
  func `reads components within text`(text: String, html: String?) {
    if let html { #expect(read(text).html == html) }
    #expect(read(text).facts.components.count >= 1)
    #expect(read(text).problems == [])
  }

  @Test(arguments: ["a:x[b]", "at 12:30[1]", "\\:x[b]", "`:x[b]`", ":x", ":x [b]", "a ::x[b]", "std::x[b]"])
  func `leaves other colons alone`(text: String) {
    #expect(read(text).facts.components == [])
    #expect(read(text).problems == [])
  }

  @Test func `places what stands within text`() {
    let use = read("\n- é :x[b]{c=d}").facts.components[0]
    #expect(use.position == SourcePosition(line: 2, column: 5))
    #expect(use.length == 2)
    #expect(use.arguments[0].valuePosition == SourcePosition(line: 2, column: 13))
  }

  // MARK: - Problems

  @Test(arguments: [
    (
      ":::note\na\n",
      "1:1+7 error markdown/unclosed-component: \"note\" is not closed / write \":::\" on a line by itself where it "
        + "ends, with the same markers before it; with two colons it is a component without a body"
    ),
    (
      "a\n\n:::\n",
      "3:1+3 error markdown/stray-fence: these colons end no component / write the component's name behind them if one "
        + "begins here, or remove them"
    ),
    (
      ":::note[a\nb\n:::\n",
      "1:8+2 error markdown/component-syntax: the label of \"note\" is not closed on its line / write \"]\" where it "
        + "ends"
    ),
    (
      "::: note Title\na\n:::\n",
      "1:10+5 error markdown/component-syntax: only a label in brackets and attributes in braces may follow \"note\" / "
        + "write \":::note[…]\" with the text in the brackets, or \"\\:::\" where no component is meant"
    ),
    (
      "::: {.x}\na\n:::\n",
      "1:5+4 error markdown/component-syntax: expected the name of a component behind the colons / write one, as in "
        + "\":::note\", or \"\\:::\" where no component is meant"
    ),
    (
      "::a{b=}\n",
      "1:5+2 error markdown/component-syntax: \"b\" has no value / write it behind the equals sign, in quotes if it "
        + "holds white space"
    ),
    (
      "::a{.b}\n",
      "1:5+2 error markdown/component-syntax: a component takes no class / leave it out; the theme says what a "
        + "component looks like"
    ),
    (
      "::a{b b=c}\n", "1:5+1 error markdown/component-syntax: \"b\" is there already / leave one out"
    ),
    (
      "a :x[b",
      "1:3+2 error markdown/unclosed-component: the label of \"x\" is not closed / write \"]\" where it ends, in the "
        + "same paragraph and the same emphasis, or \"\\:\" where no component is meant"
    ),
    (
      "[a :x[b]](/c)",
      "1:4+2 error markdown/component-in-link: a component cannot stand within a link or an image / write it before or "
        + "after, or \"\\:\" where no component is meant"
    ),
    (
      ":x{a=\"*b*\"}",
      "1:3+9 error markdown/component-syntax: the attributes of \"x\" hold markup / write a backslash before the "
        + "characters that are read as markup"
    ),
  ])
  func `reports what cannot be read`(text: String, problem: String) {
    #expect(read(text).problems == [problem])
  }

  @Test func `hands on where an id stands twice, since not every component may have one`() {
    let body = read("::a{#x}\n::b{#x}\n## c {#x}\n\n{#y}\nd\n\n:::e{#y}\n:::\n\n## f {#x}\n")
    #expect(
      body.facts.components.map { use in
        use.idClashes.map { "\($0.position.line):\($0.position.column)+\($0.length) \($0.firstLine)" }
      } == [[], ["2:5+2 1", "3:7+2 2"], ["8:6+2 5"]])
    #expect(body.facts.headings.map(\.id) == ["x", "f"])
    #expect(
      body.problems == [
        "11:7+2 error markdown/duplicate-id: the id \"x\" is taken already, on line 3 / give this one another"
      ])
  }

  @Test func `pairs a line that cannot be read with the one that was to end it`() {
    let body = read(":::a\n:::b[\nc\n:::\nd\n:::\n\n::::e f\n:::g\nh\n:::\n::::\n")
    #expect(
      body.html
        == "‹a:|<p>:::b[</p>\n<p>c</p>\n<p>d</p>\n›\n<p>::::e f</p>\n‹g:|<p>h</p>\n›\n")
    #expect(
      body.problems == [
        "2:5+1 error markdown/component-syntax: the label of \"b\" is not closed on its line / write \"]\" where it ends",
        "8:7+1 error markdown/component-syntax: only a label in brackets and attributes in braces may follow \"e\" / "
          + "write \"::::e[…]\" with the text in the brackets, or \"\\::::\" where no component is meant",
      ])
  }

  @Test func `of fences that cross one another tells the innermost once`() {
    let body = read("::::a\nb\n\n:::c\nd\n\n::::\n\n:::\n")
    #expect(body.html == "‹a:|<p>b</p>\n<p>d</p>\n›\n")
    #expect(
      body.problems == [
        "4:1+4 error markdown/unclosed-component: \"c\" is not closed / write \":::\" on a line by itself where it ends, with "
          + "the same markers before it; with two colons it is a component without a body"
      ])
  }

  @Test func `of attributes that nothing ends tells nothing else`() {
    #expect(
      read(":a[b]{ :c[d\n").problems == [
        "1:10+1 error markdown/component-syntax: \"[\" cannot stand here in a list of attributes / "
          + "write attributes as in {.class #id key=\"value\"}, with white space between them"
      ])
  }

  @Test func `a reference to a footnote in a label is a link in it`() {
    let uses = read("::a[b[^1]]\n\nx :c[d :e[f [^1]] [g](h)]\n\n[^1]: i\n").facts.components
    #expect(
      uses.map { $0.linkInLabel.map { "\($0.position.line):\($0.position.column)+\($0.length)" } } == [
        "1:6+4", "3:13+4", "3:13+4",
      ])
  }

  @Test func `tells a fence in another list item from one that is not there`() {
    #expect(
      read("- a\n\n  :::note\n  b\n\n:::\n").problems == [
        "6:1+3 error markdown/stray-fence: these colons end no component / \"note\" on line 3 lies in another list item "
          + "or quotation; begin both lines alike"
      ])
  }

  @Test func `closes the component with as many colons, and tells of those within that are open`() {
    #expect(
      read("::::a\n:::b\nx\n::::\n").problems == [
        "2:1+4 error markdown/unclosed-component: \"b\" is not closed / write \":::\" on a line by itself where it ends, "
          + "with the same markers before it; with two colons it is a component without a body"
      ])
  }

  @Test func `bounds how deep components lie in one another`() {
    let text = String(repeating: ":::a\n", count: 18) + "x\n" + String(repeating: ":::\n", count: 18)
    let body = read(text)
    #expect(body.facts.components.count == 16)
    #expect(
      body.problems == [
        "17:1+4 error markdown/deep-component: components lie in one another more than 16 deep here / close those around "
          + "it, or take them apart"
      ])
    #expect(read(String(repeating: ":a[", count: 18) + String(repeating: "]", count: 18)).facts.components.count == 16)
  }

  @Test func `shows a line that cannot be read as it is written`() {
    #expect(read("::a[<b\n").html == "<p>::a[&lt;b</p>\n")
  }
}
