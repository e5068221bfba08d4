/// Inputs for every construct of CommonMark 0.30, by the sections of its specification.
enum CommonMarkInputs {
  static let all: [[UInt8]] = (leafBlocks + containers + inlines + links).map { Array($0.utf8) } + bytes + escapes

  private static let leafBlocks: [String] = [
    // Tabs
    "\tcode after a tab", "  \tcode after spaces and a tab", "- item\n\n\tparagraph", "- item\n\n\t\tcode",
    ">\t\tquoted code",
    "-\t\tcode in an item", "    a\n\tb", " - a\n   - b\n\t - c", "#\tTab heading\t", "*\t*\t*\t",
    // Thematic breaks
    "***", "---", "___", "--", "+++", "   * * *", "    ***", "_ _ _ a", "a\n***\nb", "- a\n* * *\n- b", "*-*", "- - -",
    // ATX headings
    "# one", "## two", "### three", "#### four", "##### five", "###### six", "####### seven", "#no space",
    "\\# escaped",
    "#   wide   ", "   # indented", "    # code", "# closed #", "### closed ##########", "# not closed#", "# a \\#",
    "#", "## ", "### ###", "a\n# b\nc", "# *a* [b](c)",
    // Setext headings
    "a\n=", "a\n---", "a *b\nc* d\n====", "  a\n   ---  ", "a\n    ---", "a\n= =", "> a\n---", "- a\n---", "> a\n> ---",
    "=\n=", "---\n---", "\\> a\n---", "a\n\n---", "a\\\n---", "`a\n---\nb`", "[a]: /x\n===\n[a]",
    // Indented code
    "    a\n      b", "  - a\n\n        b", "    <a/>\n    *x*", "    a\n\n    b\n  \n \n\n    c", "a\n    b",
    "    a\nb",
    "\n    \n    a\n    ", "    a  ",
    // Fenced code
    "```\na\n```", "~~~\na\n~~~", "``\na\n``", "```\na\n~~~", "````\na\n```\n````", "```\na", "> ```\n> a\n\nb",
    "```\n\n  \n```", "```\n```", " ```\n a\na\n```", "   ```\n   a\n    b\n   ```", "    ```\n    a",
    "```\na\n    ```",
    "``` ```\na", "~~~~ a b `c`\nd\n~~~~", "```swift ;) $\nlet a = 1\n```", "``` a\\*b&amp;c\nx\n```",
    "a\n```\nb\n```\nc",
    "```\n``` aaa\n```",
    // HTML blocks, kinds 1 to 7
    "<script>\nlet a = \"<b>\"\n\n</script>\nafter", "<pre x=\"y\">\n**a**\n\n</pre> *b*",
    "<style\n  a=\"b\">\n\nc</style>",
    "<textarea>\n\n*a*\n\n</textarea>", "<!-- a\n\nb -->\nc", "<!-- a --> *b*\n*c*", "<?php\n\n echo 1;\n?>x\n*y*",
    "<!DOCTYPE html>\n*a*", "<![CDATA[\n\n*a* ]]>\n*b*", "<div>\n*a*\n\n*b*\n</div>", "<DIV CLASS=\"a\">\n*b*",
    "</td>\n*a*\n\n*b*",
    "<table><tr><td>\n*a*", "<a href=\"b\">\n*c*\n</a>", "<del>\n*a*\n</del>", "<del>*a*</del>", "<x-y>\n*a*\n\n*b*",
    "  <!-- a -->",
    "    <!-- a -->", "a\n<div>\nb", "a\n<b>\nc", "<!-- a", "> <div>\n> *a*\n\nb", "- <div>\n- *a*",
    "<div><style>\n\n*a*",
    // Link reference definitions
    "[a]: /url \"title\"\n\n[a]", "   [a]:\n      /url\n        'title'\n\n[a]", "[a]: <b c>\n\n[a]",
    "[a]: /u\n\"t\n\nx\"\n\n[a]",
    "[a]:\n\n[a]", "[a]: <>\n\n[a]", "[a]: <b>(c)\n\n[a]", "[a]: /u\\b\\*c \"d\\\"e\"\n\n[a]", "[a]\n\n[a]: /x",
    "[a]\n\n[a]: /x\n[a]: /y", "[ÄB]: /x\n\n[äb]", "[a]: /u \"t\" x\n\n[a]", "[a]: /u\n\"t\" x\n\n[a]",
    "    [a]: /u\n\n[a]",
    "```\n[a]: /u\n```\n\n[a]", "a\n[b]: /u\n\n[b]", "# [a]\n[a]: /u\n> b", "[a]: /u\nb\n===\n[a]",
    "[a]: /u\n[b]: /v 'w'\n[a][b] [b]",
    "[a]\n\n> [a]: /u", "[a\\]b]: /u\n\n[a\\]b]", "[ a\n b ]: /u\n\n[A b]", "[]: /u\n\n[]", "[a]: /u (t)\n\n[a]",
    "[a]: /u 't\n\n[a]",
    // Paragraphs and blank lines
    "a\n\nb", "a\nb\n\nc\nd", "a\n\n\n\nb", "  a\n b", "a\n             b\n    c", "   a\nb", "    a\nb",
    "a     \nb     ", "  \n\na\n  \n\n# b\n\n ",
    "a",
  ]

