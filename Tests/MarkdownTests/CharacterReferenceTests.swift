import Base
import Markdown
import Testing

/// References to characters that no page may hold; libcmark makes our mark, the byte 0xFF, of one of them.
@Suite struct CharacterReferenceTests {
  private func problem(_ place: String, _ reference: String, _ name: String) -> String {
    "\(place) error markdown/control-character: the reference \"\(reference)\" stands for the invisible character \(name)"
      + " / delete it, or put a space or a new line in its place"
  }

  @Test(arguments: [
    ("&#1;", "U+0001"), ("&#xB;", "U+000B"), ("&#X7f;", "U+007F"), ("&#xFDD0;", "U+FDD0"), ("&#xFFFE;", "U+FFFE"),
    ("&#xFFFF;", "U+FFFF"), ("&#65535;", "U+FFFF"), ("&#x1FFFF;", "U+1FFFF"), ("&#0001;", "U+0001"),
  ])
  func `are reported and shown as the replacement character`(reference: String, name: String) {
    let body = read("## A\n\na [b](c.md) \(reference) d\n")
    #expect(body.html == "<h2 id=\"a\">A</h2>\n<p>a <a href=\"‹0›\">b</a> \u{FFFD} d</p>\n")
    #expect(body.problems == [problem("3:13+\(reference.utf8.count)", reference, name)])
  }

  @Test func `are found wherever libcmark resolves them`() {
    let body = read(
      "# a&#1;\n\n```l&#2;\nx\n```\n\n[b&#3;](c&#4;.md \"d&#5;\") ![e&#6;](f.png) [g]\n\n[g]: h&#7;.md\n")
    #expect(
      body.html == """
        <h2 id="a">a\u{FFFD}</h2>
        <pre><code class="language-l\u{FFFD}">x
        </code></pre>
        <p><a href="‹0›" title="d\u{FFFD}">b\u{FFFD}</a> <img src="‹1›" alt="e\u{FFFD}" /> <a href="‹2›">g</a></p>

        """)
    #expect(body.facts.links.map(\.destination) == ["c.md", "f.png", "h.md"])
    #expect(
      body.problems == [
        problem("1:4+4", "&#1;", "U+0001"), problem("3:5+4", "&#2;", "U+0002"), problem("7:3+4", "&#3;", "U+0003"),
        problem("7:10+4", "&#4;", "U+0004"), problem("7:20+4", "&#5;", "U+0005"), problem("7:30+4", "&#6;", "U+0006"),
        problem("9:7+4", "&#7;", "U+0007"),
      ])
  }

  @Test(arguments: [
    ("&#9;&#10;", "<p>\t\n</p>\n"), ("&#0;", "<p>\u{FFFD}</p>\n"), ("&#xD800;", "<p>\u{FFFD}</p>\n"),
    ("&#1", "<p>&amp;#1</p>\n"), ("&#;&#x;&;", "<p>&amp;#;&amp;#x;&amp;;</p>\n"),
    ("\\&#1;", "<p>&amp;#1;</p>\n"), ("`&#1;`", "<p><code>&amp;#1;</code></p>\n"),
    ("&#00000001;", "<p>&amp;#00000001;</p>\n"), ("&#x0000001;", "<p>&amp;#x0000001;</p>\n"),
    ("    &#xFFFF;", "<pre><code>&amp;#xFFFF;\n</code></pre>\n"), ("&#65;&eacute;", "<p>Aé</p>\n"),
  ])
  func `are not seen where there are none`(text: String, html: String) {
    let body = read(text)
    #expect(body.html == html)
    #expect(body.problems == [])
  }

  @Test func `say what was meant on Windows`() {
    #expect(
      read("It&#146;s").problems == [
        "1:3+6 error markdown/control-character: the reference \"&#146;\" stands for the invisible character U+0092"
          + " / write \"’\", which it stands for on Windows, or delete it"
      ])
  }

  @Test(.timeLimit(.minutes(1))) func `in thousands are told a few times and in no time`() {
    let body = read(String(repeating: "&#xFFFF;&#xFFFE;&#1; [a](b.md)\n\n", count: 20_000))
    #expect(body.problems.count == 8)
    #expect(body.facts.links.count == 20_000)
  }
}
