import Base
import Markdown
import Testing

@Suite struct LimitTests {
  private let tooDeep =
    "error markdown/too-deep: lists and quotations are nested more than 256 columns deep here / take out the outer ones; what stands here up to the next blank line is not read"
  private let tooManyImages =
    "error markdown/too-many-images: this paragraph has more images without an end than can be read / close each \"![\" with \"]\" and its file, or divide the paragraph; up to the next blank line it is not read"

  private let tangled =
    "error markdown/tangled: from here on this text has tables, footnotes, components or lists of definitions that cannot be told apart / put blank lines between them; until then none of them is read anywhere in this text"

  private func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

  // MARK: - Constructs that wait for one another

  private static let tangle = "> > > |a|\n> > > |-|\n> > > b\n> > |c|\n> > |-|\n> > d\n> |e|\n> |-|\n> f\n|g|\n|-|\nh\n"

  @Test(arguments: ["", "\nx[^1]\n\n[^1]: y\n", "\n:::note\nz\n:::\n"])
  func `says where a text is read as CommonMark alone because its tables wait for one another`(end: String) {
    #expect(read(Self.tangle + end).problems.first == "10:1+3 \(tangled)")
    #expect(read("|good|\n|-|\n|1|\n\n*[AB]: Abbr\n\n" + Self.tangle).problems.first == "16:1+3 \(tangled)")
    #expect(read("> |a|\n> |-|\n> b\n|c|\n|-|\nd\n" + end).problems == [])
  }

  // MARK: - Nesting

  @Test(arguments: [(">", 258), ("> ", 259), ("- ", 259), ("* ", 259), ("+ ", 259), ("1. ", 259), ("9) ", 259)])
  func `refuses lists and quotations that begin past column 256`(marker: String, column: Int) {
    let body = read(times(100_000, marker) + "*a*\nb\n\nc\n")
    #expect(body.problems == ["1:\(column)+1 \(tooDeep)"])
    #expect(body.html == "<p>c</p>\n")
  }

  @Test func `follows two hundred and fifty-seven quotations`() {
    let body = read(times(257, ">") + "[a](b)")
    #expect(body.problems == [])
    #expect(body.linkPlaces == ["1:258+6"])
  }

  @Test func `counts indentation and tabs, whatever the first line is`() {
    let item = times(65, "\t") + "- a\n"
    #expect(read("a\n\n\u{20}\n" + item).problems == ["4:66+1 \(tooDeep)"])
    #expect(read(Array("---\n".utf8) + Array(item.utf8), from: 4).problems == ["2:66+1 \(tooDeep)"])
    #expect(read("\u{FEFF}" + times(300, ">") + "a").problems == ["1:259+1 \(tooDeep)"])
  }

  @Test func `reports each block that is nested too deep and reads those between`() {
    let deep = times(300, "> ") + "a\n"
    let body = read("# x\n" + deep + deep + "\nb\n\n" + deep + "\n[c](d)\n")
    #expect(body.problems == ["2:259+1 \(tooDeep)", "7:259+1 \(tooDeep)"])
    #expect(body.html == "<h2 id=\"x\">x</h2>\n<p>b</p>\n<p><a href=\"‹0›\">c</a></p>\n")
    #expect(body.linkPlaces == ["9:1+6"])
  }

  @Test(arguments: ["- ", "* ", "-", "*", "_ ", "=", "#", " ", "\t", "9", "1.", "+", "--- "])
  func `takes long rules, underlines and indentation for what they are`(piece: String) {
    #expect(read(times(1000, piece) + "\n\na\n").problems.allSatisfy { !$0.contains("markdown/too") })
  }

  @Test func `reads lists that run over a great many blank lines`() {
    let body = read(times(128, "- ") + "x" + times(10_000, "\n"))
    #expect(body.problems == [])
    #expect(body.html.ranges(of: "<li>").count == 128)
  }

  // MARK: - Images

  @Test(arguments: ["![[]()", "![`]` [](b) ", "![<a ]> [](b) ", "![\\] [](b) "])
  func `refuses thousands of open images with links behind them`(piece: String) {
    let body = read("# a\n\nb\n" + times(100_000, piece) + "\n\n[c](d)\n")
    #expect(body.problems == ["4:1+1 \(tooManyImages)"])
    #expect(body.html == "<h2 id=\"a\">a</h2>\n<p>b</p>\n<p><a href=\"‹0›\">c</a></p>\n")
    #expect(body.linkPlaces == ["6:1+6"])
  }

  @Test func `reads any number of images that are closed, and of paragraphs that open some`() {
    #expect(read(times(20_000, "![a *b*](c.png) ")).facts.links.count == 20_000)
    #expect(read(times(20_000, "![a [b]](c.png) [d](e)\n\n")).facts.links.count == 40_000)
    #expect(read(times(400, "![a [b]](c.png) [d](e)\n")).facts.links.count == 800)
  }

  // MARK: - Size

  @Test func `refuses a text with more markup than fits into memory`() {
    let body = read([UInt8]("title\n".utf8) + [UInt8](repeating: UInt8(ascii: "["), count: 6_000_001), from: 6)
    #expect(
      body.problems == [
        "2:1+1 error markdown/too-large: the text has 6000001 line ends and characters of markup, and the most that is read is 6000000 / divide it into several files, or offer it as an attachment"
      ])
    #expect(body.html == "")
  }

  @Test func `refuses a text of more than 64 MiB`() {
    let body = read([UInt8](repeating: UInt8(ascii: "a"), count: 64 << 20 + 1 << 20 + 1))
    #expect(
      body.problems == [
        "1:1+1 error markdown/too-large: the text has 65 MiB, and the most that is read is 64 / divide it into several files, or offer it as an attachment"
      ])
  }

  // MARK: - Plain CommonMark

  @Test func `holds plain CommonMark to the same limits`() {
    let text = "*a*\n\n" + times(300, "> ") + "a\n"
    let (html, diagnostics) = CommonMark.read(SourceFile(path: "a.md", bytes: Array(text.utf8)))
    #expect(String(decoding: html, as: UTF8.self) == "<p><em>a</em></p>\n")
    #expect(diagnostics.map(\.code.name) == ["markdown/too-deep"])
    #expect(diagnostics.map(\.position) == [SourcePosition(line: 3, column: 259)])
  }
}
