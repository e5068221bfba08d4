import Base
import Markdown
import Testing

@Suite struct TaskTests {
  private let open = "<label><input type=\"checkbox\" disabled=\"\" /> "
  private let done = "<label><input type=\"checkbox\" checked=\"\" disabled=\"\" /> "

  @Test func `makes boxes at the beginning of items checkboxes with a label`() {
    let body = read("- [ ] a *b* ~~c~~\n- [x] [d](e.md)\n\n1. [X]\tf\n\n   g\n\n> - [ ] h\n")
    #expect(
      body.html == """
        <ul>
        <li>\(open)a <em>b</em> <del>c</del></label></li>
        <li>\(done)<a href="‹0›">d</a></label></li>
        </ul>
        <ol>
        <li>
        <p>\(done)f</label></p>
        <p>g</p>
        </li>
        </ol>
        <blockquote>
        <ul>
        <li>\(open)h</label></li>
        </ul>
        </blockquote>

        """)
    #expect(body.facts.items == [ListItem(heading: nil, text: "d", links: [0])])
    #expect(body.linkPlaces == ["2:7+9"])
    #expect(body.problems == [])
  }

  @Test(arguments: ["- [x]", "- [x]y", "- \\[x] y", "- [y] z", "- `[x] y`", "- a\n\n  [x] y", "[x] y", "- [ ]\n  a"])
  func `leaves other boxes as they are`(text: String) {
    #expect(!read(text).html.contains("input"))
  }

  @Test func `takes a box for a link where it is one`() {
    #expect(read("- [x] y\n\n[x]: http://z\n").html == "<ul>\n<li><a href=\"http://z\">x</a> y</li>\n</ul>\n")
  }
}
