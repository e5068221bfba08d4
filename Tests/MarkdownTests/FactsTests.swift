import Base
import Markdown
import TestSupport
import Testing

@Suite struct FactsTests {
  @Test func `keeps no items where lists are not read as data`() {
    let bytes = Array("- a [b](c.md)\n  - d\n\ne\n".utf8)
    let body = MarkdownParser.parse(SourceText(bytes), from: 0, path: "a.md", dialect: Dialect(readsLists: false))
    #expect(body.facts.items == [])
    #expect(body.facts.links.map(\.text) == ["b"])
    #expect(body.facts.wordCount == 4)
    #expect(body.html == read(bytes).html)
  }

  @Test func `knows the items of lists that have links, with their texts`() {
    let text = """
      - a [b](#)

      ## Resources

      - Lab  *report*: [c](http://c) and
        [d](http://d) ![e](e.png)

        > more [f](f.md)

        1. g
      - ![h](h.png) h
      """
    let body = read(text)
    #expect(
      body.facts.items == [
        ListItem(heading: nil, text: "a b", links: [0]),
        ListItem(heading: 0, text: "Lab report: c and d e more f", links: [1, 2, 4]),
      ])
  }

  @Test(arguments: [
    ("", 0), ("a", 1), ("a — b", 2), ("it's **on**e-off, 3.5 %", 3), ("a\u{A0}b\u{3000}c", 3), ("`a b`\nc", 3),
    ("    a b\n\n```\nc\n```\n", 0), ("![a b](c.png) d", 1), ("[a b](c)", 2), ("a<br>b", 2), ("x<sup>2</sup>", 1),
    ("а́ 漢字 ½ …", 3),
    ("# a\n\n> b\n\n- c\n\n<br>\n\nd", 4), ("a  \nb", 2), ("![", 0),
    ("one two; 33 -- four-5 … six's\n(seven)\teight,", 7),
    ("abcdefgh ijklmno pqrstuvw – «xyz»\u{2003}12345678", 5), ("--------a--------b-------- a", 2),
    ("-------- ........ ----é--- .", 1),
  ])
  func `counts words`(text: String, count: Int) {
    #expect(read(text).facts.wordCount == count)
  }

  @Test func `takes letters, digits and white space of every script as Unicode does`() {
    for value in UInt32(0xA0)...0x3100 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let (body, properties) = (read("a\(scalar)b\n\n# – \(scalar) –\n"), scalar.properties)
      let isWord = properties.isAlphabetic || properties.numericType != nil
      let expected = (properties.isWhitespace ? 2 : 1) + (isWord ? 1 : 0)
      if body.facts.wordCount != expected { Issue.record("U+\(String(value, radix: 16)): \(body.facts.wordCount)") }
    }
  }

  @Test func `counts words and folds spaces wherever in a text they stand`() {
    let words = ["a", "is", "the", "x-y", "9", "-", "naïve", "—", "日本語", "co.", "internationalisation"]
    for length in 1...24 {
      for first in words.indices {
        let text = (0..<length).map { words[(first + $0 * 3) % words.count] }
        let count = text.count { $0 != "-" && $0 != "—" }
        let (tidy, untidy) = (text.joined(separator: " "), text.joined(separator: "  "))
        let body = read("# a \(tidy) z\n\nb \(untidy) z\n")
        #expect(body.facts.wordCount == 2 * count + 4)
        #expect(body.facts.headings.map(\.text) == ["a \(tidy) z"])
        #expect(body.facts.firstParagraph?.text == "b \(tidy) z")
      }
    }
  }

  @Test func `knows the sentences around links to other files, with what they cite`() {
    let text = """
      Alpha beta. See [b](b.md), and [c](http://c) too. [](d.md)
      [E](#e) then [g](g.md), as @h says, ![i](i.png) and [j](j.md).

      - # [k](k.md)
      """
    let facts = read(text).facts
    #expect(facts.passages.map(\.link) == [0, 4, 6, 7])
    #expect(
      facts.passages.map(\.sentence.text) == [
        "See b, and c too.", "E then g, as @h says, and j.", "E then g, as @h says, and j.", "k",
      ])
    let places = facts.passages.map { $0.sentence.places.map(\.range) }
    #expect(places == [[], [13..<15], [13..<15], []])
    for link in facts.links.indices {
      #expect(facts.sentence(aroundLink: link) == facts.passages.first { $0.link == link }?.sentence)
    }
  }

  @Test func `finds the same sentence around a link whether or not the text has others`() {
    var generator = SeededGenerator(seed: 1)
    let pieces = [
      "word ", "a ", "end. ", "Dr. ", "so? ", "“Yes!” ", "no (not). ", "。", "です。", "「そう。」", "… ", "@id2020 says ", "  ",
      "x",
    ]
    for _ in 0..<500 {
      let counts = (0..<3).map { _ in Int.random(in: 0...60, using: &generator) }
      let texts = counts.map { count in (0..<count).map { _ in pieces.randomElement(using: &generator)! }.joined() }
      let alone = read("A " + texts[0] + "[one. Two](b.md) " + texts[1] + "[three](http://c) " + texts[2]).facts
      let both = read("A " + texts[0] + "[one. Two](b.md) " + texts[1] + "[three](c.md) " + texts[2]).facts
      #expect(alone.passages.count == 1 && both.passages.count == 2)
      #expect(both.sentence(aroundLink: 0) == alone.sentence(aroundLink: 0))
      // Of many links, all sentences of the text are looked for at once.
      let links = { (address: String) in String(repeating: "[z](\(address)) ", count: 8) }
      let few = read("A " + texts[0] + "[one. Two](b.md) " + texts[1] + links("http://c") + texts[2]).facts
      let many = read("A " + texts[0] + "[one. Two](b.md) " + texts[1] + links("c.md") + texts[2]).facts
      #expect(few.passages.count == 1 && many.passages.count == 9)
      #expect(many.sentence(aroundLink: 0) == few.sentence(aroundLink: 0))
    }
  }

  @Test func `marks where the sentence around a link was cut, its places moved with it`() {
    let words = String(repeating: "ab ", count: 60)
    let facts = read("\(words)as @c says [d](d.md) \(words)").facts
    let sentence = facts.passages[0].sentence
    #expect(sentence.text.hasPrefix("…ab ab"))
    #expect(sentence.text.hasSuffix("ab…"))
    let cited = sentence.places.map { String(decoding: Array(sentence.text.utf8)[$0.range], as: UTF8.self) }
    #expect(cited == ["@c"])
  }

  @Test func `keeps no first paragraph where the dialect reads none`() {
    let dialect = Dialect(readsFirstParagraph: false)
    #expect(read("a\n\nb <!-- more -->\n", dialect).facts.firstParagraph == nil)
    #expect(read("a\n\n<!-- more -->\n", dialect).facts.summary?.text == "a")
  }

  @Test(arguments: [
    ("# a\n\n> b\n\n- c\n\n**d**\n\n![e](f.png)\n\ng *h*\n[i](j) ![k](l.png)<br>m\u{A0}n\n\no", "g h i m\u{A0}n"),
    ("**a** b", "a b"), ("56<sup>th</sup> <!-- a --> b", "56th b"), ("a\r\nb\r\n", "a b"),
  ])
  func `knows the first paragraph that has text`(text: String, paragraph: String) {
    #expect(read(text).facts.firstParagraph?.text == paragraph)
  }

  @Test(arguments: ["", "\n", "# a", "**a**", "![a](b.png)", "- a", "    a", "<br>"])
  func `knows no first paragraph where there is none`(text: String) {
    #expect(read(text).facts.firstParagraph?.text == nil)
  }
}

