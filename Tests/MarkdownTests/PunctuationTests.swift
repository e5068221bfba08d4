import Markdown
import TestSupport
import Testing

@Suite struct PunctuationTests {
  private func set(_ text: String, _ language: String = "en") -> String {
    read(text, Dialect(quotation: QuotationMarks(language: language))).html
  }

  @Test(arguments: [
    ("\"a\" and 'b'", "“a” and ‘b’"), ("don't, the '90s, rock 'n' roll", "don’t, the ’90s, rock ‘n’ roll"),
    ("\"a 'b' \"c\" d\"", "“a ‘b’ “c” d”"), ("'don't'", "‘don’t’"), ("\"*a*\" *\"b\"*", "“<em>a</em>” <em>“b”</em>"),
    ("\"[a](http://b)\" (\"c\")", "“<a href=\"http://b\">a</a>” (“c”)"), ("a\n\"b\nc\"", "a\n“b\nc”"),
    ("a -- b --- c - d", "a – b — c - d"), ("a ---- ----- -------", "a –– —– —––"), ("a... b.... c..", "a… b…. c.."),
    ("1--2, 5'6\", 1st, 2nd", "1–2, 5’6”, 1st, 2nd"), ("\"a", "“a"), ("a\"", "a”"), ("\"\"", "“”"),
    ("~~\"a\"~~ ==\"b\"==", "<del>“a”</del> <mark>“b”</mark>"),
    ("x ![\"a\"](http://b \"c\")", "x <img src=\"http://b\" alt=\"“a”\" title=\"c\" />"),
  ])
  func `sets quotation marks, apostrophes, dashes and ellipses`(text: String, html: String) {
    #expect(set(text) == "<p>\(html)</p>\n")
  }

  @Test func `sets dashes and ellipses wherever among the blocks of 64 bytes they stand`() {
    for length in 1...140 {
      let before = String(repeating: "a", count: length)
      #expect(set("\(before)--b") == "<p>\(before)–b</p>\n")
      #expect(set("\(before)...") == "<p>\(before)…</p>\n")
      #expect(set("\(before)-b. c-") == "<p>\(before)-b. c-</p>\n")
    }
  }

  @Test(arguments: [
    ("`\"a\" -- b...`", "<code>&quot;a&quot; -- b...</code>"),
    ("\\\"a\\\" \\'b\\' \\--c \\...", "&quot;a&quot; 'b' --c ..."),
    ("&quot;a&quot; &#39;b&#39;", "&quot;a&quot; 'b'"),
    ("<http://a--b.c/d>", "<a href=\"http://a--b.c/d\">http://a--b.c/d</a>"),
    ("http://a--b.c", "<a href=\"http://a--b.c\">http://a--b.c</a>"),
    ("<abbr title=\"a--b\">c</abbr>", "<abbr title=\"a--b\">c</abbr>"), ("“a” ‘b’ – …", "“a” ‘b’ – …"),
  ])
  func `leaves code, addresses, escapes and what is typed well`(text: String, html: String) {
    #expect(set(text) == "<p>\(html)</p>\n")
    #expect(set("\(text) -- x") == "<p>\(html) – x</p>\n")
  }

  @Test(arguments: [
    ("de", "„a ‚b‘ c’s“"), ("de-CH", "«a ‹b› c’s»"), ("fr", "«\u{A0}a “b” c’s\u{A0}»"),
    ("fr-CA", "«\u{A0}a “b” c’s\u{A0}»"),
    ("es", "«a “b” c’s»"), ("pt-BR", "“a ‘b’ c’s”"), ("pt-PT", "«a “b” c’s»"), ("sv", "”a ’b’ c’s”"),
    ("pl", "„a «b» c’s”"), ("uk", "«a „b“ c’s»"), ("cy", "“a ‘b’ c’s”"), ("zh-Hans", "“a ‘b’ c’s”"),
  ])
  func `sets quotations as their language has them`(language: String, text: String) {
    #expect(set("\"a 'b' c's\"", language) == "<p>\(text)</p>\n")
  }

  @Test func `takes the language of a paragraph from its attributes`() {
    #expect(set("{lang=de}\n\"a\"\n\n\"b\"\n") == "<p lang=\"de\">„a“</p>\n<p>“b”</p>\n")
  }

  @Test func `keeps positions, ids and texts right`() {
    for language in ["en", "fr", "de"] {
      let body = read(
        "# \"A\" -- b's {#c}\n\n## It's \"d\"...\n\n\"e\" 'f' -- --- ... \\\"g [h](i.md) \"j\" [k](l.md)\n",
        Dialect(quotation: QuotationMarks(language: language)))
      #expect(body.linkPlaces == ["5:24+9", "5:38+9"], "\(language)")
      #expect(body.facts.headings.map(\.id) == ["c", "its-d"])
    }
    let body = read("## It's \"d\"\n\n|\"a\"|\n|-|\n", Dialect(quotation: QuotationMarks(language: "en")))
    #expect(body.facts.headings.map(\.text) == ["It’s “d”"])
    #expect(body.html.contains("<th scope=\"col\">“a”</th>"))
  }

  @Test func `sets double marks, dashes and ellipses as the cmark program does`() throws {
    var generator = SeededGenerator(seed: 5)
    let pieces = [
      "\"", "\"", "a", "b ", " ", ".", "...", "-", "--", "**c**", "`\"`", "\nz", "(", ")", "\\\"", "&quot;", "é",
      "!", "1",
    ]
    let texts = (0..<600).map { _ in
      "x" + (0..<12).compactMap { _ in pieces.randomElement(using: &generator) }.joined() + "y\n"
    }
    let expected = try CmarkProgram.render(texts.map { Array($0.utf8) }, options: "--smart")
    for (text, expected) in zip(texts, expected) {
      let html = set(text)
      #expect(html == String(decoding: expected, as: UTF8.self), "\(text)")
    }
  }
}
