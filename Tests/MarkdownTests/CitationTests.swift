import Base
import Markdown
import Testing

@Suite struct CitationTests {
  /// Each citation on one line: its works with prefix, id, place and locator.
  private func citations(_ text: String) -> [String] {
    read(text).facts.citations.map { citation in
      (citation.isNarrative ? "narrative " : "")
        + citation.items.map { item in
          let prefix = item.prefix.isEmpty ? "" : "(\(item.prefix)) "
          let locator = item.locator.isEmpty ? "" : " (\(item.locator))"
          return "\(prefix)\(item.hidesAuthor ? "-" : "")\(item.id) \(item.position.line):\(item.position.column)+"
            + "\(item.length)\(locator)"
        }.joined(separator: "; ")
    }
  }

  /// The HTML with each citation as `‹n›`.
  private func html(_ text: String) -> String {
    var bytes = ByteBuffer()
    read(text).fragment.write(to: &bytes) { content, output in
      if case .citation(let number) = content { output.append("‹\(number)›") }
    }
    return bytes.text()
  }

  @Test(arguments: [
    ("a [@b].", "b 1:4+2"), ("a [@b-2019, p. 4; @c_d:e/f.g]", "b-2019 1:4+7 (p. 4); c_d:e/f.g 1:19+10"),
    ("a [see @b, pp. 3–4; also -@c ]", "(see) b 1:8+2 (pp. 3–4); (also) -c 1:27+2"), ("a [-@b, 7]", "-b 1:5+2 (7)"),
    ("é [@é]", "é 1:4+2"), ("a [@b p. 4]", "b 1:4+2 (p. 4)"),
    ("a [see @b 12; @c §4]", "(see) b 1:8+2 (12); c 1:15+2 (§4)"),
  ])
  func `reads citations in brackets`(text: String, expected: String) {
    #expect(citations(text) == [expected])
    #expect(html(text).contains("‹0›"))
    #expect(read(text).problems == [])
  }

  @Test func `a citation may go on behind the end of a line`() {
    let text = "> a [@b, p.\n> 4;\n> @c] d [@e]\n"
    #expect(citations(text) == ["b 1:6+2 (p. 4); c 3:3+2", "e 3:10+2"])
    #expect(html(text) == "<blockquote>\n<p>a ‹0› d ‹1›</p>\n</blockquote>\n")
  }

  @Test(arguments: [
    ("@b says", "narrative b 1:1+2"), ("(as @b.c. says)", "narrative b.c 1:5+4"), ("a “@b” c", "narrative b 1:4+2"),
    ("@b [p. 4] says", "narrative b 1:1+2 (p. 4)"), ("@b [12–13]", "narrative b 1:1+2 (12–13)"),
    ("@b [c] d", "narrative b 1:1+2"),
  ])
  func `reads what may be a citation in a sentence`(text: String, expected: String) {
    #expect(citations(text) == [expected])
  }

  @Test(arguments: [
    "a@b.c", "\\@b", "`@b`", "[@b](c.md)", "[a @b](c.md)", "![@b](c.png)", "@", "@ b", "@-b", "x.@b", "a/@b", "@a@b.c",
    "https://a.b/@c", "<https://a.b/@c>", "<a@b.c>", "    @b\n",
  ])
  func `leaves other words with the sign as they are`(text: String) {
    #expect(citations(text) == [])
  }

  @Test(arguments: [
    "[a b@c.d]", "[@b.]", "[b c]", "[ask @b about it]", "[@b, *p.* 4]", "[@b", "\\[@b\\]", "[@b; c]", "[;@b]",
    "[a@b, c]",
    "[@b `]`",
  ])
  func `brackets with anything else are no citation`(text: String) {
    #expect(!read(text).facts.citations.contains { !$0.isNarrative })
  }

  @Test(arguments: [
    ("[see @b and others]", "1:1+19", "@b"), ("a [@b; p. 4] c", "1:3+10", "@b"), ("a [@b, *p.* 4]", "1:3+12", "@b"),
    ("[@b.]", "1:1+5", "@b"), ("[ask “@b-c” d]", "1:1+14", "@b-c"), ("> [see\n> @é d] [@e{f}]", "1:3+4", "@é"),
  ])
  func `brackets with an id that are no citation are reported`(text: String, place: String, id: String) {
    #expect(
      read(text).problems.first
        == "\(place) error markdown/citation: these brackets hold \"\(id)\", and are no citation / write [\(id), p. 4], with a "
        + "comma behind the id and without markup, or \\\(id) where no work is meant")
  }

  @Test(arguments: [
    "[a b@c.d]", "[b c]", "[@b", "\\[@b c\\]", "[a@b, c]", "[a \\@b c]", "[@b x](c)", "[@ b]", "[see @a@b.c d]",
    "`[@b c d]`", "[é@b]", "[https://a.b/@c d]",
  ])
  func `brackets without an id are not reported as citations`(text: String) {
    #expect(!read(text).problems.contains { $0.contains("markdown/citation") })
  }

  @Test func `citations are told in headings, lists, tables and footnotes, those of footnotes last`() {
    let text = "## a @b\n\n- c [@d]\n\n|e|\n|-|\n|[@f]|\n\n[^g]: h [@i]\n\nj[^g] [@k]\n"
    #expect(citations(text) == ["narrative b 1:6+2", "d 3:6+2", "f 7:3+2", "k 11:8+2", "i 9:10+2"])
    #expect(read(text).facts.headings.map(\.text) == ["a @b"])
  }

  @Test(arguments: [
    ("x [a ](b.md)[@id2020] c", "x a c"), ("x [a](b.md) [@id2020] c", "x a c"),
    ("x [a ](b.md)[c ](d.md)[@id2020]", "x a c"), ("x [a ](b.md)[](d.md)[@id2020]", "x a"),
    ("x [a ](b.md)[ ](d.md)[@id2020][@id2021] c", "x a c"), ("x [a. ](b.md)[@id2020] Next c.", "x a. Next c."),
    ("[ ](c.md)x [](d.md)[](d.md)[@i2020]", "x"),
  ])
  func `a sentence reads on behind a link whose text ends with a space`(text: String, sentence: String) {
    #expect(read(text).facts.passages.map(\.sentence.text).last == sentence)
  }

  @Test(arguments: [
    "x [ ](b.md)[@id2020]", "x [](b.md)[@id2020]", "[ ](b.md)[ ](c.md)[@i2020][@i2020]", "[ ](c.md)[](d.md)[@i2020]",
  ])
  func `a link without text before a citation has no sentence`(text: String) {
    #expect(read(text).facts.passages == [])
  }

  @Test(arguments: [("a :b[[@id2020]]", ""), ("a :b[[@id2020] c]", "c"), ("a :b[c [@id2020]]", "c")])
  func `the label of a component may begin with a citation`(text: String, label: String) {
    #expect(read(text).facts.components.map(\.label) == [label])
  }

  @Test func `plain text has what the sentence says, and nothing of what stands in brackets`() {
    let facts = read("a @b [p. 4] says [@c].\n\n- [d](d.md) [@e]\n").facts
    #expect(facts.firstParagraph?.text == "a @b [p. 4] says.")
    #expect(facts.items.map(\.text) == ["d"])
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["[@a", "[@a]", "[@a; ", "@a ", "@", "[@", "@a [p. ", "[@a,\n", "a[@b].\n\n", "[@a b] "])
  func `takes time in proportion to the worst input`(piece: String) {
    #expect(read(String(repeating: piece, count: 20_000)).fragment.html.count < 10_000_000)
  }
}