@Suite struct BodyTests {
  @Test(arguments: [[], [0x0A], [0x0D, 0x0A], [0x20, 0x09], [0xEF, 0xBB, 0xBF]])
  func `makes nothing of nothing`(bytes: [UInt8]) {
    let body = read(bytes)
    #expect(body.fragment == .empty)
    #expect(body.facts == .empty)
    #expect(body.problems.isEmpty)
  }

  @Test func `reads from the start of the body, which may be the end of the file`() {
    #expect(read(Array("# a\n".utf8), from: 4).fragment == .empty)
    #expect(read(Array("# a\nb".utf8), from: 4).html == "<p>b</p>\n")
  }

  @Test func `reads lines of every ending alike`() {
    let text = "# a\n\nb [c](d.md)\n<br>e\n\n- f\n"
    let expected = read(text)
    for ending in ["\r\n", "\r"] {
      let body = read(text.replacing("\n", with: ending))
      #expect(body.html == expected.html)
      #expect(body.facts == expected.facts)
    }
    #expect(read(String(text.dropLast())).html == expected.html)
  }

  @Test func `replaces bytes that are not UTF-8`() {
    let body = read(Array("# ".utf8) + [0xC3, 0x0A, 0xFF, 0x2A, 0x61, 0x2A, 0x0A])
    #expect(body.html == "<h2 id=\"section\">\u{FFFD}</h2>\n<p>\u{FFFD}<em>a</em></p>\n")
  }

  @Test func `reads any bytes without harm`() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<2000 {
      var bytes = CommonMarkTests.mix(&generator)
      for _ in 0..<Int.random(in: 0...3, using: &generator) {
        bytes.insert(
          UInt8.random(in: 0...255, using: &generator), at: Int.random(in: 0...bytes.count, using: &generator))
      }
      let start = Int.random(in: 0...bytes.count, using: &generator)
      let body = read(bytes, from: start, questions: ["a", "b"])
      #expect(body.fragment.holes.allSatisfy { $0.offset <= body.fragment.html.count })
      for link in body.facts.links where link.position.line > SourceText(bytes).lineStarts.count {
        Issue.record("\(bytes): \(link)")
      }
    }
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("[a](b", ")"), ("*a **a ", "x"), ("<sup>", "a"), ("# x\n", ""), ("[a](#) ", ""),
      ("<b>", ""),
      ("- a\n", ""), ("> # [*a*](#)\n\n", ""), ("<!-- a", ""), ("&amp;[a](b) ", ""), ("<div>", ""),
      ("<!-- a --> <sup>\n", ""),
      ("<kbd>a</kbd>", ""), ("[a\nb](c) ", ""), ("**a?**\n\n", ""),
    ])
  func `takes time in proportion to the worst input`(piece: String, end: String) {
    let text = String(repeating: piece, count: 10_000) + end
    #expect(read("# Questions\n\n" + text, questions: ["questions"]).fragment.html.count > 10_000)
  }
}

@Suite struct MarkdownCodesTests {
  @Test func `explains each code under a name of its own`() {
    let names = MarkdownCodes.all.map(\.name)
    #expect(names == Set(names).sorted())
    #expect(names.allSatisfy { $0.hasPrefix("markdown/") })
    for code in MarkdownCodes.all {
      #expect(!code.title.isEmpty && code.title.last != ".")
      #expect(code.explanation.last == ".")
    }
  }
}
