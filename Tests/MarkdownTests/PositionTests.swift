import Base
import Markdown
import TestSupport
import Testing

@Suite struct PositionTests {
  @Test(arguments: [
    ("[a](x)", ["1:1+6"]),
    ("é — [a](x)", ["1:5+6"]),
    ("a\n[b](x) c\n   [d](y)", ["2:1+6", "3:4+6"]),
    // Containers, and lines that are indented otherwise than the first
    ("- a\n  - [b](x)\n\n    c\n    d [e](y)\n", ["2:5+6", "5:7+6"]),
    ("1. a\n      b [c](x)", ["2:9+6"]),
    ("> a\n> > b [c](x)\n> > d\n>>e [f](y)", ["2:7+6", "4:5+6"]),
    ("> a\n[b](x)\n   c [d](y)", ["2:1+6", "3:6+6"]),
    ("> > a\n> [b](x)", ["2:3+6"]),
    ("-\ta\n\tb\t[c](x)", ["2:4+6"]),
    ("> - a\n>   b\n[c](x)", ["3:1+6"]),
    ("a\n    > [b](x)", ["2:7+6"]),
    ("> a\n>     > >[b](x)", ["2:10+6"]),
    ("# [a](x)", ["1:3+6"]),
    ("  ##\t a [b](x) ##", ["1:9+6"]),
    ("a\n [b](x)\n===", ["2:2+6"]),
    ("# é\n\n- > ## [a](x)", ["3:8+6"]),
    // Text, destinations and titles over more than one line
    ("[a\nb](x) [c](y)", ["1:1+2", "2:7+6"]),
    ("> [a](\n> x\n> 't\n> u'\n> ) [c](y)", ["1:3+4", "5:5+6"]),
    ("[a](<x y> \"\\\")\")[b](y)", ["1:1+16", "1:17+6"]),
    ("[a](x(y\\()z) [b](y)", ["1:1+12", "1:14+6"]),
    ("[a](x \"b\\\\\"y\") [c](y)", ["1:1+14", "1:16+6"]),
    // Reference links, and definitions before a paragraph's text
    ("[a][r] [r][] [r] [r](z\n\n[r]: y", ["1:1+6", "1:8+5", "1:14+3", "1:18+3"]),
    ("[a\nb][the\nr] [c]\n\n[the r]: x\n[c]: y", ["1:1+2", "3:4+3"]),
    ("[r]: x\n[s]:\n  y\n  'a\n  b'\n[r] [s]", ["6:1+3", "6:5+3"]),
    ("> [r]: x\n> 'not a title' [r]", ["2:17+3"]),
    ("> [r]: x\n> [r] : [r]", ["2:3+3", "2:9+3"]),
    ("[r]: x\n    > [r]", ["2:7+3"]),
    ("a\\\n  > b\\\n\t `c`[d](x)", ["3:6+6"]),
    ("[r]: x\n[r]\n===", ["2:1+3"]),
    ("[r]: <x>y\n\n[r]: z", ["1:1+3"]),
    // Autolinks and images
    ("a <http://b.c> [d](x) <e@f.g>", ["1:3+12", "1:16+6", "1:23+7"]),
    ("<http://b.c/\\*&amp;[> [d](x)", ["1:1+21", "1:23+6"]),
    ("[![a](x.png) b](y) ![c](z.png)", ["1:1+18", "1:2+11", "1:20+11"]),
    ("![a [b](x) ![c](y)](z.png) [d](w)", ["1:1+26", "1:28+6"]),
    ("[a <http://b.c> d](x)", ["1:1+21", "1:4+12"]),
    // What looks like a link before one
    ("\\[a](x) [b](y)", ["1:9+6"]),
    ("`[a](x)` ``[`` [b](y)", ["1:16+6"]),
    ("[a] [b] ![c] [d](y)", ["1:14+6"]),
    ("a < b [c](x)", ["1:7+6"]),
    ("<kbd title=\"[a](x)\">b</kbd> [c](y)", ["1:29+6"]),
    // Escapes and entities
    ("\\* &amp; &#42; &amp;amp; &copy &euro; \\a & [b](x)", ["1:44+6"]),
    ("&fjlig;j &NotEqualTilde;&nvlt;&nvlt; [b](x)", ["1:38+6"]),
    ("a\\\nb  \n  &nbsp;[c](x)", ["3:9+6"]),
    ("> a\n>     \\> [b](x)", ["2:10+6"]),
    ("***a** b* __[c](x)__ **[d*](y)", ["1:13+6", "1:24+7"]),
    ("**a\n> ** [b](x)", ["2:6+6"]),
    // Line endings
    ("a\r\n\r\n- b\r\n  [c](x)\r\n", ["4:3+6"]),
    ("a\r\r[b](x)\r", ["3:1+6"]),
    ("\u{FEFF}[a](x)", ["1:2+6"]),
    ("a\u{0}b [c](x)", ["1:5+6"]),
  ])
  func `says where a link begins and how long it is`(text: String, places: [String]) {
    #expect(read(text).linkPlaces == places)
  }

