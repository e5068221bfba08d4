import Base
import Markdown
import Testing

@Suite struct HeadingTests {
  @Test func `puts a heading two levels below those it lies under, from whatever level they start`() {
    let body = read("### a\n# b\n### c\n#### d\n## e\nf\n===\n")
    #expect(
      body.html == """
        <h2 id="a">a</h2>
        <h2 id="b">b</h2>
        <h3 id="c">c</h3>
        <h4 id="d">d</h4>
        <h3 id="e">e</h3>
        <h2 id="f">f</h2>

        """)
    #expect(
      body.facts.headings == [
        heading(2, "a", parent: nil, line: 1), heading(2, "b", parent: nil, line: 2),
        heading(3, "c", parent: 1, line: 3),
        heading(4, "d", parent: 2, line: 4), heading(3, "e", parent: 1, line: 5), heading(2, "f", parent: nil, line: 6),
      ])
    #expect(body.problems.isEmpty)
  }

  private func heading(_ level: Int, _ name: String, parent: Int?, line: Int) -> Heading {
    Heading(
      level: level, id: name, text: name, parent: parent, isQuestion: false,
      position: SourcePosition(line: line, column: 1))
  }

  @Test func `keeps to six levels and warns`() {
    let body = read("# a\n## b\n### c\n#### d\n##### e\n###### f\n")
    #expect(body.html.hasSuffix("<h6 id=\"e\">e</h6>\n<h6 id=\"f\">f</h6>\n"))
    #expect(body.facts.headings.map(\.parent) == [nil, 0, 1, 2, 3, 4])
    #expect(
      body.problems == [
        "6:1+8 warning markdown/deep-heading: this heading lies under five others, and there are only six levels with "
          + "the page's title / raise it, or leave out one of the headings above it"
      ])
  }

  @Test(arguments: [
    ("# **Bold** [link](x) `code` *it*", "bold-link-code-it"),
    ("# a  &amp;\t b", "a-b"),
    ("# ???", "section"),
    ("# Ärger & Łódź", "arger-lodz"),
    ("# ![a picture](x.png)", "a-picture"),
    ("# 56<sup>th</sup> annual", "56th-annual"),
    ("two\nlines\n---", "two-lines"),
  ])
  func `makes the id of a heading from its text without markup`(text: String, id: String) {
    #expect(read(text).facts.headings.map(\.id) == [id])
  }

  @Test func `gives each heading an id of its own`() {
    let body = read("# x\n# x\n# x 2\n# x\n# x-2\n# !\n# ?\n# section 2")
    #expect(
      body.facts.headings.map(\.id) == ["x", "x-2", "x-2-2", "x-3", "x-2-3", "section", "section-2", "section-2-2"])
  }

  @Test func `leaves an empty heading without an id and warns`() {
    let body = read("# a\n##\n### ![](x.png)\n## b\n")
    #expect(
      body.html == """
        <h2 id="a">a</h2>
        <h3></h3>
        <h3><img src="‹0›" alt="" /></h3>
        <h3 id="b">b</h3>

        """)
    #expect(body.facts.headings.map(\.text) == ["a", "b"])
    #expect(
      body.problems == [
        "2:1+2 warning markdown/empty-heading: this heading has no text / write its text, or remove the line",
        "3:1+14 warning markdown/empty-heading: this heading has no text / write its text, or remove the line",
        "3:5+10 error markdown/missing-alt: this image has no alternative text / describe it between the brackets, "
          + "or write {decorative} behind it if it tells nothing",
      ])
  }

  @Test func `knows headings in quotations and lists, after link definitions, and in a file with front matter`() {
    let text = "---\n---\n> # a\n\n- # b\n\n[r]: x\nc [r]\n---\n"
    let body = read(Array(text.utf8), from: 8)
    #expect(
      body.facts.headings.map(\.position) == [
        SourcePosition(line: 3, column: 3), SourcePosition(line: 5, column: 3), SourcePosition(line: 8, column: 1),
      ])
    #expect(body.linkPlaces == ["8:3+3"])
  }

  @Test func `warns of a paragraph that is bold from end to end`() {
    let body = read("## a\n\n**Overview**\n\n**b** c\n\n- **d**\n\n> **e**\n\n**[f](x)\ng**\n\n**![](x.png)**\n")
    #expect(
      body.problems == [
        "3:1+12 warning markdown/bold-heading: this bold paragraph looks like a heading / if it is one, write "
          + "\"### Overview\"",
        "11:1+8 warning markdown/bold-heading: this bold paragraph looks like a heading / if it is one, write "
          + "\"### f g\"",
        "14:3+10 error markdown/missing-alt: this image has no alternative text / describe it between the brackets, "
          + "or write {decorative} behind it if it tells nothing",
      ])
    #expect(body.html.hasPrefix("<h2 id=\"a\">a</h2>\n<p><strong>Overview</strong></p>\n<p><strong>b</strong> c</p>\n"))
    #expect(
      read("**a**").problems == [
        "1:1+5 warning markdown/bold-heading: this bold paragraph looks like a heading / if it is one, write \"## a\""
      ])
  }
}

