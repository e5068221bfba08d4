import Testing

@Suite struct SyntaxProblemTests {
  @Test func `rejects a tag that is not closed and goes on after its line`() {
    #expect(
      problems("<p>{{ entry.title </p>\n<p>{{ nothing }}</p>{% if entry.isNew\n{{ no }}{% endif %}") == [
        "page.html:1:4+2 error template/unclosed-tag: \"{{\" is not closed; end it with \"}}\"",
        "page.html:2:7+7 error template/unknown-variable: unknown variable \"nothing\"; the variables here are \"entry\" and \"others\"",
        "page.html:2:21+2 error template/unclosed-tag: \"{%\" is not closed; end it with \"%}\"",
        "page.html:3:4+2 error template/unknown-variable: unknown variable \"no\"; the variables here are \"entry\" and \"others\"",
      ])
    #expect(
      problems("{{ entry.title") == [
        "page.html:1:1+2 error template/unclosed-tag: \"{{\" is not closed; end it with \"}}\""
      ])
    #expect(problems("{%") == ["page.html:1:1+2 error template/unclosed-tag: \"{%\" is not closed; end it with \"%}\""])
  }

  @Test func `rejects a comment that is not closed`() {
    #expect(
      problems("a\n{# b") == [
        "page.html:2:1+2 error template/unclosed-tag: the comment is not closed; end it with \"#}\""
      ])
  }

  @Test func `rejects the wrong end of a tag`() {
    #expect(
      problems("{{ 1 %}{% set x = 1 }}") == [
        "page.html:1:6+2 error template/syntax: expected \"}}\" to end \"{{\", found \"%}\"",
        "page.html:1:21+2 error template/syntax: expected \"%}\" to end \"{%\", found \"}}\"",
      ])
  }

  @Test func `rejects signs and texts that are no tokens`() {
    #expect(
      problems("{{ 1 & 2 }}{{ é }}{{ \"a }}\n{{ 99999999999999999999 }}{{ \"a\\q\" }}{{ 1 2 & }}{{ }}") == [
        "page.html:1:6+1 error template/bad-token: unexpected \"&\" in a tag",
        "page.html:1:15+1 error template/bad-token: unexpected \"é\" in a tag",
        "page.html:1:22+1 error template/bad-token: the text is not closed; end it with \" on the same line",
        "page.html:2:4+20 error template/bad-token: the number is too large; the largest is 9223372036854775807",
        "page.html:2:32+2 error template/bad-token: unknown escape \"\\q\" in a text; a backslash stands before \\, a quote, n (new line) or t (tab)",
        "page.html:2:45+1 error template/bad-token: unexpected \"&\" in a tag",
        "page.html:2:52+2 error template/syntax: expected a value, found \"}}\"",
      ])
  }

  @Test func `says what was expected and what it found`() {
    #expect(
      problems("{{ }}{{ 1 2 }}{{ (1 }}{{ entry. }}{{ 1 if true }}{{ 1 | trim( }}{{ \"a\" \"b\" }}{{ and }}") == [
        "page.html:1:4+2 error template/syntax: expected a value, found \"}}\"",
        "page.html:1:11+1 error template/syntax: expected \"}}\", found \"2\"",
        "page.html:1:21+2 error template/syntax: expected \")\", found \"}}\"",
        "page.html:1:33+2 error template/syntax: expected the name of a field, found \"}}\"",
        "page.html:1:63+2 error template/syntax: expected a value, found \"}}\"",
        "page.html:1:72+3 error template/syntax: expected \"}}\", found \"b\"",
        "page.html:1:81+3 error template/syntax: expected a value, found \"and\"",
      ])
    #expect(
      problems(
        "{% set %}{% set a 1 %}{% for %}{% endfor %}{% for a %}{% endfor %}{% include x %}{% block %}{% endblock %}{% 1 %}"
      )
        == [
          "page.html:1:8+2 error template/syntax: expected a name, found \"%}\"",
          "page.html:1:19+1 error template/syntax: expected \"=\", found \"1\"",
          "page.html:1:30+2 error template/syntax: expected a name for the items, found \"%}\"",
          "page.html:1:53+2 error template/syntax: expected \"in\", found \"%}\"",
          "page.html:1:78+1 error template/syntax: expected the name of a template in quotes, found \"x\"",
          "page.html:1:91+2 error template/syntax: expected a name for the block, found \"%}\"",
          "page.html:1:110+1 error template/syntax: expected the name of a tag, found \"1\"",
        ])
  }

  @Test func `reads the content of a loop whose names are wrong with those that it has`() {
    #expect(
      problems("{% for a, (b, c) in [(1, (2, 3))] %}{{ a }}{{ b }}{{ c | uper }}{% endfor %}{{ b }}") == [
        "page.html:1:11+1 error template/syntax: expected a name for the items, found \"(\"",
        "page.html:1:58+4 error template/unknown-filter: unknown filter \"uper\"; did you mean \"upper\"?",
        "page.html:1:80+1 error template/unknown-variable: unknown variable \"b\"; the variables here are \"entry\" and \"others\"",
      ])
  }

  @Test func `rejects a brace that closes nothing`() {
    #expect(
      problems("<p>{{ entry.title } }}</p>{{ {\"a\": 1}} }}") == [
        "page.html:1:19+1 error template/syntax: expected \"}}\", found \"}\"",
        "page.html:1:38+1 error template/syntax: expected \"}}\", found \"}\"",
      ])
  }

  @Test func `rejects an unknown tag`() {
    #expect(
      problems("{% inclde \"x\" %}{% repeating a %}") == [
        "page.html:1:4+6 error template/unknown-tag: unknown tag \"inclde\"; did you mean \"include\"?",
        "page.html:1:20+9 error template/unknown-tag: unknown tag \"repeating\"; the tags are \"block\", \"call\", \"elif\", \"else\", \"endblock\", \"endcall\", \"endfilter\", \"endfor\", \"endif\", \"endmacro\", \"endraw\", \"endset\", \"endwith\", \"extends\", \"filter\", \"for\", \"from\", \"if\", \"import\", \"include\", \"macro\", \"raw\", \"set\" and \"with\"",
      ])
  }

  @Test func `rejects stray tags`() {
    #expect(
      problems("{% endif %}{% else %}{% elif true %}{% endraw %}{% block a %}{% endblock b %}") == [
        "page.html:1:4+5 error template/stray-tag: \"endif\" has no \"if\" before it; remove it",
        "page.html:1:15+4 error template/stray-tag: \"else\" has no \"if\" or \"for\" before it; remove it, or close what stands between it and its \"if\"",
        "page.html:1:25+4 error template/stray-tag: \"elif\" has no \"if\" before it; remove it, or close what stands between it and its \"if\"",
        "page.html:1:40+6 error template/stray-tag: \"endraw\" has no \"raw\" before it; remove it",
        "page.html:1:74+1 error template/stray-tag: the block that ends here is \"a\", not \"b\"; write {% endblock a %}, or leave the name out",
      ])
    #expect(
      problems("{% if true %}{% else %}{% elif true %}{% else %}{% endif %}") == [
        "page.html:1:27+4 error template/stray-tag: \"elif\" comes after \"else\"; remove it, or close what stands between it and its \"if\"",
        "page.html:1:42+4 error template/stray-tag: this \"if\" already has an \"else\"; remove one of them",
      ])
  }

  @Test func `rejects tags that are not closed, by the end tag of an outer one or the end of the file`() {
    #expect(
      problems("{% for a in others %}{% if true %}{% endfor %}{% block b %}{% raw %}") == [
        "page.html:1:25+2 error template/unclosed-block: \"if\" is not closed; close it with {% endif %}",
        "page.html:1:50+5 error template/unclosed-block: \"block\" is not closed; close it with {% endblock %}",
        "page.html:1:63+3 error template/unclosed-block: \"raw\" is not closed; close it with {% endraw %}",
      ])
  }

  @Test func `rejects loop as the name of a variable`() {
    #expect(
      problems("{% set loop = 1 %}{% for loop in others %}{% endfor %}") == [
        "page.html:1:8+4 error template/reserved-name: \"loop\" is the name of what a \"for\" knows about its round; use another name",
        "page.html:1:26+4 error template/reserved-name: \"loop\" is the name of what a \"for\" knows about its round; use another name",
      ])
  }

  @Test func `reports all problems of a file, counting columns in characters and lines in any ending`() {
    #expect(
      problems("é{{ a }}\r\né{{ b }}\ré{{ c }}") == [
        "page.html:1:5+1 error template/unknown-variable: unknown variable \"a\"; the variables here are \"entry\" and \"others\"",
        "page.html:2:5+1 error template/unknown-variable: unknown variable \"b\"; the variables here are \"entry\" and \"others\"",
        "page.html:3:5+1 error template/unknown-variable: unknown variable \"c\"; the variables here are \"entry\" and \"others\"",
      ])
  }
}