  private static let containers: [String] = [
    // Block quotes
    "> # a\n> b\n> c", "># a\n>b\n> c", "   > # a\n   > b", "    > a", "> a\nb", "> a\nb\n> c", "> a\n---",
    "> - a\n- b", ">     a\n    b",
    "> ```\na\n```", "> a\n    - b", ">", ">\n>  \n> ", ">\n> a\n>  ", "> a\n\n> b", "> a\n>\n> b", "a\n> b",
    "> a\n***\n> b", "> a\n\nb",
    "> > > a\nb", ">>> a\n> b\n>>c", ">     code\n\n>    not code", "> a\n>     b\n      > c",
    // List items
    "1.  a\n    b\n\n        c\n\n    > d", "- a\n\n b", "- a\n\n  b", " -    a\n\n     b", " -    a\n\n      b",
    "   > > 1.  a\n>>\n>>     b",
    "-a\n\n2.b", "- a\n\n\n  b", "1. a\n\n   ```\n   b\n   ```\n\n   > c", "123456789. a", "1234567890. a", "0. a",
    "003. a", "-1. a",
    "- a\n\n      b", "  10.  a\n\n           b", "1.     a\n\n   b", "1.      a\n\n       b", "-    a\n\n  b",
    "-\n  a\n-\n  ```\n  b\n  ```",
    "-   \n  a", "-\n\n  a", "- a\n-\n- b", "1. a\n2.\n3. b", "*", "a\n*\n\nb\n1.", " 1.  a\n     b\n\n         c",
    "    1. a", "  1.  a\nb",
    "> 1. > a\nb", "- a\n  - b\n    - c", "- a\n - b\n  - c\n   - d", "10) a\n    - b", "10) a\n   - b", "- - a",
    "1. - 2. a",
    "- # a\n- b\n  ---\n  c",
    // Lists
    "- a\n- b\n+ c", "1. a\n2. b\n3) c", "a\n- b\n- c", "a\n14. b", "a\n1. b", "- a\n\n- b\n\n\n- c",
    "- a\n  - b\n    - c\n\n\n      d",
    "- a\n- b\n\n<!-- -->\n\n- c", "- a\n - b\n  - c\n   - d\n    - e", "1. a\n\n  2. b\n\n    3. c", "- a\n- b\n\n- c",
    "* a\n*\n\n* c",
    "- a\n- b\n\n  c\n- d", "- a\n- b\n\n  [x]: /u\n- d", "- a\n- ```\n  b\n\n\n  ```\n- c", "- a\n  - b\n\n    c\n- d",
    "* a\n  > b\n  >\n* c",
    "- a\n  > b\n  ```\n  c\n  ```\n- d", "1. ```\n   a\n   ```\n\n   b", "* a\n  * b\n\n  c",
    "- a\n  - b\n  - c\n\n- d\n  - e", "3. a\n4. b",
    "2) a\n2) b",
  ]

