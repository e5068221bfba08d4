import Markdown
import Testing

@Suite struct SummaryTests {
  @Test(arguments: [
    ("a *b*\nc\n\n<!-- more -->\n\nd\n", "a b c"),
    ("# h\n\na ![x](y.png)b\n\n- c\n\n> d\n\n<!--more-->\n", "a b c d"),
    ("a b<!-- more --> c\n", "a b"),
    ("- a\n\n  <!--\tmore\n  -->\n\nb\n", "a"),
    ("a\n<!-- more -->\nb\n", "a"),
    ("a\n\nb  c <!-- more --> d\n", "a b c"),
    ("## a  b\n\nc <!-- more --> d\n", "c"),
  ])
  func `takes the text before the comment for a summary`(text: String, summary: String) {
    #expect(read(text).facts.summary?.text == summary)
    #expect(!read(text).html.contains("more"))
  }

  @Test func `tells of a second comment, which does nothing`() {
    let body = read("a\n\n<!-- more -->\n\nb <!-- more -->\n\n- <!--more-->\n")
    #expect(body.facts.summary?.text == "a")
    #expect(
      body.problems == [
        "5:3+13 warning markdown/second-more: the beginning of this text ends on line 3 already / remove one of the two "
          + "comments",
        "7:3+11 warning markdown/second-more: the beginning of this text ends on line 3 already / remove one of the two "
          + "comments",
      ])
  }

  @Test(arguments: [
    "a\n", "<!-- more -->\n\na\n", "a <!-- no more --> b\n", "a `<!-- more -->` b\n", "a <!-- MORE -->\n",
  ])
  func `has no summary without the comment, or without text before it`(text: String) {
    #expect(read(text).facts.summary?.text == nil)
  }
}
