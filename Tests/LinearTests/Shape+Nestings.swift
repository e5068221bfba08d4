/// What lies in itself, and what could be taken to.
extension Shape {
  static let nestings = commonNestings + rareNestings

  /// Each construct that may hold itself: brackets, emphasis, raw HTML, quotations and lists.
  static let commonNestings: [Shape] = [
    Shape(opening: "[", middle: "a", closing: "]"), Shape(opening: "[", middle: "a", closing: "](b)"),
    Shape(opening: "![", middle: "a", closing: "](b)"), Shape(opening: "*a ", middle: "b", closing: " a*"),
    Shape(opening: "<sup>", middle: "a", closing: "</sup>"),
    Shape(opening: "<div>\n", middle: "a\n", closing: "</div>\n"),
    Shape(head: "[a](", opening: "(", middle: "b", closing: ")"), Shape(opening: "`", middle: "a", closing: " `"),
    Shape(head: "[a]: /u\n\n", opening: "[a]"), Shape(opening: ">", closing: "a*"),
    Shape(opening: "> ", middle: "a\n", closing: "b\n"), Shape(opening: "- ", middle: "x", closing: "\n"),
    Shape(opening: "1. ", middle: "x", closing: "\n"), Shape(head: "# ", opening: "*a* "),
  ]

  private static let rareNestings: [Shape] = [
    Shape(opening: "![", middle: "a", closing: "](#)"), Shape(opening: "*", middle: "a", closing: "*"),
    Shape(opening: "_", middle: "a", closing: "_"), Shape(opening: "*a **a ", middle: "b", closing: " a** a*"),
    Shape(opening: "*a _a ", middle: "[b](#)", closing: " a_ a*"), Shape(opening: "*a [b](#) ", closing: "b*"),
    Shape(opening: "*a <b>", middle: "b", closing: "</b> a*"), Shape(opening: "*a <sup>", closing: "</sup> a*"),
    Shape(opening: "<b>", middle: "a", closing: "</b>"), Shape(opening: "(", middle: "a", closing: ")"),
    Shape(head: "[a]: /u\n\n", opening: "[", middle: "a", closing: "]"),
    Shape(head: "[a]: /u\n\n", opening: "[a][a]"), Shape(head: "[a]: /u\n\n", opening: "[a]("),
    Shape(head: "[a]: /u\n\n", opening: "[a](b \""), Shape(opening: ">", middle: "\n", closing: "*a* "),
    Shape(opening: ">", middle: " ", closing: "[a](b) "),
    Shape(head: "> ", opening: "- ", middle: "x\n", closing: ">\n"),
    Shape(opening: "- ", middle: "x\n", closing: "y\n"), Shape(opening: "- ", middle: "```\n", closing: "\n"),
    Shape(head: "- x\n", opening: "\n  x\n"), Shape(opening: "*a ", closing: "_a*_ "), Shape(opening: "[ (]("),
    Shape(opening: "[ a_"), Shape(head: "a**b", opening: "c* "), Shape(head: "</", opening: "<!--"),
    Shape(opening: "![", closing: "[a](b)"), Shape(opening: "![`]`", closing: "[a](b)"),
    Shape(opening: "[a", middle: "](b \"", closing: "\\\""), Shape(head: "# ", opening: "a "),
    Shape(head: "**", opening: "a ", middle: "**"), Shape(head: "# Questions\n\n", opening: "## a?\n\n"),
    Shape(head: "`", opening: "e``"), Shape(head: "[", opening: "a", middle: "]: b"),
    Shape(head: "<!-- ", opening: "a\n"),
    Shape(head: "```", opening: "a\n"), Shape(head: "<script>\n", opening: "<a>\n"),
    Shape(head: "<a ", opening: "b=\"c\" ", middle: ">"),
  ]
}
