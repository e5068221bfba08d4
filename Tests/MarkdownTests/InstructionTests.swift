import Base
import Markdown
import Testing

@Suite struct InstructionTests {
  private func ignored(_ text: String) -> [String] {
    read(text).facts.ignoredRules.map { rule in
      let end = rule.lines.upperBound == Int.max ? "end" : "\(rule.lines.upperBound)"
      return
        "\(rule.rule) \(rule.lines.lowerBound)-\(end) at \(rule.position.line):\(rule.position.column)+\(rule.length)"
    }
  }

  @Test func `a comment by itself ignores rules in the block that follows`() {
    #expect(
      ignored("a\n\n  <!-- sitegen-ignore x/y,\n  z -->\n> b\n>\n> c\n\nd\n")
        == ["x/y 3-8 at 3:3+24", "z 3-8 at 3:3+24"])
    #expect(ignored("<!-- sitegen-ignore x -->\n|a|\n|-|\n|b|\n\nc") == ["x 1-5 at 1:1+25"])
    #expect(ignored("- a\n\n  <!-- sitegen-ignore x -->\n  b\n\nc") == ["x 3-5 at 3:3+25"])
    #expect(ignored("<!-- sitegen-ignore x -->\na") == ["x 1-end at 1:1+25"])
  }

  @Test func `a comment before a component ignores rules in all of it, one in a cell in its row`() {
    #expect(
      ignored("<!-- sitegen-ignore x -->\n::::a\nb\n\n:::c\nd\n:::\n\ne\n::::\n\nf")
        == ["x 1-11 at 1:1+25"])
    #expect(ignored("|a|\n|-|\n|b <!-- sitegen-ignore x -->|\n|c|") == ["x 3-3 at 3:4+25"])
  }

  @Test func `a comment before a component in a list, and one within it, go as far as what they stand before`() {
    #expect(ignored("- :::a\n  b\n\n  <!-- sitegen-ignore x -->\n  c\n  :::\n- d") == ["x 4-5 at 4:3+25"])
    #expect(ignored("<!-- sitegen-ignore x -->\na\n\n|b|\n|-|\n") == ["x 1-2 at 1:1+25"])
  }

  @Test func `a comment within a paragraph or heading ignores rules in all of it`() {
    #expect(ignored("a\nb *c <!-- sitegen-ignore x --> d*\ne\n\nf") == ["x 1-3 at 2:6+25"])
    #expect(ignored("## a <!-- sitegen-ignore x -->\n\nf") == ["x 1-1 at 1:6+25"])
  }

  @Test func `what an underlined heading ignores ends with its underline`() {
    #expect(ignored("a <!-- sitegen-ignore x -->\n===\nb") == ["x 1-2 at 1:3+25"])
    #expect(ignored("a <!-- sitegen-ignore x -->\n---\n---") == ["x 1-2 at 1:3+25"])
    #expect(ignored("a <!-- sitegen-ignore x -->\n===") == ["x 1-2 at 1:3+25"])
    #expect(ignored("> a <!-- sitegen-ignore x -->\n> ===\nb") == ["x 1-2 at 1:5+25"])
    #expect(ignored("- a <!-- sitegen-ignore x -->\n  b\n  ===\nc") == ["x 1-3 at 1:5+25"])
    #expect(ignored("<!-- sitegen-ignore x -->\na\n===\n|b|\n|-|\n|c|") == ["x 1-3 at 1:1+25"])
    #expect(ignored("<!-- sitegen-ignore x -->\na\n===\nb\n: c") == ["x 1-3 at 1:1+25"])
    #expect(ignored("<!-- sitegen-ignore x -->\na\n===\n:::note\nb\n:::") == ["x 1-3 at 1:1+25"])
    #expect(ignored("a[^1]\n\n[^1]: <!-- sitegen-ignore x -->\n    b\n    ===\nc") == ["x 3-5 at 3:7+25"])
  }

  @Test func `a fence that ends with what it lies in ends before the line behind that`() {
    #expect(ignored("> <!-- sitegen-ignore x -->\n> ```\n> a\n[b](c)") == ["x 1-3 at 1:3+25"])
    #expect(ignored("> <!-- sitegen-ignore x -->\n> ```\n> a\n> ```\nb") == ["x 1-4 at 1:3+25"])
  }

  @Test func `other comments are for people`() {
    #expect(ignored("<!-- a sitegen-ignore x -->\n\n<!---->\n\n<!--sitegen-->\n\n`<!-- sitegen-ignore x -->`").isEmpty)
  }

  @Test func `an instruction that is none, or names no rule, is an error`() {
    #expect(
      read("<!-- sitegen-ingore x -->\n\na <!-- sitegen-ignore --> <!-- sitegen-do -->").problems == [
        "1:1+25 error markdown/instruction: unknown instruction \"sitegen-ingore\" / did you mean \"sitegen-ignore\"?",
        "3:3+23 error markdown/instruction: \"sitegen-ignore\" names no rule / write the code of the message to be ignored, "
          + "as in <!-- sitegen-ignore markdown/vague-link -->",
        "3:27+19 error markdown/instruction: unknown instruction \"sitegen-do\" / write \"sitegen-ignore\" and a rule",
      ])
  }
}