@Suite struct QuestionTests {
  @Test func `brings questions of both forms to the same level`() {
    let text = """
      ## Moderated Q&A

      **How [can](x) we?**

      Text.

      ### **Why *not*?**

      #### Who pays?

      **And then**

      ### Closing remarks
      """
    let body = read(text, questions: ["q&a"])
    #expect(
      body.html == """
        <h2 id="moderated-q-a">Moderated Q&amp;A</h2>
        <h3 id="how-can-we">How <a href="‹0›">can</a> we?</h3>
        <p>Text.</p>
        <h3 id="why-not"><strong>Why <em>not</em>?</strong></h3>
        <h4 id="who-pays">Who pays?</h4>
        <h3 id="and-then">And then</h3>
        <h3 id="closing-remarks">Closing remarks</h3>

        """)
    #expect(body.facts.headings.map(\.isQuestion) == [false, true, true, true, true, false])
    #expect(body.facts.headings.map(\.parent) == [nil, 0, 0, 2, 0, 0])
    #expect(body.facts.headings[1].position == SourcePosition(line: 3, column: 1))
    #expect(
      body.problems == [
        "3:1+20 warning markdown/bold-question: this question is a bold paragraph, not a heading / write "
          + "\"### How can we?\"",
        "11:1+12 warning markdown/bold-question: this question is a bold paragraph, not a heading / write "
          + "\"### And then\"",
      ])
  }

  @Test func `brings a written question after a bold one to its level, however deep it is written`() {
    let body = read("# Questions\n\n**a?**\n\n#### b?\n\n#### c\n\n**d?**\n", questions: ["questions"])
    #expect(body.facts.headings.map(\.level) == [2, 3, 3, 3, 4])
    #expect(body.facts.headings.map(\.isQuestion) == [false, true, true, false, true])
  }

  @Test func `takes a section below one of questions for one`() {
    let body = read("# QUESTIONS from all\n## Topic\n**a?**\n# Other\n**b?**\n## c?", questions: ["Questions"])
    #expect(body.facts.headings.map(\.text) == ["QUESTIONS from all", "Topic", "a?", "Other", "c?"])
    #expect(body.facts.headings.map(\.level) == [2, 3, 4, 2, 3])
    #expect(body.facts.headings.map(\.isQuestion) == [false, false, true, false, false])
    #expect(
      body.problems == [
        "3:1+6 warning markdown/bold-question: this question is a bold paragraph, not a heading / write \"### a?\"",
        "5:1+6 warning markdown/bold-heading: this bold paragraph looks like a heading / if it is one, write \"## b?\"",
      ])
  }

  @Test func `knows no questions without sections for them`() {
    let body = read("# Q&A\n\n**a?**\n\n## b?")
    #expect(body.facts.headings.map(\.isQuestion) == [false, false])
    #expect(body.html == "<h2 id=\"q-a\">Q&amp;A</h2>\n<p><strong>a?</strong></p>\n<h3 id=\"b\">b?</h3>\n")
  }

  @Test func `leaves bold paragraphs in lists and quotations alone`() {
    let body = read("# Q&A\n\n- **a?**\n\n> **b?**", questions: ["Q&A"])
    #expect(body.facts.headings.map(\.text) == ["Q&A"])
    #expect(body.problems.isEmpty)
  }
}
