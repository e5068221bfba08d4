import Markdown
import Testing

@Suite struct AttributeTests {
  @Test func `gives headings the ids and attributes at their end`() {
    let body = read("# A *b* {#c .d lang=cy}\n\n## E {.f} ##\n\nG\nh {#i}\n---\n\n### J {#k} l\n\n### {m} {n\n")
    #expect(
      body.html == """
        <h2 id="c" class="d" lang="cy">A <em>b</em></h2>
        <h3 id="e" class="f">E</h3>
        <h3 id="i">G
        h</h3>
        <h4 id="j-k-l">J {#k} l</h4>
        <h4 id="m-n">{m} {n</h4>

        """)
    #expect(body.facts.headings.map(\.text) == ["A b", "E", "G h", "J {#k} l", "{m} {n"])
    #expect(body.facts.headings.map(\.id) == ["c", "e", "i", "j-k-l", "m-n"])
    #expect(body.facts.anchors == [])
    #expect(body.problems == [])
  }

  @Test func `lets ids that are made of texts give way to those by hand, wherever they stand`() {
    let body = read("# Findings\n\n# Other {#findings}\n\n# Findings\n\n{#other}\n> a\n\n# Other\n")
    #expect(body.facts.headings.map(\.id) == ["findings-2", "findings", "findings-3", "other-2"])
    #expect(body.facts.anchors == ["other"])
    #expect(body.problems == [])
  }

  @Test func `refuses a second id of a heading, on the line before it`() {
    let body = read("{#x}\n## h {#y}\n")
    #expect(body.facts.headings.map(\.id) == ["y"])
    #expect(
      body.problems == [
        "2:7+2 error markdown/attribute: there is an id already, \"x\", on the line before / leave one out; a thing has one "
          + "id at most"
      ])
  }

  @Test func `refuses ids that are taken or cannot be ids`() {
    let body = read("# A {#x}\n\n# B {#x}\n\n# C {#Über_uns!}\n\n# D {#page_top}\n\n# E {#fn:1}\n\n# F {#-}\n")
    #expect(body.facts.headings.map(\.id) == ["x", "b", "c-uber-uns", "d", "e", "f"])
    let rule =
      "use letters from A to Z and a to z, digits, hyphens, underscores and full stops, the first a letter or digit"
    #expect(
      body.problems == [
        "3:6+2 error markdown/duplicate-id: the id \"x\" is taken already, on line 1 / give this one another",
        "5:15+1 error markdown/attribute: \"!\" cannot stand here in a list of attributes / write attributes as in "
          + "{.class #id key=\"value\"}, with white space between them",
        "7:6+9 error markdown/invalid-id: \"page_top\" cannot be an id / leave out \"page_\", with which the theme's own "
          + "ids begin",
        "9:6+5 error markdown/invalid-id: \"fn:1\" cannot be an id / \(rule), as in \"fn-1\"",
        "11:6+2 error markdown/invalid-id: \"-\" cannot be an id / \(rule)",
      ])
  }

  @Test func `gives links and images the attributes right behind them`() {
    let body = read(
      "[a](http://b){.c #d hreflang=de rel=\"me nofollow\"} [e](f.md \"g\"){.h} ![i](j.png){.k}~~[l](m){lang=fr}~~ "
        + "<http://n>{.o}\n")
    #expect(
      body.html == """
        <p><a href="http://b" id="d" class="c" hreflang="de" rel="me nofollow">a</a> <a href="‹1›" title="g" class="h">e</a> \
        <img src="‹2›" alt="i" class="k" /><del><a href="‹3›" lang="fr">l</a></del> <a href="http://n" class="o">http://n</a></p>

        """)
    #expect(body.facts.anchors == ["d"])
    #expect(body.linkPlaces == ["1:1+13", "1:52+13", "1:70+11", "1:87+6", "1:105+10"])
    #expect(body.problems == [])
  }

  @Test(arguments: [
    ("a{.b}", "a{.b}"), ("*a*{b}", "*a*{b}"), ("`a`{#if b}", "`a`{#if b}"),
    ("{.5} b", "{.5} b"),
    ("a {b=c}", "a {b=c}"), ("{a=b} c", "{a=b} c"), ("a {.b}, c", "a {.b}, c"), ("[a](b)\\{.c}", "[a](b){.c}"),
    ("[a](b)&#123;.c}", "[a](b){.c}"), ("[a](b){}", "[a](b){}"), ("[a](b){", "[a](b){"),
    ("{a}\nb", "{a}\nb"), ("[a](b){, c}", "[a](b){, c}"),
  ])
  func `leaves other braces as they are`(text: String, shown: String) {
    let body = read(text)
    #expect(body.html == read(shown.replacing("{", with: "&#123;")).html)
    #expect(body.problems == [])
  }

  @Test func `leaves braces in code as they are`() {
    #expect(read("`{.a}`").html == "<p><code>{.a}</code></p>\n")
  }

  @Test func `leaves attributes of what is no element`() {
    let body = read("[a](#){.b} ![c [d](e){.f}](g.png)\n")
    #expect(body.html == "<p>a <img src=\"‹1›\" alt=\"c d\" /></p>\n")
  }

  @Test func `gives blocks the attributes on the line before them`() {
    let body = read(
      """
      {.a}
      > b

      {.c lang=cy}
      d

      {#e}

      - {.f}
        g
      - h

        {.i}
        j

      {.k}
      ```swift
      l
      ```

      {.m title="n \\"o\\""}
      |p|
      |-|

      {.q #r}
      ## s {.t}

      {.u}
      ***
      """)
    #expect(
      body.html == """
        <blockquote class="a">
        <p>b</p>
        </blockquote>
        <p class="c" lang="cy">d</p>
        <ul id="e">
        <li class="f">
        <p>g</p>
        </li>
        <li>
        <p>h</p>
        <p class="i">j</p>
        </li>
        </ul>
        <pre class="k"><code class="language-swift">l
        </code></pre>
        <div class="m table" role="region" aria-label="Table: p" tabindex="0" title="n &quot;o&quot;">
        <table>
        <thead>
        <tr>
        <th scope="col">p</th>
        </tr>
        </thead>
        </table>
        </div>
        <h2 id="r" class="t q">s</h2>
        <hr class="u" />

        """)
    #expect(body.facts.anchors == ["e"])
    #expect(body.facts.firstParagraph?.text == "d")
    #expect(body.facts.wordCount == 7)
    #expect(body.problems == [])
  }

  @Test func `gives an item without space around it the attributes that begin it`() {
    #expect(read("- {.a}\n  b\n- [ ] c\n").html.hasPrefix("<ul>\n<li class=\"a\">b</li>\n<li><label>"))
  }

  @Test func `reads on behind a line of attributes as if it were not there`() {
    let body = read("> {.a}\n> **b**\n> [c](d) ~~e~~ &amp; [f](#g)\n")
    #expect(
      body.html
        == "<blockquote>\n<p class=\"a\"><strong>b</strong>\n<a href=\"‹0›\">c</a> <del>e</del> &amp; <a href=\"‹1›\">f</a></p>\n</blockquote>\n"
    )
    #expect(body.linkPlaces == ["3:3+6", "3:22+7"])
  }

  @Test func `reports attributes that nothing has`() {
    let help =
      "put them on a line by themselves right before the block that is to have them, or write \"\\{\""
    let stray = "warning markdown/stray-attributes: these attributes belong to nothing / \(help)"
    let body = read("a\n{.b}\n\n> {.c}\n\n- ```\n  ```\n  {.d}\n  e\n\n{.f}\n")
    #expect(
      body.html
        == "<p>a\n{.b}</p>\n<blockquote>\n</blockquote>\n<ul>\n<li>\n<pre><code></code></pre>\ne</li>\n</ul>\n")
    #expect(body.problems == ["2:1+4 \(stray)", "4:3+4 \(stray)", "8:3+4 \(stray)", "11:1+4 \(stray)"])
  }

  @Test(arguments: [
    (
      "*a*{.b} c", "1:4+4", "emphasis, code and marked text have no attributes",
      "write <span class=\"…\"> or <span lang=\"…\"> around it, or write \"\\{\" where braces are meant"
    ),
    (
      "~~a~~{#b}", "1:6+4", "emphasis, code and marked text have no attributes",
      "write <span class=\"…\"> or <span lang=\"…\"> around it, or write \"\\{\" where braces are meant"
    ),
    (
      "- x `a`{lang=cy .b}", "1:8+12", "emphasis, code and marked text have no attributes",
      "write <span class=\"…\"> or <span lang=\"…\"> around it, or write \"\\{\" where braces are meant"
    ),
    (
      "[a](b){lang=cy}{.c}", "1:16+4", "these attributes stand behind others", "write all in the same braces"
    ),
    (
      "![a](b) {width=9}", "1:9+9", "these attributes stand behind a space",
      "take the space out, so that the link or image has them, or write \"\\{\" where braces are meant"
    ),
    (
      "- {.a} b", "1:3+4", "text follows these attributes on their line",
      "write it on the next line, so that the block or the list item has them, or write \"\\{\" where braces are meant"
    ),
    (
      "{.a} *b*", "1:1+4", "text follows these attributes on their line",
      "write it on the next line, so that the block or the list item has them, or write \"\\{\" where braces are meant"
    ),
    ("Term {.a}\n: b", "1:6+4", "these attributes belong to nothing", nil),
    ("|a {.b}|\n|-|", "1:4+4", "these attributes belong to nothing", nil),
  ])
  func `tells of attributes that would be shown as text`(text: String, place: String, message: String, help: String?) {
    let help = help ?? "put them on a line by themselves right before the block that is to have them, or write \"\\{\""
    #expect(read(text).problems == ["\(place) warning markdown/stray-attributes: \(message) / \(help)"])
  }

  @Test func `reports a list at a heading's end that nothing closes`() {
    #expect(
      read("## a {#x .b\n\n## c {, d\n").problems == [
        "1:6+6 error markdown/attribute: these attributes are not closed / write \"}\" behind the last one"
      ])
  }

  @Test func `says where attributes go that stand before a component or HTML`() {
    let body = read(
      "{.a}\n:::b\nc\n:::\n\n{#d}\n::e\n\n{.f}\n<table>\n</table>\n\n{.h}\n<!-- i -->\n\n:::j\n{.k}\n:::\n")
    let stray = "warning markdown/stray-attributes:"
    let help = "put them on a line by themselves right before the block that is to have them, or write \"\\{\""
    #expect(
      body.problems == [
        "1:2+2 error markdown/component-syntax: a component takes no class / leave it out; the theme says what a "
          + "component looks like",
        "6:1+4 \(stray) a component's attributes do not stand on the line before it / write them in braces behind \"e\" "
          + "and its label, if it has one",
        "9:1+4 \(stray) HTML takes no attributes in braces / write them in its first tag, as in <table class=\"…\">",
        "13:1+4 \(stray) these attributes belong to nothing / \(help)",
        "17:1+4 \(stray) these attributes belong to nothing / \(help)",
      ])
  }

  @Test func `refuses what is not on the list, each at its place`() {
    let body = read(
      "[a](b){onclick=\"x()\" style=x target=_blank title=c class=d hrefland=de rel=self hreflang=e! .4 f}\n\n"
        + "# g {id=h lang=x dir=up}\n\n[i](j){title=\"*k*\"}\n\n[l](m){n=\"o}\n")
    let choice = "links may have .class, #id, \"lang\", \"dir\", \"hreflang\" and \"rel\""
    #expect(
      body.html
        == "<p><a href=\"‹0›\">a</a></p>\n<h2 id=\"g\">g</h2>\n<p><a href=\"‹1›\">i</a>{title=&quot;<em>k</em>&quot;}</p>\n"
        + "<p><a href=\"‹2›\">l</a>{n=&quot;o}</p>\n")
    #expect(
      body.problems == [
        "1:8+7 error markdown/attribute: \"onclick\" is no attribute of links / \(choice)",
        "1:22+5 error markdown/attribute: \"style\" is no attribute of links / give it a class, and write in the theme's "
          + "style sheet how that looks",
        "1:30+6 error markdown/attribute: \"target\" is no attribute of links / leave it to readers whether a link opens "
          + "a new window",
        "1:44+5 error markdown/attribute: \"title\" is no attribute of links / write it behind the address, as in "
          + "[text](address \"title\")",
        "1:52+5 error markdown/attribute: \"class\" is no attribute of links / write each class with a full stop before "
          + "it, as in {.intro .wide}",
        "1:60+8 error markdown/attribute: \"hrefland\" is no attribute of links / did you mean \"hreflang\"?",
        "1:76+4 error markdown/attribute: \"self\" is no relation that a link may name / use one or more of author, "
          + "bookmark, external, help, license, me, nofollow, noopener, noreferrer, tag, with a space between them",
        "1:90+2 error markdown/attribute: \"e!\" is no language / write its tag, such as \"cy\", \"de-AT\" or \"zh-Hans\"",
        "1:93+2 error markdown/attribute: \"4\" cannot be a class / begin it with a letter from a to z, and use letters, "
          + "digits, hyphens and underscores; put a space between classes",
        "1:96+1 error markdown/attribute: \"f\" is no attribute of links / for a class, write \".f\"; \(choice)",
        "3:6+2 error markdown/attribute: \"id\" is no attribute of headings / write it with a number sign before it, as "
          + "in {#results}",
        "3:16+1 error markdown/attribute: \"x\" is no language / write its tag, such as \"cy\", \"de-AT\" or \"zh-Hans\"",
        "3:22+2 error markdown/attribute: \"up\" is no direction of writing / write \"ltr\", \"rtl\" or \"auto\"",
        "5:7+13 error markdown/attribute: attributes may hold no markup / write a backslash before \"*\", \"_\", \"`\" and "
          + "\"<\"",
        "7:10+3 error markdown/attribute: the value of \"n\" is not closed / write \" where it ends",
      ])
  }

  @Test func `an id that libcmark takes for emphasis is told`() {
    #expect(
      read("# A {#__b__} ##\n\n# B {#__b__} c\n").problems == [
        "1:5+8 error markdown/attribute: attributes may hold no markup / write a backslash before \"*\", \"_\", \"`\" and \"<\""
      ])
  }

  @Test func `leaves holes for links to sections around headings where it is asked to`() {
    let body = read("# A [b](c) {#d}\n\n- ## E\n", Dialect(hasSectionLinks: true))
    #expect(
      body.html == """
        ‹heading 0›<h2 id="d">A <a href="‹0›">b</a></h2>‹link 0›
        <ul>
        <li>
        ‹heading 1›<h3 id="e">E</h3>‹link 1›
        </li>
        </ul>

        """)
  }
}
