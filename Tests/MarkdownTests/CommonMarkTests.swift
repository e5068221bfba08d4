import Base
import Markdown
import TestSupport
import Testing

@Suite struct CommonMarkTests {
  @Test func `renders every construct as the cmark program does`() throws {
    let inputs = CommonMarkInputs.all
    for (input, expected) in zip(inputs, try CmarkProgram.render(inputs)) where CommonMark.render(input) != expected {
      Issue.record(Self.difference(input, CommonMark.render(input), expected))
    }
  }

  @Test func `renders generated mixes of constructs as the cmark program does`() throws {
    var generator = SeededGenerator(seed: 30)
    let inputs = (0..<500).map { _ in
      (0..<8).flatMap { _ in Self.mix(&generator) + Array("\n\n".utf8) }
    }
    for (input, expected) in zip(inputs, try CmarkProgram.render(inputs)) where CommonMark.render(input) != expected {
      Issue.record(Self.difference(input, CommonMark.render(input), expected))
    }
  }

  @Test func `renders addresses of every length as the cmark program does`() throws {
    var generator = SeededGenerator(seed: 31)
    let pieces = [
      "a", "path/", "#", "&", "'", "\"", "[", "]", "é", "~", "`", "{", "?b=c", "%20", "\u{7F}", "\u{1}", ">", " ",
    ]
    let inputs = (0..<300).map { _ in
      let address = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        // Mostly plain, so that there are whole blocks without any other byte.
        Int.random(in: 0...2, using: &generator) == 0
          ? pieces[Int.random(in: 0..<pieces.count, using: &generator)] : "ab"
      }
      return Array("[a](<\(address.joined().replacing(">", with: "\\>"))>)\n".utf8)
    }
    for (input, expected) in zip(inputs, try CmarkProgram.render(inputs)) where CommonMark.render(input) != expected {
      Issue.record(Self.difference(input, CommonMark.render(input), expected))
    }
  }

  @Test func `the dialect leaves plain CommonMark as it is`() throws {
    // Without what the dialect renders otherwise: headings, links within the site, raw HTML and bare addresses; and
    // without the effect of the program's reading in portions.
    let bare = ["http://a.b", "a@b.c"].map { Array($0.utf8) }
    let inputs = CommonMarkInputs.all.filter { input in
      !bare.contains(input) && input.count < 4096 && !input.contains(UInt8(ascii: "["))
        && !input.contains(UInt8(ascii: "<"))
        && !input.contains(0xFF)
        && !CommonMark.render(input).contains("<h".utf8)
    }
    #expect(inputs.count > 250)
    for input in inputs {
      let body = MarkdownParser.parse(SourceText(input), from: 0, path: "a.md", dialect: Dialect())
      #expect(
        String(decoding: body.fragment.html, as: UTF8.self) == String(decoding: CommonMark.render(input), as: UTF8.self)
      )
      #expect(body.fragment.holes.isEmpty)
    }
  }

  /// A few lines made of constructs' pieces.
  static func mix(_ generator: inout SeededGenerator) -> [UInt8] {
    let pieces = [
      "> ", "- ", "1. ", "  ", "    ", "\t", "# ", "## ", "***", "---", "===", "```", "~~~", "a", "b c", "é", "*", "**",
      "_", "__", "`", "``",
      "[", "]", "(", ")", "![", "](/u)", "](u \"t\")", "[r]", "[r][]", "\n[r]: /r 't'\n", "<b>", "</b>", "<br/>",
      "<!-- c -->", "<div>", "<http://a.b>",
      "&amp;", "&#42;", "\\", "\\*", "  \n", "\\\n", "\n", "\n", "\n", "\n\n", "\r\n", "\0", "<", ">", "\"", "'", "!",
      "&", "+ ", "2) ",
    ]
    return (0..<Int.random(in: 1...24, using: &generator)).flatMap { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &generator)].utf8
    }
  }

  private static func difference(_ input: [UInt8], _ printed: [UInt8], _ expected: [UInt8]) -> Comment {
    let texts = [input, printed, expected].map { String(decoding: $0, as: UTF8.self).debugDescription }
    return "\(texts[0]) came out as \(texts[1]), cmark prints \(texts[2])"
  }
}
