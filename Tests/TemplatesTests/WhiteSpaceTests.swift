import Testing

@Suite struct WhiteSpaceTests {
  @Test func `takes a line that holds a block tag alone`() {
    #expect(render("<ul>\n  {% if entry.isNew %}\n  <li>\n  {% endif %}\n</ul>\n") == "<ul>\n  <li>\n</ul>\n")
  }

  @Test func `takes a line that holds several tags and comments`() {
    #expect(render("a\n {# one #} {% set x = 1 %}\t{# two #} \nb") == "a\nb")
  }

  @Test func `keeps the line of a tag beside text`() {
    #expect(render("a {% if entry.isNew %}\nb\n{% endif %} c\n") == "a \nb\n c\n")
  }

  @Test func `keeps the line of an output tag`() {
    #expect(render("a\n  {{ 1 }}\nb") == "a\n  1\nb")
  }

  @Test func `takes lines that end in CRLF or CR`() {
    #expect(render("a\r\n{% set x = 1 %}\r\nb\r\n") == "a\r\nb\r\n")
    #expect(render("a\r{% set x = 1 %}\rb\r") == "a\rb\r")
  }

  @Test func `takes a tag alone on the first and on the last line`() {
    #expect(render("{% if entry.isNew %}\na\n{% endif %}") == "a\n")
    #expect(render("  {# only #}  ") == "")
  }

  @Test func `takes the lines of a comment over several lines`() {
    #expect(render("a\n{# one\n   two #}\nb") == "a\nb")
  }

  @Test func `takes white space on the side of a dash`() {
    #expect(render("a \n\n {{- 1 -}} \n b") == "a1b")
    #expect(render("a \n{%- if entry.isNew -%} \n b \n{%- endif -%}\n c") == "abc")
    #expect(render("a \n{#- x -#}\n c") == "ac")
    #expect(render("a {%- raw -%} {{ {%- endraw -%} b") == "a{{b")
  }

  @Test func `leaves tags within raw text alone`() {
    #expect(render("{% raw %}{{ a }}{% b %}{# c #}{% endraw %}") == "{{ a }}{% b %}{# c #}")
    #expect(render("{% raw %}\n{% if %}\n{% endraw %}\n") == "{% if %}\n")
  }
}
