/// Everything that begins something in Markdown or could be mistaken for it, by itself over and over.
extension Shape {
  static let openers = commonOpeners + rareOpeners

  /// What people type every day, and what is known to have cost a parser its time.
  static let commonOpeners: [Shape] = [
    "[", "![", "](", "[](", "![[]()", "[a](<b", "[a]: x\n", "[^", "*", "**", "_", "*a_ ", "a**b", "`", "<", "<a",
    "<!--", "<?", "<![CDATA[", "<sup>", "&", "\\", "|", ":::", ">", "> ", "- ", "- a\n", "1. ", "#", "~~~", "a\n\n",
  ].map { Shape(opening: $0) }

  private static let rareOpeners: [Shape] = [
    "~", "~~", "~~a ~b ", "www.", "_www.", "http://a", "a@b", "a@b.c ", "|a|\n|-|\n", "> |a|\n> |-|\n", "|-|\n",
    "|a|\n|-|\n2. x\n", "[^a]:\n", "a[^b]\n[^b]: c\n", "[^a][^b]", "- [ ] a\n",
    "]", "](<", "__", "***", "``", "</a", "<a b=\"", "<a b='", "<!-- a", "<!A ", "-->", "<b>", "</b>", "</sup>",
    "<div>\n", "<http://a", "<a@b", "&amp;", "&#", "&#x", "\\[", "(", ")", "> a\n", ">\n", "-\n", "1. a\n", "+ ", "# ",
    "# a\n", "# a b\n", "###### a\n", "~~~\n", "```\n", "[a]: <", "[a]: b \"", "[a", "a]", "[a]", "[a][", "[a](b",
    "[a](b \"", "[a](b '", "[a](b (", "[a](\\", "![a](#) ", "[a](#) ", "[](#)", "[a](b) ", "![](b) ", "[a](/b#c) ",
    "![](", "[]()", "![]()", "![a[b]()", "*a", "a*", "_a ", "a_ ", "*a* ", "*a **a ", "**a**\n\n", "**a?**\n\n",
    "a\n===\n", "a\n---\n", "---\n", "a", "a ", "a\n", "a\\\n", "a  \n", "\n", " \n", "\t", "    a\n\n", "é",
    "\u{202E}", "\u{200B}", "\0", "\r", "\r\n", "![a](b \"c\")\n\n", "![](b){decorative} ",
    "![a](b){width=9} ", "[@", "[@a", "[@a]", "[@a;", "@a ", "@a [p. 1", "[@a,\n", "@",
    "|a", "[^a]", "[^a]: b\n", "{", "{.a", "{.a ", "{a=\"", "\"a\" ", "'a' ", "(\"", "a'b ", "\\\"", "\"\\'",
    "*[a]: b\n",
    "*[", "*[a]: b\n\na ", "<!-- more -->\n\na\n\n", ": a\n",
    "a\n: b\n", "a\n: b\n\n", "> : a\n", "a\n: - ", "==", "==a== ", "==a", "{.a}\n",
    "[a](b){.c}", "[a](b){", "# a {#b}\n", ":", ":::\n", "::a\n", ":::a\n", ":::a\n:::\n", "::::a\n:::b\n", "- :::a\n",
    ":::a[", ":::a{", ":::a[b]{c=d}\n", ":a[", ":a[b", ":a{", ":a{b=\"", ":a[b]{c=d} ", ":a[[", "~~:a[", "\"", "'",
    "--", "...", "<!-- a --> b\n", "- <!-- a --> b\n", "<!-- a -->", "a <!-- b -- c --> ", "a <!-- b -- ",
    "a <!-- <!-- --> ",
    "a <!-- sitegen-ignore b --> ", "[@a b] ", "<!-- a --> <sup>b</sup>\n", "<table>", "<table>\n", "<table><td>",
    "<tr>\n",
    "<td>\n",
    "<table><tr><td>", "</td>", "*a*{.b}", "{.a} b\n", "a {.b}\n\n", ": ", ": : ", "a\n: :::b\n", "a\n: ::b\n\n",
    "[^a]: :::b\n", "[^a]: ", ":::a[\n", ":::a[\n:::\n", "::a{#b}\n", "- :::a\n  b\n  :::\n", "- *[a]: b\n",
  ].map { Shape(opening: $0) }

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