  private static let inlines: [String] = [
    // Backslash escapes, entities
    "\\!\\\"\\#\\$\\%\\&\\'\\(\\)\\*\\+\\,\\-\\.\\/\\:\\;\\<\\=\\>\\?\\@\\[\\\\\\]\\^\\_\\`\\{\\|\\}\\~",
    "\\\tq\\Z\\ \\8\\λ\\—", "\\*a* \\<br/> \\[b](c)",
    "\\\\*a*", "a\\\nb", "`\\[\\``", "    \\[\\]", "<http://a.b?c=\\*>", "<a href=\"/b\\/)\">", "[a](/b\\* \"c\\*d\")",
    "``` a\\+b\nc\n```",
    "&thinsp; &lt; &euro; &Oslash; &ccaron; &frac18; &CenterDot; &LeftRightArrow; &nGt;",
    "&#33; &#955; &#8364; &#0; &#xD800; &#1114112;",
    "&#X27; &#X3BB; &#x20ac;", "&euro &q; &#; &#x; &#12345678; &#fedcba9; &NoSuchName; &ab!;", "&euro",
    "&Nothing;",
    "[a](/g&aring;s \"t&uuml;r\")", "`g&aring;s`", "    g&aring;s", "&#42;a&#42;", "&#42; a", "a&#10;&#10;b", "&#9;a",
    "[a](b &quot;c&quot;)",
    "&fjlig; &nvlt; &NotEqualTilde;", "&amp;amp; &AMP;",
    // Precedence, code spans
    "`a`", "`` a ` b ``", "` `` `", "`  ``  `", "` a`", "`\u{A0}b\u{A0}`", "` `\n`  `", "``\na \nb  \nc\n``",
    "``\na \n``", "`a   b \nc`",
    "`a\\`b`", "``a`b``", "*a`*`", "[not a `link](/b`)", "`<a href=\"`\">`", "<a href=\"`\">`", "`<http://a.b`c>`",
    "<http://a.b`c>`", "```a``", "`a",
    "`a``b``", "- `a\n- b`",
    // Emphasis
    "*a b*", "a * b c*", "a*\"b\"*", "*\u{A0}a\u{A0}*", "a*b*c", "3*4*56", "_a b_", "_ a b_", "a_\"b\"_", "a_b_",
    "3_4_56", "река_течёт_",
    "aa_\"bb\"_cc", "a-_(b)_", "_a*", "*a b *", "*a b\n*", "*(*a)", "*(*a*)*", "_a _", "_(_a)", "_(_a_)_", "_a_b",
    "_a_b_c_", "_(a)_.", "**a b**",
    "** a b**", "a**\"b\"**", "a**b**", "__a b__", "__ a b__", "__\na b__", "a__\"b\"__", "a__b__", "3__4__56",
    "__a, __b__, c__", "a-__(b)__",
    "**a b **", "**(**a)", "*(**a**)*", "**a (*b*, *c*)**", "**a \"*b*\" c**", "**a**b", "__a __", "__(__a)",
    "_(__a__)_", "__a__b", "__a__b__c__",
    "*a [b](/u)*", "*a\nb*", "_a __b__ c_", "_a _b_ c_", "__a_ b_", "*a *b**", "*a **b** c*", "*a**b**c*", "*a**b*",
    "***a** b*", "*a **b***",
    "*a**b***", "a***b***c", "a*****b*******c", "*a **b *c* d** e*", "** is not *", "**** is not", "**a [b](/u)**",
    "**a\nb**", "__a _b_ c__",
    "____a__ b__", "**a **b****", "**a *b* c**", "**a*b*c**", "***a* b**", "**a *b***", "**a *b **c**\nd* e**",
    "__ is __", "a ***", "a *\\**", "a *_*",
    "a *****", "a **\\***", "a **_**", "**a*", "*a**", "***a**", "****a*", "**a***", "*a****", "a ___", "a _\\__",
    "__a_", "_a__", "___a__", "*_a_*",
    "__*a*__", "**__a__**", "****a****", "____a____", "******a******", "***a***", "_____a_____", "*a _b* c_",
    "*a __b *c d__ e*", "**a **b c**",
    "*a *b c*", "*[b*](/u)", "_a [b_](/u)", "*<img src=\"a\" title=\"*\"/>", "**<a href=\"**\">", "*a `*`*",
    "**a<http://b.c/?q=**>",
    // Hard and soft breaks, text
    "a  \nb", "a\\\nb", "a       \nb", "a  \n     b", "a\\\n     b", "*a  \nb*", "*a\\\nb*", "`a  \nb`", "`a\\\nb`",
    "<a href=\"b  \nc\">", "a\\", "a  ",
    "### a\\", "### a  ", "a\nb", "a \n b", "a   b %;,'c", "水 λόγος   ok", "a\u{2028}b\u{85}c",
  ]