  @Test func `counts lines from the start of the file`() {
    let text = "---\r\ntitle: é\r\n---\r\n\r\né [a](x)\r\n"
    let body = read(Array(text.utf8), from: 20)
    #expect(body.linkPlaces == ["5:3+6"])
    #expect(body.html == "<p>é <a href=\"‹0›\">a</a></p>\n")
  }

  @Test func `finds something sensible in bytes that are not UTF-8`() {
    let body = read([0x61, 0xFF, 0x20] + Array("[b](x) [c](y)".utf8))
    #expect(body.linkPlaces == ["1:4+1", "1:11+1"])
    #expect(body.html == "<p>a\u{FFFD} <a href=\"‹0›\">b</a> <a href=\"‹1›\">c</a></p>\n")
  }

  @Test func `finds every link of generated texts`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<1000 {
      let bytes = Self.text(&generator)
      let source = SourceText(bytes)
      var expected: [String: SourcePosition] = [:]
      for start in bytes.indices where bytes[start...].starts(with: "[m".utf8) {
        let name = String(decoding: bytes[(start + 1)...].prefix { $0 != UInt8(ascii: "]") }, as: UTF8.self)
        expected[name] = source.position(ofByte: start)
      }
      for link in read(bytes).facts.links where link.text.hasPrefix("m") && !link.text.contains(" ") {
        // A piece before it can make an image of a link; it then begins one character earlier.
        let shift = link.role == .image ? 1 : 0
        let bracket = SourcePosition(line: link.position.line, column: link.position.column + shift)
        if bracket == expected[link.text] { continue }
        Issue.record("\(String(decoding: bytes, as: UTF8.self).debugDescription): \(link)")
      }
    }
  }

  /// Lines of all kinds, with links whose texts are all different.
  private static func text(_ generator: inout SeededGenerator) -> [UInt8] {
    let starts = ["", "", "> ", ">", "- ", "1. ", "  ", "    ", "\t", "> - ", "   ", "## ", "     > ", "[r]: /x\n"]
    let pieces = [
      "a ", "é", "\\*", "\\", "&amp;", "&#42;", "&euro;", "&", "*b*", "**", "_", "`c`", "`", "``d ` e``", "<br>",
      "<http://f.g>", "!", "[", "]",
      "![h](i.png)", "<b\n>", "(", ")", "[r]", "\\\n", "  \n", "\0", "\t", ">", "&NotEqualTilde;", "&nvlt;", "]: ",
      "[r]: /y 'z'\n",
    ]
    let tails = ["(u)", "(u 't')", "(\nu\n\"v\nw\"\n)", "[r]", "[]", "(<u v> (w))", "(u\\)(v))", "(u \"\\\"\" )"]
    var text = ""
    var number = 0
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      for _ in 0..<Int.random(in: 0...2, using: &generator) {
        text += starts[Int.random(in: 0..<starts.count, using: &generator)]
      }
      for _ in 0..<Int.random(in: 0...5, using: &generator) {
        if Int.random(in: 0..<3, using: &generator) == 0 {
          text += "[m\(number)]" + tails[Int.random(in: 0..<tails.count, using: &generator)]
          number += 1
        } else {
          text += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
        }
      }
      text += ["\n", "\n", "\n\n", "\r\n"][Int.random(in: 0..<4, using: &generator)]
    }
    return Array((text + "\n\n[r]: /r\n").utf8)
  }
}
