import Testing

/// A text that can be made of any size: a head, openings, a middle and as many closings, and an end.
struct Shape: CustomTestStringConvertible, Sendable {
  var head = ""
  let opening: String
  var middle = ""
  var closing = ""

  /// The text of about so many bytes.
  func text(ofBytes bytes: Int) -> [UInt8] {
    let count = max(1, bytes / (opening.utf8.count + closing.utf8.count))
    return Array(head.utf8) + repeated(opening, count) + Array(middle.utf8) + repeated(closing, count)
  }

  private func repeated(_ text: String, _ count: Int) -> [UInt8] { Array(String(repeating: text, count: count).utf8) }

  /// `"[" × n "a" "]" × n`, line ends spelt out.
  var testDescription: String {
    [quoted(head), quoted(opening) + " × n", quoted(middle), closing.isEmpty ? "" : quoted(closing) + " × n"]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func quoted(_ text: String) -> String { text.isEmpty ? "" : text.debugDescription }
}

extension Shape {
  /// Everything that begins something in Markdown or could be mistaken for it, by itself over and over.
  static let openers: [Shape] = [
    "[", "![", "]", "](", "](<", "*", "_", "**", "__", "***", "`", "``", "<", "<a", "</a", "<a b=\"", "<a b='", "<!--",
    "<!-- a", "<?", "<!A ", "<![CDATA[", "-->", "<b>", "</b>", "<sup>", "</sup>", "<div>\n", "<http://a", "<a@b", "&",
    "&amp;", "&#", "&#x", "\\", "\\[", "(", ")", ">", "> ", "> a\n", ">\n", "- ", "- a\n", "-\n", "1. ", "1. a\n", "+ ",
    "#", "# ", "# a\n", "# a b\n", "###### a\n", "~~~", "~~~\n", "```\n", "[a]: x\n", "[a]: <", "[a]: b \"", "[a", "a]",
    "[a]", "[a][", "[a](<b", "[a](b", "[a](b \"", "[a](b '", "[a](b (", "[a](\\", "![a](#) ", "[a](#) ", "[](#)",
    "[a](b) ", "![](b) ", "[a](/b#c) ", "[](", "![](", "[]()", "![]()", "![[]()", "![a[b]()", "*a_ ", "a**b", "*a",
    "a*", "_a ", "a_ ", "*a* ", "*a **a ", "**a**\n\n", "**a?**\n\n", "a\n===\n", "a\n---\n", "---\n", "a", "a ", "a\n",
    "a\n\n", "a\\\n", "a  \n", "\n", " \n", "\t", "    a\n\n", "é", "\u{202E}", "\u{200B}", "\0", "\r", "\r\n", "|",
    "|a",
    "[^a]", "[^a]: b\n", ":", "\"", "'", "--", "...",
  ].map { Shape(opening: $0) }

  /// What lies in itself, and what could be taken to.
  static let nestings: [Shape] = [
    Shape(opening: "[", middle: "a", closing: "]"), Shape(opening: "[", middle: "a", closing: "](b)"),
    Shape(opening: "![", middle: "a", closing: "](b)"), Shape(opening: "![", middle: "a", closing: "](#)"),
    Shape(opening: "*", middle: "a", closing: "*"), Shape(opening: "_", middle: "a", closing: "_"),
    Shape(opening: "*a ", middle: "b", closing: " a*"), Shape(opening: "*a **a ", middle: "b", closing: " a** a*"),
    Shape(opening: "*a _a ", middle: "[b](#)", closing: " a_ a*"), Shape(opening: "*a [b](#) ", closing: "b*"),
    Shape(opening: "*a <b>", middle: "b", closing: "</b> a*"), Shape(opening: "*a <sup>", closing: "</sup> a*"),
    Shape(opening: "<sup>", middle: "a", closing: "</sup>"), Shape(opening: "<b>", middle: "a", closing: "</b>"),
    Shape(opening: "<div>\n", middle: "a\n", closing: "</div>\n"), Shape(opening: "(", middle: "a", closing: ")"),
    Shape(head: "[a](", opening: "(", middle: "b", closing: ")"), Shape(opening: "`", middle: "a", closing: " `"),
    Shape(head: "[a]: /u\n\n", opening: "[", middle: "a", closing: "]"),
    Shape(head: "[a]: /u\n\n", opening: "[a]"), Shape(head: "[a]: /u\n\n", opening: "[a][a]"),
    Shape(head: "[a]: /u\n\n", opening: "[a]("), Shape(head: "[a]: /u\n\n", opening: "[a](b \""),
    Shape(opening: ">", closing: "a*"), Shape(opening: "> ", middle: "a\n", closing: "b\n"),
    Shape(opening: ">", middle: "\n", closing: "*a* "), Shape(opening: ">", middle: " ", closing: "[a](b) "),
    Shape(opening: "- ", middle: "x", closing: "\n"), Shape(head: "> ", opening: "- ", middle: "x\n", closing: ">\n"),
    Shape(opening: "1. ", middle: "x", closing: "\n"), Shape(opening: "- ", middle: "x\n", closing: "y\n"),
    Shape(opening: "- ", middle: "```\n", closing: "\n"), Shape(head: "- x\n", opening: "\n  x\n"),
    Shape(opening: "*a ", closing: "_a*_ "), Shape(opening: "[ (]("), Shape(opening: "[ a_"),
    Shape(head: "a**b", opening: "c* "), Shape(head: "</", opening: "<!--"), Shape(opening: "![", closing: "[a](b)"),
    Shape(opening: "![`]`", closing: "[a](b)"), Shape(opening: "[a", middle: "](b \"", closing: "\\\""),
    Shape(head: "# ", opening: "a "), Shape(head: "# ", opening: "*a* "),
    Shape(head: "**", opening: "a ", middle: "**"),
    Shape(head: "# Questions\n\n", opening: "## a?\n\n"), Shape(head: "`", opening: "e``"),
    Shape(head: "[", opening: "a", middle: "]: b"), Shape(head: "<!-- ", opening: "a\n"),
    Shape(head: "```", opening: "a\n"),
    Shape(head: "<script>\n", opening: "<a>\n"), Shape(head: "<a ", opening: "b=\"c\" ", middle: ">"),
  ]

  /// Two kinds of opener in turn.
  static let alternations: [Shape] = {
    let kinds = [
      "[", "![", "*", "_ ", "`", "<", "<!--", "<?", "<![CDATA[", "&", "\\", "](", "> ", "- ", "1. ", "# ", "~~~\n",
      "[a]: x\n", "[a](<", "*a_ ", "a**b", "[]()", "![]()", "\n", "<sup>", "[a](#)",
    ]
    return kinds.indices.flatMap { first in
      kinds[(first + 1)...].map { Shape(opening: kinds[first] + $0) }
    }
  }()
}