  private static let links: [String] = [
    // Inline links
    "[a](/u \"t\")", "[a](/u)", "[](/u)", "[a]()", "[a](<>)", "[]()", "[a](/u v)", "[a](</u v>)", "[a](u\nv)",
    "[a](<u\nv>)", "[a](<b)c>)", "[a](<b\\>)",
    "[a](<b)c\n[a](<b)c>\n[a](<b>c)", "[a](\\(b\\))", "[a](b(and(c)))", "[a](b(c)", "[a](b\\(c)", "[a](<b(c>)",
    "[a](b\\)\\:)", "[a](#f) [a](h#f) [a](?q#f)",
    "[a](b\\c)", "[a](b%20&auml;)", "[a](\"t\")", "[a](/u 't') [a](/u (t))", "[a](/u \"t \\\"&quot;\")",
    "[a](/u\u{A0}\"t\")", "[a](/u \"t \"x\" y\")",
    "[a](/u 't \"x\" y')", "[a](   /u\n  \"t\"  )", "[a] (/u)", "[a [b [c]]](/u)", "[a] b](/u)", "[a [b](/u)",
    "[a \\[b](/u)", "[a *b **c** `d`*](/u)",
    "[![a](b.jpg)](/u)", "[a [b](/u) c](/v)", "[a *b [c](/u) d* e](/v)", "![[[a](u1)](u2)](u3)", "*[a*](/u)",
    "[a *b](c*)", "*a [b* c]",
    "[a <b c=\"](d)\">", "[a`](/u)`", "[a<http://b.c/?d=](e)>", "[a](/u \"x\\\\\"y\")", "[a](/u \"b\\\") c \"d\")",
    // Reference links
    "[a][B]\n\n[b]: /u \"t\"", "[a [b [c]]][r]\n\n[r]: /u", "[a \\[b][r]\n\n[r]: /u", "[a *b* `c`][r]\n\n[r]: /u",
    "[![a](b)][r]\n\n[r]: /u",
    "[a [b](/v)][r]\n\n[r]: /u", "[a *b [c][r]*][r]\n\n[r]: /u", "*[a*][r]\n\n[r]: /u", "[a *b][r]*\n\n[r]: /u",
    "[a<b c=\"][r]\">\n\n[r]: /u",
    "[GROẞ]\n\n[gross]: /u", "[a][Foo\n  bar]\n\n[foo BAR]: /u", "[a] [r]\n\n[r]: /u", "[a]\n[r]\n\n[r]: /u",
    "[r][a\\!]\n\n[a!]: /u", "[a][r[]\n\n[r[]: /u",
    "[a][r[x]]\n\n[r[x]]: /u", "[a][r\\[]\n\n[r\\[]: /u", "[b\\\\]: /u\n\n[b\\\\]", "[]\n\n[]: /u",
    "[\n ]\n\n[\n ]: /u", "[r][]\n\n[r]: /u", "[*r* x][]\n\n[*r* x]: /u",
    "[R][]\n\n[r]: /u", "[r]\n[]\n\n[r]: /u", "[r]\n\n[r]: /u 't'", "[[*r* x]]\n\n[*r* x]: /u", "[[b [r]\n\n[r]: /u",
    "[r] x\n\n[r]: /u", "\\[r]\n\n[r]: /u",
    "[r*]: /u\n\n*[r*]", "[r][s]\n\n[r]: /u\n[s]: /v", "[r](not a link)\n\n[r]: /u", "[r][s][t]\n\n[t]: /u",
    "[r][s][t]\n\n[t]: /u\n[s]: /v",
    "[r](b c)[d]\n\n[d]: /u\n[r]: /v",
    // Images
    "![a](/u \"t\")", "![a *b*]\n\n[a *b*]: b.jpg \"t\"", "![a ![b](/u)](/v)", "![a [b](/u)](/v)", "![a][]\n\n[a]: /u",
    "![a][B]\n\n[b]: /u", "a ![b](c.jpg  'd'   )",
    "![a](<u>)", "![](/u)", "![a] \n[]\n\n[a]: /u", "![[a]]\n\n[[a]]: /u", "!\\[a]\n\n[a]: /u", "\\![a]\n\n[a]: /u",
    "![a <b> `c`\nd &amp;](/u)", "!", "![", "![]",
    // Autolinks
    "<http://a.b.c>", "<http://a.b.c/d?e=f&g=h>", "<gopher://a.b:70/c>", "<MAILTO:A@B.C>", "<a+b+c:d>",
    "<our-own-scheme://a,b>", "<http://../>", "<host:80/a>",
    "<http://a.b/c d>", "<http://a.b/\\[\\>", "<a@b.test>", "<a+list@B.c-d0.test>", "<a\\+@b.test>",
    "<>", "< http://a.b >", "<k:abc>", "<a.b.c>",
    "http://a.b", "a@b.c", "<javascript:alert(1)>",
    // Raw HTML
    "<x><yz><k9j>", "<q/><w7/>", "<q  /><w7\nrel=\"c\" >", "<a b=\"c\" d = 'e\"' _f.g:h=i\n   wide:j=k />",
    "see <big-photo src=\"a\" />", "<7> <_->",
    "<a n*#m=\"b\">", "<a b=\"c'> <a b=c'>", "< a>< b>\n<a/ >", "<a b='c'd=e>", "</a></b >", "</a b=\"c\">",
    "x <!-- y\nz -->", "x <!-- y -- z -->",
    "x <!--> y -->", "x <!-- y--->", "x <?php echo $a; ?>", "x <!NOTATION x y>", "x <![CDATA[>&<]]>",
    "x <a b=\"&ouml;\">", "x <a b=\"\\*\">", "<a b=\"\\\"\">",
    "a <b\n> c", "a <!x", "a <![CDATA[ b", "a <? b",
    // Titles without text, which is not to have none; all that is in an image
    "[a](/u \"\") ![a](/u '') [a](/u ())", "![*a* **b** `<c>` <d>\n&lt;e&gt;  \nf ![g \"h\"](i) [j](k)](/u \"l<\")",
    "![](<> \"\")", "*![*a*](/u)*",
  ]

