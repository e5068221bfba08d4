import Base
import Content
import Testing

/// The reader of plain front matter against libyaml, which is right by definition.
@Suite struct PlainYAMLTests {
  private func plain(_ text: String) -> YAMLNode? {
    let source = SourceText(Array(text.utf8))
    return PlainYAML.read(0..<source.bytes.count, of: source)
  }

  private func libyaml(_ text: String) -> YAMLNode? { YAMLNode.readByLibYAML(SourceText(Array(text.utf8))) }

  @Test func `reads thousands of made-up texts as libyaml does, places included, or leaves them to it`() {
    var generator = FrontMatterGenerator(seed: 7)
    var read = 0
    for _ in 0..<8000 {
      let text = generator.text()
      guard let tree = plain(text) else { continue }
      read += 1
      #expect(tree == libyaml(text), "\(text.debugDescription)")
    }
    // Else the comparison would say little.
    #expect(read > 2000)
  }

  @Test(arguments: [
    "title: T\n", "title: T", "title:   T  \n", "a: 'b'\nc: \"d\"\n", "a: [b, 'c', \"d\"]\n", "a: []\n", "a: [ ]\n",
    "a:\n  - b\n  - c\n", "a:\n- b\n- c\nd: e\n", "a:\n  b: c\n  d:\n    - e: f\n      g: [h]\n    - i\nj: k\n",
    "\n\na: b\n\n\nc: d\n\n", "a: é, ñ\nb: [é, ñ, ü]\n", "start: 2020-09-15T00:12:00Z\nurl: https://example.org/#a\n",
    "a: ''\nb: \"\"\nc: 'it''s'\nd: \"say \\\"so\\\" \\\\ \"\n", "a: ~\nb: null\nc: no\n",
  ])
  func `reads front matter of the usual forms itself`(text: String) {
    let tree = plain(text)
    #expect(tree != nil)
    #expect(tree == libyaml(text))
  }

  @Test(arguments: [
    "", "\n", "T", "[a]", "- a\n", " a: b\n", "a:\n", "a: b\na: c\n", "a: b # c\n", "# a\nb: c\n", "a: b\n  c\n",
    "a: \"b\\n\"\n", "a: |\n  b\n", "a: &b c\n", "a: *b\n", "a: !b c\n", "a: {b: c}\n", "a: b: c\n", "a:\tb\n",
    "a: b\r\n",
    "a: \u{85}\n", "a: b\u{2028}\n", "a: \u{FEFF}b\n", "\"a\": b\n", "a: [b,\n c]\n", "a: [b, ]\n", "a: [b: c]\n",
    "a: 'b' c\n", "a: b\n c: d\n", "a:\n    b: c\n  d: e\n", "---\na: b\n", "a: b\n...\n", "a:\n  - - b\n",
  ])
  func `leaves everything else to libyaml`(text: String) { #expect(plain(text) == nil) }

  @Test func `leaves a map of very many keys to libyaml, which finds equal ones faster`() {
    #expect(plain((0..<64).map { "k\($0): v\n" }.joined()) != nil)
    #expect(plain((0..<65).map { "k\($0): v\n" }.joined()) == nil)
  }

  @Test func `counts lines from the head of the file`() {
    let source = SourceText(Array("---\na: b\n---\n".utf8))
    let tree = PlainYAML.read(4..<9, of: source)
    #expect(tree?.position == SourcePosition(line: 2, column: 1))
  }
}