  /// Each byte that a destination can hold, and texts of each length with one byte that is not written as it is.
  private static let escapes: [[UInt8]] = {
    let addresses = (UInt8(0x21)...0xFF).filter { !"<>\\\r\n".utf8.contains($0) }.map { byte in
      Array("[a](<b".utf8) + [byte, byte] + Array("c>)".utf8)
    }
    let texts = (1...40).map { length in
      "\"&<>".utf8.flatMap { byte in
        (0..<length).flatMap { place in
          (0..<length).map { $0 == place ? byte : UInt8(ascii: "a") } + Array("z\n\n".utf8)
        }
      }
    }
    return addresses + texts
  }()

  private static let bytes: [[UInt8]] = [
    [], [0x0A], [0x0D], [0x0D, 0x0A], [0x20], [0x09], [0],
    // NUL, bytes that are not UTF-8, marks of byte order
    [0x61, 0, 0x62], [0x5B, 0, 0x5D, 0x28, 0x75, 0, 0x29], [0xFF, 0xFE, 0x61], [0x23, 0x20, 0xC3, 0x0A, 0xC3, 0x28],
    [0xEF, 0xBB, 0xBF, 0x23, 0x20, 0x61], [0x61, 0xEF, 0xBB, 0xBF], [0xF0, 0x9F, 0x98], [0x60, 0xFF, 0x60],
    [0x3C, 0x61, 0xFF, 0x3E],
    // Line endings
    Array("# a\r\n\r\nb\r\nc  \r\nd\r\n".utf8), Array("# a\r\rb\rc\\\rd\r".utf8), Array("a\r\n\n\rb\n\r\nc".utf8),
    Array("```\r\na\r\n```\r\n".utf8),
    Array("> a\r\n> b\r\n\r\n- c\r\n  d".utf8), Array("a\r".utf8), Array("<div>\r\na\r\n\r\nb".utf8),
    Array("[a]: /u\r\n'b'\r\n\r\n[a]\r\n".utf8),
    // Portions of 4096 bytes: a line ending and a byte-order mark across their border
    Array(repeating: 0x61, count: 4095) + [0x0D, 0x0A, 0x62],
    Array(repeating: 0x61, count: 4096) + [0xEF, 0xBB, 0xBF, 0x62],
    Array(repeating: 0x61, count: 4096), Array(repeating: 0x3E, count: 5000),
  ]
}
